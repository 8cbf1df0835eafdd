/** A button and what it opens beside it: closed by Escape, by a press beside it, and by its own cross. */

import { X } from 'lucide-react';
import { type ReactElement, type ReactNode, type RefObject, useEffect } from 'react';
import { t } from '#catalogue/translate';
import { Button, type ButtonRank } from '../button';
import { useFloating } from './use-floating';
import './popover.css';

export interface PopoverProps {
  /** Of what opens, one on the page. */
  readonly id: string;
  readonly name: string;
  /** What is seen on the button: words, or an icon, which then takes the name. */
  readonly button: ReactNode;
  readonly isIcon?: boolean;
  readonly rank?: ButtonRank;
  readonly className?: string;
  /** Takes away all that is chosen in it; absent while nothing is. */
  readonly onClear?: (() => void) | undefined;
  readonly children: ReactNode;
}

export const Popover = (props: PopoverProps): ReactElement => {
  const { id, name, button, isIcon = false, rank = 'plain', className = '', onClear, children } = props;
  const { isOpen, anchor, panel, onToggle } = useFloating();
  useEscape(isOpen, panel);

  return (
    <>
      <Button
        ref={anchor}
        rank={rank}
        isIcon={isIcon}
        className={className}
        popoverTarget={id}
        {...(isIcon && { 'aria-label': name, title: name })}
        onKeyDown={(event) => isOpen && event.stopPropagation()}
      >
        {button}
      </Button>
      <div
        ref={panel}
        id={id}
        className="popover"
        role="dialog"
        aria-label={name}
        popover="auto"
        onToggle={onToggle}
        // A press inside takes the focus here, wherever the button stands.
        onMouseDown={(event) => event.stopPropagation()}
        // What is typed inside is not meant for the text as well.
        onKeyDown={(event) => event.stopPropagation()}
      >
        {isOpen && (
          <>
            <div className="popover-head">
              <h2>{name}</h2>
              {onClear && (
                <Button rank="quiet" onClick={onClear}>
                  {t('filter.clear')}
                </Button>
              )}
              <Button
                rank="quiet"
                isIcon
                popoverTarget={id}
                popoverTargetAction="hide"
                aria-label={t('common.close')}
              >
                <X size={ICON_SIZE} aria-hidden="true" />
              </Button>
            </div>
            {children}
          </>
        )}
      </div>
    </>
  );
};

/** Wherever the focus is: a button in a bar leaves it in the text, where Escape would do something else first. */
const useEscape = (isOpen: boolean, panel: RefObject<HTMLDivElement | null>): void =>
  useEffect(() => {
    if (!isOpen) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      event.stopPropagation();
      panel.current?.hidePopover();
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [isOpen, panel]);

/** In CSS pixels. */
const ICON_SIZE = 16;
