import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { relationsBetween } from '../annotation/argument';
import type { Paper } from '../paper/paper';
import { tidyRange } from '../passage/boundaries';
import { createPassage, type Passage } from '../passage/passage';
import { type Annotation, TAGS } from '../records/annotation';
import { CONFIDENCES } from '../records/confidence';
import { LIKELIHOODS } from '../records/likelihood';
import type { Relation } from '../records/relation';
import { anyPaperOf, HARD_WORDS } from '../testing/any-paper';
import {
  TEST_TIME,
  testAnalyst,
  testAnnotation,
  testDismissal,
  testPaper,
  testRelation,
} from '../testing/records';
import { soundValue } from '../testing/sound-value';
import { CLAIM_SET_VERSION, type ClaimSetFile } from './claim-set-file';
import { MAX_CLAIM_SET_BYTES, readClaimSet, toRecords } from './read-claim-set';
import { type ClaimSet, encodeJson, toClaimSetFile } from './write-claim-set';

/** How many files each property is tried on; set higher by hand after changes to the reading. */
const RUNS = 300;

const paper = anyPaperOf([...HARD_WORDS, '<script>alert(1)</script>', '__proto__']);

const note = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('<script>alert(1)</script>', '"},{"__proto__":1', '\u0000', '\ud83d', '=1+1'),
);

const draft = fc.record({
  places: fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat()),
  tag: fc.constantFrom(...TAGS),
  note,
  labels: fc.uniqueArray(fc.constantFrom('key', '🗺️', 'constructor', '__proto__')),
  likelihood: fc.constantFrom(null, ...LIKELIHOODS),
  confidence: fc.constantFrom(null, ...CONFIDENCES),
});

/** One or two, apart. */
const passagesAt = ({ text }: Paper, places: readonly number[]): Passage[] => {
  const [a = 0, b = 0, c = 0, d = 0] = places.map((at) => at % (text.length + 1)).sort((x, y) => x - y);
  const ranges = [tidyRange(text, { from: a, to: b }), tidyRange(text, { from: c, to: d })];
  const [one, other] = ranges.filter((range) => range !== null);
  if (!one) return [];
  return [one, ...(other && one.to <= other.from ? [other] : [])].map((range) => createPassage(text, range));
};

/** Every one that can be, an assessment based on those before it only. */
const allRelations = (annotations: readonly Annotation[]): Relation[] =>
  annotations.flatMap((later, index) =>
    annotations
      .slice(0, index)
      .flatMap((earlier) => relationsBetween(later, earlier))
      .filter(({ kind, from }) => kind !== 'basedOn' || from === later.id)
      .map((ends, count) => testRelation(`${index}/${count}`, later, later, ends)),
  );

const claimSet: fc.Arbitrary<ClaimSet> = fc
  .record({ paper, drafts: fc.array(draft, { maxLength: 5 }) })
  .map(({ paper, drafts }) => {
    const annotations = drafts.flatMap(({ places, ...said }, index) => {
      const passages = passagesAt(paper, places);
      const none = said.tag === 'evidence' ? { likelihood: null, confidence: null } : {};
      return passages.length > 0
        ? [testAnnotation(`id ${index}`, paper, [], { passages, ...said, ...none })]
        : [];
    });
    const dismissals = annotations.flatMap((annotation, index) => {
      const [passage] = annotation.passages;
      const subject = passage && index % 2 ? { subject: { kind: 'passage' as const, passage } } : {};
      return [testDismissal(`about ${index}`, annotation, subject)];
    });
    return {
      paper,
      analyst: testAnalyst('a'),
      annotations,
      relations: allRelations(annotations),
      dismissals,
    };
  });

const fileOf = (claims: ClaimSet): ClaimSetFile => soundValue(toClaimSetFile(claims, TEST_TIME));

type Path = readonly (string | number)[];

/** Every place of a value, the whole first. */
const placesIn = (value: unknown, path: Path = []): Path[] => {
  if (typeof value !== 'object' || value === null) return [path];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, ...entries.flatMap(([key, part]) => placesIn(part, [...path, key]))];
};

