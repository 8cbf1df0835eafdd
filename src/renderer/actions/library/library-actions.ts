/** What leaves the program and comes back: claim sets, whole libraries. */

import { t } from '#catalogue/translate';
import type { ClaimSetFile } from '#core/files/claim-set-file';
import type { Checked, Fault } from '#core/files/file-fault';
import { OWN_EXTENSIONS } from '#core/files/file-format';
import { MAX_LIBRARY_BYTES } from '#core/files/library-file';
import { type MergePlan, mergeChange, planMerge } from '#core/files/merge-library';
import { readLibrary } from '#core/files/read-library';
import { type ClaimSet, encodeJson, toClaimSetFile } from '#core/files/write-claim-set';
import { writeLibrary } from '#core/files/write-library';
import type { Analyst } from '#core/records/analyst';
import type { FileKind, OpenedFile } from '#host/contract';
import { readRevision } from '#store/read-tables';
import { readLibraryContents, readLocalLibrary } from '#store/whole-library';
import { describeFault } from '#words/describe-fault';
import { changeWitness } from '../../session/library-witness';
import { paperOf } from '../../session/paper-session';
import type { Workbench } from '../../session/workbench';
import { baseName, saveFile, slug } from '../save-file';
import { claimSetKind } from './import-actions';

const libraryKind = (...others: readonly string[]): FileKind => ({
  label: t('actions.library-files'),
  extensions: ['zip', OWN_EXTENSIONS.library, ...others],
});

/** My annotations of the open paper, as a file that has passed its own checks. */
export const exportClaimSet = async (workbench: Workbench): Promise<void> => {
  const session = workbench.session();
  const analyst = workbench.me();
  if (!session || !analyst) return;
  const { index } = session;
  const paper = paperOf(session);
  const { argument, dismissals } = session.state.value;
  const set = { paper, analyst, annotations: index.inOrder, relations: argument.relations, dismissals };
  const stem = `${baseName(paper.sourceName)}.${slug(analyst.name)}`;
  await saveChecked(workbench, encoded(toClaimSetFile(set, workbench.now())), claimSetText(set, stem));
};

/** `stem`: what the name of its file begins with. */
export const claimSetText = ({ annotations, relations, consensus }: ClaimSet, stem: string): SaveText => ({
  title: t('actions.export-claim-set'),
  kind: claimSetKind(),
  suggestedName: `${stem}.claims.json`,
  done: consensus
    ? t('actions.consensus-exported', {
        annotations: annotations.length,
        decisions: consensus.decisions.length,
      })
    : t('actions.claim-set-exported', {
        annotations: annotations.length,
        relations: relations.length,
      }),
});

export const saveLibrary = async (workbench: Workbench): Promise<void> => {
  const now = workbench.now();
  const revision = await readRevision(workbench.store.db); // what is done meanwhile counts as not saved
  const contents = await readLibraryContents(workbench.store);
  const left = workbench.store.setAside.records.length + contents.shut;
  const isSaved = await saveChecked(workbench, writeLibrary(contents, now), {
    title: t('actions.save-library'),
    kind: libraryKind(),
    suggestedName: `postil-library-${now.slice(0, 10)}.zip`,
    done: t('actions.library-saved', {
      papers: contents.papers.length,
      annotations: contents.annotations.length,
      left,
    }),
  });
  if (!isSaved) return;
  changeWitness({ savedRevision: revision });
  workbench.show({ backupReminder: null });
};

/** Reads a library file and shows what it would bring; nothing is written yet. */
export const chooseLibrary = async (workbench: Workbench): Promise<void> => {
  const files = await workbench.host.openFiles({
    title: t('actions.open-library'),
    kind: libraryKind('json'), // as earlier versions wrote it
    several: false,
    maxBytes: MAX_LIBRARY_BYTES,
  });
  const [file] = files ?? [];
  if (file) await previewLibrary(workbench, file);
};

export const previewLibrary = async (workbench: Workbench, file: OpenedFile): Promise<void> => {
  const read = await readLibraryFile(file);
  if (read.kind === 'faults')
    return showFaults(workbench, t('actions.library-not-opened', { name: file.name }), read.faults);
  const plan = planMerge(await readLocalLibrary(workbench.store), read.value);
  workbench.show({ dialog: { kind: 'merge', plan, fileName: file.name } });
};

export const mergeLibrary = async (
  workbench: Workbench,
  { incoming }: MergePlan,
  continueAs: Analyst | null,
): Promise<void> => {
  const outcome = await workbench.write(async () => {
    const local = await readLocalLibrary(workbench.store);
    const plan = planMerge(local, incoming); // other windows may have gone on since it was shown
    return {
      change: mergeChange(plan, local, continueAs),
      papers: plan.newPapers.map(({ paper }) => paper),
      sealed: plan.newSealed,
      plan,
    };
  });
  if (outcome.kind !== 'written') return;
  const { plan } = outcome.made;
  const text = t('actions.library-merged', {
    papers: plan.newPapers.length,
    annotations: plan.newAnnotations.length,
    relations: plan.newRelations.length,
  });
  workbench.show({ dialog: null, notice: { kind: 'done', text, undoes: outcome.step } });
};

interface SaveText {
  readonly title: string;
  readonly kind: FileKind;
  readonly suggestedName: string;
  readonly done: string;
}

/** A file that has not passed its own checks is not written. Whether one was. */
const saveChecked = async (
  workbench: Workbench,
  file: Checked<Uint8Array<ArrayBuffer>>,
  text: SaveText,
): Promise<boolean> => {
  if (file.kind === 'faults') {
    showFaults(workbench, t('actions.file-not-sound'), file.faults);
    return false;
  }
  const { done, ...request } = text;
  return saveFile(workbench, { ...request, bytes: file.value }, done);
};

export const encoded = (file: Checked<ClaimSetFile>): Checked<Uint8Array<ArrayBuffer>> =>
  file.kind === 'faults' ? file : { kind: 'ok', value: encodeJson(file.value) };

const readLibraryFile = async (file: OpenedFile): ReturnType<typeof readLibrary> => {
  switch (file.status) {
    case 'read':
      return readLibrary(file.bytes);
    case 'too-large':
      return {
        kind: 'faults',
        faults: [{ path: '', problem: { kind: 'larger-than-any', file: 'library' } }],
      };
    case 'unreadable':
      return { kind: 'faults', faults: [{ path: '', problem: { kind: 'unreadable', reason: file.reason } }] };
  }
};

/** More than these fill the screen without telling more. */
const FAULTS_SHOWN = 20;

const showFaults = (workbench: Workbench, text: string, faults: readonly Fault[]): void => {
  const more = faults.length - FAULTS_SHOWN;
  const details = faults.slice(0, FAULTS_SHOWN).map(describeFault);
  workbench.show({
    notice: {
      kind: 'fault',
      text,
      details: more > 0 ? [...details, t('common.and-more', { count: more })] : details,
    },
  });
};
