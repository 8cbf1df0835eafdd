/** Makes a paper of what a reader found in a file, with the hashes that tell it from all others. */
import { type Fingerprint, fingerprintBytes, fingerprintText } from './fingerprint';
import type { ImportedPaper, PaperContent, PaperMetadata, PaperOrigin, ReaderVersion } from './paper';

export interface PaperParts extends PaperContent {
  readonly source: Uint8Array<ArrayBuffer>;
  readonly sourceName: string;
  readonly reader: ReaderVersion;
  readonly metadata: PaperMetadata;
  readonly origin: PaperOrigin;
}

export const createPaper = (parts: PaperParts): ImportedPaper => {
  const sourceHash = fingerprintBytes(parts.source);
  return {
    ...parts,
    id: paperId(parts.reader, sourceHash),
    sourceHash,
    textHash: fingerprintText(parts.text),
  };
};

/** What the id of a paper that `reader` made of that source must be. */
export const paperId = (reader: string, sourceHash: Fingerprint): string =>
  `${reader.replace('/', '-')}-${sourceHash.slice(0, 32)}`;
