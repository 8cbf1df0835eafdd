/** Losses, counted while something is read or written. */
import { LOSS_REASONS, type Loss, type LossReason } from './loss';

export interface LossCount {
  add(reason: LossReason, of?: string, count?: number): void;
  /** In the order of the reasons, then as they were met. */
  list(): readonly Loss[];
}

export const createLossCount = (): LossCount => {
  const counts = new Map<string, Loss>();
  return {
    add: (reason, of = '', count = 1) => {
      if (count === 0) return;
      const key = JSON.stringify([reason, of]);
      counts.set(key, { reason, of, count: (counts.get(key)?.count ?? 0) + count });
    },
    list: () =>
      [...counts.values()].sort((a, b) => LOSS_REASONS.indexOf(a.reason) - LOSS_REASONS.indexOf(b.reason)),
  };
};
