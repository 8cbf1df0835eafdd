/** Records that tests are made of: complete, small, and the same every time. */
import type { Analyst } from '../annotation/analyst';
import type { Annotation } from '../annotation/annotation';
import { importPaper } from '../import/import-paper';
import type { Paper } from '../paper/paper';
import { createPassage } from '../passage/passage';
import type { TextRange } from '../passage/range';

export const TEST_TIME = '2026-07-10T09:00:00.000Z';

export const testAnalyst = (id: string, isMe = false): Analyst => ({
  id,
  name: `Analyst ${id}`,
  createdAt: TEST_TIME,
  isMe,
});

export const testPaper = (source: string, sourceName = 'paper.md'): Paper => {
  const result = importPaper({ name: sourceName, bytes: new TextEncoder().encode(source) });
  if (result.kind === 'fault') throw new TypeError(`No paper: ${result.fault.kind}`);
  return result.paper;
};

/** Analyst 'a' claims `words`, each of which is the first of its kind in the paper. */
export const testAnnotation = (
  id: string,
  paper: Paper,
  words: string | readonly string[],
  changed: Partial<Annotation> = {},
): Annotation => ({
  id,
  paperId: paper.id,
  analystId: 'a',
  tag: 'claim',
  passages: [words].flat().map((one) => createPassage(paper.text, rangeOf(paper.text, one))),
  note: '',
  createdAt: TEST_TIME,
  updatedAt: TEST_TIME,
  ...changed,
});

const rangeOf = (text: string, words: string): TextRange => {
  const from = text.indexOf(words);
  if (from < 0) throw new RangeError(`The text has no “${words}”`);
  return { from, to: from + words.length };
};
