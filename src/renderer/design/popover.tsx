/** A button and what it opens beside it: closed by Escape, by a press beside it, and by its own cross. */

import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import { X } from 'lucide-react';
import { type ReactElement, type ReactNode, type ToggleEvent, useEffect, useRef, useState } from 'react';
import { t } from '#catalogue/translate';
import { Button, type ButtonRank } from './button';
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
  const [isOpen, setOpen] = useState(false);
  const anchor = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const [at, element] = [anchor.current, panel.current];
    if (!isOpen || !at || !element) return;
    return autoUpdate(at, element, () => void place(at, element));
  }, [isOpen]);

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
        onToggle={(event: ToggleEvent) => setOpen(event.newState === 'open')}
        // A press inside takes the focus here, wherever the button stands.
        onMouseDown={(event) => event.stopPropagation()}
        // Escape closes this, and is not meant for the text as well.
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

/** In CSS pixels. */
const ICON_SIZE = 16;

const place = async (anchor: HTMLElement, element: HTMLElement): Promise<void> => {
  const { x, y } = await computePosition(anchor, element, {
    placement: 'bottom-end',
    strategy: 'fixed',
    middleware: [
      offset(6),
      flip({ padding: 8 }),
      shift({ padding: 8 }),
      size({
        padding: 8,
        apply: ({ availableHeight }) => {
          element.style.maxBlockSize = `${Math.min(Math.max(availableHeight, SMALLEST), LARGEST)}px`;
        },
      }),
    ],
  });
  element.style.left = `${x}px`;
  element.style.top = `${y}px`;
};

/** In CSS pixels: lower than this, it shows no choice; higher, it hides what it is about. */
const SMALLEST = 160;
const LARGEST = 560;
