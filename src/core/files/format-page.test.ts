/** docs/claim-set-format.md is a promise to other programs: its example, its fields and its checks are those of the code. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { soundValue } from '../testing/sound-value';
import { z } from '../zod';
import { CLAIM_SET_VERSION, ClaimSetFile } from './claim-set-file';
import { readClaimSet } from './read-claim-set';

const page = readFileSync('docs/claim-set-format.md', 'utf8');

const blockOf = (language: string): string => {
  const [, block] = new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 's').exec(page) ?? [];
  if (block === undefined) throw new RangeError(`The page has no block of ${language}`);
  return block;
};

const example = blockOf('jsonc').replace(/^\s*\/\/.*\n/gm, '');

const Described = z.object({
  properties: z.record(z.string(), z.unknown()),
});

/** The fields of every object that a JSON schema describes, those of variants apart. */
const objectsIn = (schema: unknown): string[][] => {
  if (typeof schema !== 'object' || schema === null) return [];
  const described = Described.safeParse(schema);
  return [
    ...(described.success ? [Object.keys(described.data.properties)] : []),
    ...Object.values(schema).flatMap(objectsIn),
  ];
};

/** The first column of every table of fields. */
const tables = page
  .split(/^### /m)
  .slice(1)
  .map((section) => Array.from(section.matchAll(/^\| `(\w+)` \|/gm), ([, field = '']) => field));

test('the page is about the version that is written', () => {
  expect(page.startsWith(`# The claim-set format, version ${CLAIM_SET_VERSION}\n`)).toBe(true);
});

test('the example of the page is a sound claim set, in which every kind of list but that of a consensus has something', () => {
  const file = soundValue(readClaimSet(new TextEncoder().encode(example)));
  const { annotations, relations, dismissals } = file;
  expect([annotations, relations, dismissals].every((list) => list.length > 0)).toBe(true);
  expect(JSON.parse(example)).toEqual(file);
});

test('the tables of the page name every field of the format, and no other', () => {
  const objects = objectsIn(z.toJSONSchema(ClaimSetFile, { io: 'input' }));
  const untold = objects.filter(
    (fields) => !tables.some((table) => fields.every((one) => table.includes(one))),
  );
  expect(untold).toEqual([]);
  const known = new Set(objects.flat());
  expect(tables.flat().filter((field) => !known.has(field))).toEqual([]);
});

const hasPython = spawnSync('python3', ['--version']).status === 0;

describe.each([
  ['Python', 'python3', ['-c', blockOf('python')], hasPython],
  ['JavaScript', process.execPath, ['--input-type=module', '-e', blockOf('javascript')], true],
] as const)('the %s of the page', (language, program, options, isHere) => {
  const runs = isHere ? test : test.skip;
  const suffix = isHere ? '' : ` (skipped: there is no ${language} here)`;
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'postil-format-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const check = (text: string) => {
    const path = join(folder, 'checked.json');
    writeFileSync(path, text);
    const { status, stdout, stderr } = spawnSync(program, [...options, path], { encoding: 'utf8' });
    return { status, stdout, stderr };
  };

  runs.each([
    ['its example', example],
    ...readdirSync('resources/samples').map(
      (name) => [name, readFileSync(`resources/samples/${name}`, 'utf8')] as const,
    ),
    [
      'a paper full of emoji',
      readFileSync(`src/core/files/samples/claim-set-${CLAIM_SET_VERSION}.json`, 'utf8'),
    ],
  ] as const)(`finds %s sound${suffix}`, (_, text) => {
    const { annotations } = soundValue(readClaimSet(new TextEncoder().encode(text)));
    expect(check(text)).toEqual({ status: 0, stdout: `${annotations.length}\n`, stderr: '' });
  });

  runs.each([
    ['of another version', '"version": 3', '"version": 4'],
    ['with another text', 'in May. The new', 'in June. The new'],
    ['whose offset counts a ship twice', '"start": 55', '"start": 56'],
  ])(`fails on a file %s${suffix}`, (_, sound, broken) => {
    const text = example.replace(sound, broken);
    expect(text).not.toBe(example);
    expect(check(text).status).toBe(1);
  });

  test('is ten lines', () => {
    const lines = blockOf(language.toLowerCase())
      .split('\n')
      .filter((line) => line.trim() !== '');
    expect(lines.length).toBeLessThanOrEqual(10);
  });
});
