/** Labels of notes: what is printed, and where two print the same, something behind it. */

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
