/** A button and the menu that it opens: gone through with the arrow keys, closed by Escape and by a press beside it. */
import {
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
  type ToggleEvent,
  useCallback,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { Button } from './button';
import { indexAfterKey } from './list-keys';
import { type Places, usePlaced } from './use-placed';
import './menu.css';

export interface MenuItem {
  readonly id: string;
  readonly name: string;
  readonly isDanger?: boolean;
  readonly onChoose: () => void;
}

export interface MenuProps {
  readonly name: string;
  /** What is seen on the button: an icon. */
  readonly button: ReactNode;
  readonly items: readonly MenuItem[];
  readonly className?: string;
  readonly tabIndex?: number;
}

export const Menu = ({ name, button, items, className, tabIndex }: MenuProps): ReactElement => {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const place = useCallback(({ placeAtButton }: Places) => {
    const anchor = menu.current?.previousElementSibling;
    return anchor instanceof HTMLElement && menu.current
      ? placeAtButton(anchor, menu.current)
      : () => undefined;
  }, []);
  usePlaced(isOpen ? place : null);
  useEffect(() => {
    if (isOpen) menu.current?.querySelector<HTMLElement>(ITEM)?.focus();
  }, [isOpen]);

  const choose = ({ onChoose }: MenuItem): void => {
    menu.current?.hidePopover(); // the focus is back at the button before anything else opens
    onChoose();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    event.stopPropagation(); // what closes the menu is not meant for what it lies on as well
    const all = [...event.currentTarget.querySelectorAll<HTMLElement>(ITEM)];
    const at = all.findIndex((item) => item.matches(':focus'));
    const to = indexAfterKey(event.key, at, all.length, { isRound: true });
    if (event.key === 'Tab') menu.current?.hidePopover();
    if (to === null) return;
    event.preventDefault();
    all[to]?.focus();
  };

  return (
    <>
      <Button
        rank="quiet"
        isIcon
        className={className}
        tabIndex={tabIndex}
        aria-label={name}
        title={name}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        popoverTarget={id}
      >
        {button}
      </Button>
      <div
        ref={menu}
        id={id}
        className="menu"
        role="menu"
        aria-label={name}
        popover="auto"
        tabIndex={-1}
        onToggle={(event: ToggleEvent) => setOpen(event.newState === 'open')}
        onKeyDown={onKeyDown}
      >
        {isOpen &&
          items.map((item) => (
            <button
              key={item.id}
              type="button"
              role="menuitem"
              tabIndex={-1}
              className={`menu-item${item.isDanger ? ' is-danger' : ''}`}
              onClick={() => choose(item)}
            >
              {item.name}
            </button>
          ))}
      </div>
    </>
  );
};

const ITEM = '[role="menuitem"]';
