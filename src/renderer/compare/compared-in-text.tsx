/** Hands what is compared to the reader, which shows it in the text. It shows nothing of its own. */

import { useEffect } from 'react';
import type { Case } from '#core/cases/case';
import { passagesOf } from '#core/cases/cases-at';
import type { ShownSet } from '#core/compare/shown-set';
import { CASE_SIGNS } from '#words/describe-case';
import { setName } from '#words/name-of';
import { useLook } from '../hooks/workbench-context';
import type { ComparedCase, ComparedText } from '../reader/compared/compared-text';
import type { CompareSession } from '../session/compare-session';
import type { ComparisonResult } from '../session/comparing/comparer';
import type { PaperSession } from '../session/paper-session';
import { useCompareState, useComparing } from './common/compare-context';
import { isMarked, linedFirst, usePeople } from './common/compared-people';

export const ComparedInText = ({ session }: { readonly session: PaperSession }): null => {
  const comparing = useComparing();
  const { compared } = useLook();
  const sets = usePeople();
  const result = useCompareState((state) => state.result);
  const isComparing = useCompareState((state) => state.isComparing);
  const current = useCompareState((state) => state.current);

  useEffect(() => {
    const isOutdated = isComparing && result !== null; // the next result is on its way
    if (sets.length > 0 && !isOutdated)
      session.view?.showCompared(comparedText(comparing, linedFirst(sets, compared ?? []), result));
  }, [session, comparing, compared, sets, result, isComparing]);
  useEffect(() => {
    session.view?.showCase(current && { key: current.key, passages: passagesOf(current) });
  }, [session, current]);
  useEffect(
    () => () => {
      session.view?.showCompared(null);
      session.view?.showCase(null);
    },
    [session],
  );
  return null;
};

const comparedText = (
  comparing: CompareSession,
  people: readonly ShownSet[],
  result: ComparisonResult | null,
): ComparedText => ({
  people: people.map((set) => ({ ...set, name: setName(set) })),
  differing: result?.overview.differingPlaces.all ?? [],
  heat: result?.overview.blocks ?? [],
  cases: result?.cases.filter(isMarked).map(markedCase) ?? [],
  onPick: comparing.pointAtNext,
  onPickCase: comparing.pointAt,
});

const markedCase = ({ key, place, kind }: Case): ComparedCase => ({
  key,
  place,
  sign: CASE_SIGNS[kind],
  differs: kind !== 'same',
});
