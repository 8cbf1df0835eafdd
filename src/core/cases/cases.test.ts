import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ComparedSet } from '../alignment/compared-set';
import { compareClaimSets } from '../compare/compare-claim-sets';
import { madeUpPaper, madeUpSets } from '../compare/testing/made-up-sets';
import { MARKED_TEXT, marked, related } from '../compare/testing/marked';
import { type Annotation, TAGS, type Tag } from '../records/annotation';
import type { Relation } from '../records/relation';
import type { Case } from './case';
import { casesOf } from './cases';

const setOf = (
  analystId: string,
  annotations: readonly Annotation[],
  relations: readonly Relation[] = [],
): ComparedSet => ({ analystId, annotations, relations });

const compare = (...sets: readonly ComparedSet[]): readonly Case[] =>
  casesOf(compareClaimSets({ text: MARKED_TEXT, blocks: [], sections: [] }, sets), sets);

/** `boundary a1|b1|`, and of relations `relation a2 supports a1||-`, where who lacks an end has `-`. */
const draw = ({ about, kind, readings }: Case): string => {
  const parts = readings.map(({ annotations, relations, takesPart }) =>
    takesPart ? (about === 'annotations' ? annotations : relations).map(({ id }) => id).join('+') : '-',
  );
  return `${kind} ${parts.join('|')}`;
};

describe('a case of annotations', () => {
  const whole = marked('a1', 'claim', [[0, 30]]);
  const rows: [string, Annotation[], Annotation[], Annotation[], string[]][] = [
    [
      'is the same when all agree',
      [whole],
      [marked('b1', 'claim', [[0, 30]])],
      [marked('c1', 'claim', [[0, 30]])],
      ['same a1|b1|c1'],
    ],
    [
      'is one of tags, whatever else differs',
      [whole],
      [marked('b1', 'claim', [[0, 28]], { labels: ['x'] })],
      [marked('c1', 'assessment', [[0, 30]])],
      ['tag a1|b1|c1'],
    ],
    [
      'is one of places before somebody lacks it',
      [whole],
      [marked('b1', 'claim', [[0, 28]])],
      [],
      ['boundary a1|b1|'],
    ],
    [
      'is one of who has it before likelihood and labels',
      [whole],
      [marked('b1', 'claim', [[0, 30]], { likelihood: 'likely' })],
      [],
      ['only-one a1|b1|'],
    ],
    [
      'is one of attributes',
      [whole],
      [marked('b1', 'claim', [[0, 30]], { likelihood: 'likely' })],
      [marked('c1', 'claim', [[0, 30]])],
      ['attribute a1|b1|c1'],
    ],
    [
      'holds all the groups that one passage in parts ties together, also through a third analyst',
      [whole],
      [marked('b1', 'claim', [[0, 14]]), marked('b2', 'claim', [[15, 30]])],
      [marked('c1', 'claim', [[15, 30]])],
      ['split a1|b1+b2|c1'],
    ],
    [
      'stands alone beside another of the same place',
      [whole, marked('a2', 'evidence', [[0, 30]])],
      [marked('b1', 'claim', [[0, 30]])],
      [],
      ['only-one a1|b1|', 'only-one a2||'],
    ],
  ];
  test.each(rows)('%s', (_, a, b, c, expected) => {
    expect(compare(setOf('a', a), setOf('b', b), setOf('c', c)).map(draw)).toEqual(expected);
  });

  test('tells how far ends and levels lie apart, over all analysts', () => {
    const cases = compare(
      setOf('a', [marked('a1', 'claim', [[10, 40]], { likelihood: 'unlikely' })]),
      setOf('b', [marked('b1', 'claim', [[12, 40]], { likelihood: 'very-likely', labels: ['x'] })]),
      setOf('c', [marked('c1', 'claim', [[9, 45]])]),
    );
    expect(cases).toMatchObject([
      {
        kind: 'boundary',
        place: { from: 9, to: 45 },
        boundary: { start: 3, end: 5, jaccard: 28 / 36 },
        attributes: [
          { attribute: 'likelihood', distance: 3 },
          { attribute: 'labels', distance: null },
        ],
        isByAll: true,
      },
    ]);
  });

  test('is the same, and shows the notes, where only notes are in other words', () => {
    const cases = compare(
      setOf('a', [marked('a1', 'claim', [[0, 9]], { note: 'See page 2.' })]),
      setOf('b', [marked('b1', 'claim', [[0, 9]])]),
    );
    expect(cases).toMatchObject([{ kind: 'same', attributes: [{ attribute: 'note', distance: null }] }]);
  });

  test('is the same where two passages that touch are one', () => {
    const touching = marked('a1', 'claim', [
      [0, 5],
      [5, 9],
    ]);
    const cases = compare(setOf('a', [touching]), setOf('b', [marked('b1', 'claim', [[0, 9]])]));
    expect(cases).toMatchObject([{ kind: 'same', boundary: null }]);
  });

  test('tells likelihoods that differ also where evidence comes between them', () => {
    const cases = compare(
      setOf('a', [marked('a1', 'claim', [[0, 9]], { likelihood: 'likely' })]),
      setOf('b', [marked('b1', 'evidence', [[0, 9]])]),
      setOf('c', [marked('c1', 'claim', [[0, 9]], { likelihood: 'unlikely' })]),
    );
    expect(cases).toMatchObject([{ attributes: [{ attribute: 'likelihood', distance: 2 }] }]);
  });

  test('does not ask evidence how likely it is', () => {
    const cases = compare(
      setOf('a', [marked('a1', 'evidence', [[0, 9]])]),
      setOf('b', [marked('b1', 'claim', [[0, 9]], { likelihood: 'likely' })]),
      setOf('c', [marked('c1', 'claim', [[0, 9]], { likelihood: 'likely' })]),
    );
    expect(cases).toMatchObject([{ kind: 'tag', attributes: [] }]);
  });
});

