/** Note marks: the superscripts of a text, until a page's note claims those that read like its own. */
import type { Inline } from '../../paper/block';
import type { Draft, Piece } from '../reading/draft';
import { createNoteLabels } from '../reading/note-labels';
import type { Edition } from './edition';

export interface NoteMarks {
  collect(draft: Draft): void;
  /** The label of the note whose marks read `shown`; null if there are none. */
  claim(shown: string): string | null;
  /** The draft with its claimed superscripts as note marks. */
  link(draft: Draft): Draft;
}

export const createNoteMarks = (pieces: readonly Piece[], edition: Edition): NoteMarks => {
  const unclaimed = new Map<string, Inline[]>();
  const labels = new Map<Inline, string>();
  const freeLabel = createNoteLabels(pieces.flatMap(noteLabels));
  const parts = new Map<Inline, readonly Inline[]>();

  const offer = (shown: string, mark: Inline): void => {
    const marks = unclaimed.get(shown);
    if (marks === undefined) unclaimed.set(shown, [mark]);
    else marks.push(mark);
  };

  const asMark = (inline: Inline): Inline => {
    const label = labels.get(inline);
    return label === undefined ? inline : { kind: 'note-mark', label, from: inline.from, to: inline.to };
  };

  /** '1,2' stays raised as a whole, and each of its numbers leads to its note. */
  const link = (inline: Inline): Inline[] => {
    const claimed = (parts.get(inline) ?? []).filter((part) => labels.has(part));
    return claimed.length === 0 ? [asMark(inline)] : [inline, ...claimed.map(asMark)];
  };

  return {
    collect: ({ prose }) => {
      for (const inline of prose.inlines.filter(({ kind }) => kind === 'superscript')) {
        const shown = prose.text.slice(inline.from, inline.to);
        const several = edition === 1 ? [] : splitMark(shown, inline);
        if (several.length > 1) {
          parts.set(
            inline,
            several.map(({ mark }) => mark),
          );
          for (const { shown: one, mark } of several) offer(one, mark);
        } else if (edition === 1 || !isExponent(prose.text, inline)) offer(shown, inline);
      }
    },
    claim: (shown) => {
      const marks = unclaimed.get(shown);
      if (marks === undefined) return null;
      const label = freeLabel(shown);
      for (const mark of marks) labels.set(mark, label);
      unclaimed.delete(shown);
      return label;
    },
    link: (draft) => ({
      ...draft,
      prose: { ...draft.prose, inlines: draft.prose.inlines.flatMap(link) },
    }),
  };
};

/** The numbers of '1,2' or '3, 7'; fewer than two for anything else. */
const splitMark = (shown: string, { from }: Inline): { shown: string; mark: Inline }[] =>
  /^\d{1,3}(?:[,;]\s*\d{1,3})+$/.test(shown)
    ? [...shown.matchAll(/\d+/g)].map(({ 0: number, index }) => ({
        shown: number,
        mark: { kind: 'superscript', from: from + index, to: from + index + number.length },
      }))
    : [];

/** The 2 of '12 km²' and the 6 of '10⁶': raised numbers that no note explains. */
const isExponent = (text: string, { from, to }: Inline): boolean =>
  /^[-+\u2212]?\d{1,2}$/.test(text.slice(from, to)) &&
  (UNIT_BEFORE.test(text.slice(Math.max(0, from - 12), from)) || text.slice(0, from).endsWith('10'));

const UNIT_BEFORE = /(?:\d\s?|\/\s?|^)(?:[kcmdhµμn]?m|km|ft|in|mi|yd|s|kg|g)$/u;

const noteLabels = (piece: Piece): string[] =>
  piece !== 'rule' && piece.shape.kind === 'footnote' ? [piece.shape.label] : [];
