/** γ, which takes its time: worked out when it is asked for, with progress, and stopped when that is asked. */
import { type ReactElement, useMemo, useState } from 'react';
import { t } from '#catalogue/translate';
import { SHUFFLES } from '#core/agreement/gamma';
import { Button } from '../../design/button';
import type { GammaOrder } from '../../session/comparing/measure-messages';
import { describeGamma, formatNumber } from '../../words/describe-agreement';
import { type Measured, useMeasured } from './use-measured';

/** What is measured, as in the other coefficients. */
export type GammaSubject = Omit<GammaOrder, 'kind' | 'shuffles'>;

/** The least that its authors draw, and what makes its precision about two and six times as good. */
const CHOICES = [SHUFFLES, 100, 1000] as const;

export const AgreementGamma = ({ subject }: { readonly subject: GammaSubject }): ReactElement => {
  const [shuffles, setShuffles] = useState<number>(SHUFFLES);
  const [asked, setAsked] = useState<{ subject: GammaSubject; shuffles: number } | null>(null);
  const order = useMemo<GammaOrder | null>(
    () => (asked?.subject === subject ? { ...subject, kind: 'gamma', shuffles: asked.shuffles } : null),
    [asked, subject],
  );
  const measured = useMeasured(order);
  const isWorking = order !== null && !measured.gamma && !measured.failure;
  return (
    <section className="agreement-gamma" aria-label="γ">
      <h3>γ</h3>
      <details>
        <summary>{t('agreement.gamma-what')}</summary>
        <p>{t('agreement.gamma-about')}</p>
        <p className="agreement-small">
          {t('agreement.gamma-source')} {t('agreement.gamma-cost')}
        </p>
      </details>
      <div className="agreement-gamma-ask">
        <label>
          {t('agreement.gamma-against')}{' '}
          <select
            value={shuffles}
            disabled={isWorking}
            onChange={(event) => setShuffles(Number(event.target.value))}
          >
            {CHOICES.map((choice) => (
              <option key={choice} value={choice}>
                {t('agreement.random-texts', { count: choice })}
              </option>
            ))}
          </select>
        </label>
        <Button onClick={() => setAsked(isWorking ? null : { subject, shuffles })}>
          {isWorking ? t('agreement.gamma-stop') : t('agreement.gamma-work-out')}
        </Button>
      </div>
      {isWorking && <GammaProgress measured={measured} shuffles={order.shuffles} />}
      <p role="status">{measured.gamma && describeGamma(measured.gamma, subject.seed)}</p>
      {measured.failure && <p>{t('agreement.gamma-failed', { reason: measured.failure })}</p>}
    </section>
  );
};

interface GammaProgressProps {
  readonly measured: Measured;
  readonly shuffles: number;
}

const GammaProgress = ({ measured: { gammaProgress }, shuffles }: GammaProgressProps): ReactElement => {
  const done = gammaProgress?.done ?? 0;
  const soFar = gammaProgress?.soFar;
  return (
    <div className="agreement-progress">
      <progress aria-label={t('agreement.random-texts-bar')} value={done} max={shuffles} />
      <small className="agreement-small">
        {t('agreement.random-texts-done', { done, count: shuffles })}
        {soFar && done > 1
          ? t('agreement.so-far', {
              value: formatNumber(soFar.value, 3),
              precision: formatNumber(soFar.precision, 3),
            })
          : ''}
      </small>
    </div>
  );
};
