/** The open paper's annotations in memory: in text order for the list, and by place for the reader. */
import { createIntervalIndex } from '../passage/interval-index';
import { rangeLength, type TextRange } from '../passage/range';
import { type Annotation, compareAnnotations, extentOf } from '../records/annotation';

export interface AnnotationIndex {
  /** In text order; a new array after every change, so that it can be compared by identity. */
  readonly inOrder: readonly Annotation[];
  get(id: string): Annotation | undefined;
  put(annotation: Annotation): void;
  remove(id: string): void;
  /** With a passage that shares a code unit with the range; in no order. */
  overlapping(range: TextRange): Annotation[];
  /** Over the character at `offset`, the shortest first: what lies inside another can be reached. */
  at(offset: number): Annotation[];
}

export const createAnnotationIndex = (annotations: Iterable<Annotation> = []): AnnotationIndex => {
  const byId = new Map<string, Annotation>();
  const byPlace = createIntervalIndex<Annotation>(({ passages }) => passages);
  for (const annotation of annotations) {
    byId.set(annotation.id, annotation);
    byPlace.put(annotation);
  }
  let inOrder: readonly Annotation[] = [...byId.values()].sort(compareAnnotations);

  const without = (id: string): readonly Annotation[] => {
    const known = byId.get(id);
    return known ? inOrder.toSpliced(placeOf(inOrder, known), 1) : inOrder;
  };

  return {
    get inOrder() {
      return inOrder;
    },
    get: (id) => byId.get(id),
    overlapping: (range) => byPlace.overlapping(range),
    at: (offset) => byPlace.overlapping({ from: offset, to: offset + 1 }).sort(shorterFirst),
    put(annotation) {
      const others = without(annotation.id);
      inOrder = others.toSpliced(placeOf(others, annotation), 0, annotation);
      byId.set(annotation.id, annotation);
      byPlace.put(annotation);
    },
    remove(id) {
      inOrder = without(id);
      byId.delete(id);
      byPlace.remove(id);
    },
  };
};

/** Where the annotation stands, or would be put, in text order. */
const placeOf = (sorted: readonly Annotation[], annotation: Annotation): number => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = sorted[middle];
    if (other && compareAnnotations(other, annotation) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
};

const shorterFirst = (a: Annotation, b: Annotation): number =>
  rangeLength(extentOf(a)) - rangeLength(extentOf(b)) || compareAnnotations(a, b);
