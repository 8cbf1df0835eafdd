import { expect, it } from 'vitest';
import type { AnnotationCase, Reading } from '#core/cases/case';
import type { ShownSet } from '#core/compare/shown-set';
import { type Annotation, extentOf } from '#core/records/annotation';
import { TEST_TIME, testAnnotation, testPaper } from '#core/testing/records';
import { type PrintedComparison, wordComparedPrintout } from './word-compared-printout';

const paper = testPaper('# Ice\n\nIt melts. It is warm. Nobody asked.');
const mine = testAnnotation('m', paper, 'It melts.', { analystId: 'ada', note: 'Seen twice.' });
const theirs = testAnnotation('t', paper, 'It melts. It is warm.', { analystId: 'ben', tag: 'evidence' });
const alone = testAnnotation('l', paper, 'Nobody asked.', { analystId: 'ben' });

const set = (
  analystId: string,
  name: string,
  ordinal: number,
  annotations: readonly Annotation[],
): ShownSet => ({
  analystId,
  kind: ordinal === 0 ? 'me' : 'colleague',
  name,
  sign: `${ordinal + 1}`,
  ordinal,
  shared: null,
  annotations,
  relations: [],
});
const sets = [set('ada', 'Ada Analyst', 0, [mine]), set('ben', 'Ben Reader', 1, [theirs, alone])];

const reading = (analystId: string, ...annotations: readonly Annotation[]): Reading => ({
  analystId,
  annotations,
  relations: [],
  takesPart: true,
});
const caseOf = (
  key: string,
  kind: AnnotationCase['kind'],
  ...readings: readonly Reading[]
): AnnotationCase => ({
  about: 'annotations',
  key,
  kind,
  place: extentOf({
    passages: readings.flatMap(({ annotations }) => annotations.flatMap(({ passages }) => passages)),
  }),
  readings,
  isByAll: readings.every(({ annotations }) => annotations.length > 0),
  boundary: null,
  attributes: [],
});
const differences = [
  caseOf('tag', 'tag', reading('ada', mine), reading('ben', theirs)),
  caseOf('only', 'only-one', reading('ada'), reading('ben', alone)),
];
const subject: PrintedComparison = {
  paper,
  parts: { hasText: true, hasNotes: true, hasLegend: true },
  direction: 'ltr',
  printedAt: TEST_TIME,
  sets,
  lined: sets,
  differing: [extentOf(theirs)],
  differences,
  shown: differences,
};

it('gives each person a line with their sign where it begins, and each difference a number', () => {
  const { blocks, lanes, notes } = wordComparedPrintout(subject);
  const runs = blocks.flatMap((block) => block.runs);
  const signs = runs.flatMap(({ before }) => before).map(({ kind, text, lane }) => `${kind} ${text} ${lane}`);
  expect(signs).toEqual(['lane 1 0', 'lane 2 1', 'margin 1 0', 'lane 2 1', 'margin 2 0']);
  const under = (lane: number) =>
    runs.filter(({ strokes }) => strokes.some((stroke) => stroke.lane === lane)).map(({ text }) => text);
  expect(under(0).join('')).toBe('It melts.');
  expect(under(1).join('')).toBe('It melts. It is warm.Nobody asked.');
  expect(lanes).toBe(2);
  expect(notes?.entries.map(({ sign }) => sign)).toEqual(['1', '2']);
});

it('tells each reading, with words where they are others, and with its note', () => {
  const [tag, only] = wordComparedPrintout(subject).notes?.entries ?? [];
  expect(tag).toMatchObject({ words: 'It melts.', said: ['Other tag'] });
  expect(tag?.lines).toEqual([
    { name: 'Ada', what: 'Claim: Seen twice.' },
    { name: 'Ben', what: 'Evidence “It melts. It is warm.”' },
  ]);
  expect(only).toMatchObject({ said: ['Only by Ben'], lines: [{ what: 'nothing' }, { what: 'Claim' }] });
});

it('keeps the numbers of what the filter leaves, and names everybody as others know them', () => {
  const { facts, legend, notes } = wordComparedPrintout({ ...subject, shown: differences.slice(1) });
  expect(notes?.entries.map(({ sign }) => sign)).toEqual(['2']);
  expect(facts[0]).toEqual({ name: 'Compared', what: 'Ada Analyst and Ben Reader' });
  expect(facts[1]).toEqual({ name: 'Differences', what: '1 of 2: what the filter shows' });
  expect(legend?.people.map(({ sign, name }) => `${sign} ${name}`)).toEqual([
    '1 Ada Analyst',
    '2 Ben Reader',
  ]);
});
