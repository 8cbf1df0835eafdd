/** How a person finds a place in a paper that is at hand: by its headings and its printed pages. */
import { pagesOf } from '../../paper/page-map';
import type { Paper } from '../../paper/paper';
import { sectionsAt, sectionsOf } from '../../paper/sections';
import type { PaperPlaces } from './written';

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
