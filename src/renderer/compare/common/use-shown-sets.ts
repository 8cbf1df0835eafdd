/** The compared sets as they are shown at a case: as they are, or as letters while names are hidden. */

import { useMemo } from 'react';
import { t } from '#catalogue/translate';
import type { Case } from '#core/cases/case';
import type { ShownSet } from '#core/compare/shown-set';
import type { NameOf } from '#words/describe-decision';
import { usePreferences, useWorkbenchState } from '../../hooks/workbench-context';
import { neutralSets } from '../../session/comparing/neutral-sets';
import { useCompareState } from './compare-context';

/** In the order in which they are shown. */
export const useShownSets = (one: Pick<Case, 'key'>): readonly ShownSet[] => {
  const sets = useCompareState((state) => state.sets);
  const { hidesNames } = usePreferences();
  return useMemo(() => (hidesNames ? neutralSets(sets, one.key) : sets), [sets, hidesNames, one.key]);
};

/** What everybody is called at a case; who is not compared now is somebody else while names are hidden. */
export const useNameOf = (one: Pick<Case, 'key'>): NameOf => {
  const shown = useShownSets(one);
  const analysts = useWorkbenchState((state) => state.analysts);
  const { hidesNames } = usePreferences();
  return useMemo(() => {
    const known = hidesNames ? [] : (analysts ?? []);
    const names = new Map(known.map(({ id, name }) => [id, name]));
    for (const { analystId, name } of shown) if (hidesNames) names.set(analystId, name);
    return (analystId) => names.get(analystId) ?? t('compare.somebody');
  }, [shown, analysts, hidesNames]);
};
