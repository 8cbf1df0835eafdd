/** Which part of the text is near the viewport: only that much is painted. */
import type { PaperContent } from '#core/paper/paper';
import type { TextRange } from '#core/passage/range';

export interface NearSections {
  /** From the first to the last section near the viewport. */
  readonly window: TextRange;
  destroy(): void;
}

/** How far beyond the viewport, in its own heights: what a fast flick covers before the next frame. */
const MARGIN = '100%';

/** Sections assumed near before the browser has reported any: what the first screen can hold. */
const FIRST_SECTIONS = 2;

export const createNearSections = (
  scroller: HTMLElement,
  root: HTMLElement,
  paper: PaperContent,
  onChange: () => void,
): NearSections => {
  const sections = [...root.querySelectorAll<HTMLElement>('.paper-section')];
  const ranges = new Map(sections.map((section) => [section, sectionRange(section, paper)]));
  const near = new Set<Element>(sections.slice(0, FIRST_SECTIONS));

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) near.add(target);
        else near.delete(target);
      }
      onChange();
    },
    { root: scroller, rootMargin: `${MARGIN} 0px` },
  );
  for (const section of sections) observer.observe(section);

  return {
    get window() {
      const parts = sections.flatMap((section) => (near.has(section) ? [ranges.get(section)] : []));
      return { from: parts[0]?.from ?? 0, to: parts.at(-1)?.to ?? 0 };
    },
    destroy: () => observer.disconnect(),
  };
};

const sectionRange = (section: HTMLElement, paper: PaperContent): TextRange => {
  const indices = [...section.querySelectorAll<HTMLElement>('[data-block]')].map(({ dataset }) =>
    Number(dataset['block']),
  );
  const first = paper.blocks[indices[0] ?? 0];
  const last = paper.blocks[indices.at(-1) ?? 0];
  return { from: first?.from ?? 0, to: last?.to ?? 0 };
};
