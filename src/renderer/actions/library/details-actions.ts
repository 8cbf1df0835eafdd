/** Correcting what the library says of a paper. */
import { t } from '#catalogue/translate';
import { createChange } from '#core/edit/change';
import {
  changedDetails,
  detailsOf,
  type PaperDetails,
  tidyDetails,
  withDetails,
} from '#core/edit/paper-details';
import { sameRecord } from '#core/edit/same-record';
import type { LibraryPaper } from '#core/records/library-paper';
import { readLibraryPaper, readLibraryPapers } from '#store/queries';
import { NoWrite } from '../../session/outcome';
import type { Workbench } from '../../session/workbench';
import { say } from '../say';

export const showDetails = async (workbench: Workbench, paperId: string): Promise<void> => {
  const papers = await readLibraryPapers(workbench.store);
  const paper = papers.find(({ id }) => id === paperId);
  const labels = [...new Set(papers.flatMap((one) => one.labels ?? []))].sort();
  if (paper) workbench.show({ dialog: { kind: 'paper-details', paper, labels } });
};

/** `shown`: the paper as the analyst saw it. Closes the dialog, unless it could not be saved. */
export const saveDetails = async (
  workbench: Workbench,
  shown: LibraryPaper,
  details: PaperDetails,
): Promise<void> => {
  const changed = changedDetails(detailsOf(shown), tidyDetails(details));
  const outcome = await workbench.write(async () => {
    const before = await readLibraryPaper(workbench.store, shown.id);
    const after = before && withDetails(before, changed);
    if (!before || !after) return new NoWrite('gone');
    if (sameRecord(before, after)) return null;
    const { title } = before.metadata;
    return {
      change: createChange({ kind: 'edit-details', title }, [{ table: 'papers', before, after }]),
      after,
    };
  });
  if (outcome.kind === 'failed') return;
  workbench.show({ dialog: null });
  if (outcome.kind === 'nothing' && outcome.reason)
    workbench.show({ notice: { kind: 'fault', text: t('app.paper-missing') } });
  if (outcome.kind === 'written')
    say(workbench, t('actions.details-saved', { title: outcome.made.after.metadata.title }), outcome);
};
