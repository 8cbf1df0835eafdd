/** Which database holds the library: the one that was begun last, since a damaged one is left where it is. */
import { openStore } from './open-store';

/**
 * The name of that database. The browser itself keeps the names, with the data: noted elsewhere, the name of one that was
 * just begun would be lost when the program is ended by force, and with it what was already saved there.
 */
export const libraryDatabase = async (): Promise<string> => nameOf(await lastNumber());

/** Begins an empty one beside those that there are. What keeps it from being begun is told when it is opened. */
export const beginLibraryDatabase = async (): Promise<void> => {
  const opened = await openStore(nameOf((await lastNumber()) + 1));
  if (opened.kind === 'open') opened.store.close();
};

const FIRST = 'postil';

const nameOf = (number: number): string => (number === 1 ? FIRST : `${FIRST}-${number}`);

/** 1 also where there is none yet, and where the browser cannot say: opening the first one tells why. */
const lastNumber = async (): Promise<number> => {
  const all = await indexedDB.databases().catch(() => []);
  return Math.max(1, ...all.map(({ name = '' }) => numberIn(name)));
};

/** 0 for the name of anything else. */
const numberIn = (name: string): number => {
  const found = /^postil(?:-(\d{1,6}))?$/.exec(name);
  return found ? Number(found[1] ?? 1) : 0;
};