const WRONG: readonly unknown[] = [
  null,
  true,
  -1,
  0,
  1,
  0.5,
  1e9,
  2 ** 53,
  '',
  'x',
  '\ud83d',
  'id 0',
  'id 1',
  '<script>',
  '2026-13-45',
  [],
  [[[]]],
  {},
  { kind: 'annotation' },
  JSON.parse('{"__proto__": {"isPolluted": true}}'),
  { constructor: { prototype: { isPolluted: true } } },
];

const PROTOTYPE_KEYS = ['__proto__', 'constructor', 'prototype'];
const EXTRA_KEYS = ['toString', 'extra', '', 'a.b[0]'];
const KEYS = [...PROTOTYPE_KEYS, ...EXTRA_KEYS, 'id'];

type Damage = (value: unknown, path: Path) => unknown;

/** The value with what stands at the path changed; undefined takes it out. Own keys stay own, `__proto__` too. */
const changedAt = (value: unknown, path: Path, change: (part: unknown) => unknown): unknown => {
  const [key, ...rest] = path;
  if (key === undefined) return change(value);
  if (Array.isArray(value)) {
    return value.flatMap((part: unknown, index) => {
      const next = index === key ? changedAt(part, rest, change) : part;
      return next === undefined ? [] : [next];
    });
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, name === key ? changedAt(part, rest, change) : part]),
  );
};

const withKey =
  (name: string, part: unknown) =>
  (value: unknown): unknown => {
    if (Array.isArray(value)) return [...value, part];
    if (typeof value !== 'object' || value === null) return part;
    return Object.fromEntries([...Object.entries(value), [name, part]]);
  };

const twice = (value: unknown): unknown =>
  Array.isArray(value) ? [...value, ...value] : typeof value === 'string' ? value + value : value;

const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.constantFrom(...WRONG).map(
    (wrong): Damage =>
      (value, path) =>
        changedAt(value, path, () => wrong),
  ),
  fc.constant<Damage>((value, path) => changedAt(value, path, () => undefined)),
  fc.tuple(fc.constantFrom(...KEYS), fc.constantFrom(...WRONG)).map(
    ([name, part]): Damage =>
      (value, path) =>
        changedAt(value, path, withKey(name, part)),
  ),
  fc.constant<Damage>((value, path) => changedAt(value, path, twice)),
);

/** A sound file, damaged at a few places: the file as a value, and as bytes. */
const damaged = fc
  .tuple(claimSet, fc.array(fc.tuple(damage, fc.nat()), { minLength: 1, maxLength: 3 }))
  .map(([claims, damages]) =>
    damages.reduce<unknown>((value, [spoil, at]) => {
      const places = placesIn(value);
      return spoil(value, places[at % places.length] ?? []) ?? null;
    }, fileOf(claims)),
  );

/** True where every key of the path is there, or the last one is what an object lacks. */
const isPlaceOf = (value: unknown, path: string): boolean => {
  const keys = [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, name]) => index ?? name ?? '');
  let part: unknown = value;
  for (const [at, key] of keys.entries()) {
    if (typeof part !== 'object' || part === null) return false;
    if (!Object.hasOwn(part, key)) return at === keys.length - 1 && !Array.isArray(part);
    part = Object.entries(part).find(([name]) => name === key)?.[1];
  }
  return true;
};

const isOfOldVersion = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'version' in value && value.version === 1;

/** An old version may lack what came later: nothing that it says is lost, and its number is the new one. */
const expectMigrated = (read: unknown, old: unknown): void => {
  expect(read).toMatchObject(
    JSON.parse(textOf(encodeJson(changedAt(old, ['version'], () => CLAIM_SET_VERSION)))),
  );
};

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const ORIGINAL = Reflect.ownKeys(Object.prototype);

afterAll(() => {
  expect(Reflect.ownKeys(Object.prototype)).toEqual(ORIGINAL);
  expect('isPolluted' in {}).toBe(false);
});

