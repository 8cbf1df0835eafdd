import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sharedLength } from '../agreement/range-set';
import { marked, related } from '../compare/testing/marked';
import { type Annotation, TAGS, type Tag } from '../records/annotation';
import type { Relation } from '../records/relation';
import { type Alignment, alignAnnotations } from './align-annotations';
import { type AnnotationSpan, spansOfAnnotations } from './annotation-extent';
import { type Piece, piecesBetween } from './disagreement';

const align = (first: readonly Annotation[], second: readonly Annotation[]): Alignment =>
  alignAnnotations(spansOfAnnotations(first), spansOfAnnotations(second));

const compare = (
  first: readonly Annotation[],
  second: readonly Annotation[],
  relations: { readonly first: readonly Relation[]; readonly second: readonly Relation[] } = {
    first: [],
    second: [],
  },
): readonly Piece[] => piecesBetween(align(first, second), relations).pieces;

/** `boundary a1|b1` */
const draw = ({ kind, first, second }: Piece): string =>
  `${kind} ${first.map(({ id }) => id).join('+')}|${second.map(({ id }) => id).join('+')}`;

describe('what two analysts differ in', () => {
  const rows: [string, Annotation[], Annotation[], string[]][] = [
    ['nothing', [marked('a1', 'claim', [[0, 9]])], [marked('b1', 'claim', [[0, 9]])], ['same a1|b1']],
    [
      'a passage that one made of two which touch',
      [
        marked('a1', 'claim', [
          [0, 5],
          [5, 9],
        ]),
      ],
      [marked('b1', 'claim', [[0, 9]])],
      ['same a1|b1'],
    ],
    [
      'where it ends',
      [marked('a1', 'claim', [[0, 9]])],
      [marked('b1', 'claim', [[0, 14]])],
      ['boundary a1|b1'],
    ],
    [
      'a gap',
      [
        marked('a1', 'claim', [
          [0, 9],
          [20, 29],
        ]),
      ],
      [marked('b1', 'claim', [[0, 29]])],
      ['boundary a1|b1'],
    ],
    ['the tag', [marked('a1', 'claim', [[0, 9]])], [marked('b1', 'evidence', [[0, 9]])], ['tag a1|b1']],
    ['tag and end', [marked('a1', 'claim', [[0, 9]])], [marked('b1', 'evidence', [[2, 9]])], ['tag a1|b1']],
    [
      'everything',
      [marked('a1', 'claim', [[0, 9]])],
      [marked('b1', 'claim', [[9, 20]])],
      ['only-one a1|', 'only-one |b1'],
    ],
    [
      'all but a touch',
      [marked('a1', 'claim', [[0, 10]])],
      [marked('b1', 'claim', [[8, 20]])],
      ['only-one a1|', 'only-one |b1'],
    ],
    [
      'evidence inside a claim, which is no other opinion of the claim',
      [marked('a1', 'claim', [[0, 40]])],
      [marked('b1', 'evidence', [[10, 20]])],
      ['only-one a1|', 'only-one |b1'],
    ],
    [
      'how many it is',
      [marked('a1', 'claim', [[0, 30]])],
      [marked('b1', 'claim', [[0, 10]]), marked('b2', 'claim', [[11, 30]])],
      ['split a1|b1+b2'],
    ],
    [
      'how many it is, the other way round',
      [
        marked('a1', 'claim', [[0, 10]]),
        marked('a2', 'claim', [[11, 20]]),
        marked('a3', 'claim', [[21, 30]]),
      ],
      [marked('b1', 'claim', [[0, 28]])],
      ['split a1+a2+a3|b1'],
    ],
    [
      'one more of another tag inside, which splits nothing',
      [marked('a1', 'claim', [[0, 30]])],
      [marked('b1', 'claim', [[0, 16]]), marked('b2', 'evidence', [[16, 30]])],
      ['boundary a1|b1', 'only-one |b2'],
    ],
    [
      'one more inside what is the same, which splits nothing either',
      [marked('a1', 'claim', [[0, 30]])],
      [marked('b1', 'claim', [[0, 30]]), marked('b2', 'claim', [[16, 30]])],
      ['same a1|b1', 'only-one |b2'],
    ],
    [
      'one more inside a part, which is no part of its own',
      [marked('a1', 'claim', [[0, 30]])],
      [marked('b1', 'claim', [[0, 26]]), marked('b2', 'claim', [[6, 16]])],
      ['boundary a1|b1', 'only-one |b2'],
    ],
    [
      'a claim that is a word longer, though another tag fits better',
      [marked('a1', 'claim', [[0, 20]])],
      [marked('b1', 'assessment', [[0, 20]]), marked('b2', 'claim', [[0, 18]])],
      ['boundary a1|b2', 'only-one |b1'],
    ],
  ];
  test.each(rows)('%s', (_, first, second, expected) => {
    expect(compare(first, second).map(draw)).toEqual(expected);
    const mirrored = expected.map((one) => one.replace(/^(\S+) (.*)\|(.*)$/, '$1 $3|$2'));
    expect(compare(second, first).map(draw).sort()).toEqual(mirrored.sort());
  });

  test('by how much: where the second’s begins and ends to the first’s, and what they share', () => {
    expect(compare([marked('a1', 'claim', [[10, 20]])], [marked('b1', 'claim', [[8, 23]])])).toMatchObject([
      { kind: 'boundary', shift: { start: -2, end: 3, jaccard: 10 / 15 }, place: { from: 8, to: 23 } },
    ]);
    expect(
      compare(
        [
          marked('a1', 'claim', [
            [0, 10],
            [20, 30],
          ]),
        ],
        [marked('b1', 'claim', [[0, 30]])],
      ),
    ).toMatchObject([{ shift: { start: 0, end: 0, jaccard: 20 / 30 } }]);
  });

  test('likelihood and confidence by how many levels, labels and notes by what they say', () => {
    const first = marked('a1', 'assessment', [[0, 9]], {
      likelihood: 'unlikely',
      confidence: 'high',
      labels: ['energy', 'trade'],
      note: 'See page 2.',
    });
    const second = marked('b1', 'assessment', [[0, 9]], {
      likelihood: 'very-likely',
      confidence: null,
      labels: ['trade', 'war'],
      note: ' See page 2. ',
    });
    expect(compare([first], [second])).toMatchObject([
      {
        kind: 'attribute',
        attributes: [
          { attribute: 'likelihood', first: 'unlikely', second: 'very-likely', distance: 3 },
          { attribute: 'confidence', first: 'high', second: null, distance: null },
          { attribute: 'labels', onlyFirst: ['energy'], onlySecond: ['war'] },
        ],
      },
    ]);
    expect(compare([first], [{ ...first, id: 'b1', note: 'No.' }])).toMatchObject([
      { kind: 'attribute', attributes: [{ attribute: 'note', first: 'See page 2.', second: 'No.' }] },
    ]);
  });

  test('attributes beside a boundary or a tag are told too; evidence has no likelihood to differ in', () => {
    const first = marked('a1', 'claim', [[0, 9]], { likelihood: 'likely', labels: ['x'] });
    expect(compare([first], [marked('b1', 'claim', [[0, 10]])])).toMatchObject([
      { kind: 'boundary', attributes: [{ attribute: 'likelihood' }, { attribute: 'labels' }] },
    ]);
    expect(compare([first], [marked('b1', 'evidence', [[0, 9]])])).toMatchObject([
      { kind: 'tag', shift: null, attributes: [{ attribute: 'labels' }] },
    ]);
  });
});

