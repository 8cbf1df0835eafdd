/** What this machine remembers of how one looked at each paper. Kept beside the library, as preferences are. */
import type { ReadingPlace } from '../reader/text/place-keeper';
import { createObservable, type Observable } from './observable';
import { type Panes, readPanes } from './panes';

export interface PaperMemory {
  readonly panes: Panes;
  /** Where one read last; null for the beginning. */
  readonly place: ReadingPlace | null;
}

/** What is remembered of a paper; of one that was never open, how the last one was arranged. */
export const memoryOf = (paperId: string): PaperMemory => observableOf(paperId).value;

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

const NO_MEMORY: PaperMemory = { panes: readPanes(undefined), place: null };

/** A memory must never stop a paper from opening, so what cannot be read counts as forgotten. */
const readMemory = (paperId: string): PaperMemory | null => {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf(paperId)) ?? 'null');
    if (typeof stored !== 'object' || stored === null) return null;
    return {
      panes: readPanes('panes' in stored ? stored.panes : undefined),
      place: readPlace('place' in stored ? stored.place : undefined),
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