describe('a case of relations', () => {
  const claimAndEvidence = (analyst: string): Annotation[] => [
    marked(`${analyst}1`, 'claim', [[0, 9]]),
    marked(`${analyst}2`, 'evidence', [[20, 29]]),
  ];
  const a = setOf('a', claimAndEvidence('a'), [related('a2', 'supports', 'a1')]);
  const relationsIn = (...sets: readonly ComparedSet[]): string[] =>
    compare(...sets)
      .filter(({ about }) => about === 'relations')
      .map(draw);

  test.each<[string, ComparedSet[], string[]]>([
    [
      'is the same when all say the same',
      [a, setOf('b', claimAndEvidence('b'), [related('b2', 'supports', 'b1')])],
      ['same a2 supports a1|b2 supports b1'],
    ],
    [
      'is one when the kinds differ',
      [a, setOf('b', claimAndEvidence('b'), [related('b2', 'challenges', 'b1')])],
      ['relation a2 supports a1|b2 challenges b1'],
    ],
    [
      'is one when somebody who could says nothing',
      [a, setOf('b', claimAndEvidence('b'))],
      ['relation a2 supports a1|'],
    ],
    [
      'does not count who lacks an end',
      [a, setOf('b', [marked('b1', 'claim', [[0, 9]])])],
      ['same a2 supports a1|-'],
    ],
  ])('%s', (_, sets, expected) => {
    expect(relationsIn(...sets)).toEqual(expected);
  });

  test('tells the ways a relation can lead apart', () => {
    const two = (analyst: string): Annotation[] => [
      marked(`${analyst}1`, 'assessment', [[0, 9]]),
      marked(`${analyst}2`, 'assessment', [[20, 29]]),
    ];
    expect(
      relationsIn(
        setOf('a', two('a'), [related('a1', 'basedOn', 'a2')]),
        setOf('b', two('b'), [related('b2', 'basedOn', 'b1')]),
      ),
    ).toEqual(['relation a1 basedOn a2|b2 basedOn b1']);
  });

  test('comes after both its ends, and knows them', () => {
    const cases = compare(a, setOf('b', claimAndEvidence('b')));
    expect(cases.map(({ kind }) => kind)).toEqual(['same', 'same', 'relation']);
    expect(cases[2]).toMatchObject({ place: { from: 20, to: 29 }, ends: [cases[0], cases[1]] });
    expect(cases[2]?.readings.map(({ annotations }) => annotations.length)).toEqual([2, 2]);
  });
});

