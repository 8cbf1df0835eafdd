/** The numbers by which annotations are named where they cannot be pointed at: in reports, and on paper. */
import { type Annotation, byTag, compareAnnotations } from '../records/annotation';

/** By id: its number among those of its tag, in text order. */
export const numbersByTag = (annotations: readonly Annotation[]): ReadonlyMap<string, number> => {
  const counts = byTag(() => 0);
  return new Map(
    annotations.toSorted(compareAnnotations).map(({ id, tag }) => {
      counts[tag] += 1;
      return [id, counts[tag]];
    }),
  );
};
