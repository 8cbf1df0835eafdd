/** A button and what it opens beside itself: whether that is open, and at its place for as long as it is. */
import { type RefObject, type ToggleEvent, useCallback, useRef, useState } from 'react';
import { type Places, usePlaced } from './use-placed';

export interface Floating {
  readonly isOpen: boolean;
  readonly anchor: RefObject<HTMLButtonElement | null>;
  readonly panel: RefObject<HTMLDivElement | null>;
  readonly onToggle: (event: ToggleEvent) => void;
}

/** For a button with a `popoverTarget`, and the popover that this names. */
export const useFloating = (): Floating => {
  const [isOpen, setOpen] = useState(false);
  const anchor = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const place = useCallback(({ placeAtButton }: Places) => {
    const [at, element] = [anchor.current, panel.current];
    return at && element ? placeAtButton(at, element) : () => undefined;
  }, []);
  usePlaced(isOpen ? place : null);
  const onToggle = useCallback(({ newState }: ToggleEvent) => setOpen(newState === 'open'), []);
  return { isOpen, anchor, panel, onToggle };
};
