/** A way to decide a case, with the digit that takes it. */
import type { ReactElement, ReactNode } from 'react';
import { usePreferences } from '../../hooks/workbench-context';
import { DigitKey } from './digit-key';

export interface DecideButtonProps {
  /** From 0 to 9; others have no key. */
  readonly number: number;
  readonly onDecide: () => void;
  /** Whose reading it takes: the name of the button, where its words alone would not tell. */
  readonly label?: string;
  /** Where it stands in a line with other words. */
  readonly isCompact?: boolean;
  readonly children: ReactNode;
}

export const DecideButton = ({
  number,
  onDecide,
  label,
  isCompact,
  children,
}: DecideButtonProps): ReactElement => {
  const { hasSingleKeys } = usePreferences();
  const hasKey = hasSingleKeys && number <= 9;
  return (
    <button
      type="button"
      className={`button decide${isCompact ? ' is-compact' : ''}`}
      aria-label={label}
      aria-keyshortcuts={hasKey ? String(number) : undefined}
      data-decide={hasKey ? number : undefined}
      onClick={onDecide}
    >
      <DigitKey number={number} />
      {children}
    </button>
  );
};
