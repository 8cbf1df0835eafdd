/** How far deciding has come, and what one does about all cases at once. */

import { type ReactElement, useMemo } from 'react';
import { t } from '#catalogue/translate';
import type { Case } from '#core/cases/case';
import { standingOf } from '#core/cases/case-filter';
import type { CaseState } from '#core/cases/decision-log';
import { mergeAgreeingCommand } from '../../commands/go/decide-commands';
import { usePreferences } from '../../hooks/workbench-context';
import { CommandButton } from '../../keys/command-button';
import { setHidesNames } from '../../session/preferences';
import { useCompareState } from '../common/compare-context';
import './deciding-bar.css';

export const DecidingBar = (): ReactElement => {
  const { hidesNames } = usePreferences();
  const cases = useCompareState((state) => state.result?.cases);
  const states = useCompareState((state) => state.states);
  const counts = useMemo(() => countSettled(cases ?? [], states), [cases, states]);
  return (
    <div className="deciding-bar">
      <p className="decided-count">{t('consensus.settled-of', counts)}</p>
      <label className="choice">
        <input
          type="checkbox"
          checked={hidesNames}
          onChange={({ target }) => setHidesNames(target.checked)}
        />
        {t('consensus.hide-names')}
      </label>
      <CommandButton command={mergeAgreeingCommand} />
    </div>
  );
};

/** Of differences; and how many places are settled where all say the same. */
const countSettled = (cases: readonly Case[], states: ReadonlyMap<string, CaseState>) => {
  const settled = cases.filter(({ key }) => standingOf(states.get(key)) === 'settled');
  const same = settled.filter(({ kind }) => kind === 'same').length;
  const all = cases.filter(({ kind }) => kind !== 'same').length;
  return { settled: settled.length - same, all, same };
};
