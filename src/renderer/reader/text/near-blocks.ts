/** Which part of the text is near the viewport: only that much is painted. */
import type { PaperContent } from '#core/paper/paper';
import { contains, type TextRange } from '#core/passage/range';

export interface NearBlocks {
  /** The text of the blocks near the viewport, as they lie now. */
  window(): TextRange;
  /** `caret` while its block is in sight, else the beginning of the block on the line at which one reads. */
  readingAt(caret: number): number;
  destroy(): void;
}

/**
 * How far beyond the viewport, in its own heights. Adding one annotation repaints every highlighted line in the
 * window, so a wide one makes a key slow; a narrow one must be moved often while scrolling.
 */
const MARGIN = 0.5;

/** How far down the viewport one reads, in its heights: a little below where `reveal` puts what one goes to. */
const READING_LINE = 0.4;

/** `onLeave`: something is in sight that the last window does not have. */
export const createNearBlocks = (
  scroller: HTMLElement,
  root: HTMLElement,
  paper: PaperContent,
  onLeave: () => void,
): NearBlocks => {
  const sections = [...root.querySelectorAll<HTMLElement>('.paper-section')].map((element) => ({
    element,
    blocks: [...element.querySelectorAll<HTMLElement>('[data-block]')],
  }));
  let current: TextRange = { from: 0, to: 0 };

  const textWithin = (margin: number): TextRange => {
    const { top, bottom, height } = scroller.getBoundingClientRect();
    return textBetween(top - margin * height, bottom + margin * height);
  };

  const textBetween = (above: number, below: number): TextRange => {
    // Sections first: asking a block of a section that the browser skips would have it laid out.
    const inSight = between(sections, ({ element }) => element, above, below);
    const first = between(inSight[0]?.blocks ?? [], itself, above, below)[0];
    const last = between(inSight.at(-1)?.blocks ?? [], itself, above, below).at(-1);
    return { from: blockOf(paper, first)?.from ?? 0, to: blockOf(paper, last)?.to ?? 0 };
  };

  const follow = (): void => {
    if (!contains(current, textWithin(0))) onLeave();
  };
  scroller.addEventListener('scroll', follow, { passive: true });

  return {
    window() {
      current = textWithin(MARGIN);
      return current;
    },
    readingAt(caret) {
      const { from, to } = textWithin(0);
      if (caret >= from && caret <= to) return caret;
      const { top, bottom, height } = scroller.getBoundingClientRect();
      const below = textBetween(top + READING_LINE * height, bottom);
      return below.to > 0 ? below.from : to; // at the very end, all of the text may stand above the line
    },
    destroy: () => scroller.removeEventListener('scroll', follow),
  };
};

const itself = (element: HTMLElement): HTMLElement => element;

const blockOf = ({ blocks }: PaperContent, element: HTMLElement | undefined): TextRange | undefined =>
  blocks[Number(element?.dataset['block'])];

/** Those that reach into the stretch of the screen; they stand one below the other. */
const between = <Item>(
  items: readonly Item[],
  elementOf: (item: Item) => HTMLElement,
  above: number,
  below: number,
): readonly Item[] => {
  const first = firstWhere(items, (item) => elementOf(item).getBoundingClientRect().bottom >= above);
  const end = firstWhere(items, (item) => elementOf(item).getBoundingClientRect().top > below);
  return items.slice(first, end);
};

/** Binary search: the first item for which `holds` is true; it never turns false again. */
const firstWhere = <Item>(items: readonly Item[], holds: (item: Item) => boolean): number => {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && holds(item)) high = middle;
    else low = middle + 1;
  }
  return low;
};
