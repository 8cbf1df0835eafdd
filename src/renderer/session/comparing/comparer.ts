/** Has claim sets compared in a worker; a newer order takes the place of an older one that is not answered yet. */

import { t } from '#catalogue/translate';
import { byScope, type Scope } from '#core/agreement/report/counted-text';
import type { ComparedSet } from '#core/alignment/compared-set';
import type { Case } from '#core/cases/case';
import type { ComparedPaper, PlaceComparison } from '#core/compare/compare-claim-sets';
import type { TextRange } from '#core/passage/range';
import type { CompareAnswer, CompareOrder, ComparisonOverview } from './comparison-messages';
import { createCaseReceiver, type SentCase } from './sent-case';
import { partsOf } from './set-parts';

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
  let unsent: ComparedSet[] = [];
  let arrived = createArrived([]);
  const sendNext = (): void => {
    const part = unsent.shift();
    const order: CompareOrder = part ? { turn, kind: 'part', part } : { turn, kind: 'compare', paper };
    worker.postMessage(order);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<CompareAnswer>) => {
    if (data.turn !== turn) return;
    if (data.kind === 'more') sendNext();
    else {
      const result = takeIn(arrived, data);
      if (result) events.onResult(result);
    }
  });
  worker.addEventListener('error', ({ message }) => events.onFailure(message || t('app.worker-not-started')));
  return {
    compare(sets) {
      turn += 1;
      unsent = partsOf(sets);
      arrived = createArrived(sets);
      sendNext();
    },
    end: () => worker.terminate(),
  };
};

/** The parts of an answer that have arrived. */
interface Arrived {
  readonly receive: (sent: SentCase) => Case;
  readonly cases: Case[];
  readonly groups: (readonly string[])[];
  readonly blocks: PlaceComparison[];
  readonly differingPlaces: Readonly<Record<Scope, TextRange[]>>;
}

const createArrived = (sets: readonly ComparedSet[]): Arrived => ({
  receive: createCaseReceiver(sets),
  cases: [],
  groups: [],
  blocks: [],
  differingPlaces: byScope(() => []),
});

/** The whole result once the last part is in; null until then. */
const takeIn = (
  { receive, cases, groups, blocks, differingPlaces }: Arrived,
  answer: Exclude<CompareAnswer, { readonly kind: 'more' }>,
): ComparisonResult | null => {
  switch (answer.kind) {
    case 'cases':
      cases.push(...answer.cases.map(receive));
      return null;
    case 'groups':
      groups.push(...answer.groups);
      return null;
    case 'blocks':
      blocks.push(...answer.blocks);
      return null;
    case 'places':
      differingPlaces[answer.scope].push(...answer.places);
      return null;
    case 'done':
      return { cases, overview: { ...answer.overview, groups, blocks, differingPlaces } };
  }
};