describe('relations', () => {
  const first = [
    marked('a1', 'claim', [[0, 9]]),
    marked('a2', 'evidence', [[20, 29]]),
    marked('a3', 'evidence', [[40, 49]]),
  ];
  const second = [
    marked('b1', 'claim', [[0, 9]]),
    marked('b2', 'evidence', [[20, 24]]),
    marked('b2too', 'evidence', [[24, 29]]),
    marked('b4', 'evidence', [[60, 69]]),
  ];
  const relationPieces = (ofFirst: readonly Relation[], ofSecond: readonly Relation[]) =>
    compare(first, second, { first: ofFirst, second: ofSecond }).flatMap((piece) =>
      piece.kind === 'relation'
        ? [`${draw(piece)}: ${piece.firstRelation?.id ?? 'none'}, ${piece.secondRelation?.id ?? 'none'}`]
        : [],
    );

  test.each([
    ['agree, from a part too', [related('a2', 'supports', 'a1')], [related('b2too', 'supports', 'b1')], []],
    [
      'are only one’s',
      [related('a2', 'supports', 'a1')],
      [],
      ['relation a1+a2|b1+b2+b2too: a2 supports a1, none'],
    ],
    [
      'are of another kind',
      [related('a2', 'supports', 'a1')],
      [related('b2', 'challenges', 'b1')],
      ['relation a1+a2|b1+b2+b2too: a2 supports a1, b2 challenges b1'],
    ],
    [
      'are one more',
      [related('a2', 'supports', 'a1')],
      [related('b2', 'supports', 'b1'), related('b2', 'challenges', 'b1')],
      ['relation a1+a2|b1+b2+b2too: none, b2 challenges b1'],
    ],
    ['lead from what only one has', [related('a3', 'supports', 'a1')], [related('b4', 'supports', 'b1')], []],
  ])('%s', (_, ofFirst, ofSecond, expected) => {
    expect(relationPieces(ofFirst, ofSecond)).toEqual(expected);
  });
});

