/** Has the open paper read otherwise from the same file, as long as nothing hangs on it. */
import { t } from '#catalogue/translate';
import { createChange, type Step } from '#core/edit/change';
import { withDetailsOf } from '#core/edit/paper-details';
import { toLibraryPaper } from '#core/files/merge-library';
import type { OtherReading } from '#core/import/other-reading';
import type { FixedPaper, ImportedPaper } from '#core/paper/paper';
import type { PaperRecords } from '#core/records/paper-records';
import { readLibraryPaper, readSource, readStoredRecords } from '#store/queries';
import { NoWrite } from '../../session/outcome';
import type { Workbench } from '../../session/workbench';
import type { Write } from '../../session/write';
import { say } from '../say';
import { showReading } from '../show-reading';
import { readPapers } from './read-papers';

/** The one reading takes the place of the other, as one step of undo. Where anything was tagged meanwhile, nothing happens. */
export const readOtherwise = async (
  workbench: Workbench,
  { id, sourceName }: FixedPaper,
  { kind, choices }: OtherReading,
): Promise<void> => {
  const bytes = await readSource(workbench.store, id);
  if (bytes === null) return;
  const { papers, faults } = await readPapers(
    workbench,
    [{ status: 'read', name: sourceName, bytes }],
    choices,
  );
  const [read] = papers;
  if (read === undefined) {
    if (faults.length > 0) workbench.show({ notice: { kind: 'fault', text: faults.join(' ') } });
    return;
  }
  const outcome = await workbench.write(() => replacement(workbench, id, read));
  if (outcome.kind === 'failed') return;
  if (outcome.kind === 'nothing' && outcome.reason) return say(workbench, t('actions.read-otherwise-tagged'));
  showReading(workbench, id, read.id);
  say(workbench, t('actions.read-otherwise', { kind }), outcome.kind === 'written' ? outcome : undefined);
};

const replacement = async (
  { store, now }: Workbench,
  id: string,
  read: ImportedPaper,
): Promise<Write | NoWrite<'tagged'> | null> => {
  const before = await readLibraryPaper(store, id);
  if (!before) return null;
  if (!isBare(await readStoredRecords(store, id))) return new NoWrite('tagged');
  const isHere = (await readLibraryPaper(store, read.id)) !== undefined;
  const steps: Step[] = [
    { table: 'papers', before, after: null },
    ...(isHere
      ? []
      : [
          {
            table: 'papers',
            before: null,
            after: withDetailsOf(toLibraryPaper(read, now()), before),
          } as const,
        ]),
  ];
  const { title } = before.metadata;
  const change = createChange({ kind: 'read-otherwise', title, from: id, to: read.id }, steps);
  return isHere ? { change } : { change, papers: [read] };
};

const isBare = (records: PaperRecords): boolean => Object.values(records).every((rows) => rows.length === 0);
