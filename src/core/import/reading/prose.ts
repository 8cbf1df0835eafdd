/** Prose: one block's text in canonical form (white space collapsed, ends trimmed, NFC) with its marks. */
import type { Inline } from '../../paper/block';
import { isEmpty, type TextRange } from '../../passage/range';
import { mapIntoComposed } from './composed-offsets';

export interface Prose {
  readonly text: string;
  /** In text order, an outer one before those inside it. */
  readonly inlines: readonly Inline[];
}

type Unplaced<Part> = Part extends TextRange ? Omit<Part, keyof TextRange> : never;

/** What a mark is, before it is known where. */
export type InlineShape = Unplaced<Inline>;

export interface ProseWriter {
  /** Runs of white space count as one space, also across calls. */
  write(text: string): void;
  /** A hard line break: `\n`, which takes up the white space around it. */
  breakLine(): void;
  /** Marks what is written from now until the returned function is called. */
  open(shape: InlineShape): () => void;
  /** Where writing is now; the returned function says it in offsets of the finished prose, once that is there. */
  place(): () => number;
  /** Where the next word will stand, before letters are composed. */
  next(): number;
  finish(): Prose;
}

export const createProseWriter = (): ProseWriter => {
  const chunks: string[] = [];
  const marks: { readonly shape: InlineShape; readonly from: number; to: number }[] = [];
  let length = 0;
  let gap = '';
  let toFinished = (offset: number): number => offset;

  const append = (chunk: string): void => {
    chunks.push(chunk);
    length += chunk.length;
  };

  return {
    write: (text) => {
      const spaced = text.replace(WHITE_SPACE, ' ');
      if (spaced.startsWith(' ')) gap ||= ' ';
      const words = spaced.slice(spaced.startsWith(' ') ? 1 : 0, spaced.endsWith(' ') ? -1 : undefined);
      if (words === '') return;
      if (length > 0) append(gap);
      append(words);
      gap = spaced.endsWith(' ') ? ' ' : '';
    },
    breakLine: () => {
      gap = '\n';
    },
    open: (shape) => {
      const mark = { shape, from: length, to: length };
      marks.push(mark);
      return () => {
        mark.to = length;
      };
    },
    place: () => {
      const offset = length;
      return () => toFinished(offset);
    },
    next: () => (length === 0 ? 0 : length + gap.length),
    finish: () => {
      const text = chunks.join('');
      const composed = text.normalize('NFC');
      // Entities and markup can stand between a letter and its accent: composing them moves what follows.
      if (composed !== text) toFinished = mapIntoComposed(text, composed);
      // A gap is written only before what follows it, so a mark never ends with one but may begin with it.
      const inlines = marks.map(({ shape, from, to }) => ({ ...shape, from: skipGap(text, from), to }));
      const moved = inlines.map((inline) => ({
        ...inline,
        from: toFinished(inline.from),
        to: toFinished(inline.to),
      }));
      return { text: composed, inlines: moved.filter((inline) => !isEmpty(inline)) };
    },
  };
};

const WHITE_SPACE = /\p{White_Space}+/gu;

const skipGap = (text: string, offset: number): number =>
  text[offset] === ' ' || text[offset] === '\n' ? offset + 1 : offset;

/** The canonical form of a text without marks. */
export const plainProse = (text: string): Prose => {
  const writer = createProseWriter();
  writer.write(text);
  return writer.finish();
};

/** Without the marks of notes. */
export const withoutMarks = ({ text, inlines }: Prose): string => {
  let rest = '';
  let at = 0;
  for (const { kind, from, to } of inlines) {
    if ((kind !== 'note-mark' && kind !== 'superscript') || from < at) continue;
    rest += text.slice(at, from);
    at = to;
  }
  return rest + text.slice(at);
};

/** Code keeps its lines and spaces; a tab, which is a control character, becomes spaces. */
export const codeProse = (code: string): Prose => ({
  text: code.replaceAll('\t', '    ').normalize('NFC'),
  inlines: [],
});

export const shiftInlines = (inlines: readonly Inline[], distance: number): Inline[] =>
  inlines.map((inline) => ({ ...inline, from: inline.from + distance, to: inline.to + distance }));
