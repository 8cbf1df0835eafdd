/** Files that were chosen as claim sets: ours, or those of other programs, which become claim sets by a map of labels. */
import { t } from '#catalogue/translate';
import type { LabelMap } from '#core/bridges/foreign/label-map';
import type { FileLosses } from '#core/bridges/foreign/loss';
import type { ReadProject } from '#core/bridges/read-foreign-file';
import type { ImportFile } from '#core/colleagues/plan-import';
import type { ClaimSetFile } from '#core/files/claim-set-file';
import type { Checked } from '#core/files/file-fault';
import { formatOf } from '#core/files/file-format';
import { readClaimSet } from '#core/files/read-claim-set';
import { toClaimSetFile } from '#core/files/write-claim-set';
import type { Paper } from '#core/paper/paper';
import type { OpenedFile } from '#host/contract';
import { describeBridgeFault } from '#words/describe-bridge-fault';
import { paperOf } from '../../session/paper-session';
import type { Workbench } from '../../session/workbench';
import type { ForeignSource, ImportSource } from '../../session/workbench-state';

/** What has no text of its own is about the paper that is open. Foreign labels mean what such words mean in the field. */
export const readClaimSetFiles = async (
  workbench: Workbench,
  opened: readonly OpenedFile[],
): Promise<ImportSource> => {
  const files: (ImportFile | ForeignSource)[] = [];
  const texts = opened.filter(isForeign).filter(({ name }) => /\.txt$/i.test(name));
  for (const file of opened) {
    const foreign = isForeign(file) ? await readForeign(workbench, file, texts) : null;
    if (foreign) files.push(foreign);
    else if (!texts.some(({ name }) => name === file.name))
      files.push({ name: file.name, read: readClaimSetFile(file) });
  }
  return { files, map: await proposedMap(files.filter(isForeignSource)) };
};

export interface ClaimSetFiles {
  readonly files: readonly ImportFile[];
  /** Of files of other programs that lost something. */
  readonly losses: readonly FileLosses[];
}

export const claimSetsFrom = async (
  { files, map }: ImportSource,
  workbench: Workbench,
): Promise<ClaimSetFiles> => {
  const now = workbench.now();
  const taken: ImportFile[] = [];
  const lost: FileLosses[] = [];
  for (const file of files) {
    if (!isForeignSource(file)) {
      taken.push(file);
      continue;
    }
    const { name, reader, project } = file;
    const { claimSetsOf } = await import('#core/bridges/foreign/claim-sets-of');
    const { sets, losses } = claimSetsOf(project, { reader, map, now, nobody: t('colleagues.nobody') });
    taken.push(...sets.map((set) => ({ name, read: toClaimSetFile(set, now) })));
    if (losses.length > 0) lost.push({ name, losses });
  }
  return { files: taken, losses: lost };
};

type ReadFile = Extract<OpenedFile, { status: 'read' }>;

const isForeign = (file: OpenedFile): file is ReadFile =>
  file.status === 'read' && formatOf(file.bytes) === null;

export const isForeignSource = (file: ImportFile | ForeignSource): file is ForeignSource => 'project' in file;

/** Null for what no bridge reads. */
const readForeign = async (
  workbench: Workbench,
  { name, bytes }: ReadFile,
  texts: readonly ReadFile[],
): Promise<ImportFile | ForeignSource | null> => {
  const session = workbench.session();
  const about = session && aboutPaper(paperOf(session));
  const { readForeignFile } = await import('#core/bridges/read-foreign-file');
  const read = await readForeignFile({ name, bytes }, texts, about);
  if (read?.kind !== 'fault') return read && { name, ...read.value };
  const reason = describeBridgeFault(name, read.fault);
  return { name, read: { kind: 'faults', faults: [{ path: '', problem: { kind: 'unreadable', reason } }] } };
};

const aboutPaper = ({ metadata, sourceName, text }: Paper) => ({ title: metadata.title, sourceName, text });

const proposedMap = async (projects: readonly ReadProject[]): Promise<LabelMap> => {
  if (projects.length === 0) return { labels: {}, relations: {} };
  const { proposeLabelMap } = await import('#core/bridges/foreign/label-map');
  return proposeLabelMap({ sets: projects.flatMap(({ project }) => project.sets) });
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
