/** A file that is to be exported, ready before it is written: what it is called, how large it is, and what it loses. */
import { t } from '#catalogue/translate';
import { type BridgeId, isReport } from '#core/bridges/bridge';
import { BRIDGES } from '#core/bridges/bridges';
import type { Loss } from '#core/bridges/foreign/loss';
import { createLossCount } from '#core/bridges/foreign/losses';
import type { WrittenFile } from '#core/bridges/foreign/written';
import { toClaimSetFile } from '#core/files/write-claim-set';
import { writeZip } from '#core/import/zip/write-zip';
import type { Paper } from '#core/paper/paper';
import { placesOfPaper } from '#core/paper/paper-places';
import type { SaveRequest } from '#host/contract';
import { bridgeName } from '#words/describe-bridge';
import { describeFault } from '#words/describe-fault';
import { loadPart } from '../../design/load-part';
import type { Workbench } from '../../session/workbench';
import { saveFile } from '../save-file';
import type { ExportFormatId } from './export-formats';
import type { ExportSubject } from './export-subjects';
import { claimSetText, encoded } from './library-actions';

export interface ExportChoice {
  readonly paper: Paper;
  readonly format: ExportFormatId;
  readonly subject: ExportSubject;
  /** The sets side by side, where the format can. */
  readonly isWide: boolean;
}

export type PreparedExport =
  | {
      readonly kind: 'ready';
      readonly name: string;
      /** In bytes; null where it is made only when it is saved. */
      readonly size: number | null;
      /** How many files are in it, when it is a zip file of several; 0 when it is none. */
      readonly packed: number;
      readonly losses: readonly Loss[];
      /** Whether it was saved. */
      readonly save: () => Promise<boolean>;
    }
  | { readonly kind: 'refused'; readonly reason: string; readonly details: readonly string[] };

export const prepareExport = async (workbench: Workbench, choice: ExportChoice): Promise<PreparedExport> => {
  try {
    if (choice.format === 'claims') return prepareClaims(workbench, choice);
    if (choice.format === 'annotated-pdf') return await preparePdf(workbench, choice);
    return await prepareBridge(workbench, choice, choice.format);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refused(t('export.failed', { reason }));
  }
};

const refused = (reason: string, details: readonly string[] = []): PreparedExport => ({
  kind: 'refused',
  reason,
  details,
});

interface Made {
  readonly request: SaveRequest;
  readonly packed?: number;
  readonly losses: readonly Loss[];
  readonly done: string;
}

const ready = (workbench: Workbench, { request, packed = 0, losses, done }: Made): PreparedExport => ({
  kind: 'ready',
  name: request.suggestedName,
  size: request.bytes.length,
  packed,
  losses,
  save: () => saveFile(workbench, request, done),
});

const prepareClaims = (workbench: Workbench, { subject }: ExportChoice): PreparedExport => {
  const [set] = subject.sets;
  if (!set || !subject.isOwn) return refused(t('export.only-own'));
  const file = encoded(toClaimSetFile(set, workbench.now()));
  if (file.kind === 'faults') return refused(t('actions.file-not-sound'), file.faults.map(describeFault));
  const { done, ...text } = claimSetText(set, subject.stem);
  return ready(workbench, { request: { ...text, bytes: file.value }, losses: [], done });
};

const preparePdf = async (workbench: Workbench, choice: ExportChoice): Promise<PreparedExport> => {
  const { paper, subject } = choice;
  const { annotatedBytes, highlightsOf } = await loadPart(() => import('./printed-actions'));
  const made = subject.sets.map((set) => highlightsOf(paper, set));
  const losses = createLossCount();
  for (const { left } of made) losses.add('annotations', '', left);
  for (const { dismissals, consensus } of subject.sets) {
    losses.add('dismissals', '', dismissals.length);
    losses.add('decisions', '', consensus?.decisions.length ?? 0);
  }
  const name = `${subject.stem}.annotated.pdf`;
  const count = subject.sets.reduce((sum, { annotations }) => sum + annotations.length, 0);
  const save = async (): Promise<boolean> => {
    workbench.show({ dialog: null }); // the file may ask for its password
    const bytes = await annotatedBytes(
      workbench,
      paper,
      made.flatMap(({ highlights }) => highlights),
    );
    if (bytes === null) return false;
    const kind = { label: t('printed.pdf-files'), extensions: ['pdf'] };
    const request = { title: t('export.title'), kind, suggestedName: name, bytes };
    return saveFile(workbench, request, t('printed.exported', { count }));
  };
  return { kind: 'ready', name, size: null, packed: 0, losses: losses.list(), save };
};

const prepareBridge = async (
  workbench: Workbench,
  { paper, subject, isWide }: ExportChoice,
  id: BridgeId,
): Promise<PreparedExport> => {
  const bridge = BRIDGES.find((one) => one.id === id);
  const write = await loadPart(async () => (isWide ? bridge?.wide : bridge?.writes)?.());
  const { wordReport } = await loadPart(() => import('#words/word-report'));
  if (!bridge || !write) throw new TypeError(`Nothing writes ${id}`);
  const places = placesOfPaper(paper);
  const { files, losses } = write({ sets: subject.sets, placesIn: () => places, wordReport });
  const [file, ...others] = files;
  if (!file) throw new TypeError(`${id} has no file`);
  const stem = isReport(id) ? `${subject.stem}.report` : subject.stem;
  const isAlone = others.length === 0;
  const request: SaveRequest = {
    title: t('export.title'),
    kind: { label: bridgeName(bridge), extensions: [isAlone ? (bridge.extensions[0] ?? '') : 'zip'] },
    suggestedName: isAlone ? `${stem}${file.ending}` : `${stem}.${id}.zip`,
    bytes: isAlone ? file.bytes : packedUnder(stem, files),
  };
  const done = t('export.done', { format: bridgeName(bridge) });
  return ready(workbench, { request, packed: isAlone ? 0 : files.length, losses, done });
};

const packedUnder = (stem: string, files: readonly WrittenFile[]): Uint8Array<ArrayBuffer> =>
  writeZip(files.map(({ ending, bytes }) => ({ name: `${stem}${ending}`, bytes })));
