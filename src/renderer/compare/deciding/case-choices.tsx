/** What can be decided on the case that is looked at: how it stands, the ways to decide it, the reason, and what comes next. */

import { type ReactElement, useRef } from 'react';
import { t } from '#catalogue/translate';
import type { Case } from '#core/cases/case';
import { usePreferences } from '../../hooks/workbench-context';
import { comparesOwnConsensus, nextOpenCase } from '../../session/deciding';
import { useCompareState, useComparing } from '../common/compare-context';
import { useShownSets } from '../common/use-shown-sets';
import { CaseStateLine } from './case-state-line';
import { NextStep } from './next-step';
import { AnnotationActions } from './passage-choices';
import { ReadingCards } from './reading-cards';
import { RelationActions } from './relation-choices';
import { useDecidingKeys } from './use-deciding-keys';
import './case-choices.css';

export const CaseActions = ({ one }: { readonly one: Case }): ReactElement => {
  const comparing = useComparing();
  const isAmongCompared = useCompareState(comparesOwnConsensus);
  const { goesOn } = usePreferences();
  const section = useRef<HTMLElement>(null);
  useDecidingKeys(section, useShownSets(one));

  /** The buttons of this case may go, and with them the focus, if it is there. */
  const goOn = (): void => {
    const { value } = comparing.state;
    if (value.current && value.current.key !== one.key) return; // somebody has gone on while it was written
    if (document.activeElement === document.body || section.current?.contains(document.activeElement))
      section.current?.focus({ preventScroll: true });
    const next = goesOn ? nextOpenCase(value.shown, one, value.states) : null;
    if (next) comparing.lookAt(next.key);
  };

  return (
    <section ref={section} className="case-actions" aria-label={t('consensus.decide')} tabIndex={-1}>
      <NextStep />
      <CaseStateLine one={one} />
      {isAmongCompared ? (
        <>
          <ReadingCards one={one} takeOf={() => null} />
          <p className="case-hint">{t('consensus.leave-out-above')}</p>
        </>
      ) : (
        <Ways one={one} onDecided={goOn} />
      )}
    </section>
  );
};

interface WaysProps {
  readonly one: Case;
  readonly onDecided: () => void;
}

/** What was typed for one case is not meant for the next. */
const Ways = ({ one, onDecided }: WaysProps): ReactElement =>
  one.about === 'annotations' ? (
    <AnnotationActions key={one.key} one={one} onDecided={onDecided} />
  ) : (
    <RelationActions key={one.key} one={one} onDecided={onDecided} />
  );
