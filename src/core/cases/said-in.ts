/** What a reading says, without who says it: analysts whose readings say the same need not be read one by one. */
import type { Annotation } from '../records/annotation';
import type { Reading } from './case';

/** Equal for two readings of a case that say the very same, to the letter of a note. */
export const saidIn = ({ annotations, relations, takesPart }: Reading): string => {
  const place = new Map(annotations.map(({ id }, index) => [id, index]));
  return JSON.stringify([
    takesPart,
    annotations.map(saidOf),
    relations.map(({ kind, from, to }) => [kind, place.get(from), place.get(to)]),
  ]);
};

const saidOf = ({ tag, passages, note, labels, likelihood, confidence }: Annotation): unknown[] => [
  tag,
  passages.map(({ from, to }) => [from, to]),
  note.trim(),
  labels.toSorted(),
  likelihood,
  confidence,
];
