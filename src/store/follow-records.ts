/** Keeps what was read in step with the database: read once, then told every change, own and other windows'. */
import { Dexie } from 'dexie';
import type { ChangeFeed, Committed } from './change-feed';

interface Following<Read> {
  /** Everything that is stored: at first, and again whenever a change was missed. */
  onRead(read: Read): void;
  /**
   * One change, exactly once and without delay, since the next action here builds on it. False when the change alone
   * does not say what is stored now: then everything is read again.
   */
  onChange(committed: Committed): boolean;
}

export interface Follower {
  /** Resolves when what is stored has been read for the first time. */
  readonly ready: Promise<void>;
  stop(): void;
}

/**
 * `read` is one transaction that also says as of which revision. What is committed while it runs is told after it. A
 * change that is told before one that it follows is told all the same, since what was done here must not give way to
 * what it has replaced; then everything is read again.
 */
export const followRecords = <Read extends { readonly revision: number }>(
  feed: Pick<ChangeFeed, 'subscribe'>,
  read: () => Promise<Read>,
  { onRead, onChange }: Following<Read>,
): Follower => {
  /** Null until the first reading; changes heard before that wait for it. */
  let known: { readonly revision: number; readonly told: number } | null = null;
  const waiting: Committed[] = [];
  let hasStopped = false;

  const hear = (committed: Committed): void => {
    if (!known) return void waiting.push(committed);
    if (committed.revision <= known.told) return;
    const { revision } = committed;
    const isNext = revision === known.revision + 1;
    // Not known before it is followed: then the next change, too, has everything read again.
    known = { revision: known.revision, told: revision };
    if (onChange(committed) && isNext) known = { revision, told: revision };
    else void readAgain();
  };
  const readAgain = async (): Promise<void> => {
    const now = await unlessClosed(read);
    if (!now) return;
    // Overtaken by a later change, for which everything has been read again.
    if (hasStopped || (known && now.revision < known.told)) return;
    known = { revision: now.revision, told: now.revision };
    onRead(now);
  };
  const begin = async (): Promise<void> => {
    await readAgain();
    for (const committed of waiting.splice(0)) if (!hasStopped) hear(committed);
  };

  const unsubscribe = feed.subscribe(hear);
  return {
    ready: begin(),
    stop: () => {
      hasStopped = true;
      unsubscribe();
    },
  };
};

/** Null when the library has been closed in the meantime: whoever followed it has left, too. */
const unlessClosed = async <Read>(read: () => Promise<Read>): Promise<Read | null> => {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Dexie.DatabaseClosedError) return null;
    throw error;
  }
};
