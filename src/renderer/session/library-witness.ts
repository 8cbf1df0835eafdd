/**
 * What tells, outside of the database, that a library was here: a browser that finds its database damaged may begin an
 * empty one without a word. Also which database holds the library, since a damaged one is left where it is.
 */
import type { LibrarySize } from '#store/queries';

export interface LibraryWitness {
  readonly database: string;
  /** What it last held, and when that was; null before anything was in it. */
  readonly held: (LibrarySize & { readonly at: string }) | null;
  /** The revision of the library when it was last saved to a file from here. */
  readonly savedRevision: number;
}

const STORAGE_KEY = 'postil-library';

const FIRST: LibraryWitness = { database: 'postil', held: null, savedRevision: 0 };

/** What cannot be read counts as never written: the start must not depend on it. */
export const readWitness = (): LibraryWitness => {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? 'null');
    return isRecord(stored) ? witnessIn(stored) : FIRST;
  } catch {
    return FIRST;
  }
};

export const changeWitness = (changed: Partial<LibraryWitness>): void => {
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify({ ...readWitness(), ...changed }));
  } catch {
    // No room, or forbidden: then nothing tells, as before there was a witness.
  }
};

/** From the next start on another database is used, and the one that cannot be opened stays as it is. */
export const beginAnew = (now: Date): void =>
  changeWitness({
    database: `postil-${now.toISOString().slice(0, 19).replaceAll(':', '-')}`,
    savedRevision: 0,
  });

type Stored = Readonly<Record<string, unknown>>;

const witnessIn = ({ database, held, savedRevision }: Stored): LibraryWitness => ({
  database: typeof database === 'string' ? database : FIRST.database,
  held: isRecord(held) ? heldIn(held) : null,
  savedRevision: typeof savedRevision === 'number' ? savedRevision : 0,
});

const heldIn = ({ papers, annotations, at }: Stored): LibraryWitness['held'] =>
  typeof papers === 'number' && typeof annotations === 'number' && typeof at === 'string'
    ? { papers, annotations, at }
    : null;

const isRecord = (value: unknown): value is Stored => typeof value === 'object' && value !== null;
