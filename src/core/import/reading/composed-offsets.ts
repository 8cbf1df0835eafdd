/** Offsets of a text carried over into its composed form (NFC). */

/**
 * Composing changes lengths and decomposing undoes that: two forms of one text have the same decomposition, so an
 * offset is carried over by how much decomposed text lies before it. One between a letter and its accent goes
 * behind the composed character, which thus belongs to whatever its letter belonged to. Monotone, linear, and
 * without a table of what composes. `offset` must lie between two characters.
 */
export const mapIntoComposed = (text: string, composed: string): ((offset: number) => number) => {
  const mapped = new Map([[0, 0]]);
  const targets = characterEnds(composed);
  let target = { end: 0, decomposed: 0 };
  for (const { end, decomposed } of characterEnds(text)) {
    while (target.decomposed < decomposed)
      target = targets.next().value ?? { end: composed.length, decomposed };
    mapped.set(end, target.end);
  }
  return (offset) => mapped.get(offset) ?? composed.length;
};

/** After each character: its end, and how long the decomposed text is up to there. */
function* characterEnds(text: string): Generator<{ end: number; decomposed: number }, undefined> {
  let end = 0;
  let decomposed = 0;
  for (const character of text) {
    end += character.length;
    decomposed += character.normalize('NFD').length;
    yield { end, decomposed };
  }
}
