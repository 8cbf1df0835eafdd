/** One place in the table of places, two lines: what it is called and how much of it differs, and below it the counts. */

import type { ReactElement } from 'react';
import { locale, t } from '#catalogue/translate';
import type { Scope } from '#core/agreement/report/counted-text';
import type { CaseFilter } from '#core/cases/case-filter';
import { listCases } from '../../actions/look-actions';
import { useWorkbench } from '../../hooks/workbench-context';
import { sectionTitle } from '../../panels/outline/section-title';
import type { PaperSession } from '../../session/paper-session';
import { formatNumber } from '../../words/describe-agreement';
import { useComparedPaper } from '../common/compare-context';
import type { PlacesColumn } from './places-columns';
import type { PlaceCounts, PlaceRow } from './places-rows';

/** The bar stands above the columns from this one on. */
export const HEAT_FROM = 4;

export interface PlacesRowProps {
  readonly row: PlaceRow;
  readonly columns: readonly PlacesColumn[];
  readonly scope: Scope;
  readonly isIndented: boolean;
}

export const PlacesRow = ({ row, columns, scope, isIndented }: PlacesRowProps): ReactElement => {
  const session = useComparedPaper();
  const depth = isIndented ? Math.min(row.section?.depth ?? 0, DEEPEST_INDENT) : 0;
  const { from } = row.place;
  const goThere = (): void => session.view?.bringIntoSight(row.section?.heading ?? { from, to: from });
  const title = titleOf(session, row);
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={HEAT_FROM}>
          <button type="button" className={`places-name places-depth-${depth}`} dir="auto" onClick={goThere}>
            {title}
          </button>
        </th>
        <HeatCell heat={row.heat} span={columns.length - HEAT_FROM} />
      </tr>
      <CountsLine counts={row} columns={columns} title={title} filter={filterOf(row, scope)} />
    </tbody>
  );
};

export interface PlacesTotalProps {
  readonly whole: PlaceCounts;
  readonly columns: readonly PlacesColumn[];
  readonly scope: Scope;
}

export const PlacesTotal = ({ whole, columns, scope }: PlacesTotalProps): ReactElement => (
  <tfoot>
    <tr>
      <th scope="rowgroup" colSpan={HEAT_FROM} className="places-whole">
        {t('compare.whole-paper')}
      </th>
      <HeatCell heat={whole.heat} span={columns.length - HEAT_FROM} />
    </tr>
    <CountsLine
      counts={whole}
      columns={columns}
      title={t('compare.the-whole-paper')}
      filter={tagFilter(scope)}
    />
  </tfoot>
);

const tagFilter = (scope: Scope): Partial<CaseFilter> => (scope === 'all' ? {} : { tag: [scope] });

/** Null for a run of paragraphs, to which the list cannot be narrowed. */
const filterOf = ({ section }: PlaceRow, scope: Scope): Partial<CaseFilter> | null =>
  section && { ...tagFilter(scope), section: [`${section.number}`] };

/** Beyond this depth the room is needed for the words. */
const DEEPEST_INDENT = 3;

interface HeatCellProps {
  readonly heat: number;
  readonly span: number;
}

const HeatCell = ({ heat, span }: HeatCellProps): ReactElement => (
  <td colSpan={span}>
    <span className="places-heat">
      <svg className="places-bar" aria-hidden="true">
        <rect className="places-bar-ground" width="100%" height="100%" />
        <rect className="places-bar-heat" width={`${heat * 100}%`} height="100%" />
      </svg>
      {formatNumber(heat * 100, 0)} %
    </span>
  </td>
);

interface CountsLineProps {
  readonly counts: PlaceCounts;
  readonly columns: readonly PlacesColumn[];
  readonly title: string;
  /** Null where the list cannot be narrowed to the place. */
  readonly filter: Partial<CaseFilter> | null;
}

const CountsLine = ({ counts, columns, title, filter }: CountsLineProps): ReactElement => {
  const workbench = useWorkbench();
  return (
    <tr className="places-counts">
      {columns.map((column) => {
        const count = column.count(counts);
        return (
          <td key={column.id}>
            {count > 0 && filter ? (
              <button
                type="button"
                className="places-count"
                aria-label={t('compare.differences-in', { count, place: title, kind: column.name })}
                onClick={() => listCases(workbench, { ...filter, ...column.filter })}
              >
                {count.toLocaleString(locale())}
              </button>
            ) : (
              <span className={count > 0 ? '' : 'places-none'}>{count.toLocaleString(locale())}</span>
            )}
          </td>
        );
      })}
    </tr>
  );
};

const titleOf = (session: PaperSession, { section, paragraphs }: PlaceRow): string => {
  if (section) return sectionTitle(session, section.number);
  const [first, last] = paragraphs ?? [1, 1];
  return first === last
    ? t('compare.paragraph', { number: first })
    : t('compare.paragraphs', { first, last });
};
