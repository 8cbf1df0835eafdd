/** What leaves the program of a consensus: itself as a claim set with its log, and the log as a report to read. */
import { t } from '#catalogue/translate';
import { ownConsensus } from '#core/consensus/consensus-set';
import { toClaimSetFile } from '#core/files/write-claim-set';
import { placesOfPaper } from '#core/paper/paper-places';
import type { SharedSet } from '#core/records/shared-set';
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

/** A consensus, made here or elsewhere, as a report to read: its argument, and how it came about. */
export const saveReport = async (workbench: Workbench, set: SharedSet): Promise<void> => {
  const paper = workbench.session()?.paper;
  const analyst = workbench.state.value.analysts?.find(({ id }) => id === set.analystId);
  if (!paper || !analyst) return;
  const records = await readPaperRecords(workbench.store, paper.id);
  const { consensus, decisions } = consensusIn(records, set.analystId);
  const [{ writeReportHtml }, { wordReport }] = await Promise.all([
    import('#core/bridges/report/write-report'),
    import('#words/word-report'),
  ]);
  const places = placesOfPaper(paper);
  const [file] = writeReportHtml({
    sets: [{ paper, analyst, ...consensus, consensus: { people: set.people, decisions } }],
    placesIn: () => places,
    wordReport,
  }).files;
  if (!file) return;
  await saveFile(
    workbench,
    {
      title: t('actions.save-report'),
      kind: { label: t('actions.web-pages'), extensions: ['html'] },
      suggestedName: `${baseName(paper.sourceName)}.consensus.report${file.ending}`,
      bytes: file.bytes,
    },
    t('actions.report-saved'),
  );
};
