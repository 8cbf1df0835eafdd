/** The pages that passages are printed on, as one cites them. */
import { t } from '#catalogue/translate';
import { type PageMap, pagesOf } from '#core/paper/page-map';
import type { TextRange } from '#core/passage/range';

/** 'p. 12', 'pp. iv, 3–5'; empty for a paper without pages, and for words that stand on none. */
export const describePages = (map: PageMap | null, passages: readonly TextRange[]): string => {
  if (!map) return '';
  const pages = [...new Set(passages.flatMap((passage) => pagesOf(map, passage)))].sort((a, b) => a - b);
  if (pages.length === 0) return '';
  const labelOf = (page: number): string => map.pages[page]?.label ?? '';
  const runs = runsOf(pages).map(({ first, last }) =>
    first === last ? labelOf(first) : `${labelOf(first)}–${labelOf(last)}`,
  );
  return t('pages.printed', { count: pages.length, pages: runs.join(', ') });
};

interface Run {
  readonly first: number;
  last: number;
}

/** Pages that follow each other. */
const runsOf = (pages: readonly number[]): readonly Run[] => {
  const runs: Run[] = [];
  for (const page of pages) {
    const before = runs.at(-1);
    if (before?.last === page - 1) before.last = page;
    else runs.push({ first: page, last: page });
  }
  return runs;
};
