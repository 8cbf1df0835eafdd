/** A text that was read in an encoding which somebody chose says so. */
import { decodeText } from './decode-text';
import type { Encoding } from './encoding';
import type { Reading } from './reader';

export const sayEncoding = (reading: Reading, bytes: Uint8Array, chosen: Encoding | null): Reading => {
  if (chosen === null || decodeText(bytes, null).kind === 'text') return reading;
  const remark = { kind: 'encoding-chosen', encoding: chosen, at: null } as const;
  return { ...reading, origin: { ...reading.origin, remarks: [remark, ...reading.origin.remarks] } };
};
