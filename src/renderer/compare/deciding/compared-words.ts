/** The text around what analysts tagged, cut where any of them begins or ends: what each one shares with the others. */
import type { AnnotationCase } from '#core/cases/case';
import { moveCaret } from '#core/passage/boundaries';
import { contains, type TextRange } from '#core/passage/range';
import { sentenceAt } from '#core/passage/sentence';

export interface ComparedStretch extends TextRange {
  /** Around all; of all who tagged something; not of all, but of this one; and of another, but not of this one. */
  readonly kind: 'around' | 'shared' | 'own' | 'lacking';
  /** A passage of this analyst begins or ends here. */
  readonly begins: boolean;
  readonly ends: boolean;
}

/** The windows onto the text, the same for every reading of the case: passages far apart have windows of their own. */
export const windowsOf = (text: string, { readings }: AnnotationCase): readonly TextRange[] => {
  const places = readings
    .flatMap(({ annotations }) => annotations.flatMap(({ passages }) => passages))
    .toSorted((a, b) => a.from - b.from);
  const windows: { from: number; to: number }[] = [];
  for (const place of places) {
    const { from, to } = withContext(text, place);
    const last = windows.at(-1);
    if (last && from <= last.to + FAR) last.to = Math.max(last.to, to);
    else windows.push({ from, to });
  }
  return windows;
};

/** Code units between windows that are not worth an ellipsis. */
const FAR = 80;

/** Code units: more of a sentence would push the other readings out of sight, and the text stands beside. */
const MOST_CONTEXT = 60;

/** What a window shows of one reading: disjoint, in text order, without gaps. */
export const stretchesIn = (
  window: TextRange,
  { readings }: AnnotationCase,
  set: number,
): readonly ComparedStretch[] => {
  const covered = readings.map(({ annotations }) => annotations.flatMap(({ passages }) => passages));
  const own = covered[set] ?? [];
  const tagging = covered.filter((passages) => passages.length > 0);
  return cutsIn(window, tagging).flatMap((from, index, cuts) => {
    const to = cuts[index + 1];
    if (to === undefined) return [];
    const holders = tagging.filter((passages) => isCovered(passages, { from, to }));
    return [
      {
        from,
        to,
        kind: kindOf(isCovered(own, { from, to }), holders.length, tagging.length),
        begins: own.some((passage) => passage.from === from),
        ends: own.some((passage) => passage.to === to),
      },
    ];
  });
};

const cutsIn = (window: TextRange, covered: readonly (readonly TextRange[])[]): number[] => {
  const cuts = covered.flat().flatMap(({ from, to }) => [from, to]);
  const inside = cuts.filter((cut) => cut > window.from && cut < window.to);
  return [...new Set([window.from, ...inside, window.to])].sort((a, b) => a - b);
};

const isCovered = (passages: readonly TextRange[], stretch: TextRange): boolean =>
  passages.some((passage) => contains(passage, stretch));

const kindOf = (isOwn: boolean, holders: number, tagging: number): ComparedStretch['kind'] => {
  if (isOwn) return holders === tagging ? 'shared' : 'own';
  return holders > 0 ? 'lacking' : 'around';
};

/** To the ends of its sentences; a place that ends where a sentence does takes in the next one. */
const withContext = (text: string, { from, to }: TextRange): TextRange => {
  const start = sentenceAt(text, from).from;
  const end = sentenceAt(text, Math.max(from, to - 1)).to;
  const before = start < from ? start : moveCaret(text, from, 'sentence', 'backward');
  const after =
    to < end && text.slice(to, end).trim() !== '' ? end : sentenceAt(text, Math.min(end + 1, text.length)).to;
  return {
    from: before < from - MOST_CONTEXT ? wordAfter(text, from - MOST_CONTEXT) : before,
    to: after > to + MOST_CONTEXT ? wordBefore(text, to + MOST_CONTEXT) : after,
  };
};

const wordAfter = (text: string, offset: number): number =>
  moveCaret(text, moveCaret(text, offset, 'word', 'forward'), 'character', 'forward');

const wordBefore = (text: string, offset: number): number =>
  moveCaret(text, moveCaret(text, offset, 'word', 'backward'), 'character', 'backward');
