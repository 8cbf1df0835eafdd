/** Compares claim sets apart from the window, which stays alive meanwhile. */

import { SCOPES } from '#core/agreement/report/counted-text';
import type { ComparedSet } from '#core/alignment/compared-set';
import { casesOf } from '#core/cases/cases';
import { type ComparedPaper, compareClaimSets } from '#core/compare/compare-claim-sets';
import type { CompareAnswer, CompareOrder } from './comparison-messages';
import { createCaseSender } from './sent-case';
import { createSetCollector } from './set-parts';

/** Each taken in by the window within two milliseconds. Cases of twenty analysts are ten times as large as those of two. */
const AT_ONCE = { readings: 1_000, blocks: 500, places: 2_000 };

let collecting = { turn: 0, collector: createSetCollector() };

const answer = (message: CompareAnswer): void => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<CompareOrder>) => {
  const { turn } = data;
  if (collecting.turn !== turn) collecting = { turn, collector: createSetCollector() };
  if (data.kind === 'compare') compare(turn, data.paper, collecting.collector.sets);
  else {
    collecting.collector.add(data.part);
    answer({ turn, kind: 'more' });
  }
});

const compare = (turn: number, paper: ComparedPaper, sets: readonly ComparedSet[]): void => {
  const comparison = compareClaimSets(paper, sets);
  const cases = casesOf(comparison, sets).map(createCaseSender(sets));
  const { pairs, groups, blocks, differingPlaces, ...rest } = comparison;
  const casesAtOnce = Math.ceil(AT_ONCE.readings / sets.length);
  for (const slice of slicesOf(cases, casesAtOnce)) answer({ turn, kind: 'cases', cases: slice });
  const idsOfGroups = groups.map((group) => group.map(({ id }) => id));
  for (const slice of slicesOf(idsOfGroups, casesAtOnce)) answer({ turn, kind: 'groups', groups: slice });
  for (const slice of slicesOf(blocks, AT_ONCE.blocks)) answer({ turn, kind: 'blocks', blocks: slice });
  for (const scope of SCOPES)
    for (const slice of slicesOf(differingPlaces[scope], AT_ONCE.places))
      answer({ turn, kind: 'places', scope, places: slice });
  answer({
    turn,
    kind: 'done',
    overview: { ...rest, pairs: pairs.map(({ pieces, ...pair }) => pair) },
  });
};

const slicesOf = <Item>(items: readonly Item[], atOnce: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / atOnce) }, (_, slice) =>
    items.slice(slice * atOnce, (slice + 1) * atOnce),
  );
