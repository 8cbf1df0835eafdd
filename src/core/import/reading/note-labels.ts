/** Notes and their labels: what a note is called, and what it shows in front of its words. */
import { createDraft, type Draft } from './draft';
import { type Prose, shiftInlines } from './prose';

/** The drafts of one note with what its mark shows in front of the first, as a superscript and a space. */
export const labelNote = (label: string, drafts: readonly Draft[], shown = label): Draft[] => {
  const [first = createDraft({ kind: 'footnote', label }, { text: '', inlines: [] }), ...rest] = drafts;
  const width = first.prose.text === '' ? shown.length : shown.length + 1;
  const pieces = first.pieces.map(({ from, to, ...piece }, index) => ({
    ...piece,
    from: index === 0 ? 0 : from + width,
    to: to + width,
  }));
  return [{ ...first, prose: withLabel(shown, first.prose), pieces }, ...rest];
};

const withLabel = (label: string, { text, inlines }: Prose): Prose => ({
  text: text === '' ? label : `${label} ${text}`,
  inlines: [{ kind: 'superscript', from: 0, to: label.length }, ...shiftInlines(inlines, label.length + 1)],
});

/** Papers may number their notes page by page: the second note 1 is labelled `1-2` and still shows 1. */
export const createNoteLabels = (labels: readonly string[]): ((shown: string) => string) => {
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
