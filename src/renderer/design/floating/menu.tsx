/** A button and the menu that it opens: gone through with the arrow keys, closed by Escape and by a press beside it. */
import { type ReactElement, type ReactNode, useEffect, useId } from 'react';
import { Button } from '../button';
import { focusFirstItem, type MenuItem, MenuList } from './menu-list';
import { useFloating } from './use-floating';

export interface MenuProps {
  readonly name: string;
  /** What is seen on the button: an icon. */
  readonly button: ReactNode;
  readonly items: readonly MenuItem[];
  readonly className?: string;
  readonly tabIndex?: number;
}

export const Menu = ({ name, button, items, className, tabIndex }: MenuProps): ReactElement => {
  const { isOpen, anchor, panel, onToggle } = useFloating();
  const id = useId();
  useEffect(() => {
    if (isOpen) focusFirstItem(panel.current);
  }, [isOpen, panel]);

  const leave = (): void => panel.current?.hidePopover();
  return (
    <>
      <Button
        ref={anchor}
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
      <MenuList
        ref={panel}
        id={id}
        name={name}
        popover="auto"
        groups={isOpen ? [{ id: 'all', items }] : []}
        onChoose={({ onChoose }) => {
          leave(); // the focus is back at the button before anything else opens
          onChoose();
        }}
        onLeave={leave}
        onToggle={onToggle}
      />
    </>
  );
};
