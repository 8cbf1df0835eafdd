import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sectionsOf } from '../paper/sections';
import { foldWords } from '../passage/fold';
import type { Annotation } from '../records/annotation';
import { testAnnotation, testPaper, testRelation } from '../testing/records';
import { createArgument } from './argument';
import {
  countFacet,
  EMPTY_FILTER,
  FACETS,
  type Filter,
  facetValues,
  filterAnnotations,
  isEmptyFilter,
  matchesFilter,
  matchesWords,
  tidyFilter,
  toggleInFilter,
} from './filter';

const paper = testPaper(
  '# Title\n\nSummary.\n\n## One\n\nDrones struck.\n\n### Inside one\n\nBaku replied.\n\n## Two\n\nThe end.',
);
const sections = sectionsOf(paper);

const claim = testAnnotation('claim', paper, 'Drones struck', {
  note: 'Said by “Énergie”',
  labels: ['drones', 'first hand'],
  likelihood: 'likely',
  confidence: 'low',
});
const evidence = testAnnotation('evidence', paper, 'Baku replied', { tag: 'evidence', labels: ['replies'] });
const assessment = testAnnotation('assessment', paper, ['Summary', 'The end'], {
  tag: 'assessment',
  likelihood: 'unlikely',
});
const alone = testAnnotation('alone', paper, 'Drones', { labels: ['drones'], confidence: 'high' });
const annotations = [claim, evidence, assessment, alone];
const argument = createArgument([
  testRelation('1', evidence, claim),
  testRelation('2', assessment, claim, { kind: 'basedOn' }),
  testRelation('3', evidence, assessment, { kind: 'challenges' }),
]);
const surroundings = { argument, sections };

const left = (filter: Partial<Filter>, words = ''): string[] =>
  filterAnnotations(annotations, { ...EMPTY_FILTER, ...filter }, words, surroundings).map(({ id }) => id);

describe('a filter leaves', () => {
  test.each<[string, Partial<Filter>, string, string[]]>([
    ['everything when it names nothing', {}, '', ['claim', 'evidence', 'assessment', 'alone']],
    ['a tag', { tag: ['evidence'] }, '', ['evidence']],
    ['any of several tags', { tag: ['evidence', 'assessment'] }, '', ['evidence', 'assessment']],
    ['a label', { label: ['drones'] }, '', ['claim', 'alone']],
    ['a band of likelihood', { likelihood: ['likely'] }, '', ['claim']],
    ['what has no likelihood', { likelihood: ['none'] }, '', ['evidence', 'alone']],
    ['a band or none', { likelihood: ['unlikely', 'none'] }, '', ['evidence', 'assessment', 'alone']],
    ['a confidence', { confidence: ['high'] }, '', ['alone']],
    ['what has no confidence', { confidence: ['none'] }, '', ['evidence', 'assessment']],
    ['what supports', { relation: ['supports'] }, '', ['evidence']],
    ['what challenges', { relation: ['challenges'] }, '', ['evidence']],
    ['what is based on something', { relation: ['based-on'] }, '', ['assessment']],
    ['what is supported', { relation: ['supported'] }, '', ['claim']],
    ['what is challenged', { relation: ['challenged'] }, '', ['assessment']],
    ['what something is based on', { relation: ['basis'] }, '', ['claim']],
    ['what nothing is related to', { relation: ['none'] }, '', ['alone']],
    ['what begins in a section or in one inside it', { section: ['1'] }, '', ['claim', 'evidence', 'alone']],
    ['what begins in a subsection', { section: ['2'] }, '', ['evidence']],
    ['what begins before the first heading', { section: ['0'] }, '', ['assessment']],
    ['what has another passage in the section', { section: ['3'] }, '', ['assessment']],
    ['nothing for a section that the paper has not', { section: ['17'] }, '', []],
    ['what meets all facets', { label: ['drones'], confidence: ['high', 'none'] }, '', ['alone']],
    ['nothing where one facet is not met', { tag: ['claim'], relation: ['supports'] }, '', []],
    ['words of the text', {}, 'BAKU', ['evidence']],
    ['words of the note, folded', {}, '"energie"', ['claim']],
    ['words of a label', {}, 'first', ['claim']],
    ['words of a second passage', {}, 'the end', ['assessment']],
    ['no words that run from one part into another', {}, 'drones first', []],
    ['what meets facets and words', { label: ['drones'] }, 'struck', ['claim']],
  ])('%s', (_, filter, words, ids) => {
    expect(left(filter, words)).toEqual(ids);
  });
});

