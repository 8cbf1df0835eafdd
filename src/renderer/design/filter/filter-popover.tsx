/** The button 'Filter' and what it opens. */
import type { ReactElement, ReactNode } from 'react';
import { locale, t } from '#catalogue/translate';
import { Popover } from '../floating/popover';

export interface FilterPopoverProps {
  /** Of the panel, one on the page. */
  readonly id: string;
  /** How many filters in it are in force. */
  readonly inForce: number;
  readonly onClear?: () => void;
  readonly children: ReactNode;
}

export const FilterPopover = ({ id, inForce, onClear, children }: FilterPopoverProps): ReactElement => (
  <Popover
    id={id}
    name={t('app.filter')}
    className="filter-button"
    onClear={inForce > 0 ? onClear : undefined}
    button={inForce > 0 ? `${t('app.filter')} (${inForce.toLocaleString(locale())})` : t('app.filter')}
  >
    {children}
  </Popover>
);
