/** Who is shown in a compared text, under which names, and which of its cases are marked there. */
import { useMemo } from 'react';
import type { Case } from '#core/cases/case';
import type { ShownSet } from '#core/compare/shown-set';
import { usePreferences } from '../../hooks/workbench-context';
import { MOST_LANES } from '../../reader/compared/compared-text';
import { neutralSets } from '../../session/comparing/neutral-sets';
import { useCompareState } from './compare-context';

/** While names are hidden, under the letters that they have at the case that is looked at. */
export const usePeople = (): readonly ShownSet[] => {
  const sets = useCompareState((state) => state.sets);
  const key = useCompareState((state) => state.current?.key ?? '');
  const { hidesNames } = usePreferences();
  const seed = hidesNames ? key : null;
  return useMemo(() => (seed === null ? sets : neutralSets(sets, seed)), [sets, seed]);
};

/** Those who were chosen first have a line under the text; all stand in the order of their signs. */
export const linedFirst = (
  sets: readonly ShownSet[],
  chosenFirst: readonly string[],
): readonly ShownSet[] => {
  const rankOf = ({ analystId }: ShownSet): number => chosenFirst.indexOf(analystId);
  const lined = sets.toSorted((a, b) => rankOf(a) - rankOf(b)).slice(0, MOST_LANES);
  return [...sets.filter((set) => lined.includes(set)), ...sets.filter((set) => !lined.includes(set))];
};

/** Relations that all see alike are no place that one would look for in the text. */
export const isMarked = ({ about, kind }: Case): boolean => about === 'annotations' || kind !== 'same';
