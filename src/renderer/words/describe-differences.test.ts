import { describe, expect, test } from 'vitest';
import type { Case } from '#core/cases/case';
import type { ShownSet } from '#core/compare/shown-set';
import type { Annotation } from '#core/records/annotation';
import type { Relation } from '#core/records/relation';
import { TEST_TIME } from '#core/testing/records';
import { caseName, describeMissingEnds, describeReading, wordsOfCase } from '#words/describe-case';
import { annotationOf, casesIn, shownSet } from '../compare/testing/compared';
import { describeDifferences } from './describe-differences';
import { summarizeEnds } from './describe-ends';

const TEXT =
  'On Monday the talks failed in Baku, said one; nobody 👩‍👩‍👧 else was asked. שלום לכולם. They met again.';

const at = (id: string, words: string | readonly string[], changed: Partial<Annotation> = {}): Annotation =>
  annotationOf(TEXT, id, words, changed);

const setsOf = (
  ada: readonly Annotation[],
  ben: readonly Annotation[],
  cleo?: readonly Annotation[],
): readonly ShownSet[] => [
  shownSet('Ada Analyst', 0, ada),
  shownSet('Ben Reader', 1, ben),
  ...(cleo ? [shownSet('Cleo Critic', 2, cleo)] : []),
];

const onlyCase = (sets: readonly ShownSet[]): Case => {
  const [one, ...others] = casesIn(TEXT, sets);
  if (!one || others.length > 0) throw new RangeError(`${others.length + 1} cases`);
  return one;
};

const described = (sets: readonly ShownSet[]): readonly string[] =>
  describeDifferences(TEXT, onlyCase(sets), sets).map(({ what, how }) => `${what} | ${how}`);

describe('ends', () => {
  test.each<[string, string | readonly string[], string | readonly string[], string]>([
    [
      'in words',
      'Monday the talks failed',
      'the talks failed in Baku',
      'starts 1 word later, ends 2 words later',
    ],
    ['in characters inside a word', 'talks failed', 'alks failed', 'starts 1 character later'],
    ['in characters from inside a word', 'alks failed', 'failed', 'starts 5 characters later'],
    [
      'in characters where only signs differ',
      'in Baku, said one;',
      'in Baku, said one',
      'ends 1 character earlier',
    ],
    ['as a reader counts characters', 'nobody 👩‍👩‍👧', 'nobody ', 'ends 1 character earlier'],
    ['in a script that is read from the right', 'asked. שלום לכולם', 'asked. שלום', 'ends 1 word earlier'],
    [
      'where a passage more is tagged',
      'the talks failed',
      ['the talks failed', 'They met'],
      'has a further passage',
    ],
    [
      'where a passage less is tagged',
      ['the talks failed', 'They met'],
      'the talks failed',
      'lacks a passage',
    ],
    ['where only a gap differs', 'the talks failed in Baku', ['the talks', 'in Baku'], 'has other gaps'],
  ])('are told %s', (_, ada, ben, told) => {
    const sets = setsOf([at('a1', ada)], [at('b1', ben)]);
    expect(described(sets)).toEqual([`Ends, seen from Ada | Ben: ${told}`]);
  });

  test('of many are told in one line by how far the outermost lie apart', () => {
    const sets = [
      ...setsOf(
        [at('a1', 'the talks failed')],
        [at('b1', 'talks failed')],
        [at('c1', 'the talks failed in')],
      ),
      shownSet('Dan Doubter', 3, [at('d1', 'the talks failed in Baku')]),
    ];
    const one = onlyCase(sets);
    if (one.about !== 'annotations') throw new TypeError('a relation');
    expect(summarizeEnds(TEXT, one, sets)).toBe('starts up to 1 word apart, ends up to 2 words apart');
  });
});

test('a likelihood is told band by band, and who says the same stands together', () => {
  const likely = { likelihood: 'likely' } as const;
  const sets = setsOf(
    [at('a1', 'They met', { likelihood: 'very-likely' })],
    [at('b1', 'They met', likely)],
    [at('c1', 'They met', likely)],
  );
  expect(described(sets)).toEqual([
    'Likelihood | Ada: very likely / highly probable · Ben and Cleo: likely / probable – up to one band apart',
  ]);
});

test('most of many are the others, and all who say the same are all', () => {
  const changed = { labels: ['talks'], note: 'Unsure.' };
  const sets = [
    ...setsOf(
      [at('a1', 'They met', changed)],
      [at('b1', 'They met', { ...changed, labels: ['Baku'], note: 'Sure.' })],
      [at('c1', 'They met', changed)],
    ),
    shownSet('Dan Doubter', 3, [at('d1', 'They met', { ...changed, note: 'Said twice.' })]),
  ];
  expect(described(sets)).toEqual(['Labels | Ben: Baku · the others: talks', 'Note | all: in own words']);
});

