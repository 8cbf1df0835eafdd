/**
 * Where the text lies over the height of the page: as measured in the sections that the browser has laid out,
 * estimated from the length of the text in the others, whose blocks cannot be measured without laying them out.
 */
import type { PaperContent } from '#core/paper/paper';

export interface Outline {
  /** Measures anew: one look at each section. */
  measure(): void;
  /** Of everything that scrolls, in CSS pixels. */
  readonly height: number;
  /** In CSS pixels from the top of what scrolls. */
  topOf(offset: number): number;
}

/** A place in the text and how far down it lies. */
interface Landmark {
  readonly offset: number;
  readonly top: number;
}

export const createOutline = (scroller: HTMLElement, root: HTMLElement, paper: PaperContent): Outline => {
  const sections = [...root.querySelectorAll<HTMLElement>('.paper-section')].map((element) => ({
    element,
    blocks: [...element.querySelectorAll<HTMLElement>('[data-block]')],
    /** As parts of the section's height; kept when the browser skips the section again. */
    landmarks: [] as readonly Landmark[],
  }));
  let landmarks: readonly Landmark[] = [];
  let height = 0;

  const blockMarks = (element: HTMLElement, section: DOMRect): readonly Landmark[] => {
    const block = paper.blocks[Number(element.dataset['block'])];
    const { top, bottom } = element.getBoundingClientRect();
    const part = (y: number): number => (section.height > 0 ? (y - section.top) / section.height : 0);
    return block
      ? [
          { offset: block.from, top: part(top) },
          { offset: block.to, top: part(bottom) },
        ]
      : [];
  };

  const sectionMarks = (section: (typeof sections)[number], origin: number): readonly Landmark[] => {
    const rect = section.element.getBoundingClientRect();
    if (section.blocks[0]?.checkVisibility({ contentVisibilityAuto: true }))
      section.landmarks = section.blocks.flatMap((block) => blockMarks(block, rect));
    const known = section.landmarks.length > 0 ? section.landmarks : edgesOf(section.blocks, paper);
    return known.map(({ offset, top }) => ({ offset, top: rect.top - origin + top * rect.height }));
  };

  return {
    get height() {
      return height;
    },
    measure() {
      const origin = scroller.getBoundingClientRect().top - scroller.scrollTop;
      landmarks = sections.flatMap((section) => sectionMarks(section, origin));
      height = scroller.scrollHeight;
    },
    topOf(offset) {
      const after = firstAfter(landmarks, offset);
      const [before, next] = [landmarks[after - 1], landmarks[after]];
      if (!before || !next) return (before ?? next)?.top ?? 0;
      const part = (offset - before.offset) / Math.max(1, next.offset - before.offset);
      return before.top + part * (next.top - before.top);
    },
  };
};

const edgesOf = (blocks: readonly HTMLElement[], paper: PaperContent): readonly Landmark[] => {
  const first = paper.blocks[Number(blocks[0]?.dataset['block'])];
  const last = paper.blocks[Number(blocks.at(-1)?.dataset['block'])];
  return first && last
    ? [
        { offset: first.from, top: 0 },
        { offset: last.to, top: 1 },
      ]
    : [];
};

/** Binary search: the index of the first landmark beyond the offset. */
const firstAfter = (landmarks: readonly Landmark[], offset: number): number => {
  let low = 0;
  let high = landmarks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((landmarks[middle]?.offset ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
};
