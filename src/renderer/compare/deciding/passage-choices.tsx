/** Decides a case about annotations: one reading, several, something else, or deliberately nothing. */
import { type ReactElement, useState } from 'react';
import { t } from '#catalogue/translate';
import type { AnnotationCase } from '#core/cases/case';
import { decidePassage } from '../../actions/compare/decide-actions';
import { Button } from '../../design/button';
import { intoSight } from '../../design/into-sight';
import { useWorkbench } from '../../hooks/workbench-context';
import { useComparing } from '../common/compare-context';
import { DecideButton } from '../common/decide-button';
import { TakeButton } from '../common/take-button';
import { useNameOf, useShownSets } from '../common/use-shown-sets';
import { EditReading } from './edit-reading';
import { GoesOnChoice } from './goes-on-choice';
import type { PassageChoice } from './passage-choice';
import { ReadingCards } from './reading-cards';
import { ReasonField } from './reason-field';
import { TakeSeveral } from './take-several';
import { useDeciding } from './use-deciding';

interface AnnotationActionsProps {
  readonly one: AnnotationCase;
  readonly onDecided: () => void;
}

export const AnnotationActions = ({ one, onDecided }: AnnotationActionsProps): ReactElement => {
  const workbench = useWorkbench();
  const comparing = useComparing();
  const nameOf = useNameOf(one);
  const shown = useShownSets(one);
  const [way, setWay] = useState<'one' | 'several' | 'edit'>('one');
  const deciding = useDeciding<PassageChoice>(
    (choice, reason) => decidePassage(workbench, comparing, one, { ...choice, reason }, nameOf),
    onDecided,
  );
  const toggle = (other: 'several' | 'edit'): void => setWay(way === other ? 'one' : other);
  return (
    <>
      <ReadingCards
        one={one}
        takeOf={(set) => (
          <TakeButton set={set} onTake={() => deciding.decide({ kind: 'take', analystId: set.analystId })} />
        )}
      />
      <div className="case-ways" data-kept-in-sight>
        <div className="decide-row">
          <DecideButton
            number={0}
            label={t('consensus.no-tag')}
            onDecide={() => deciding.decide({ kind: 'none' })}
          />
          <Button rank="quiet" aria-expanded={way === 'several'} onClick={() => toggle('several')}>
            {t('consensus.take-several')}
          </Button>
          <Button rank="quiet" aria-expanded={way === 'edit'} onClick={() => toggle('edit')}>
            {t('consensus.edit')}
          </Button>
          <GoesOnChoice />
        </div>
        {way !== 'one' && (
          <div key={way} ref={intoSight}>
            {way === 'several' ? (
              <TakeSeveral one={one} shown={shown} onTake={deciding.decide} />
            ) : (
              <EditReading one={one} shown={shown} onDecide={deciding.decide} />
            )}
          </div>
        )}
        <ReasonField
          field={deciding.field}
          reason={deciding.reason}
          refusal={deciding.refusal}
          hint={t('consensus.hint-no-tag')}
          onChange={deciding.setReason}
          onEnter={deciding.decideAgain}
        />
      </div>
    </>
  );
};
