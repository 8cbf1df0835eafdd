/** The value of a check that a test expects to pass. */
import type { Checked } from '../files/file-fault';

/** Throws the faults where there are any. */
export const soundValue = <Value>(checked: Checked<Value>): Value => {
  if (checked.kind === 'faults') throw new TypeError(JSON.stringify(checked.faults));
  return checked.value;
};
