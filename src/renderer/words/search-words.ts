/** What the palette finds for what is typed: every word must occur; the start of a word counts for more than its middle. */
import type { Annotation } from '#core/records/annotation';
import { type SearchText, searchTextOf, startsWord } from './match-words';

/** Best first: all words begin words of the name, begin words anywhere, or occur at all. */
type Rank = 0 | 1 | 2;

export interface Ranked<Item> {
  readonly rank: Rank;
  readonly items: readonly Item[];
}

export interface NamedItem {
  readonly label: string;
  /** Other words by which it is found. */
  readonly otherWords: string;
  readonly isEnabled: boolean;
}

/** In their order within a rank, except that what can be used comes before what cannot. */
export const findNamed = <Item extends NamedItem>(
  items: readonly Item[],
  words: readonly string[],
): Ranked<Item> =>
  collect(
    [...items].sort((a, b) => Number(b.isEnabled) - Number(a.isEnabled)),
    ({ label, otherWords }) => rankOf(searchTextOf(label), searchTextOf(`${label}\n${otherWords}`), words),
  );

/** In text order within a rank. */
export const findAnnotations = (
  annotations: readonly Annotation[],
  words: readonly string[],
): Ranked<Annotation> => collect(annotations, (annotation) => rankOf(null, searchTextIn(annotation), words));

const collect = <Item>(items: readonly Item[], rank: (item: Item) => Rank | null): Ranked<Item> => {
  const found: readonly [Item[], Item[], Item[]] = [[], [], []];
  for (const item of items) {
    const itsRank = rank(item);
    if (itsRank !== null) found[itsRank].push(item);
  }
  return { rank: found[0].length > 0 ? 0 : found[1].length > 0 ? 1 : 2, items: found.flat() };
};

const rankOf = (name: SearchText | null, all: SearchText, words: readonly string[]): Rank | null => {
  if (!words.every((word) => all.folded.includes(word))) return null;
  if (name && words.every((word) => startsWord(name, word))) return 0;
  return words.every((word) => startsWord(all, word)) ? 1 : 2;
};

/** Annotations never change, a changed one is another: what is made ready once serves for as long as it is there. */
const searchTexts = new WeakMap<Annotation, SearchText>();

const searchTextIn = (annotation: Annotation): SearchText => {
  const known = searchTexts.get(annotation);
  if (known !== undefined) return known;
  const { passages, note, labels } = annotation;
  const made = searchTextOf([...passages.map(({ quote }) => quote.exact), note, ...labels].join('\n'));
  searchTexts.set(annotation, made);
  return made;
};

/** Makes texts ready ahead of the first letter, a few at a time, so that no letter waits for all of them. Returns what stops it. */
export const prepareSearch = (annotations: readonly Annotation[]): (() => void) => {
  let next = 0;
  let waiting = 0;
  const work = (deadline: IdleDeadline): void => {
    for (; next < annotations.length && deadline.timeRemaining() > 1; next += BATCH)
      annotations.slice(next, next + BATCH).forEach(searchTextIn);
    if (next < annotations.length) waiting = requestIdleCallback(work);
  };
  waiting = requestIdleCallback(work);
  return () => cancelIdleCallback(waiting);
};

/** Between two looks at the clock; takes well below a millisecond. */
const BATCH = 100;
