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
  const written: WrittenText[] = [];
  for (const text of texts) {
    const foreign = createForeignText(text.written);
    if (foreign.text !== '') written.push({ text, foreign, declared: declaredAs(text.unit) });
    else for (const { marks } of text.sets) losses.add('no-text-source', text.title, marks.length);
  }
  const placed = placeInAll(written);
  if (placed.kind === 'fault') return placed;
  return {
    kind: 'ok',
    value: {
      papers: placed.value.map(({ paper }) => paper),
      sets: placed.value.flatMap(({ sets }) => sets),
      losses: losses.list(),
    },
  };
};

interface WrittenText {
  readonly text: MarkedText;
  readonly foreign: ForeignText;
  readonly declared: OffsetReading;
}

interface PlacedText {
  readonly paper: ForeignPaper;
  readonly sets: readonly ForeignSet[];
}

/** One program wrote all of the file: what one text shows that it counts holds for the others too, if they allow it. */
const placeInAll = (written: readonly WrittenText[]): Bridged<PlacedText[]> => {
  const placed = placeEach(written);
  if (placed.kind === 'fault') return placed;
  const shown = written
    .map(({ declared }, index) => ({ declared, reading: placed.value[index]?.paper.offsets?.reading }))
    .find(({ declared, reading }) => reading !== undefined && !isSame(reading, declared))?.reading;
  if (shown === undefined) return placed;
  const again = placeEach(written.map((one) => ({ ...one, declared: { ...shown, countsMark: false } })));
  const isOne =
    again.kind === 'ok' &&
    again.value.every(({ paper: { offsets } }) => offsets !== null && isSame(offsets.reading, shown));
  return isOne ? again : placed;
};

const isSame = (a: OffsetReading, b: OffsetReading): boolean =>
  a.unit === b.unit && a.lineEnds === b.lineEnds && a.ends === b.ends;

const placeEach = (written: readonly WrittenText[]): Bridged<PlacedText[]> => {
  const placed: PlacedText[] = [];
  for (const one of written) {
    const result = placeMarks(one);
    if (result.kind === 'fault') return result;
    placed.push(result.value);
  }
  return { kind: 'ok', value: placed };
};

const placeMarks = ({ text, foreign, declared }: WrittenText): Bridged<PlacedText> => {
  const { id, title, sourceName, sets, proof = [] } = text;
  const marks = sets.flatMap((set) => set.marks);
  const fit = fitOffsets(foreign, [...marks, ...proof], declared);
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
