/** What this machine remembers of how one looked at each paper. Kept beside the library, as preferences are. */
import type { Progress } from '#core/annotation/progress';
import type { LibraryEntry } from '#store/queries';
import type { ReadingPlace } from '../reader/text/place-keeper';
import { createObservable, type Observable } from './observable';
import { type Panes, readPanes } from './panes';

export interface PaperMemory {
  readonly panes: Panes;
  /** Where one read last; null for the beginning. */
  readonly place: ReadingPlace | null;
  /** When it was opened last, ISO 8601; null when it never was. */
  readonly openedAt: string | null;
  /** The address at which one last looked at it. */
  readonly address: string | null;
  /** How far one had come when it was last open. */
  readonly progress: Progress | null;
}

/** What is remembered of a paper; of one that was never open, how the last one was arranged. */
export const memoryOf = (paperId: string): PaperMemory => observableOf(paperId).value;

/** Null of a paper that was never open here. Asking changes nothing of what it will look like when it is. */
export const rememberedOf = (paperId: string): PaperMemory | null =>
  memories.get(paperId)?.value ?? readMemory(paperId);

/** The one that was opened last on this machine, or else worked on last; null when none ever was. */
export const lastReadIn = (library: readonly LibraryEntry[]): LibraryEntry | null =>
  latest(library, ({ paper }) => rememberedOf(paper.id)?.openedAt ?? null) ??
  latest(library, ({ lastWorkAt }) => lastWorkAt);

const latest = (
  library: readonly LibraryEntry[],
  momentOf: (entry: LibraryEntry) => string | null,
): LibraryEntry | null => {
  const read = library.filter((entry) => momentOf(entry) !== null);
  return read.toSorted((a, b) => ((momentOf(a) ?? '') < (momentOf(b) ?? '') ? 1 : -1))[0] ?? null;
};

/** The same one for a paper at all times. */
export const observableOf = (paperId: string): Observable<PaperMemory> => {
  const known = memories.get(paperId);
  if (known) return known;
  const read = createObservable(readMemory(paperId) ?? readMemory(LATEST) ?? NO_MEMORY);
  memories.set(paperId, read);
  return read;
};

export const remember = (paperId: string, changed: Partial<PaperMemory>): void => {
  const memory = { ...memoryOf(paperId), ...changed };
  localStorage.setItem(keyOf(paperId), JSON.stringify(memory));
  if (changed.panes) localStorage.setItem(keyOf(LATEST), JSON.stringify({ panes: changed.panes }));
  observableOf(paperId).set(memory);
};

const memories = new Map<string, Observable<PaperMemory>>();

const keyOf = (paperId: string): string => `postil-paper/${paperId}`;

/** Stands for the paper that was arranged last; no paper has it for an id. */
const LATEST = '';

const NO_MEMORY: PaperMemory = {
  panes: readPanes(undefined),
  place: null,
  openedAt: null,
  address: null,
  progress: null,
};

/** A memory must never stop a paper from opening, so what cannot be read counts as forgotten. */
const readMemory = (paperId: string): PaperMemory | null => {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf(paperId)) ?? 'null');
    if (typeof stored !== 'object' || stored === null) return null;
    return {
      panes: readPanes('panes' in stored ? stored.panes : undefined),
      place: readPlace('place' in stored ? stored.place : undefined),
      openedAt: readString('openedAt' in stored ? stored.openedAt : undefined),
      address: readString('address' in stored ? stored.address : undefined),
      progress: readProgress('progress' in stored ? stored.progress : undefined),
    };
  } catch {
    return null;
  }
};

const readPlace = (stored: unknown): ReadingPlace | null => {
  if (typeof stored !== 'object' || stored === null || !('offset' in stored && 'top' in stored)) return null;
  const { offset, top } = stored;
  return Number.isSafeInteger(offset) && typeof offset === 'number' && offset >= 0 && typeof top === 'number'
    ? { offset, top }
    : null;
};

const readString = (stored: unknown): string | null => (typeof stored === 'string' ? stored : null);

const readProgress = (stored: unknown): Progress | null => {
  if (typeof stored !== 'object' || stored === null) return null;
  const said = new Map<string, unknown>(Object.entries(stored));
  const count = (key: keyof Progress): number => {
    const value = said.get(key);
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : Number.NaN;
  };
  const progress = {
    done: count('done'),
    paragraphs: count('paragraphs'),
    openFindings: count('openFindings'),
    annotations: count('annotations'),
    workedAt: readString(said.get('workedAt')),
  };
  return Object.values(progress).some(Number.isNaN) ? null : progress;
};
