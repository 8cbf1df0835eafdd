/** The reader that a file names, if this program knows it. */
import { READER_VERSIONS, type ReaderVersion } from '../paper/paper';
import type { Checked } from './file-fault';

export const knownReader = (said: string): Checked<ReaderVersion> => {
  const reader = READER_VERSIONS.find((version) => version === said);
  if (reader !== undefined) return { kind: 'ok', value: reader };
  const known = READER_VERSIONS.join(', ');
  return { kind: 'faults', faults: [{ path: 'reader', problem: { kind: 'other-reader', said, known } }] };
};
