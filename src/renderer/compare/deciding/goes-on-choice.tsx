/** Whether deciding a case leads to the next one. */
import type { ReactElement } from 'react';
import { t } from '#catalogue/translate';
import { usePreferences } from '../../hooks/workbench-context';
import { setGoesOn } from '../../session/preferences';

export const GoesOnChoice = (): ReactElement => {
  const { goesOn } = usePreferences();
  return (
    <label className="choice case-goes-on">
      <input type="checkbox" checked={goesOn} onChange={({ target }) => setGoesOn(target.checked)} />
      {t('consensus.go-on')}
    </label>
  );
};
