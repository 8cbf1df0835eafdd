/** What a menu offers, in groups: gone through with the arrow keys, Home, End and first letters. */
import type { KeyboardEvent, ReactElement, Ref, ToggleEvent } from 'react';
import { indexAfterKey, indexAfterLetter } from '../lists/list-keys';
import './menu-list.css';

export interface MenuItem {
  readonly id: string;
  readonly name: string;
  /** What does the same without the menu, as it is printed on the keyboard. */
  readonly keys?: string | undefined;
  readonly isDanger?: boolean;
  /** A sentence: what is missing. What has one is seen, and cannot be chosen. */
  readonly why?: string | undefined;
  /** Of items of which one holds: whether it is this one. Choosing it leaves the menu open. */
  readonly isChecked?: boolean;
  readonly onChoose: () => void;
}

export interface MenuGroup {
  readonly id: string;
  /** Where its items alone do not tell what they are. */
  readonly name?: string;
  readonly items: readonly MenuItem[];
}

export interface MenuListProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly id?: string;
  readonly name: string;
  /** Whether the browser closes it, by Escape and by a press beside it, or whoever shows it. */
  readonly popover: 'auto' | 'manual';
  readonly groups: readonly MenuGroup[];
  readonly onChoose: (item: MenuItem) => void;
  /** Escape or Tab. */
  readonly onLeave: () => void;
  readonly onToggle?: (event: ToggleEvent) => void;
}

export const MenuList = (props: MenuListProps): ReactElement => {
  const { ref, id, name, popover, groups, onChoose, onLeave, onToggle } = props;
  return (
    <div
      ref={ref}
      id={id}
      className="menu"
      role="menu"
      aria-label={name}
      popover={popover}
      tabIndex={-1}
      onToggle={onToggle}
      onKeyDown={(event) => followKey(event, onLeave)}
      // Pressing it takes nothing away that is selected, nor does it ask for a menu of its own.
      onPointerDown={keepSelection}
      onContextMenu={keepSelection}
    >
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a menu
        <div key={group.id} className="menu-group" role="group" aria-label={group.name}>
          {group.items.map((item) => (
            <Item key={item.id} item={item} onChoose={onChoose} />
          ))}
        </div>
      ))}
    </div>
  );
};

interface ItemProps {
  readonly item: MenuItem;
  readonly onChoose: (item: MenuItem) => void;
}

const Item = ({ item, onChoose }: ItemProps): ReactElement => {
  const { name, keys, why, isDanger = false, isChecked } = item;
  const isOneOfSeveral = isChecked !== undefined;
  return (
    <button
      type="button"
      {...(isOneOfSeveral ? { role: 'menuitemradio', 'aria-checked': isChecked } : { role: 'menuitem' })}
      aria-disabled={why !== undefined}
      aria-description={why}
      title={why}
      tabIndex={-1}
      className={`menu-item${isDanger ? ' is-danger' : ''}${isOneOfSeveral ? ' is-choice' : ''}`}
      onClick={() => why === undefined && onChoose(item)}
    >
      <span className="menu-item-name" dir="auto">
        {name}
      </span>
      {keys && (
        <span className="menu-item-keys" aria-hidden="true">
          <kbd>{keys}</kbd>
        </span>
      )}
    </button>
  );
};

/** The first of what can be chosen has the focus then. */
export const focusFirstItem = (menu: HTMLElement | null): void =>
  menu?.querySelector<HTMLElement>(ITEM)?.focus();

const followKey = (event: KeyboardEvent<HTMLDivElement>, onLeave: () => void): void => {
  event.stopPropagation(); // what closes the menu is not meant for what it lies on as well
  if (event.key === 'Escape') event.preventDefault();
  if (event.key === 'Escape' || event.key === 'Tab') {
    onLeave();
    return;
  }
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>(ITEM)];
  const at = all.findIndex((item) => item.matches(':focus'));
  const to = indexAfterKey(event.key, at, all.length, { isRound: true }) ?? indexAfterTyped(event, at, all);
  if (to === null) return;
  event.preventDefault();
  all[to]?.focus();
};

const indexAfterTyped = (
  { key, ctrlKey, metaKey, altKey }: KeyboardEvent,
  at: number,
  items: readonly HTMLElement[],
): number | null =>
  ctrlKey || metaKey || altKey
    ? null
    : indexAfterLetter(
        key,
        at,
        items.map(({ textContent }) => textContent),
      );

const keepSelection = (event: { preventDefault(): void }): void => event.preventDefault();

const ITEM = '[role^="menuitem"]';
