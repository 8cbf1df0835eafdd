import { expect, it } from 'vitest';
import { createArgument } from '#core/annotation/argument';
import type { PrintoutParts } from '#core/printout/printout';
import { TEST_TIME, testAnnotation, testPaper, testRelation } from '#core/testing/records';
import { type PrintedAnnotations, wordPrintout } from './word-printout';

const paper = testPaper('# Ice\n\nIt melts. It is warm. It is likely gone. Nobody asked.');
const claim = testAnnotation('c', paper, 'It melts.', { note: 'Seen twice.' });
const evidence = testAnnotation('e', paper, 'It is warm.', { tag: 'evidence' });
const assessment = testAnnotation('a', paper, 'It is likely gone.', {
  tag: 'assessment',
  likelihood: 'likely',
  confidence: 'low',
  labels: ['key'],
});
const second = testAnnotation('s', paper, 'Nobody asked.');
const ALL: PrintoutParts = { hasText: true, hasNotes: true, hasLegend: true };
const subject: PrintedAnnotations = {
  paper,
  parts: ALL,
  direction: 'ltr',
  printedAt: TEST_TIME,
  analyst: 'Ada',
  annotations: [claim, evidence, assessment, second],
  shown: [claim, evidence, assessment, second],
  argument: createArgument([
    testRelation('r1', assessment, claim, { kind: 'basedOn' }),
    testRelation('r2', evidence, claim, { kind: 'supports' }),
  ]),
};

it('names each annotation in the margin, behind its words and in its note alike', () => {
  const { blocks, notes } = wordPrintout(subject);
  const signs = blocks.flatMap(({ runs }) => runs.flatMap(({ before, after }) => [...before, ...after]));
  const of = (kind: string) => signs.filter((sign) => sign.kind === kind).map(({ text }) => text);
  expect(of('margin')).toEqual(['C1', 'E1', 'A1', 'C2']);
  expect(of('raised')).toEqual(['C1', 'E1', 'A1', 'C2']);
  expect(notes?.entries.map(({ sign }) => sign)).toEqual(['C1', 'E1', 'A1', 'C2']);
});

it('tells in a note what is said of an annotation, and how it is related', () => {
  const [first, , third] = wordPrintout(subject).notes?.entries ?? [];
  expect(first).toEqual({
    sign: 'C1',
    tag: 'claim',
    words: 'It melts.',
    said: ['Claim'],
    lines: [
      { name: 'is a basis of', what: 'A1' },
      { name: 'is supported by', what: 'E1' },
    ],
    note: 'Seen twice.',
  });
  expect(third?.said).toEqual([
    'Assessment',
    'likely / probable (probably) · 55–80 %',
    'low confidence',
    'Label: key',
  ]);
});

it('keeps the numbers of a filtered set, says how many are shown, and quotes what is not', () => {
  const { facts, notes } = wordPrintout({ ...subject, shown: [assessment, second] });
  expect(facts).toContainEqual({ name: 'Shown', what: '2 of 4: what the filter shows' });
  expect(notes?.entries.map(({ sign }) => sign)).toEqual(['A1', 'C2']);
  expect(notes?.entries[0]?.lines).toEqual([{ name: 'is based on', what: 'C1 “It melts.”' }]);
});

it('leaves out what is not wanted, and says then what the paper is called', () => {
  const parts = { hasText: false, hasNotes: true, hasLegend: false };
  const notesAlone = wordPrintout({ ...subject, parts });
  expect(notesAlone).toMatchObject({ blocks: [], legend: null, title: 'Ice', hasHeading: true });
  const textAlone = wordPrintout({ ...subject, parts: { ...ALL, hasNotes: false } });
  expect(textAlone).toMatchObject({ notes: null, hasHeading: false });
  expect(textAlone.legend?.explained).toHaveLength(1);
});

it('is written as the paper is', () => {
  const hebrew = testPaper('שלום עולם. זה נמס.', 'paper.txt');
  expect(wordPrintout({ ...subject, paper: hebrew, annotations: [], shown: [] }).paperDirection).toBe('rtl');
  expect(wordPrintout(subject).paperDirection).toBe('ltr');
});
