/** A paper's sections: what its headings divide it into, nested as the headings are. */
import type { TextRange } from '../passage/range';
import type { Block } from './block';
import type { PaperContent } from './paper';

/** From its heading to the next one of the same or a higher rank, so that it holds its subsections. */
export interface Section extends TextRange {
  /** Its place among the sections in text order, from 0. A paper never changes, so this names it for good. */
  readonly number: number;
  /** How many sections it lies in. */
  readonly depth: number;
  readonly parent: number | null;
  /** Null for what stands before the first heading: title, byline, summary. */
  readonly heading: TextRange | null;
}

type Heading = Extract<Block, { readonly kind: 'heading' }>;

/** In text order; together they hold the whole text. The paper's title heads the paper and no section. */
export const sectionsOf = ({ text, blocks }: PaperContent): readonly Section[] => {
  const headings = blocks.filter(isHeadingOfSection);
  const first = headings[0]?.from ?? text.length;
  const opening = first > 0 ? [{ number: 0, depth: 0, parent: null, heading: null, from: 0, to: first }] : [];
  const above: { readonly number: number; readonly level: number }[] = [];
  const headed = headings.map((heading, index) => {
    while ((above.at(-1)?.level ?? 0) >= heading.level) above.pop();
    const number = opening.length + index;
    const section = {
      number,
      depth: above.length,
      parent: above.at(-1)?.number ?? null,
      heading: { from: heading.from, to: heading.to },
      from: heading.from,
      to: headings.slice(index + 1).find(({ level }) => level <= heading.level)?.from ?? text.length,
    };
    above.push({ number, level: heading.level });
    return section;
  });
  return [...opening, ...headed];
};

/** The innermost section in which `offset` lies, and those around it, from the inside out. */
export const sectionsAt = (sections: readonly Section[], offset: number): readonly Section[] => {
  const around: Section[] = [];
  let section = lastThatBegins(sections, offset);
  while (section) {
    around.push(section);
    section = section.parent === null ? undefined : sections[section.parent];
  }
  return around;
};

const isHeadingOfSection = (block: Block): block is Heading => block.kind === 'heading' && !block.isTitle;

const lastThatBegins = (sections: readonly Section[], offset: number): Section | undefined => {
  let low = 0;
  let high = sections.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sections[middle]?.from ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return sections[low];
};
