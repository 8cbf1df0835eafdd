/** The one door to the store: changes in turn, and what came of each. */
import type { Action, Change } from '#core/edit/change';
import type { ImportedPaper } from '#core/paper/paper';
import { applyChange, type ChangedSeals } from '#store/apply-change';
import type { Store } from '#store/open-store';
import { NoWrite, type Outcome } from './outcome';
import type { Turns } from './turns';

export interface Write extends ChangedSeals {
  readonly change: Change;
  /** Those that the change adds, with their texts and sources. */
  readonly papers?: readonly ImportedPaper[];
}

/** What is to be written; null, or why not, when nothing is. A promise where it takes reading. */
export type Building<Made extends Write, Reason> =
  | Made
  | NoWrite<Reason>
  | null
  | Promise<Made | NoWrite<Reason> | null>;

export interface Writer {
  change<Made extends Write, Reason>(build: () => Building<Made, Reason>): Promise<Outcome<Made, Reason>>;
  /** Takes a step back or does one again. Null when there was none, or when it failed. */
  step(take: (from: Store) => Promise<Change | null>): Promise<Action | null>;
}

/** `onFailure` shows why nothing was changed. */
export const createWriter = (turns: Turns, store: Store, onFailure: (error: unknown) => void): Writer => {
  const inTurn = async <Result>(work: () => Promise<Result>): Promise<Result | typeof FAILED> => {
    try {
      return await turns.take(work);
    } catch (error) {
      onFailure(error);
      return FAILED;
    }
  };
  return {
    change: (build) =>
      inTurn(async () => {
        const made = await build();
        if (made === null) return { kind: 'nothing', reason: null };
        if (made instanceof NoWrite) return { kind: 'nothing', reason: made.reason };
        const step = await apply(store, made);
        return { kind: 'written', made, step };
      }),
    async step(take) {
      const outcome = await inTurn(async () => ({ taken: await take(store) }));
      return 'taken' in outcome ? (outcome.taken?.action ?? null) : null;
    },
  };
};

const FAILED = { kind: 'failed' } as const;

export const apply = (store: Store, { change, papers, ...seals }: Write): Promise<number | null> =>
  applyChange(store, change, Date.now(), papers, seals);
