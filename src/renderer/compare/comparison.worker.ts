/** Compares claim sets apart from the window, which stays alive meanwhile. */
import { casesOf } from '#core/compare/cases';
import { compareClaimSets } from '#core/compare/compare';
import type { CompareAnswer, CompareOrder } from './comparison-messages';

/** Taken in by the window within a few milliseconds. */
const CASES_AT_ONCE = 200;

const answer = (message: CompareAnswer): void => self.postMessage(message);

self.addEventListener('message', ({ data: { turn, paper, sets } }: MessageEvent<CompareOrder>) => {
  const comparison = compareClaimSets(paper, sets);
  const cases = casesOf(comparison, sets);
  for (let from = 0; from < cases.length; from += CASES_AT_ONCE)
    answer({ turn, kind: 'cases', cases: cases.slice(from, from + CASES_AT_ONCE) });
  const { pairs, groups, ...all } = comparison;
  answer({
    turn,
    kind: 'done',
    overview: {
      ...all,
      pairs: pairs.map(({ pieces, ...pair }) => pair),
      groups: groups.map((group) => group.map(({ id }) => id)),
    },
  });
});