const anyFilter = fc.record({
  tag: fc.subarray(['claim', 'evidence', 'assessment']),
  label: fc.subarray(['drones', 'replies', 'unknown']),
  likelihood: fc.subarray(['likely', 'unlikely', 'none']),
  confidence: fc.subarray(['low', 'high', 'none']),
  relation: fc.subarray(['supports', 'supported', 'basis', 'none']),
  section: fc.subarray(['0', '1', '2', '3']),
});

test('what is left is what each facet and the words would leave alone', () => {
  fc.assert(
    fc.property(anyFilter, fc.constantFrom('', 'drones', 'end', 'énergie'), (filter, words) => {
      const parts = FACETS.map((facet) => left({ [facet]: filter[facet] }));
      const byWords = left({}, words);
      expect(left(filter, words)).toEqual(byWords.filter((id) => parts.every((ids) => ids.includes(id))));
    }),
  );
});

test('naming one more value of a facet that names some never leaves less', () => {
  fc.assert(
    fc.property(anyFilter, fc.constantFrom(...FACETS), fc.string(), (filter, facet, value) => {
      fc.pre(filter[facet].length > 0);
      const more = { ...filter, [facet]: [...filter[facet], value] };
      expect(left(more)).toEqual(expect.arrayContaining(left(filter)));
    }),
  );
});

test('a facet counts as many as naming the value alone would leave', () => {
  for (const facet of FACETS)
    for (const [value, count] of countFacet(facet, annotations, surroundings))
      expect(left({ [facet]: [value] }), `${facet}: ${value}`).toHaveLength(count);
});

test('an annotation has each value of a facet once', () => {
  const inTwoPlaces = testAnnotation('two', paper, ['Drones', 'struck'], {});
  expect(facetValues('section', inTwoPlaces, surroundings)).toEqual(['1']);
  const twice = createArgument([testRelation('1', evidence, claim), testRelation('2', evidence, assessment)]);
  expect(facetValues('relation', evidence, { argument: twice, sections })).toEqual(['supports']);
});

describe('a filter is tidied', () => {
  test('to the same, whatever the order and however often a value is named', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const shuffled = Object.fromEntries(
          FACETS.map((facet) => [facet, [...filter[facet], ...filter[facet]].reverse()]),
        );
        expect(tidyFilter({ ...filter, ...shuffled })).toEqual(tidyFilter(filter));
        expect(tidyFilter(tidyFilter(filter))).toEqual(tidyFilter(filter));
      }),
    );
  });

  test('of values that its facets cannot have', () => {
    const nonsense = ['nonsense', '-1', '1.5', '01', ''];
    const filter = Object.fromEntries(FACETS.map((facet) => [facet, nonsense]));
    expect(tidyFilter({ ...EMPTY_FILTER, ...filter })).toEqual({
      ...EMPTY_FILTER,
      label: ['-1', '01', '1.5', 'nonsense'],
    });
  });
});

test('a value is named and named no longer', () => {
  const named = toggleInFilter(EMPTY_FILTER, 'tag', 'claim');
  expect(named).toEqual({ ...EMPTY_FILTER, tag: ['claim'] });
  expect(isEmptyFilter(named)).toBe(false);
  expect(isEmptyFilter(toggleInFilter(named, 'tag', 'claim'))).toBe(true);
});

test('an annotation that was changed is judged by what it says now', () => {
  const needle = foldWords('revised');
  const before: Annotation = { ...claim, note: 'as it was' };
  expect(matchesWords(before, needle)).toBe(false);
  expect(matchesWords({ ...before, note: 'Revised' }, needle)).toBe(true);
  expect(matchesFilter(claim, argument, { ...EMPTY_FILTER, tag: ['evidence'] }, sections)).toBe(false);
});
