/** Has claim sets compared in a worker; a newer order takes the place of an older one that is not answered yet. */
import type { Case } from '#core/compare/case';
import type { ComparedPaper, ComparedSet } from '#core/compare/compare';
import type { CompareAnswer, CompareOrder, ComparisonOverview } from './comparison-messages';

export interface ComparisonResult {
  /** In text order. */
  readonly cases: readonly Case[];
  readonly overview: ComparisonOverview;
}

export interface ComparerEvents {
  onResult(result: ComparisonResult): void;
  /** The worker cannot be started or broke down. */
  onFailure(reason: string): void;
}

export interface Comparer {
  compare(sets: readonly ComparedSet[]): void;
  end(): void;
}

export const createComparer = (paper: ComparedPaper, events: ComparerEvents): Comparer => {
  const worker = new Worker(new URL('./comparison.worker.ts', import.meta.url), { type: 'module' });
  let turn = 0;
  let cases: Case[] = [];
  worker.addEventListener('message', ({ data }: MessageEvent<CompareAnswer>) => {
    if (data.turn !== turn) return;
    if (data.kind === 'cases') cases.push(...data.cases);
    else events.onResult({ cases, overview: data.overview });
  });
  worker.addEventListener('error', ({ message }) => events.onFailure(message || 'the worker did not start'));
  return {
    compare(sets) {
      turn += 1;
      cases = [];
      const order: CompareOrder = { turn, paper, sets };
      worker.postMessage(order);
    },
    end: () => worker.terminate(),
  };
};
