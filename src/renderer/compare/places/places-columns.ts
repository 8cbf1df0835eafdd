/** The columns of the table of places: all differences, each kind, and of all tags also each tag; and what each lists. */

import { t } from '#catalogue/translate';
import type { Scope } from '#core/agreement/report/counted-text';
import type { CaseFilter } from '#core/cases/case-filter';
import { TAGS } from '#core/records/annotation';
import { CASE_SIGNS, caseKindName } from '#words/describe-case';
import { TAG_LETTERS, tagName } from '#words/tags';
import { DIFFERENCE_KINDS, type PlaceCounts } from './places-rows';

export interface PlacesColumn {
  readonly id: string;
  readonly sign: string;
  readonly name: string;
  /** Of a column that is about one tag. */
  readonly look: string;
  count(counts: PlaceCounts): number;
  readonly filter: Partial<CaseFilter>;
}

export const columnsFor = (scope: Scope): readonly PlacesColumn[] => [
  {
    id: 'all',
    sign: 'Σ',
    name: t('compare.all-differences'),
    count: ({ total }) => total,
    look: '',
    filter: {},
  },
  ...DIFFERENCE_KINDS.map(
    (kind): PlacesColumn => ({
      id: kind,
      sign: CASE_SIGNS[kind],
      name: caseKindName(kind),
      count: ({ kinds }) => kinds[kind],
      look: '',
      filter: { kind: [kind] },
    }),
  ),
  ...(scope === 'all' ? TAGS : []).map(
    (tag): PlacesColumn => ({
      id: `tagged ${tag}`,
      sign: TAG_LETTERS[tag],
      name: tagName(tag),
      count: ({ tags }) => tags[tag],
      look: `tag-letter tag-${tag}`,
      filter: { tag: [tag] },
    }),
  ),
];
