/** Texts with marks in them, as many formats have them, as a project: offsets fitted, marks placed. */
import { type Bridged, bridgeFault } from './bridge-fault';
import type { ForeignAnnotation, ForeignPaper, ForeignProject, ForeignSet } from './foreign-project';
import { createForeignText, type ForeignText } from './foreign-text';
import type { LossCount } from './losses';
import { declaredAs, type ForeignMark, fitOffsets, type OffsetReading } from './offsets';

export interface LabelledMark extends ForeignMark, Omit<ForeignAnnotation, 'ranges'> {}

export interface MarkedText extends Pick<ForeignPaper, 'id' | 'title' | 'sourceName'> {
  /** As it stands in the file. */
  readonly written: string;
  /** What its offsets count, by the format. */
  readonly unit: OffsetReading['unit'];
  readonly sets: readonly MarkedSet[];
  /** What is no annotation and has offsets and words all the same. */
  readonly proof?: readonly ForeignMark[];
}

export interface MarkedSet extends Pick<ForeignSet, 'analyst' | 'relations'> {
  readonly marks: readonly LabelledMark[];
}

/** `losses`: what was counted so far. A text that is empty is none, and what is marked in it is nothing. */
export const projectOf = (texts: readonly MarkedText[], losses: LossCount): Bridged<ForeignProject> => {
  const papers: ForeignPaper[] = [];
  const sets: ForeignSet[] = [];
  for (const text of texts) {
    const foreign = createForeignText(text.written);
    if (foreign.text === '') {
      for (const { marks } of text.sets) losses.add('no-text-source', text.title, marks.length);
      continue;
    }
    const placed = placeMarks(text, foreign);
    if (placed.kind === 'fault') return placed;
    papers.push(placed.value.paper);
    sets.push(...placed.value.sets);
  }
  return { kind: 'ok', value: { papers, sets, losses: losses.list() } };
};

const placeMarks = (
  { id, title, sourceName, unit, sets, proof = [] }: MarkedText,
  foreign: ForeignText,
): Bridged<{ readonly paper: ForeignPaper; readonly sets: readonly ForeignSet[] }> => {
  const marks = sets.flatMap((set) => set.marks);
  const fit = fitOffsets(foreign, [...marks, ...proof], declaredAs(unit));
  if (fit.kind === 'misfit') {
    const mark = marks[fit.index];
    return bridgeFault({
      kind: 'misfit',
      mark: `${title}: ${mark?.id ?? fit.index - marks.length + 1}`,
      said: (mark ?? proof[fit.index - marks.length])?.quote ?? null,
      found: fit.found,
    });
  }
  const ranges = new Map(marks.map((mark, index) => [mark, fit.ranges[index] ?? []]));
  const offsets = { reading: fit.reading, proved: fit.proved };
  return {
    kind: 'ok',
    value: {
      paper: { id, title, sourceName, text: foreign.text, sourceHash: null, offsets },
      sets: sets.map(({ analyst, marks: own, relations }) => ({
        paperId: id,
        analyst,
        relations,
        annotations: own.map((mark) => ({
          id: mark.id,
          ranges: (ranges.get(mark) ?? []).filter(({ from, to }) => from < to),
          labels: mark.labels,
          note: mark.note,
          createdAt: mark.createdAt,
          updatedAt: mark.updatedAt,
        })),
      })),
    },
  };
};
