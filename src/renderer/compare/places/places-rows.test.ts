import { describe, expect, test } from 'vitest';
import type { Scope } from '#core/agreement/report/counted-text';
import type { ComparedSet } from '#core/alignment/compared-set';
import { EMPTY_CASE_FILTER, filterCases } from '#core/cases/case-filter';
import { casesOf } from '#core/cases/cases';
import { compareClaimSets } from '#core/compare/compare-claim-sets';
import { MARKED_TEXT, marked, related } from '#core/compare/testing/marked';
import type { Section } from '#core/paper/sections';
import { hottestFirst, type PlacesSource, placeRows, wholePaper } from './places-rows';

const sets: readonly ComparedSet[] = [
  {
    analystId: 'a',
    annotations: [
      marked('a1', 'claim', [[0, 10]]),
      marked('a2', 'evidence', [[20, 30]]),
      marked('a3', 'claim', [[60, 70]]),
    ],
    relations: [related('a2', 'supports', 'a1')],
  },
  {
    analystId: 'b',
    annotations: [
      marked('b1', 'claim', [[0, 10]]),
      marked('b2', 'evidence', [[20, 35]]),
      marked('b3', 'assessment', [[60, 70]]),
    ],
    relations: [],
  },
];

const sectionAt = (number: number, from: number, to: number, parent: number | null): Section => ({
  number,
  from,
  to,
  parent,
  depth: parent === null ? 0 : 1,
  heading: { from, to: from + 2 },
});

/** The second lies in the first. */
const SECTIONS = [sectionAt(0, 0, 50, null), sectionAt(1, 20, 50, 0), sectionAt(2, 50, 100, null)];
const BLOCKS = Array.from({ length: 25 }, (_, at) => ({ from: at * 4, to: at * 4 + 4 }));

const sourceWith = (sections: readonly Section[], scope: Scope = 'all'): PlacesSource => {
  const overview = compareClaimSets({ text: MARKED_TEXT, blocks: BLOCKS, sections }, sets);
  return { sections, cases: casesOf(overview, sets), overview, scope };
};

describe('a paper with sections', () => {
  const source = sourceWith(SECTIONS);
  const rows = placeRows(source);

  test('has a row for each, in which those inside it count too', () => {
    expect(rows.map(({ section }) => section?.number)).toEqual([0, 1, 2]);
    expect(rows.map(({ total }) => total)).toEqual([2, 2, 1]);
    expect(rows[0]?.kinds).toEqual({
      tag: 0,
      split: 0,
      boundary: 1,
      'only-one': 0,
      attribute: 0,
      relation: 1,
    });
    expect(rows[2]?.tags).toEqual({ claim: 1, evidence: 0, assessment: 1 });
  });

  test('counts in each what the list of differences has there', () => {
    for (const { section, total, kinds } of rows) {
      const filter = { ...EMPTY_CASE_FILTER, section: [`${section?.number}`] };
      const listed = filterCases(source.cases, filter, { sections: SECTIONS, states: new Map() });
      expect(listed).toHaveLength(total);
      expect(listed.filter(({ kind }) => kind === 'boundary')).toHaveLength(kinds.boundary);
    }
  });

  test('says how much of each differs, and of all', () => {
    expect(rows.map(({ heat }) => heat)).toEqual([0.1, 5 / 30, 0.2].map((heat) => expect.closeTo(heat, 10)));
    expect(wholePaper(source)).toMatchObject({ total: 3, heat: expect.closeTo(0.15, 10) });
    expect(hottestFirst(rows).map(({ section }) => section?.number)).toEqual([2, 1, 0]);
  });

  test('is counted for one tag alone', () => {
    const claims = sourceWith(SECTIONS, 'claim');
    expect(placeRows(claims).map(({ total }) => total)).toEqual([1, 1, 1]);
    expect(placeRows(claims).map(({ heat }) => heat)).toEqual([0, 0, expect.closeTo(0.2, 10)]);
    expect(wholePaper(claims)).toMatchObject({ total: 2, heat: expect.closeTo(0.1, 10) });
  });
});

describe('a paper without headings', () => {
  const opening = [{ number: 0, depth: 0, parent: null, heading: null, from: 0, to: 100 }];
  const rows = placeRows(sourceWith(opening));

  test('has runs of paragraphs instead, the last one shorter', () => {
    expect(rows.map(({ paragraphs }) => paragraphs)).toEqual([
      [1, 3],
      [4, 6],
      [7, 9],
      [10, 12],
      [13, 15],
      [16, 18],
      [19, 21],
      [22, 24],
      [25, 25],
    ]);
    expect(rows.every(({ section }) => section === null)).toBe(true);
  });

  test('loses nothing in them', () => {
    expect(rows.reduce((sum, { total }) => sum + total, 0)).toBe(3);
    const differing = rows.reduce((sum, { heat, place }) => sum + heat * (place.to - place.from), 0);
    expect(differing).toBeCloseTo(15, 10);
  });
});
