/** Papers as the library lists them: found by words, in the chosen order, with what this machine remembers of each. */
import { locale } from '#catalogue/translate';
import type { Progress } from '#core/annotation/progress';
import { TAGS } from '#core/records/annotation';
import type { LibraryEntry } from '#store/queries';
import { type PaperMemory, rememberedOf } from '../../session/paper-memory';
import type { LibrarySort } from '../../session/preferences';
import { fold, wordsOf } from '../../words/match-words';

export interface ListedPaper extends LibraryEntry {
  /** When it was opened last on this machine, ISO 8601; null when it never was. */
  readonly openedAt: string | null;
  /** Of all three tags. */
  readonly annotations: number;
  /** Null where nobody knows: it was never open here, or something has changed since. */
  readonly progress: Progress | null;
}

export const listedPaper = (
  entry: LibraryEntry,
  remembered: Pick<PaperMemory, 'openedAt' | 'progress'> | null = rememberedOf(entry.paper.id),
): ListedPaper => {
  const annotations = TAGS.reduce((sum, tag) => sum + entry.counts[tag], 0);
  const progress = remembered?.progress ?? null;
  const holds = progress?.annotations === annotations && progress.workedAt === entry.lastWorkAt;
  return {
    ...entry,
    openedAt: remembered?.openedAt ?? null,
    annotations,
    progress: holds ? progress : null,
  };
};

/** Those that have all the words, in title, authors, number, file name or labels. */
export const withWords = (papers: readonly ListedPaper[], query: string): readonly ListedPaper[] => {
  const words = wordsOf(query);
  if (words.length === 0) return papers;
  return papers.filter(({ paper }) => {
    const { title, authors, number } = paper.metadata;
    const labels = paper.labels ?? [];
    const searched = fold([title, ...authors, number ?? '', paper.sourceName, ...labels].join('\n'));
    return words.every((word) => searched.includes(word));
  });
};

/** How many papers have each label, in alphabetical order. */
export const labelCounts = (papers: readonly ListedPaper[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { paper } of papers)
    for (const label of paper.labels ?? []) counts.set(label, (counts.get(label) ?? 0) + 1);
  const { compare: compareLabels } = new Intl.Collator(locale(), { numeric: true });
  return new Map([...counts].sort(([a], [b]) => compareLabels(a, b)));
};

/** Those that have one of the labels; all of them where none is named. */
export const withAnyLabel = (
  papers: readonly ListedPaper[],
  labels: readonly string[],
): readonly ListedPaper[] =>
  labels.length === 0
    ? papers
    : papers.filter(({ paper }) => paper.labels?.some((label) => labels.includes(label)));

/** What is last comes first, but for titles. */
export const inOrder = (papers: readonly ListedPaper[], sort: LibrarySort): readonly ListedPaper[] => {
  switch (sort) {
    case 'opened':
      return papers.toSorted((a, b) => -compare(recency(a), recency(b)));
    case 'added':
      return papers.toSorted((a, b) => -compare(a.paper.importedAt, b.paper.importedAt));
    case 'title': {
      const { compare: compareTitles } = new Intl.Collator(locale(), { numeric: true });
      return papers.toSorted((a, b) => compareTitles(a.paper.metadata.title, b.paper.metadata.title));
    }
    case 'progress':
      return papers.toSorted((a, b) => share(b) - share(a) || b.annotations - a.annotations);
  }
};

/** What came in and was not opened yet is as new as if it had been. */
const recency = ({ openedAt, lastWorkAt, paper }: ListedPaper): string =>
  [openedAt ?? '', lastWorkAt ?? '', paper.importedAt].reduce((a, b) => (a > b ? a : b));

/** Where nobody knows how far, that it was begun is more than nothing. */
const share = ({ progress, annotations }: ListedPaper): number => {
  if (annotations === 0) return -1;
  return progress && progress.paragraphs > 0 ? progress.done / progress.paragraphs : 0;
};

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
