/** How a person finds a place in a paper that is at hand: by its headings and its printed pages. */
import type { TextRange } from '../passage/range';
import { pagesOf } from './page-map';
import type { Paper } from './paper';
import { sectionsAt, sectionsOf } from './sections';

/** How a person finds a place in a paper; empty where it has none. */
export interface PaperPlaces {
  /** The headings over it, from the outermost in. */
  readonly sectionOf: (range: TextRange) => readonly string[];
  /** As printed: '12', or '12–13'. */
  readonly pageOf: (range: TextRange) => string;
}

export const placesOfPaper = ({ text, blocks, origin: { pages } }: Paper): PaperPlaces => {
  const sections = sectionsOf({ text, blocks });
  return {
    sectionOf: ({ from }) =>
      sectionsAt(sections, from)
        .flatMap(({ heading }) => (heading ? [text.slice(heading.from, heading.to)] : []))
        .reverse(),
    pageOf: (range) => {
      if (pages === null) return '';
      const labels = pagesOf(pages, range).flatMap((page) => pages.pages[page]?.label ?? []);
      const [first = ''] = labels;
      const last = labels.at(-1) ?? '';
      return first === last ? first : `${first}–${last}`;
    },
  };
};
