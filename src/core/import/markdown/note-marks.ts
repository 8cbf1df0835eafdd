/** Note marks: the superscripts of a text, until a page's note claims those that read like its own. */
import type { Inline } from '../../paper/block';
import type { Draft, Piece } from '../reading/draft';

export interface NoteMarks {
  collect(draft: Draft): void;
  /** The label of the note whose marks read `shown`; null if there are none. */
  claim(shown: string): string | null;
  /** The draft with its claimed superscripts as note marks. */
  link(draft: Draft): Draft;
}

export const createNoteMarks = (pieces: readonly Piece[]): NoteMarks => {
  const unclaimed = new Map<string, Inline[]>();
  const labels = new Map<Inline, string>();
  const freeLabel = createLabels(pieces.flatMap(noteLabels));

  const link = (inline: Inline): Inline => {
    const label = labels.get(inline);
    return label === undefined ? inline : { kind: 'note-mark', label, from: inline.from, to: inline.to };
  };

  return {
    collect: ({ prose }) => {
      for (const inline of prose.inlines.filter(({ kind }) => kind === 'superscript')) {
        const shown = prose.text.slice(inline.from, inline.to);
        const marks = unclaimed.get(shown);
        if (marks === undefined) unclaimed.set(shown, [inline]);
        else marks.push(inline);
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
      prose: { ...draft.prose, inlines: draft.prose.inlines.map(link) },
    }),
  };
};

const noteLabels = (piece: Piece): string[] =>
  piece !== 'rule' && piece.shape.kind === 'footnote' ? [piece.shape.label] : [];

/** Papers may number their notes page by page: the second note 1 is labelled `1-2` and still shows 1. */
const createLabels = (labels: readonly string[]): ((shown: string) => string) => {
  const taken = new Set(labels);
  const counts = new Map<string, number>();
  return (shown) => {
    let count = counts.get(shown) ?? 1;
    let label = shown;
    while (taken.has(label)) {
      count += 1;
      label = `${shown}-${count}`;
    }
    counts.set(shown, count);
    taken.add(label);
    return label;
  };
};
