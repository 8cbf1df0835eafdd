/** A way to decide a case that a number leads to: the number puts the focus on it, Enter decides. */
import type { KeyboardEvent, ReactElement, ReactNode } from 'react';
import { usePreferences } from '../../hooks/workbench-context';

export interface DecideButtonProps {
  /** From 0 to 9; others have no key. */
  readonly number: number;
  readonly onDecide: () => void;
  readonly isPressed?: boolean;
  readonly children: ReactNode;
}

export const DecideButton = ({ number, onDecide, isPressed, children }: DecideButtonProps): ReactElement => {
  const { hasSingleKeys } = usePreferences();
  const hasKey = hasSingleKeys && number <= 9;
  return (
    <button
      type="button"
      className="button decide"
      aria-pressed={isPressed}
      aria-keyshortcuts={hasKey ? String(number) : undefined}
      data-decide={hasKey ? number : undefined}
      onClick={onDecide}
    >
      {hasKey && (
        <span aria-hidden="true">
          <kbd>{number}</kbd>
        </span>
      )}
      {children}
    </button>
  );
};

/** For whatever holds the case: a digit leads to its button, except where one types. */
export const focusByNumber = (event: KeyboardEvent<HTMLElement>): void => {
  const { key, target, currentTarget } = event;
  const hasModifier = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
  if (event.defaultPrevented || hasModifier || !/^\d$/.test(key) || isTypedInto(target)) return;
  event.preventDefault(); // a digit that leads nowhere here must not say how likely something else is
  currentTarget.querySelector<HTMLElement>(`[data-decide="${key}"]`)?.focus();
};

const isTypedInto = (target: EventTarget): boolean =>
  target instanceof Element &&
  target.matches('input:not([type="checkbox"], [type="radio"]), select, textarea');
