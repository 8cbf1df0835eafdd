/** Annotations by the pages that show them. */
import type { PageBox } from '#core/paper/page-map';
import type { PagePlaces, PagePoint } from '#core/paper/page-places';
import type { TextRange } from '#core/passage/range';
import type { Annotation } from '#core/records/annotation';

export interface PageMark {
  readonly annotation: Annotation;
  /** Line by line, in points. */
  readonly boxes: readonly PageBox[];
  /** Where the line begins on which the annotation begins here: its letter stands before that. */
  readonly margin: number;
}

export type MarksByPage = ReadonlyMap<number, readonly PageMark[]>;

/** On each page in the order of the annotations. */
export const marksByPage = (annotations: readonly Annotation[], places: PagePlaces): MarksByPage => {
  const marks = new Map<number, PageMark[]>();
  for (const annotation of annotations) {
    const found = annotation.passages.flatMap(places.placesOf);
    for (const [page, boxes] of boxesByPage(annotation.passages, places)) {
      const margin = found.find((place) => place.page === page)?.line.left ?? 0;
      marks.set(page, [...(marks.get(page) ?? []), { annotation, boxes, margin }]);
    }
  }
  return marks;
};

export const boxesByPage = (
  ranges: readonly TextRange[],
  places: PagePlaces,
): ReadonlyMap<number, readonly PageBox[]> => {
  const boxes = new Map<number, PageBox[]>();
  for (const { page, box } of ranges.flatMap(places.placesOf)) {
    const onPage = boxes.get(page);
    if (onPage) onPage.push(box);
    else boxes.set(page, [box]);
  }
  return boxes;
};

/** The annotation at a point; the one with the fewest lines of several, so that one inside another can be reached. */
export const markAt = (marks: readonly PageMark[], { left, top }: PagePoint): Annotation | null => {
  const here = marks.filter(({ boxes }) =>
    boxes.some(
      (box) =>
        left >= box.left && left <= box.left + box.width && top >= box.top && top <= box.top + box.height,
    ),
  );
  const [smallest] = here.toSorted((a, b) => areaOf(a) - areaOf(b));
  return smallest?.annotation ?? null;
};

const areaOf = ({ boxes }: PageMark): number =>
  boxes.reduce((area, { width, height }) => area + width * height, 0);

/** Letters of annotations that begin on one line stand side by side: how many stand before each. */
export const lettersBefore = (marks: readonly PageMark[]): number[] =>
  marks.map((mark, index) => marks.slice(0, index).filter((other) => isBeside(mark, other)).length);

const isBeside = (mark: PageMark, other: PageMark): boolean => {
  const [a, b] = [mark.boxes[0], other.boxes[0]];
  return (
    a !== undefined &&
    b !== undefined &&
    mark.margin === other.margin &&
    Math.abs(a.top - b.top) < Math.min(a.height, b.height) / 2
  );
};
