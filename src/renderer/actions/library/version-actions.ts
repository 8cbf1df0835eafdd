/** A paper comes again: as another file, or read again by a newer reader. What is on the old version is carried over once it was looked at. */
import { t } from '#catalogue/translate';
import { createChange } from '#core/edit/change';
import { withDetails } from '#core/edit/paper-details';
import { toLibraryPaper } from '#core/files/merge-library';
import { choicesOf } from '#core/import/paper-formats';
import type { ReadingChoices } from '#core/import/reading/reader';
import type { ImportedPaper } from '#core/paper/paper';
import type { LibraryPaper } from '#core/records/library-paper';
import { sealCarried } from '#core/versions/carried-sets';
import type { CarryOver } from '#core/versions/carry-over';
import { type CarryChoices, carryOverSteps, countCarried } from '#core/versions/carry-over-steps';
import { createOverlapCheck, MOSTLY } from '#core/versions/text-overlap';
import type { Versions } from '#core/versions/versions';
import type { OpenedFile } from '#host/contract';
import { readLibraryPaper, readLibraryPapers, readPaper, readPaperRecords, readSource } from '#store/queries';
import { withSealsThatOpen } from '#store/with-sealed-contents';
import { planInWorker } from '../../session/planning/plan-in-worker';
import { paperRoute } from '../../session/route';
import type { Workbench } from '../../session/workbench';
import { say } from '../say';
import { ask, paperRequest, readPapers } from './read-papers';
import { whilePlacing } from './while-placing';

/** Has a file chosen, and asks which paper it is a new version of unless that is said. */
export const chooseNewVersion = async (workbench: Workbench, older: LibraryPaper | null): Promise<void> => {
  const files = await workbench.host.openFiles(paperRequest(t('versions.choose-file'), false));
  const paper = files && (await readOne(workbench, files));
  if (!paper) return;
  const before = older ?? (await askForOlder(workbench, paper));
  if (before) await reviewVersion(workbench, before, paper);
};

/** The open paper as the library lists it; null while none is open. */
export const openLibraryPaper = async (workbench: Workbench): Promise<LibraryPaper | null> => {
  const id = workbench.session()?.paper.id;
  return (id !== undefined && (await readLibraryPaper(workbench.store, id))) || null;
};

/** Reads the kept source of a paper by the reader of today. */
export const readAgain = async (workbench: Workbench, older: LibraryPaper): Promise<void> => {
  const bytes = await readSource(workbench.store, older.id);
  if (!bytes) return;
  const file: OpenedFile = { status: 'read', name: older.sourceName, bytes };
  const paper = await readOne(workbench, [file], choicesOf(older.reader));
  if (paper?.id === older.id) say(workbench, t('versions.reads-alike', { title: older.metadata.title }));
  else if (paper) await reviewVersion(workbench, older, paper);
};

/**
 * The paper of the library that the text is a new version of, where the analyst says so; `add` where it is a paper of
 * its own, null where it is to be neither.
 */
export const offerVersion = async (
  workbench: Workbench,
  paper: ImportedPaper,
): Promise<LibraryPaper | 'add' | null> => {
  const [likest] = await byLikeness(workbench, paper);
  if (!likest || likest.overlap <= MOSTLY) return 'add';
  const choice = await ask<'version' | 'add'>(workbench, (answer) => ({
    kind: 'likely-version',
    name: paper.sourceName,
    title: likest.older.metadata.title,
    answer,
  }));
  return choice === 'version' ? likest.older : choice;
};

/** Shows what would come along, and writes it when that was agreed to: the new version is open then. */
export const reviewVersion = async (
  workbench: Workbench,
  older: LibraryPaper,
  paper: ImportedPaper,
): Promise<void> => {
  const refusal = await whyNoVersion(workbench, older, paper);
  if (refusal !== null) return workbench.show({ notice: { kind: 'fault', text: refusal } });
  const plan = await planFor(workbench, older.id, paper);
  if (!plan) return;
  const choices = await ask<CarryChoices>(workbench, (answer) => ({ kind: 'carry-over', plan, answer }));
  if (choices) await carryOver(workbench, plan, choices, paper);
};

