/** Opening papers from files and removing them from the library. */
import { listOf } from '#catalogue/list-of';
import { t } from '#catalogue/translate';
import { createChange, removalSteps, type Step } from '#core/edit/change';
import { toLibraryPaper } from '#core/files/merge-library';
import { otherReadingOf } from '#core/import/other-reading';
import { plainReaders } from '#core/import/paper-formats';
import type { ImportedPaper, PaperIdentity } from '#core/paper/paper';
import type { LibraryPaper } from '#core/records/library-paper';
import type { OpenedFile } from '#host/contract';
import { readLibraryPaper, readLibraryPapers, readStoredRecords } from '#store/queries';
import { PLAIN_LOOK, paperRoute } from '../../session/route';
import type { Workbench } from '../../session/workbench';
import type { Write } from '../../session/write';
import { say } from '../say';
import { ask, paperRequest, readPapers } from './read-papers';
import { offerVersion, reviewVersion } from './version-actions';

export const choosePapers = async (workbench: Workbench): Promise<void> => {
  const files = await workbench.host.openFiles(paperRequest(t('actions.open-papers'), true));
  if (files) await addPapers(workbench, files);
};

/** Adds what can be read and says of each of the others why not; one paper is opened at once. */
export const addPapers = async (workbench: Workbench, files: readonly OpenedFile[]): Promise<void> => {
  const { papers: read, faults } = await readPapers(workbench, files);
  const papers: PaperIdentity[] = [];
  const added: ImportedPaper[] = [];
  const versions: Version[] = [];
  for (const paper of read) {
    const here = await paperHere(workbench, paper);
    const offer = here === null ? await offerVersion(workbench, paper) : 'add';
    if (offer === null) continue;
    if (offer !== 'add') {
      versions.push({ paper, older: offer });
      continue;
    }
    papers.push(here ?? paper);
    if (here === null && !added.some(({ id }) => id === paper.id)) added.push(paper);
  }
  const outcome = await workbench.write(async () => {
    // Another window may have added some of them while they were read and asked about.
    const known = new Set((await readLibraryPapers(workbench.store)).map(({ id }) => id));
    const missing = added.filter(({ id }) => !known.has(id));
    return missing.length > 0 ? { ...addition(workbench, missing), count: missing.length } : null;
  });
  if (outcome.kind === 'failed') return;
  const count = outcome.kind === 'written' ? outcome.made.count : 0;
  const brought = count > 0 ? added.reduce((sum, { origin }) => sum + origin.comments.length, 0) : 0;
  const [only] = papers;
  if (papers.length === 1 && only)
    workbench.goTo(paperRoute(only.id, brought > 0 ? { ...PLAIN_LOOK, panel: 'comments' } : PLAIN_LOOK));
  if (papers.length + faults.length > 0)
    sayWhatCame(workbench, {
      read: papers.length,
      added: count,
      brought,
      isArticle: count === 1 && added.some((one) => otherReadingOf(one)?.kind === 'whole'),
      step: outcome.kind === 'written' ? outcome.step : null,
      faults,
    });
  for (const { paper, older } of versions) await reviewVersion(workbench, older, paper);
};

interface Version {
  readonly paper: ImportedPaper;
  readonly older: LibraryPaper;
}

/**
 * The paper of the library that it is, if there is one: the same file, or the very same text from other bytes unless a
 * copy of it is asked for.
 */
const paperHere = async (workbench: Workbench, paper: ImportedPaper): Promise<PaperIdentity | null> => {
  const library = await readLibraryPapers(workbench.store);
  const same = library.find((here) => here.id === paper.id || isOtherReading(here, paper));
  if (same) return same;
  const alike = library.find(({ textHash }) => textHash === paper.textHash);
  if (!alike) return null;
  const choice = await ask<'open' | 'add'>(workbench, (answer) => ({
    kind: 'same-text',
    name: paper.sourceName,
    title: alike.metadata.title,
    answer,
  }));
  return choice === 'add' ? null : alike;
};

/** The same file as somebody chose to have it read here. */
const isOtherReading = (here: PaperIdentity, paper: PaperIdentity): boolean =>
  here.sourceHash === paper.sourceHash && plainReaders(here.reader).includes(paper.reader);

/** The paper and everything tagged in it, as one step that undo brings back. */
export const removePaper = async (workbench: Workbench, { id, metadata }: LibraryPaper): Promise<void> => {
  const { title } = metadata;
  const outcome = await workbench.write(async () => {
    const before = await readLibraryPaper(workbench.store, id);
    if (!before) return null;
    const records = await readStoredRecords(workbench.store, id);
    const steps: Step[] = [{ table: 'papers', before, after: null }, ...removalSteps(records)];
    return { change: createChange({ kind: 'remove-paper', title }, steps), records };
  });
  if (outcome.kind !== 'written') return;
  const { annotations, sharedSets } = outcome.made.records;
  const mine = annotations.filter(({ analystId }) => analystId === workbench.me()?.id).length;
  say(workbench, describeRemoval(title, mine, sharedSets.length), outcome);
};

const describeRemoval = (title: string, mine: number, others: number): string => {
  const lost = [
    ...(mine > 0 ? [t('common.annotation-count', { count: mine })] : []),
    ...(others > 0 ? [t('actions.with-sets', { count: others })] : []),
  ];
  return lost.length > 0
    ? t('actions.paper-removed-with', { title, lost: listOf(lost) })
    : t('actions.paper-removed', { title });
};

const addition = (workbench: Workbench, papers: readonly ImportedPaper[]): Write => {
  const titles = papers.map(({ metadata }) => metadata.title);
  const steps = papers.map(
    (paper): Step => ({ table: 'papers', before: null, after: toLibraryPaper(paper, workbench.now()) }),
  );
  return { change: createChange({ kind: 'add-papers', titles }, steps), papers };
};

interface WhatCame {
  readonly read: number;
  readonly added: number;
  /** Comments in the files of those that were added. */
  readonly brought: number;
  /** Of the only one: the article of a page, around which something was left out. */
  readonly isArticle: boolean;
  /** Of undo. */
  readonly step: number | null;
  readonly faults: readonly string[];
}

const sayWhatCame = (workbench: Workbench, came: WhatCame): void => {
  const { read, added, brought, isArticle, faults } = came;
  const known = read - added;
  const text = [
    added > 0 ? t('actions.papers-added', { count: added }) : '',
    brought > 0 ? t('actions.papers-comments', { count: brought }) : '',
    isArticle ? t('actions.article-read') : '',
    known > 0 ? t('actions.papers-known', { count: known }) : '',
    faults.length > 0 ? t('actions.papers-not-opened', { count: faults.length }) : '',
  ];
  workbench.show({
    notice: {
      kind: faults.length > 0 ? 'fault' : 'done',
      text: text.filter(Boolean).join(' '),
      details: faults,
      undoes: came.step,
    },
  });
};
