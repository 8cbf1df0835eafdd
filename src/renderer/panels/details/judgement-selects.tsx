/** The fields in which one says how likely something is, and how sure one is of it. */
import type { ReactElement, Ref } from 'react';
import { t } from '#catalogue/translate';
import { CONFIDENCES, Confidence } from '#core/records/confidence';
import { LIKELIHOODS, Likelihood } from '#core/records/likelihood';
import { CONFIDENCE_NAMES, describeLikelihood } from '#words/describe-judgement';

export interface LikelihoodSelectProps {
  readonly ref?: Ref<HTMLSelectElement>;
  /** Null where nothing is said. */
  readonly likelihood: Likelihood | null;
  readonly onChange: (likelihood: Likelihood | null) => void;
}

export const LikelihoodSelect = ({ ref, likelihood, onChange }: LikelihoodSelectProps): ReactElement => (
  <label className="detail-field">
    <span className="detail-name">{t('common.likelihood')}</span>
    <select
      ref={ref}
      value={likelihood ?? ''}
      onChange={({ target }) => onChange(Likelihood.safeParse(target.value).data ?? null)}
    >
      <option value="">{t('details.not-said')}</option>
      {LIKELIHOODS.map((band) => (
        <option key={band} value={band}>
          {describeLikelihood(band)}
        </option>
      ))}
    </select>
  </label>
);

export interface ConfidenceSelectProps {
  /** Null where nothing is said. */
  readonly confidence: Confidence | null;
  readonly onChange: (confidence: Confidence | null) => void;
}

export const ConfidenceSelect = ({ confidence, onChange }: ConfidenceSelectProps): ReactElement => (
  <label className="detail-field">
    <span className="detail-name">{t('common.confidence')}</span>
    <select
      value={confidence ?? ''}
      onChange={({ target }) => onChange(Confidence.safeParse(target.value).data ?? null)}
    >
      <option value="">{t('details.not-said')}</option>
      {CONFIDENCES.map((level) => (
        <option key={level} value={level}>
          {CONFIDENCE_NAMES[level]}
        </option>
      ))}
    </select>
  </label>
);