describe('reading a claim set', () => {
  test('gives what was written, and that writes the same bytes', () => {
    fc.assert(
      fc.property(claimSet, (claims) => {
        const bytes = encodeJson(fileOf(claims));
        const file = soundValue(readClaimSet(bytes));
        expect(textOf(encodeJson(file))).toBe(textOf(bytes));
        const again = fileOf({ ...claims, ...toRecords(file, claims.paper.id) });
        expect(textOf(encodeJson(again))).toBe(textOf(bytes));
      }),
      { numRuns: RUNS },
    );
  });

  test('that was damaged gives all of it or none, with faults at places of the file', () => {
    fc.assert(
      fc.property(damaged, (value) => {
        const read = readClaimSet(encodeJson(value));
        if (read.kind === 'ok') {
          if (isOfOldVersion(value)) expectMigrated(read.value, value);
          else expect(textOf(encodeJson(read.value))).toBe(textOf(encodeJson(value)));
          return;
        }
        expect(read.faults.length).toBeGreaterThan(0);
        expect(read.faults.filter(({ path }) => !isPlaceOf(value, path))).toEqual([]);
        expect(read.faults.every(({ problem }) => problem.kind !== 'unreadable')).toBe(true);
        expect('value' in read).toBe(false);
      }),
      { numRuns: 3 * RUNS },
    );
  });

  test('of which bytes were lost or changed never throws, and what it gives is sound', () => {
    const change = fc.record({ at: fc.nat(), byte: fc.nat(255), length: fc.nat(3) });
    fc.assert(
      fc.property(
        claimSet,
        fc.option(fc.nat()),
        fc.array(change, { maxLength: 3 }),
        (claims, end, changes) => {
          const bytes = [...encodeJson(fileOf(claims))];
          for (const { at, byte, length } of changes) bytes.splice(at % bytes.length, length, byte);
          const read = readClaimSet(
            Uint8Array.from(bytes.slice(0, end === null ? undefined : end % bytes.length)),
          );
          if (read.kind === 'faults') expect(read.faults.length).toBeGreaterThan(0);
          else expect(soundValue(readClaimSet(encodeJson(read.value)))).toEqual(read.value);
        },
      ),
      { numRuns: RUNS },
    );
  });

  /** A sound file with at least one annotation, and which of them to spoil. */
  const withVictim = fc
    .tuple(claimSet, fc.nat())
    .map(([claims, at]) => ({ file: fileOf(claims), at }))
    .filter(({ file }) => file.annotations.length > 0)
    .map(({ file, at }) => ({ file, at: at % file.annotations.length }));

  const spoiled = (file: ClaimSetFile, at: number, key: string, part: unknown): unknown =>
    changedAt(file, ['annotations', at], (annotation) => withKey(key, part)(annotation));

  const pathsIn = (value: unknown): string[] => {
    const read = readClaimSet(encodeJson(value));
    return read.kind === 'ok' ? [] : read.faults.map(({ path }) => path);
  };

  test('with a passage that ends beyond its text names that end', () => {
    fc.assert(
      fc.property(withVictim, fc.integer({ min: 1, max: 2 ** 40 }), ({ file, at }, beyond) => {
        const end = [...file.paper.text].length + beyond;
        const path = ['annotations', at, 'passages', 0, 'end'];
        expect(pathsIn(changedAt(file, path, () => end))).toContain(`annotations[${at}].passages[0].end`);
      }),
      { numRuns: RUNS },
    );
  });

  test('with an id twice names the second one', () => {
    fc.assert(
      fc.property(withVictim, ({ file, at }) => {
        const again = { ...file, annotations: [...file.annotations, file.annotations[at]] };
        expect(pathsIn(again)).toContain(`annotations[${file.annotations.length}].id`);
      }),
      { numRuns: RUNS },
    );
  });

  test('with half a character for a whole one in its quote or its text names the place', () => {
    fc.assert(
      fc.property(withVictim, fc.constantFrom('\ud83d', '\ude00'), ({ file, at }, half) => {
        const quote = ['annotations', at, 'passages', 0, 'exact'];
        expect(pathsIn(changedAt(file, quote, (exact) => `${exact}${half}`))).toContain(
          `annotations[${at}].passages[0].exact`,
        );
        expect(pathsIn(changedAt(file, ['paper', 'text'], (text) => `${text}${half}`))).toContain(
          'paper.textHash',
        );
      }),
      { numRuns: RUNS },
    );
  });

  test('with a key that is named like a prototype in an annotation names the annotation', () => {
    fc.assert(
      fc.property(withVictim, fc.constantFrom(...PROTOTYPE_KEYS), ({ file, at }, key) => {
        expect(pathsIn(spoiled(file, at, key, 1))).toEqual([`annotations[${at}]`]);
      }),
      { numRuns: RUNS },
    );
  });

  test('keeps any other key that an annotation has more', () => {
    fc.assert(
      fc.property(withVictim, fc.constantFrom(...EXTRA_KEYS), ({ file, at }, key) => {
        const bytes = encodeJson(spoiled(file, at, key, 1));
        expect(textOf(encodeJson(soundValue(readClaimSet(bytes))))).toBe(textOf(bytes));
      }),
      { numRuns: RUNS },
    );
  });

  test('keeps a script in a note as the text that it is', () => {
    fc.assert(
      fc.property(withVictim, fc.string(), ({ file, at }, more) => {
        const note = `<script>${more}</script><img src=x onerror=alert(1)>`;
        const changed = changedAt(file, ['annotations', at, 'note'], () => note);
        expect(soundValue(readClaimSet(encodeJson(changed))).annotations[at]?.note).toBe(note);
      }),
      { numRuns: RUNS },
    );
  });

  test('that is larger than any claim set is not even parsed', () => {
    const read = readClaimSet(new Uint8Array(MAX_CLAIM_SET_BYTES + 1));
    expect(read).toEqual({
      kind: 'faults',
      faults: [{ path: '', problem: { kind: 'too-large', maxBytes: MAX_CLAIM_SET_BYTES } }],
    });
  });

  test('of which the analyst’s name is blank says so', () => {
    expect(pathsIn({ ...sound, analyst: { id: 'a', name: ' \n ' } })).toEqual(['analyst.name']);
  });

  test('of which the analyst’s name shows nothing says so, and of one that is turned the signs that turn it go', () => {
    expect(pathsIn({ ...sound, analyst: { id: 'a', name: '\u200b\u202e' } })).toEqual(['analyst.name']);
    const metadata = { ...sound.paper.metadata, title: '\u202eecI\u202c', authors: ['A\u200bda'] };
    const analyst = { id: 'a', name: '\u202eadA' };
    const read = readClaimSet(encodeJson({ ...sound, analyst, paper: { ...sound.paper, metadata } }));
    expect(read).toMatchObject({
      value: { analyst: { name: 'adA' }, paper: { metadata: { title: 'ecI', authors: ['Ada'] } } },
    });
  });

  const sound = fileOf({
    paper: testPaper('One claim.', 'one.txt'),
    analyst: testAnalyst('a'),
    annotations: [],
    relations: [],
    dismissals: [],
  });
  const withAnnotations = (json: string): Uint8Array =>
    new TextEncoder().encode(
      JSON.stringify(sound).replace('"annotations":[]', () => `"annotations":${json}`),
    );

  test.each([
    ['nested a hundred thousand deep', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['nested as deep, as objects', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
    ['two hundred thousand numbers', `[${Array.from({ length: 200_000 }, () => 7).join(',')}]`],
    ['fifty thousand empty objects', `[${Array.from({ length: 50_000 }, () => '{}').join(',')}]`],
    [
      'an object with two hundred thousand keys',
      `{${Array.from({ length: 200_000 }, (_, n) => `"k${n}":1`).join(',')}}`,
    ],
  ])('whose annotations are %s gives faults', (_, json) => {
    const read = readClaimSet(withAnnotations(json));
    expect(read.kind).toBe('faults');
    if (read.kind === 'faults') expect(read.faults[0]?.path).toMatch(/^(annotations.*)?$/);
  });

  test.each([[''], ['paper'], ['paper.metadata'], ['analyst']])(
    'refuses a key of its own that is named like a prototype, in %j',
    (path) => {
      const part = path === '' ? [] : path.split('.');
      for (const name of PROTOTYPE_KEYS) {
        const read = readClaimSet(encodeJson(changedAt(sound, part, withKey(name, { isPolluted: true }))));
        expect(read).toMatchObject({ kind: 'faults', faults: [{ path }] });
      }
    },
  );

  test('that calls itself version 1 drops nothing that only version 2 has', () => {
    const relation = { id: 'r', kind: 'supports', from: 'gone', to: 'gone', createdAt: TEST_TIME };
    const read = readClaimSet(encodeJson({ ...sound, version: 1, relations: [relation] }));
    expect(read).toMatchObject({ kind: 'faults', faults: [{ path: 'relations[0].from' }, {}] });
  });
});
