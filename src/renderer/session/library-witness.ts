/**
 * What tells, outside of the database, that a library was here: a browser that finds its database damaged may begin an
 * empty one without a word.
 */
import type { LibrarySize } from '#store/queries';

export interface LibraryWitness {
  /** What it last held, and when that was; null before anything was in it. */
  readonly held: (LibrarySize & { readonly at: string }) | null;
  /** The revision of the library when it was last saved to a file from here. */
  readonly savedRevision: number;
}

const STORAGE_KEY = 'postil-library';

const FIRST: LibraryWitness = { held: null, savedRevision: 0 };

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

type Stored = Readonly<Record<string, unknown>>;

const witnessIn = ({ held, savedRevision }: Stored): LibraryWitness => ({
  held: isRecord(held) ? heldIn(held) : null,
  savedRevision: typeof savedRevision === 'number' ? savedRevision : 0,
});

const heldIn = ({ papers, annotations, at }: Stored): LibraryWitness['held'] =>
  typeof papers === 'number' && typeof annotations === 'number' && typeof at === 'string'
    ? { papers, annotations, at }
    : null;

const isRecord = (value: unknown): value is Stored => typeof value === 'object' && value !== null;