test('nobody is among the others who can say nothing of it', () => {
  const sets = [
    ...setsOf(
      [at('a1', 'They met', { likelihood: 'likely' })],
      [at('b1', 'They met')],
      [at('c1', 'They met')],
    ),
    shownSet('Dan Doubter', 3, [at('d1', 'They met')]),
    shownSet('Eve Expert', 4, [at('e1', 'They met', { tag: 'evidence' })]),
  ];
  expect(described(sets)).toContain('Likelihood | Ada: likely / probable · Ben, Cleo, and Dan: not said');
});

test('confidence, labels and notes are told each on a line', () => {
  const sets = setsOf(
    [at('a1', 'They met', { confidence: 'low', labels: ['talks', 'Baku'], note: 'Unsure.' })],
    [at('b1', 'They met', { confidence: 'high' })],
  );
  expect(described(sets)).toEqual([
    'Confidence | Ada: low · Ben: high – 2 levels apart',
    'Labels | Ada: Baku, talks · Ben: none',
    'Note | Ada: in own words · Ben: none',
  ]);
});

test('a likelihood that only one says has no distance', () => {
  const sets = setsOf([at('a1', 'They met', { likelihood: 'likely' })], [at('b1', 'They met')]);
  expect(described(sets)).toEqual(['Likelihood | Ada: likely / probable · Ben: not said']);
});

test('an other tag is told with who has which, and who has none', () => {
  const sets = setsOf([at('a1', 'They met')], [at('b1', 'They met', { tag: 'evidence' })], []);
  expect(caseName(onlyCase(sets), sets)).toBe('Other tag');
  expect(described(sets)).toEqual(['Tag | Ada: claim · Ben: evidence · Cleo: nothing']);
});

test('what is in parts at one is told by the number of parts', () => {
  const sets = setsOf(
    [at('a1', 'the talks failed in Baku, said one')],
    [at('b1', 'the talks failed'), at('b2', 'in Baku, said one')],
  );
  expect(onlyCase(sets).kind).toBe('split');
  expect(described(sets)).toEqual(['Parts | Ada: in one · Ben: in 2 parts']);
});

test.each<[string, readonly ShownSet[]]>([
  ['Only by Ada', setsOf([at('a1', 'They met')], [], [])],
  ['Only by Ben', setsOf([], [at('b1', 'They met')])],
  ['Not by Cleo', setsOf([at('a1', 'They met')], [at('b1', 'They met')], [])],
  [
    'Not by all',
    [...setsOf([at('a1', 'They met')], [at('b1', 'They met')], []), shownSet('Dan Doubter', 3, [])],
  ],
])('a case is called “%s” by who stands alone', (name, sets) => {
  expect(caseName(onlyCase(sets), sets)).toBe(name);
});

test('people with one first name are called by their whole names', () => {
  const sets = [
    shownSet('Ada Analyst', 0, [at('a1', 'They met')]),
    { ...shownSet('Ada Baker', 1, []), analystId: 'b' },
  ];
  expect(described(sets)).toEqual(['Tag | Ada Analyst (me): claim · Ada Baker: nothing']);
});

describe('a relation', () => {
  const supports: Relation = {
    id: 'r',
    paperId: 'paper',
    analystId: 'a',
    kind: 'supports',
    from: 'a2',
    to: 'a1',
    createdAt: TEST_TIME,
  };
  const claim = (id: string): Annotation => at(id, 'the talks failed');
  const evidence = (id: string): Annotation => at(id, 'They met again', { tag: 'evidence' });
  const sets = [
    shownSet('Ada Analyst', 0, [claim('a1'), evidence('a2')], [supports]),
    shownSet('Ben Reader', 1, [claim('b1'), evidence('b2')]),
    shownSet('Cleo Critic', 2, [claim('c1')]),
  ];
  const found = casesIn(TEXT, sets).find(({ about }) => about === 'relations');
  if (found?.about !== 'relations') throw new TypeError('no relation');

  test('is told by who makes it, who does not, and who could not', () => {
    expect(describeDifferences(TEXT, found, sets)).toEqual([
      { what: 'Relation', how: 'Ada: supports · Ben: no relation · Cleo: lacks an end' },
    ]);
    const [, , cleo] = found.readings;
    expect(cleo && describeMissingEnds(found, cleo)).toBe(
      'One of the two ends is not tagged, so there is nothing to relate.',
    );
    expect(found.readings.map((reading) => describeReading(found, reading))).toEqual([
      'supports',
      'no relation',
      'lacks an end',
    ]);
  });

  test('has the words of both its ends', () => {
    expect(wordsOfCase(found)).toEqual(['the talks failed', 'They met again']);
  });
});
