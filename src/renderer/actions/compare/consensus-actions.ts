/** What leaves the program of a consensus: itself as a claim set with its log, and the log as a report to read. */
import { t } from '#catalogue/translate';
import { ownConsensus } from '#core/consensus/consensus-set';
import type { Report } from '#core/files/report-page';
import { reportPage } from '#core/files/report-page';
import { toClaimSetFile } from '#core/files/write-claim-set';
import { readPaperRecords } from '#store/queries';
import { consensusIn } from '../../session/deciding';
import type { Workbench } from '../../session/workbench';
import { claimSetKind } from '../library/import-actions';
import { encoded, saveChecked } from '../library/library-actions';
import { baseName, saveFile } from '../save-file';
import { say } from '../say';

/** The consensus that is made here on the open paper, as a claim set that has passed its own checks. */
export const exportConsensus = async (workbench: Workbench): Promise<void> => {
  const paper = workbench.session()?.paper;
  if (!paper) return;
  const records = await readPaperRecords(workbench.store, paper.id);
  const set = ownConsensus(records.sharedSets);
  const analyst = workbench.state.value.analysts?.find(({ id }) => id === set?.analystId);
  if (!set || !analyst) return say(workbench, t('actions.no-consensus'));
  const { consensus, decisions } = consensusIn(records, set.analystId);
  const file = toClaimSetFile(
    { paper, analyst, ...consensus, consensus: { people: set.people, decisions } },
    workbench.now(),
  );
  await saveChecked(workbench, encoded(file), {
    title: t('actions.export-consensus'),
    kind: claimSetKind(),
    suggestedName: `${baseName(paper.sourceName)}.consensus.claims.json`,
    done: t('actions.consensus-exported', {
      annotations: consensus.annotations.length,
      decisions: decisions.length,
    }),
  });
};

export const saveReport = async (workbench: Workbench, report: Report): Promise<void> => {
  const paper = workbench.session()?.paper;
  if (!paper) return;
  await saveFile(
    workbench,
    {
      title: t('actions.save-report'),
      kind: { label: t('actions.web-pages'), extensions: ['html'] },
      suggestedName: `${baseName(paper.sourceName)}.decisions.html`,
      bytes: new TextEncoder().encode(reportPage(report)),
    },
    t('actions.report-saved'),
  );
};
