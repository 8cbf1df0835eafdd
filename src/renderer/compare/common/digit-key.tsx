/** The digit of a person or of a way to decide, as a key; nothing while single keys are off, and beyond nine. */
import type { ReactElement } from 'react';
import { usePreferences } from '../../hooks/workbench-context';

export const DigitKey = ({ number }: { readonly number: number }): ReactElement | null => {
  const { hasSingleKeys } = usePreferences();
  return hasSingleKeys && number <= 9 ? (
    <span aria-hidden="true">
      <kbd>{number}</kbd>
    </span>
  ) : null;
};
