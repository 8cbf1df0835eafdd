/** How likely the author holds a claim or an assessment, and how sure the author is: two things, said apart. */
import type { ReactElement } from 'react';
import { t } from '#catalogue/translate';
import { findConfidenceWords } from '#core/annotation/confidence-words';
import { findEstimativeWords } from '#core/annotation/estimative-words';
import type { Annotation } from '#core/records/annotation';
import { CONFIDENCE_RULES, describeLikelihood, ESTIMATIVE_RULES } from '#words/describe-judgement';
import { setConfidence, setLikelihood } from '../../actions/annotate/annotation-actions';
import { Button } from '../../design/button';
import { useFocusTarget } from '../../hooks/use-focus-target';
import { useWorkbench } from '../../hooks/workbench-context';
import type { PaperSession } from '../../session/paper-session';
import { ConfidenceSelect, LikelihoodSelect } from './judgement-selects';

export interface JudgementFieldsProps {
  readonly session: PaperSession;
  readonly annotation: Annotation;
}

export const JudgementFields = ({ session, annotation }: JudgementFieldsProps): ReactElement => {
  const workbench = useWorkbench();
  const { id, likelihood, confidence } = annotation;
  const likelihoodField = useFocusTarget<HTMLSelectElement>('likelihood');
  return (
    <div className="judgement">
      <LikelihoodSelect
        ref={likelihoodField}
        likelihood={likelihood}
        onChange={(chosen) => void setLikelihood(workbench, id, chosen)}
      />
      <ConfidenceSelect
        confidence={confidence}
        onChange={(chosen) => void setConfidence(workbench, id, chosen)}
      />
      <Offers session={session} annotation={annotation} />
    </div>
  );
};

/** What the passage's own words would say. Offered, never set by itself. */
const Offers = ({ session, annotation }: JudgementFieldsProps): ReactElement | null => {
  const workbench = useWorkbench();
  const { id, passages, likelihood, confidence } = annotation;
  const { text } = session.paper;
  const words = passages.flatMap((passage) => findEstimativeWords(text, passage));
  const levels = passages.flatMap((passage) => findConfidenceWords(text, passage));
  if (words.length + levels.length === 0) return null;
  return (
    <ul className="judgement-offers" aria-label={t('details.found')}>
      {words.map((found) => (
        <Offer
          key={found.from}
          words={found.words}
          meaning={found.likelihood && describeLikelihood(found.likelihood)}
          rule={ESTIMATIVE_RULES[found.rule]}
          field="likelihood"
          isSet={found.likelihood === likelihood}
          onUse={() => void setLikelihood(workbench, id, found.likelihood)}
        />
      ))}
      {levels.map((found) => (
        <Offer
          key={`confidence ${found.from}`}
          words={found.words}
          meaning={found.confidence && t('details.confidence-level', { level: found.confidence })}
          rule={CONFIDENCE_RULES[found.rule]}
          field="confidence"
          isSet={found.confidence === confidence}
          onUse={() => void setConfidence(workbench, id, found.confidence)}
        />
      ))}
    </ul>
  );
};

interface OfferProps {
  readonly words: string;
  /** Null when the words stand for none. */
  readonly meaning: string | null;
  readonly rule: string;
  readonly field: 'likelihood' | 'confidence';
  readonly isSet: boolean;
  readonly onUse: () => void;
}

const Offer = ({ words, meaning, rule, field, isSet, onUse }: OfferProps): ReactElement => (
  <li>
    <p>
      {meaning ? t('details.found-meaning', { words, meaning }) : t('details.found-words', { words })}{' '}
      <small>{rule}</small>
    </p>
    {meaning && !isSet && (
      <Button rank="quiet" aria-label={t('details.take-words', { words, field })} onClick={onUse}>
        {t('details.use')}
      </Button>
    )}
  </li>
);
