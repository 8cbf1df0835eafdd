/** How far deciding has come, and what one does about all cases at once. */

import { type ReactElement, useMemo } from 'react';
import { t } from '#catalogue/translate';
import { standingOf } from '#core/cases/case-filter';
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
  const open = useMemo(
    () => (cases ?? []).filter(({ key }) => standingOf(states.get(key)) === 'open').length,
    [cases, states],
  );
  const all = cases?.length ?? 0;
  return (
    <div className="deciding-bar">
      <p className="decided-count">{t('consensus.settled-of', { settled: all - open, all })}</p>
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
