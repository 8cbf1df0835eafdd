/** Files that were chosen as claim sets: ours, or those of other programs, as claim sets. */
import { t } from '#catalogue/translate';
import type { FileLosses, Loss } from '#core/bridges/foreign/loss';
import type { ImportFile } from '#core/colleagues/plan-import';
import type { ClaimSetFile } from '#core/files/claim-set-file';
import type { Checked } from '#core/files/file-fault';
import { formatOf } from '#core/files/file-format';
import { readClaimSet } from '#core/files/read-claim-set';
import { toClaimSetFile } from '#core/files/write-claim-set';
import type { OpenedFile } from '#host/contract';
import { describeBridgeFault } from '#words/describe-bridge-fault';
import type { Workbench } from '../../session/workbench';

export interface ReadClaimSetFiles {
  readonly files: readonly ImportFile[];
  /** Of files of other programs that lost something. */
  readonly losses: readonly FileLosses[];
}

/** What has no text of its own is about the paper that is open. */
export const readClaimSetFiles = async (
  workbench: Workbench,
  opened: readonly OpenedFile[],
): Promise<ReadClaimSetFiles> => {
  const files: ImportFile[] = [];
  const losses: FileLosses[] = [];
  const texts = opened.filter(isForeign).filter(({ name }) => /\.txt$/i.test(name));
  for (const file of opened) {
    const foreign = isForeign(file) ? file : null;
    const read = foreign && (await readForeign(workbench, foreign, texts));
    if (read) {
      files.push(...read.files);
      if (read.losses.length > 0) losses.push({ name: file.name, losses: read.losses });
    } else if (!texts.some(({ name }) => name === file.name)) {
      files.push({ name: file.name, read: readClaimSetFile(file) });
    }
  }
  return { files, losses };
};

type ReadFile = Extract<OpenedFile, { status: 'read' }>;

const isForeign = (file: OpenedFile): file is ReadFile =>
  file.status === 'read' && formatOf(file.bytes) === null;

const readForeign = async (
  workbench: Workbench,
  { name, bytes }: ReadFile,
  beside: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Promise<{ readonly files: readonly ImportFile[]; readonly losses: readonly Loss[] } | null> => {
  const paper = workbench.session()?.paper;
  const about = paper
    ? { title: paper.metadata.title, sourceName: paper.sourceName, text: paper.text }
    : null;
  const now = workbench.now();
  const nobody = t('colleagues.nobody');
  const { readForeignFile } = await import('#core/bridges/read-foreign-file');
  const read = await readForeignFile({ name, bytes }, { beside, paper: about, now, nobody });
  if (read === null) return null;
  if (read.kind === 'fault') {
    const reason = describeBridgeFault(name, read.fault);
    return {
      files: [
        { name, read: { kind: 'faults', faults: [{ path: '', problem: { kind: 'unreadable', reason } }] } },
      ],
      losses: [],
    };
  }
  const { sets, losses } = read.value;
  return { files: sets.map((set) => ({ name, read: toClaimSetFile(set, now) })), losses };
};

export const readClaimSetFile = (file: OpenedFile): Checked<ClaimSetFile> => {
  switch (file.status) {
    case 'read':
      return readClaimSet(file.bytes);
    case 'too-large':
      return {
        kind: 'faults',
        faults: [{ path: '', problem: { kind: 'larger-than-any', file: 'claim-set' } }],
      };
    case 'unreadable':
      return { kind: 'faults', faults: [{ path: '', problem: { kind: 'unreadable', reason: file.reason } }] };
  }
};
