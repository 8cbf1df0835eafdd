/** When nothing that is listed can be decided: what is left and why, and what to do next. */
import type { ReactElement } from 'react';
import { t } from '#catalogue/translate';
import { clearCaseFilter, showComparePanel } from '../../actions/look-actions';
import { mergeAgreeingCommand } from '../../commands/go/decide-commands';
import { Button } from '../../design/button';
import { useWorkbench } from '../../hooks/workbench-context';
import { CommandButton } from '../../keys/command-button';
import { leftToDecide } from '../../session/deciding';
import { useCompareState, useComparing } from '../common/compare-context';

export const NextStep = (): ReactElement | null => {
  const workbench = useWorkbench();
  const comparing = useComparing();
  const cases = useCompareState((state) => state.result?.cases);
  const shown = useCompareState((state) => state.shown);
  const states = useCompareState((state) => state.states);
  const left = cases && leftToDecide(cases, shown, states);
  if (!left) return null;
  switch (left.kind) {
    case 'nothing':
      return (
        <div className="next-step">
          <p>{t('consensus.all-settled')}</p>
          <Button onClick={() => showComparePanel(workbench, 'decisions')}>
            {t('consensus.see-decisions')}
          </Button>
        </div>
      );
    case 'not-listed':
      return (
        <div className="next-step">
          <p>{t('consensus.left-not-listed', { count: left.count })}</p>
          <Button
            onClick={() => {
              clearCaseFilter(workbench);
              comparing.lookAt(left.first.key);
            }}
          >
            {t('consensus.list-all')}
          </Button>
        </div>
      );
    case 'waiting':
      return (
        <div className="next-step">
          <p>{t('consensus.left-waiting', { count: left.count })}</p>
          <Button onClick={() => comparing.lookAt(left.end.key)}>{t('consensus.go-to-open-end')}</Button>
          <CommandButton command={mergeAgreeingCommand} />
        </div>
      );
  }
};
