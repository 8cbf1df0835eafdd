/** The button 'Filter' and what it opens beside the list. */

import {
  autoUpdate,
  computePosition,
  flip,
  offset,
  shift,
  size,
  type VirtualElement,
} from '@floating-ui/dom';
import { type ReactElement, type ReactNode, type ToggleEvent, useEffect, useRef, useState } from 'react';
import { locale, t } from '#catalogue/translate';

export interface FilterPopoverProps {
  /** Of the panel, one on the page. */
  readonly id: string;
  /** How many filters in it are in force. */
  readonly inForce: number;
  readonly children: ReactNode;
}

export const FilterPopover = ({ id, inForce, children }: FilterPopoverProps): ReactElement => {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const [anchor, element] = [button.current, panel.current];
    if (!isOpen || !anchor || !element) return;
    const beside = { getBoundingClientRect: () => rectBeside(anchor), contextElement: anchor };
    return autoUpdate(beside, element, () => void place(beside, element));
  }, [isOpen]);

  return (
    <>
      <button
        ref={button}
        type="button"
        className="button filter-button"
        popoverTarget={id}
        onKeyDown={(event) => isOpen && event.stopPropagation()}
      >
        {t('app.filter')}
        {inForce > 0 && ` (${inForce.toLocaleString(locale())})`}
      </button>
      <div
        ref={panel}
        id={id}
        className="filter-panel"
        role="dialog"
        aria-label={t('app.filter')}
        popover="auto"
        onToggle={(event: ToggleEvent) => setOpen(event.newState === 'open')}
        // Escape closes this, and is not meant for the text as well.
        onKeyDown={(event) => event.stopPropagation()}
      >
        {isOpen && children}
      </div>
    </>
  );
};

/** At the button's height and as wide as the side panel: beside it one sees what each choice leaves of the list. */
const rectBeside = (button: HTMLElement): DOMRect => {
  const { top, height } = button.getBoundingClientRect();
  const { left, width } = (button.closest('.side-panel') ?? button).getBoundingClientRect();
  return new DOMRect(left, top, width, height);
};

const place = async (anchor: VirtualElement, element: HTMLElement): Promise<void> => {
  const isMirrored = getComputedStyle(element).direction === 'rtl';
  const { x, y } = await computePosition(anchor, element, {
    placement: isMirrored ? 'right-start' : 'left-start',
    strategy: 'fixed',
    middleware: [
      offset(8),
      flip({ fallbackPlacements: ['bottom-end', 'top-end'] }),
      shift({ padding: 8, crossAxis: true }),
      size({
        padding: 8,
        apply: ({ availableHeight }) => {
          element.style.maxBlockSize = `${Math.max(availableHeight, SMALLEST_PANEL)}px`;
        },
      }),
    ],
  });
  element.style.left = `${x}px`;
  element.style.top = `${y}px`;
};

/** In CSS pixels: lower than this, a panel shows no choice. */
const SMALLEST_PANEL = 160;
