/** How a case stands: open, decided and how, or decided before something changed. */
import type { ReactElement } from 'react';
import { t } from '#catalogue/translate';
import type { Case } from '#core/cases/case';
import type { Decision } from '#core/records/decision';
import { firstWordsOf } from '#words/describe-case';
import { describeMeans, describeOutcome } from '#words/describe-decision';
import { shorten } from '#words/shorten';
import { withdraw } from '../../actions/compare/decide-actions';
import { Button } from '../../design/button';
import { useWorkbench } from '../../hooks/workbench-context';
import { useComparing } from '../common/compare-context';
import { useNameOf } from '../common/use-shown-sets';
import { useStateOfCase } from '../common/use-state-of-case';

export const CaseStateLine = ({ one }: { readonly one: Case }): ReactElement => {
  const comparing = useComparing();
  const state = useStateOfCase(one);
  switch (state.kind) {
    case 'open':
      return <p className="for-readers">{t('compare.standing-open')}</p>;
    case 'decided':
      return <Decided one={one} decision={state.decision} when="now" />;
    case 'changed-since': {
      const [latest] = state.decisions;
      return (
        <>
          {latest && <Decided one={one} decision={latest} when="before" />}
          <p className="case-hint">{t('consensus.changed-since')}</p>
        </>
      );
    }
    case 'moot':
      return (
        <p className="standing">
          {t('consensus.moot', { words: shorten(firstWordsOf(state.end), 40) })}{' '}
          <Button rank="quiet" onClick={() => comparing.lookAt(state.end.key)}>
            {t('consensus.go-there')}
          </Button>
        </p>
      );
  }
};

interface DecidedProps {
  readonly one: Case;
  readonly decision: Decision;
  readonly when: 'now' | 'before';
}

const Decided = ({ one, decision, when }: DecidedProps): ReactElement => {
  const workbench = useWorkbench();
  const comparing = useComparing();
  const nameOf = useNameOf(one);
  return (
    <div className="standing is-decided">
      <p>
        <span aria-hidden="true">✓</span>{' '}
        {t('consensus.settled-so', {
          when,
          outcome: describeOutcome(decision, nameOf),
          means: describeMeans(decision, nameOf),
        })}
      </p>
      <Button rank="quiet" onClick={() => void withdraw(workbench, comparing, decision)}>
        {t('consensus.withdraw')}
      </Button>
      {decision.reason !== '' && (
        <p className="case-reason" dir="auto">
          {decision.reason}
        </p>
      )}
    </div>
  );
};
