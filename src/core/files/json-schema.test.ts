import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020';
import { describe, expect, test } from 'vitest';
import {
  TEST_TIME,
  testAnalyst,
  testAnnotation,
  testDismissal,
  testPaper,
  testRelation,
  unshared,
} from '../testing/records';
import { soundValue } from '../testing/sound-value';
import { ClaimSetFile } from './claim-set-file';
import { publishedSchemas } from './json-schema';
import { LibraryFile } from './library-file';
import { encodeJson } from './write-claim-set';
import { toLibraryFile } from './write-library';

const schemas = publishedSchemas();
const FOLDER = '../../../resources/schemas';

/** The schema as it is published, in the hands of a program that knows nothing of ours. */
const validatorOf = (name: string): ValidateFunction => {
  const ajv = new Ajv2020({
    formats: {
      'date-time': (text: string) => !Number.isNaN(Date.parse(text)),
      date: /^\d{4}-\d\d-\d\d$/,
    },
  });
  return ajv.compile(JSON.parse(readFileSync(`${import.meta.dirname}/${FOLDER}/${name}`, 'utf8')));
};

const paper = testPaper('# A paper 🗺️\n\nIt has a claim. July 7, 2026', 'paper.md');
const annotation = testAnnotation('1', paper, ['🗺️', 'claim']);
const evidence = testAnnotation('2', paper, 'July 7, 2026', { tag: 'evidence' });
const library = soundValue(
  toLibraryFile(
    {
      analysts: [testAnalyst('a', true)],
      papers: [
        { paper, importedAt: TEST_TIME, previousVersion: null, asRead: paper.metadata, labels: ['to read'] },
      ],
      annotations: [annotation, evidence],
      relations: [testRelation('r', evidence, annotation)],
      dismissals: [testDismissal('d', annotation)],
      ...unshared,
    },
    TEST_TIME,
  ),
);
const written = JSON.stringify(library);
const writtenClaimSet = JSON.stringify(library.claimSets[0]);

describe('a published schema', () => {
  test.each(Object.keys(schemas))('describes itself: %s', (name) => {
    expect(schemas[name]).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: expect.stringMatching(/^urn:postil:schema:/),
      title: expect.stringMatching(/^Postil .+, version \d$/),
    });
  });

  test('accepts what this program writes', () => {
    expect(validatorOf('library-6.schema.json')(JSON.parse(written))).toBe(true);
    expect(validatorOf('claim-set-3.schema.json')(JSON.parse(writtenClaimSet))).toBe(true);
  });

  test.each([
    ['another format', '"format":"postil.claim-set"', '"format":"claims"'],
    ['another version', '"version":3', '"version":4'],
    ['another unit of offsets', 'unicode-code-point', 'utf-16-code-unit'],
    ['an unknown tag', '"tag":"claim"', '"tag":"opinion"'],
    ['an offset before the text', /"start":\d+/, '"start":-2'],
    ['half an offset', /"start":\d+/, '"start":2.5'],
    ['an offset as text', /"start":\d+/, '"start":"2"'],
    ['no exact words', '"exact":"claim"', '"exact":""'],
    ['a missing note', '"note":"",', ''],
    ['a likelihood of its own', '"likelihood":null', '"likelihood":"maybe"'],
    ['a relation of its own', '"kind":"supports"', '"kind":"explains"'],
    ['a check of its own', '"check":"claim-without-evidence"', '"check":"spelling"'],
    ['no reason', '"reason":"Said in passing."', '"reason":""'],
    ['no passage', /"passages":\[.*?\]/, '"passages":[]'],
    ['a hash in capitals', /"textHash":"/, '"textHash":"A'],
    ['a day that is not written as one', '"date":null', '"date":"July 7, 2026"'],
    ['a moment without its zone', '"createdAt":"2026-07-10T09:00:00.000Z"', '"createdAt":"2026-07-10T09:00"'],
  ])('refuses a claim set with %s, as this program does', (_, sound, broken) => {
    const text = writtenClaimSet.replace(sound, broken);
    expect(text).not.toBe(writtenClaimSet);
    expect(validatorOf('claim-set-3.schema.json')(JSON.parse(text))).toBe(false);
    expect(ClaimSetFile.safeParse(JSON.parse(text)).success).toBe(false);
  });

  test('lets a claim set say more, as this program does', () => {
    const text = writtenClaimSet.replace('"note":"",', '"note":"","colour":"red",');
    expect(text).not.toBe(writtenClaimSet);
    expect(validatorOf('claim-set-3.schema.json')(JSON.parse(text))).toBe(true);
    expect(ClaimSetFile.safeParse(JSON.parse(text)).success).toBe(true);
  });

  test.each([
    ['no owner', '"me":"a",', ''],
    ['no analysts', /"analysts":\[.*?\]/, '"analysts":[]'],
    ['a broken claim set', '"tag":"claim"', '"tag":"opinion"'],
    ['a paper without its source', /,"source":"[^"]*"/, ''],
    ['a block of its own', '"kind":"heading"', '"kind":"verse"'],
    ['a heading without its level', '"level":1,', ''],
    ['a place before the text', /"from":\d+/, '"from":-1'],
    ['a paper that does not say its pages', ',"pages":null', ''],
    ['a label of white space', '"to read"', '" "'],
  ])('refuses a library with %s, as this program does', (_, sound, broken) => {
    const text = written.replace(sound, broken);
    expect(text).not.toBe(written);
    expect(validatorOf('library-6.schema.json')(JSON.parse(text))).toBe(false);
    expect(LibraryFile.safeParse(JSON.parse(text)).success).toBe(false);
  });

  // `vitest -u` writes them anew.
  test.each(Object.keys(schemas))('is published as this program has it: %s', async (name) => {
    const text = new TextDecoder().decode(encodeJson(schemas[name]));
    await expect(text).toMatchFileSnapshot(`${FOLDER}/${name}`);
  });
});
