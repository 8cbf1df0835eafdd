/** Decides a case about annotations: one reading, several, something else, or deliberately nothing. */

import { type ReactElement, useState } from 'react';
import { t } from '#catalogue/translate';
import type { AnnotationCase } from '#core/cases/case';
import type { ShownSet } from '#core/compare/shown-set';
import { decidePassage } from '../../actions/compare/decide-actions';
import { intoSight } from '../../design/into-sight';
import { useWorkbench } from '../../hooks/workbench-context';
import { setName } from '../../words/name-of';
import { useComparing } from '../common/compare-context';
import { DecideButton } from '../common/decide-button';
import { PersonSign } from '../common/person-sign';
import { useNameOf, useShownSets } from '../common/use-shown-sets';
import { EditReading } from './edit-reading';
import type { PassageChoice } from './passage-choice';
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
  const tagging = shown.filter(({ analystId }) => hasReading(one, analystId));
  const toggle = (other: 'several' | 'edit'): void => setWay(way === other ? 'one' : other);
  return (
    <>
      <div className="decide-row">
        {tagging.map((set, index) => (
          <DecideButton
            key={set.analystId}
            number={index + 1}
            onDecide={() => deciding.decide({ kind: 'take', analystId: set.analystId })}
          >
            <TakeLabel set={set} />
          </DecideButton>
        ))}
        <DecideButton number={0} onDecide={() => deciding.decide({ kind: 'none' })}>
          {t('consensus.no-tag')}
        </DecideButton>
        <button
          type="button"
          className="button is-quiet"
          aria-expanded={way === 'several'}
          onClick={() => toggle('several')}
        >
          {t('consensus.take-several')}
        </button>
        <button
          type="button"
          className="button is-quiet"
          aria-expanded={way === 'edit'}
          onClick={() => toggle('edit')}
        >
          {t('consensus.edit')}
        </button>
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
    </>
  );
};

export const TakeLabel = ({ set }: { readonly set: ShownSet }): ReactElement => (
  <>
    <span className="for-readers">{t('consensus.take-reading-of')} </span>
    <PersonSign set={set} /> {setName(set)}
  </>
);

const hasReading = ({ readings }: AnnotationCase, analystId: string): boolean =>
  readings.some((reading) => reading.analystId === analystId && reading.annotations.length > 0);