const place = fc
  .tuple(fc.nat({ max: 80 }), fc.integer({ min: 1, max: 19 }))
  .map(([from, length]) => [from, from + length] as const);
const drawn = fc.array(
  fc.tuple(fc.constantFrom<Tag>(...TAGS), fc.array(place, { minLength: 1, maxLength: 2 })),
  { maxLength: 6 },
);
const annotationsOf = (name: string) =>
  drawn.map((list) =>
    list.map(([tag, places], at) =>
      marked(
        `${name}${at}`,
        tag,
        places.toSorted((p, q) => p[0] - q[0]),
      ),
    ),
  );

/** What a pair is worth, as the docstring says; nothing for a pair that may not be. */
const worth = (a: AnnotationSpan, b: AnnotationSpan): number => {
  const overlap = sharedLength(a.ranges, b.ranges);
  const share =
    a.tag === b.tag ? overlap / Math.min(a.length, b.length) : overlap / Math.max(a.length, b.length);
  return overlap > 0 && share >= 0.5 ? overlap * (a.tag === b.tag ? 2 : 1) : 0;
};

const bestTotal = (first: readonly AnnotationSpan[], second: readonly AnnotationSpan[]): number => {
  const [one, ...rest] = first;
  if (!one) return 0;
  return Math.max(
    bestTotal(rest, second),
    ...second.map((other) => {
      const value = worth(one, other);
      return value > 0
        ? value +
            bestTotal(
              rest,
              second.filter((left) => left !== other),
            )
        : 0;
    }),
  );
};

describe('for any annotations', () => {
  test('what is aligned beside the very same comes to the most that it can', () => {
    fc.assert(
      fc.property(annotationsOf('a'), annotationsOf('b'), (first, second) => {
        const { pairs, onlyFirst, onlySecond, isExact } = align(first, second);
        expect(isExact).toBe(true);
        const other = pairs.filter((pair) => pair.first.key !== pair.second.key);
        const total = other.reduce((sum, pair) => sum + worth(pair.first, pair.second), 0);
        const left = [other.map((pair) => pair.first), other.map((pair) => pair.second)];
        expect(total).toBe(
          bestTotal([...(left[0] ?? []), ...onlyFirst], [...(left[1] ?? []), ...onlySecond]),
        );
        for (const pair of other) expect(worth(pair.first, pair.second)).toBeGreaterThan(0);
        expect(onlyFirst.some(({ key }) => onlySecond.some((one) => one.key === key))).toBe(false);
      }),
    );
  });

  test('every annotation is in one piece, in text order, and identical sets are the same throughout', () => {
    fc.assert(
      fc.property(annotationsOf('a'), annotationsOf('b'), (first, second) => {
        const pieces = compare(first, second);
        expect(pieces.flatMap((piece) => piece.first.map(({ id }) => id)).sort()).toEqual(
          first.map(({ id }) => id).sort(),
        );
        expect(pieces.flatMap((piece) => piece.second.map(({ id }) => id)).sort()).toEqual(
          second.map(({ id }) => id).sort(),
        );
        for (const [at, piece] of pieces.entries())
          expect(piece.place.from).toBeGreaterThanOrEqual(pieces[at - 1]?.place.from ?? 0);
        expect(compare(first, first).every(({ kind }) => kind === 'same')).toBe(true);
      }),
    );
  });
});
