/**
 * Every released version of a file keeps its sample in ./samples for good, and every later Postil reads it.
 * Before a release `vitest -u` brings the newest samples up to date; afterwards they never change: a new version
 * adds its own file, is written by the last tests here, and joins the lists that the first ones read.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { TEST_TIME, testAnalyst, testAnnotation, testPaper } from '../testing/records';
import { soundValue } from '../testing/sound-value';
import { CLAIM_SET_FORMAT, CLAIM_SET_VERSION, ClaimSetFile } from './claim-set-file';
import { checkSchema } from './fault';
import { LIBRARY_VERSION } from './library-file';
import { checkReferences, toAnnotations } from './read-claim-set';
import { readJson } from './read-json';
import { readLibrary } from './read-library';
import { encodeJson, toClaimSetFile } from './write-claim-set';
import { type LibraryContents, toLibraryFile } from './write-library';

const CLAIM_SET_SAMPLES = ['claim-set-1.json'];
const LIBRARY_SAMPLES = ['library-1.json'];

const brief = testPaper(readFileSync('resources/inss-insight-2166.md', 'utf8'), 'inss-insight-2166.md');
const note = testPaper('A note with emoji 🗺️.\n\nIt makes one claim.', 'note.txt');
const me = testAnalyst('anna', true);

const sample: LibraryContents = {
  analysts: [me, testAnalyst('ben')],
  papers: [brief, note].map((paper) => ({ paper, importedAt: TEST_TIME })),
  annotations: [
    testAnnotation('1', brief, ['alignment tempered by restraint', 'Dəmir Yumruq'], { analystId: 'anna' }),
    testAnnotation('2', brief, 'a secular, Turkic, Shia-majority state', {
      analystId: 'anna',
      tag: 'evidence',
      note: 'Sourced? 🤔\nSee the footnote.',
    }),
    testAnnotation('3', brief, 'Yet neutrality of rhetoric should not be mistaken', {
      analystId: 'ben',
      tag: 'assessment',
    }),
    testAnnotation('4', note, '🗺️', { analystId: 'anna' }),
  ],
};

const read = (name: string): Uint8Array => readFileSync(`${import.meta.dirname}/samples/${name}`);

const textOf = (value: unknown): string => new TextDecoder().decode(encodeJson(value));

describe('every version that was ever written', () => {
  test('has its sample', () => {
    expect(CLAIM_SET_SAMPLES).toHaveLength(CLAIM_SET_VERSION);
    expect(LIBRARY_SAMPLES).toHaveLength(LIBRARY_VERSION);
  });

  test.each(CLAIM_SET_SAMPLES)('is still read: %s', (name) => {
    const format = {
      format: CLAIM_SET_FORMAT,
      version: CLAIM_SET_VERSION,
      name: 'claim set',
      maxBytes: 2 ** 20,
    };
    const file = soundValue(checkSchema(ClaimSetFile, soundValue(readJson(read(name), format))));
    expect(checkReferences(file)).toEqual([]);
    expect(toAnnotations(file, brief.id)).toEqual(sample.annotations.slice(0, 2));
  });

  test.each(LIBRARY_SAMPLES)('is still read: %s', (name) => {
    expect(soundValue(readLibrary(read(name)))).toEqual(sample);
  });
});

describe('this version still writes, byte for byte', () => {
  test('the sample of a claim set', async () => {
    const annotations = sample.annotations.slice(0, 2);
    const file = soundValue(toClaimSetFile({ paper: brief, analyst: me, annotations }, TEST_TIME));
    await expect(textOf(file)).toMatchFileSnapshot('./samples/claim-set-1.json');
  });

  test('the sample of a library', async () => {
    const file = soundValue(toLibraryFile(sample, TEST_TIME));
    await expect(textOf(file)).toMatchFileSnapshot('./samples/library-1.json');
  });
});