const place = fc
  .tuple(fc.nat({ max: 80 }), fc.integer({ min: 1, max: 19 }))
  .map(([from, length]) => [from, from + length] as const);
const drawn = fc.array(fc.tuple(fc.constantFrom<Tag>(...TAGS), place, fc.constantFrom('', 'x')), {
  maxLength: 6,
});
const setBy = (analyst: string, list: readonly (readonly [Tag, readonly [number, number], string])[]) => {
  const annotations = list.map(([tag, at, label], number) =>
    marked(`${analyst}${number}`, tag, [at], { labels: label ? [label] : [] }),
  );
  const relations = annotations.flatMap((from, number) => {
    const to = annotations[number + 1];
    return from.tag === 'assessment' && to ? [related(from.id, 'basedOn', to.id)] : [];
  });
  return setOf(analyst, annotations, relations);
};
const sets = fc
  .array(drawn, { minLength: 2, maxLength: 4 })
  .map((lists) => lists.map((list, at) => setBy('abcd'.charAt(at), list)));

describe('for any sets', () => {
  test('every annotation is in exactly one annotation case, in its own analyst’s reading', () => {
    fc.assert(
      fc.property(sets, (some) => {
        const readings = compare(...some)
          .filter(({ about }) => about === 'annotations')
          .flatMap((one) => one.readings);
        for (const { analystId, annotations } of some) {
          const own = readings.filter((reading) => reading.analystId === analystId);
          const ids = own.flatMap((reading) => reading.annotations.map(({ id }) => id));
          expect(ids.sort()).toEqual(annotations.map(({ id }) => id).sort());
        }
      }),
    );
  });

  test('the order of the sets changes nothing but the order of the readings', () => {
    const inOrder = (one: Case): unknown => ({
      ...one,
      ...('ends' in one ? { ends: one.ends.map(({ key }) => key) } : {}),
      readings: one.readings.toSorted((p, q) => (p.analystId < q.analystId ? -1 : 1)),
    });
    fc.assert(
      fc.property(sets, fc.nat({ max: 3 }), (some, by) => {
        const turned = [...some.slice(by), ...some.slice(0, by)].reverse();
        expect(compare(...turned).map(inOrder)).toEqual(compare(...some).map(inOrder));
      }),
      { numRuns: 300 }, // ties between alignments are rare
    );
  });

  test('identical sets agree throughout', () => {
    fc.assert(
      fc.property(drawn, (list) => {
        const cases = compare(setBy('a', list), setBy('b', list), setBy('c', list));
        expect(cases.every(({ kind, isByAll }) => kind === 'same' && isByAll)).toBe(true);
      }),
    );
  });
});

/** Milliseconds: no measure of speed, which is in bench, but an end where a quadratic step would have none. */
const PATIENCE = 120_000;

describe('at scale', () => {
  test.each([
    { analysts: 20, annotations: 500, length: 60_000 },
    { analysts: 2, annotations: 10_000, length: 1_200_000 },
  ])(
    '$analysts analysts with $annotations annotations each make cases',
    (size) => {
      const many = madeUpSets(size);
      const comparison = compareClaimSets(madeUpPaper(size), many);
      const cases = casesOf(comparison, many);
      expect(cases.length).toBeGreaterThan(size.annotations);
    },
    PATIENCE,
  );
});
