/** One annotation: as it stands on the old version, beside where it comes to stand, and whether it comes along. */
import type { ReactElement } from 'react';
import { t } from '#catalogue/translate';
import type { OrphanPassage } from '#core/colleagues/orphans';
import type { CarriedAnnotation } from '#core/versions/carry-over';
import { whyInDoubt } from '#core/versions/why-in-doubt';
import { faultOf, PassageChoice, ReviewedAnnotation, Snippet } from '../colleagues/passage-places';
import type { Carrying } from './use-carrying';

export interface CarriedDetailProps {
  readonly carrying: Carrying;
  readonly one: CarriedAnnotation;
}

export const CarriedDetail = ({ carrying, one }: CarriedDetailProps): ReactElement => {
  const canCome = carrying.canCome(one);
  const fault = 'places' in one ? faultOf(carrying.placesOf(one)) : null;
  return (
    <section className="carried-detail" aria-label={t('versions.detail')}>
      <ReviewedAnnotation annotation={one.annotation} />
      <p>{t('versions.fate-means', { fate: one.fate })}</p>
      {'passages' in one ? (
        <Standing carrying={carrying} one={one} />
      ) : (
        <Unsure carrying={carrying} one={one} />
      )}
      <label className="choice">
        <input
          type="checkbox"
          checked={carrying.isComing(one)}
          disabled={!canCome}
          onChange={({ target }) => carrying.setComing(one, target.checked)}
        />
        <span>
          {t('versions.bring')}
          {fault !== null && <small> {fault}</small>}
        </span>
      </label>
    </section>
  );
};

const Standing = ({ carrying: { plan }, one }: CarriedDetailProps): ReactElement => (
  <div className="carried-places">
    <div className="review-place is-old">
      <p className="review-score">{t('versions.in-old')}</p>
      {one.annotation.passages.map((passage) => (
        <Snippet key={passage.from} text={plan.before.text} range={passage} />
      ))}
    </div>
    <div className="review-place">
      <p className="review-score">{t('versions.in-new')}</p>
      {'passages' in one &&
        one.passages.map((passage) => <Snippet key={passage.from} text={plan.after.text} range={passage} />)}
    </div>
  </div>
);

const Unsure = ({ carrying, one }: CarriedDetailProps): ReactElement => {
  const { plan } = carrying;
  const places: readonly OrphanPassage[] = 'places' in one ? one.places : [];
  const choices = carrying.placesOf(one);
  return (
    <>
      {places.map((place, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the passages of an annotation keep their order
        <div key={index}>
          <p className="carried-why">{t('versions.why', { why: whyInDoubt(place, plan.after.text) })}</p>
          <PassageChoice
            texts={{ before: plan.before.text, after: plan.after.text }}
            passage={place}
            at={index}
            count={places.length}
            stood={t('versions.in-old')}
            choice={choices[index] ?? null}
            onChoose={(choice) => carrying.choose(one, choices.with(index, choice))}
          />
        </div>
      ))}
    </>
  );
};