const carryOver = async (
  workbench: Workbench,
  plan: CarryOver,
  choices: CarryChoices,
  paper: ImportedPaper,
): Promise<void> => {
  const { title } = paper.metadata;
  const outcome = await workbench.write(async () => {
    const known = (await readLibraryPaper(workbench.store, paper.id)) ?? null;
    const { labels = [] } = (await readLibraryPaper(workbench.store, plan.before.id)) ?? {};
    const listed = known ?? withDetails(toLibraryPaper(paper, workbench.now()), { labels });
    const { plan: closed, sealed } = await sealCarried(plan);
    const steps = carryOverSteps(closed, choices, known, listed);
    return {
      change: createChange({ kind: 'carry-over', title }, steps),
      papers: known ? [] : [paper],
      sealed,
    };
  });
  if (outcome.kind !== 'written') return;
  workbench.goTo(paperRoute(paper.id));
  const { carried, left } = countCarried(plan, choices);
  say(workbench, t('versions.carried-over', { count: carried, left }), outcome);
};

/** Null where there is nothing to plan for, or it was called off. */
const planFor = async (
  workbench: Workbench,
  olderId: string,
  after: ImportedPaper,
): Promise<CarryOver | null> => {
  const { store, me } = workbench;
  const before = await readPaper(store, olderId);
  const analyst = me();
  if (!before || !analyst) return null;
  const [records, there] = await Promise.all([
    readPaperRecords(store, olderId).then((stored) => withSealsThatOpen(store, stored)),
    readPaperRecords(store, after.id),
  ]);
  const versions: Versions = { before, after, me: analyst.id, records, there };
  const answer = await whilePlacing(workbench, (signal) =>
    planInWorker({ kind: 'carry-over', versions }, signal),
  );
  return answer && { ...versions, ...answer.plan };
};

/** Versions stand in one line: none comes before itself, and none has two before it. */
const whyNoVersion = async (
  { store }: Workbench,
  older: LibraryPaper,
  paper: ImportedPaper,
): Promise<string | null> => {
  const papers = new Map((await readLibraryPapers(store)).map((one) => [one.id, one]));
  const said = { name: paper.sourceName, title: older.metadata.title };
  if (paper.id === older.id) return t('versions.same-paper', said);
  const other = papers.get(papers.get(paper.id)?.previousVersion ?? '');
  if (other && other.id !== older.id)
    return t('versions.has-other', { name: said.name, title: other.metadata.title });
  for (let one = papers.get(older.previousVersion ?? ''); one; one = papers.get(one.previousVersion ?? ''))
    if (one.id === paper.id) return t('versions.is-older', said);
  return null;
};

const readOne = async (
  workbench: Workbench,
  files: readonly OpenedFile[],
  choices?: ReadingChoices,
): Promise<ImportedPaper | null> => {
  const { papers, faults } = await readPapers(workbench, files, choices);
  const [text] = faults;
  if (text !== undefined) workbench.show({ notice: { kind: 'fault', text } });
  return papers[0] ?? null;
};

const askForOlder = async (workbench: Workbench, paper: ImportedPaper): Promise<LibraryPaper | null> => {
  const papers = (await byLikeness(workbench, paper)).map(({ older }) => older);
  if (papers.length === 0) {
    say(workbench, t('versions.no-other', { name: paper.sourceName }));
    return null;
  }
  return ask<LibraryPaper>(workbench, (answer) => ({
    kind: 'older-version',
    name: paper.sourceName,
    papers,
    answer,
  }));
};

interface Likeness {
  readonly older: LibraryPaper;
  readonly overlap: number;
}

/** The papers of the library, the likest first; of those alike the newest. One text after the other is read. */
const byLikeness = async ({ store }: Workbench, paper: ImportedPaper): Promise<Likeness[]> => {
  const overlapWith = createOverlapCheck(paper.text);
  const all: Likeness[] = [];
  for (const older of await readLibraryPapers(store)) {
    const known = older.id === paper.id ? null : await readPaper(store, older.id);
    if (known) all.push({ older, overlap: overlapWith(known.text) });
  }
  return all.sort((a, b) => b.overlap - a.overlap || (a.older.importedAt < b.older.importedAt ? 1 : -1));
};
