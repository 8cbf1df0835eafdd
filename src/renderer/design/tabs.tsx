/** A row of tabs: arrow keys go along it, and what is shown follows the focus. */

import type { KeyboardEvent, ReactElement } from 'react';
import { t } from '#catalogue/translate';
import { indexAfterKey } from './lists/list-keys';
import './tabs.css';

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** Behind the label: how many things there are. */
  readonly badge?: ReactElement;
}

export interface TabsProps<Id extends string> {
  readonly tabs: readonly Tab<Id>[];
  readonly shown: Id;
  readonly onShow: (id: Id) => void;
}

export const Tabs = <Id extends string>({ tabs, shown, onShow }: TabsProps<Id>): ReactElement => {
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = tabs.findIndex(({ id }) => id === shown);
    const target = tabs[indexAfterKey(event.key, at, tabs.length, { isRow: true, isRound: true }) ?? -1];
    if (!target) return;
    event.preventDefault();
    onShow(target.id);
    focusTab(target.id);
  };
  return (
    <div className="tabs" role="tablist" aria-label={t('app.tabs')} onKeyDown={onKeyDown}>
      {tabs.map(({ id, label, badge }) => (
        <button
          key={id}
          id={tabId(id)}
          type="button"
          role="tab"
          aria-selected={id === shown}
          aria-controls={id === shown ? tabPanelId(id) : undefined}
          tabIndex={id === shown ? 0 : -1}
          onClick={() => onShow(id)}
        >
          {label} {badge}
        </button>
      ))}
    </div>
  );
};

export const tabId = (id: string): string => `tab-${id}`;

export const focusTab = (id: string): void => document.getElementById(tabId(id))?.focus();

/** Of the element that holds what the tab shows. */
export const tabPanelId = (id: string): string => `panel-${id}`;
