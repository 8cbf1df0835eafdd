/** The table of places: in text order, or where most differs first. */

import type { ReactElement } from 'react';
import { t } from '#catalogue/translate';
import type { Scope } from '#core/agreement/report/counted-text';
import { columnsFor } from './places-columns';
import { HEAT_FROM, PlacesRow, PlacesTotal } from './places-row';
import type { PlaceCounts, PlaceRow } from './places-rows';

export type PlacesOrder = 'place' | 'heat';

export interface PlacesTableProps {
  readonly rows: readonly PlaceRow[];
  readonly whole: PlaceCounts;
  readonly scope: Scope;
  readonly order: PlacesOrder;
  readonly onOrder: (order: PlacesOrder) => void;
}

export const PlacesTable = ({ rows, whole, scope, order, onOrder }: PlacesTableProps): ReactElement => {
  const columns = columnsFor(scope);
  return (
    <table className="places-table">
      <caption className="for-readers">{t('compare.places-caption')}</caption>
      <thead>
        <tr>
          <Sorted id="place" label={t('compare.place')} span={HEAT_FROM} order={order} onOrder={onOrder} />
          <Sorted
            id="heat"
            label={t('compare.heat')}
            span={columns.length - HEAT_FROM}
            order={order}
            onOrder={onOrder}
          />
        </tr>
        <tr>
          {columns.map(({ id, sign, name, look }) => (
            <th key={id} scope="col" title={name}>
              <span className={look} aria-hidden="true">
                {sign}
              </span>
              <span className="for-readers">{name}</span>
            </th>
          ))}
        </tr>
      </thead>
      {rows.map((row) => (
        <PlacesRow
          key={row.section?.number ?? row.place.from}
          row={row}
          columns={columns}
          scope={scope}
          isIndented={order === 'place'}
        />
      ))}
      <PlacesTotal whole={whole} columns={columns} scope={scope} />
    </table>
  );
};

interface SortedProps {
  readonly id: PlacesOrder;
  readonly label: string;
  readonly span: number;
  readonly order: PlacesOrder;
  readonly onOrder: (order: PlacesOrder) => void;
}

const SORTED = { place: 'ascending', heat: 'descending' } as const;

const Sorted = ({ id, label, span, order, onOrder }: SortedProps): ReactElement => (
  <th
    scope="colgroup"
    colSpan={span}
    className={`places-by-${id}`}
    aria-sort={order === id ? SORTED[id] : 'none'}
  >
    <button type="button" className="places-sort" onClick={() => onOrder(id)}>
      {label} <span aria-hidden="true">{order === id ? '↓' : ''}</span>
    </button>
  </th>
);
