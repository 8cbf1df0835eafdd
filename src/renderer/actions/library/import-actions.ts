/** Claim sets of colleagues: read, shown as a plan, and taken in one step. */

import { t } from '#catalogue/translate';
import { BRIDGES } from '#core/bridges/bridges';
import type { LabelMap } from '#core/bridges/foreign/label-map';
import { type ImportChoices, importSteps } from '#core/colleagues/import-steps';
import { type ImportFile, type ImportPlan, papersToRead, planImport } from '#core/colleagues/plan-import';
import { createChange, type Step } from '#core/edit/change';
import { OWN_EXTENSIONS } from '#core/files/file-format';
import { MAX_CLAIM_SET_BYTES } from '#core/files/read-claim-set';
import { createSealCheck } from '#core/records/shared-set';
import type { FileKind, OpenedFile } from '#host/contract';
import type { Store } from '#store/open-store';
import { readPaper } from '#store/queries';
import { readLocalLibrary } from '#store/whole-library';
import { withSealedContents } from '#store/with-sealed-contents';
import { planInWorker } from '../../session/planning/plan-in-worker';
import type { Workbench } from '../../session/workbench';
import type { Dialog, ImportSource } from '../../session/workbench-state';
import { describeSenders } from '../../words/describe-import';
import { claimSetsFrom, readClaimSetFile, readClaimSetFiles } from './read-claim-set-files';
import { whilePlacing } from './while-placing';

const CLAIM_SETS = ['json', OWN_EXTENSIONS['claim-set']];

export const claimSetKind = (): FileKind => ({
  label: t('actions.claim-set-files'),
  extensions: CLAIM_SETS,
});

/** Those of other programs too, and texts that come with them. */
const sharedKind = (): FileKind => ({
  label: t('actions.claim-set-files'),
  extensions: [
    ...new Set([
      ...CLAIM_SETS,
      ...BRIDGES.flatMap(({ reads, extensions }) => (reads === null ? [] : extensions)),
    ]),
  ],
});

export const chooseClaimSets = async (workbench: Workbench): Promise<void> => {
  const files = await workbench.host.openFiles({
    title: t('colleagues.import'),
    kind: sharedKind(),
    several: true,
    maxBytes: MAX_CLAIM_SET_BYTES,
  });
  if (files && files.length > 0) await previewClaimSets(workbench, files);
};

/** Shows what the files would bring; nothing is written yet. */
export const previewClaimSets = async (workbench: Workbench, files: readonly OpenedFile[]): Promise<void> => {
  const dialog = await planSource(workbench, await readClaimSetFiles(workbench, files));
  if (dialog) workbench.show({ dialog, notice: null });
};

type ImportDialog = Extract<Dialog, { kind: 'import' }>;

/** Null when it was called off. */
const planSource = async (workbench: Workbench, source: ImportSource): Promise<ImportDialog | null> => {
  const { files, losses } = await claimSetsFrom(source, workbench);
  const plan = await whilePlacing(workbench, (signal) => planRead(workbench.store, files, signal));
  return plan && { kind: 'import', plan, losses, source };
};

/** Labels of other programs mean something else: the plan follows. */
export const changeLabelMap = async (workbench: Workbench, map: LabelMap): Promise<void> => {
  const shown = (): ImportDialog | null => {
    const { dialog } = workbench.state.value;
    return dialog?.kind === 'import' ? dialog : null;
  };
  const before = shown();
  if (!before) return;
  workbench.show({ dialog: { ...before, source: { ...before.source, map } } }); // at once, for whoever goes on choosing
  const dialog = await planSource(workbench, { ...before.source, map });
  if (dialog && shown()?.source.map === map) workbench.show({ dialog });
};

/** Null when `signal` was aborted. */
export const planFiles = (
  { store }: Workbench,
  files: readonly OpenedFile[],
  signal: AbortSignal,
): Promise<ImportPlan | null> =>
  planRead(
    store,
    files.map((file) => ({ name: file.name, read: readClaimSetFile(file) })),
    signal,
  );

/** The dialog is closed until then: what was chosen in it was chosen of another plan. */
const planAgain = async (workbench: Workbench): Promise<void> => {
  const { dialog } = workbench.state.value;
  workbench.show({ dialog: null });
  if (dialog?.kind === 'import') workbench.show({ dialog: await planSource(workbench, dialog.source) });
};

const planRead = async (
  store: Store,
  files: readonly ImportFile[],
  signal: AbortSignal,
): Promise<ImportPlan | null> => {
  const local = await withSealedContents(store, await readLocalLibrary(store));
  const texts = new Map<string, string>();
  for (const id of papersToRead(files, local)) {
    const paper = await readPaper(store, id);
    if (paper) texts.set(id, paper.text);
  }
  if (texts.size === 0) return planImport(files, local, texts); // nothing is to be looked for
  const answer = await planInWorker({ kind: 'import', files, local, texts }, signal);
  return answer && { entries: answer.entries, local };
};

/**
 * What was chosen of the plan, as one change: of what was here when it was planned, for that is what was agreed to. When
 * something of it has changed since, nothing is written, and the plan is made anew.
 */
export const importClaimSets = async (
  workbench: Workbench,
  plan: ImportPlan,
  choices: ImportChoices,
): Promise<void> => {
  const names = choices.taken.map(({ file }) => file.analyst.name);
  const { steps, sealed } = await importSteps(choices, plan.local, workbench.now());
  const outcome = await workbench.write(() => ({
    change: createChange({ kind: 'import-claim-sets', names }, steps),
    sealed,
  }));
  if (outcome.kind !== 'written') return planAgain(workbench);
  const text = t('actions.imported', { sets: describeSenders(names), open: describeOpen(choices, steps) });
  const compares = paperToCompare(workbench, choices, steps);
  workbench.show({ dialog: null, notice: { kind: 'done', text, undoes: outcome.step, compares } });
};

/** How much came in, but for what stays sealed. */
const describeOpen = ({ taken }: ImportChoices, steps: readonly Step[]): string => {
  const open = openAmong(taken, steps);
  if (open.length === 0) return t('actions.all-sealed');
  const count = open.reduce((sum, { reanchored }) => sum + reanchored.records.annotations.length, 0);
  return t('actions.can-be-seen', { count });
};

/** Those that are not sealed. */
const openAmong = (taken: ImportChoices['taken'], steps: readonly Step[]): ImportChoices['taken'] => {
  const sets = steps.flatMap((step) => (step.table === 'sharedSets' && step.after ? [step.after] : []));
  const isSealed = createSealCheck(sets);
  return taken.filter(({ paper, file }) => !isSealed({ paperId: paper.id, analystId: file.analyst.id }));
};

/** The paper that is open, or the only one on which open sets came in. */
const paperToCompare = (
  workbench: Workbench,
  { taken }: ImportChoices,
  steps: readonly Step[],
): string | null => {
  const ids = new Set(openAmong(taken, steps).map(({ paper }) => paper.id));
  const here = workbench.session()?.paper.id;
  if (here !== undefined && ids.has(here)) return here;
  return ids.size === 1 ? ([...ids][0] ?? null) : null;
};
