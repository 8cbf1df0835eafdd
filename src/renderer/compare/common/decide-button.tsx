/** A way to decide a case, with the digit that takes it. */
import { type ReactElement, useLayoutEffect, useRef } from 'react';
import { usePreferences } from '../../hooks/workbench-context';
import { DigitKey } from './digit-key';
import { showWay } from './ways-to-decide';

export interface DecideButtonProps {
  /** From 0 to 9; others have no key. */
  readonly number: number;
  readonly onDecide: () => void;
  /** What it decides: the name of the button. */
  readonly label: string;
  /** What is seen of that where it stands in a line with other words. */
  readonly short?: string;
}

export const DecideButton = ({ number, onDecide, label, short }: DecideButtonProps): ReactElement => {
  const { hasSingleKeys } = usePreferences();
  const hasKey = hasSingleKeys && number <= 9;
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(
    () => showWay({ number, label, hasKey, press: () => button.current?.click() }),
    [number, label, hasKey],
  );
  return (
    <button
      ref={button}
      type="button"
      className={`button decide${short === undefined ? '' : ' is-compact'}`}
      aria-label={label}
      aria-keyshortcuts={hasKey ? String(number) : undefined}
      data-decide={hasKey ? number : undefined}
      onClick={onDecide}
    >
      <DigitKey number={number} />
      {short ?? label}
    </button>
  );
};
