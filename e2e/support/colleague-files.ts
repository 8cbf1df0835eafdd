/** Claim sets of colleagues as files: the samples of the first paper, as they are and changed as a spec needs them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NamedBytes } from '#host/testing/named-bytes';
import { ClaimSetFile } from '../../src/core/files/claim-set-file';
import { projectRoot } from './project-root';

export const PAPER_NAME = 'inss-insight-2166.md';

/** The sample of this analyst, changed. */
export const claimsOf = (
  analyst: 'ben-reader' | 'cleo-critic',
  change: (file: ClaimSetFile) => ClaimSetFile = (file) => file,
): NamedBytes => {
  const name = `inss-insight-2166.${analyst}.claims.json`;
  const sample = ClaimSetFile.parse(
    JSON.parse(readFileSync(join(projectRoot, 'resources/samples', name), 'utf8')),
  );
  return { name, bytes: encode(JSON.stringify(change(sample))) };
};

/** Later than every sample. */
const NEWER = '2027-01-05T10:00:00.000Z';

/** As if exported later, with the first annotation alone and this note on it. */
export const newerWith =
  (note: string) =>
  (file: ClaimSetFile): ClaimSetFile => ({
    ...file,
    exportedAt: NEWER,
    annotations: file.annotations.slice(0, 1).map((annotation) => ({ ...annotation, note })),
    relations: [],
    dismissals: [],
  });

/** The first paper with some of its words changed, as a later edition. */
export const revisedPaper = (changes: readonly (readonly [from: string, to: string])[]): NamedBytes => {
  const source = readFileSync(join(projectRoot, 'resources', PAPER_NAME), 'utf8');
  const text = changes.reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`“${from}” is not in the paper`);
    return before.replace(from, () => to);
  }, source);
  return { name: PAPER_NAME, bytes: encode(text) };
};

export const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
