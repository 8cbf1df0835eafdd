/** What the author sourced inside a piece of evidence: the links that the passage touches. */

import type { ReactElement } from 'react';
import { t } from '#catalogue/translate';
import { type SourcedRange, sourcedRanges } from '#core/annotation/sourced';
import type { FixedPaper } from '#core/paper/paper';
import { inOwnOrder } from '#core/passage/plain-signs';
import type { Annotation } from '#core/records/annotation';

export interface SourcedListProps {
  readonly paper: FixedPaper;
  readonly annotation: Annotation;
}

export const SourcedList = ({ paper, annotation }: SourcedListProps): ReactElement => {
  const sourced = sourcedRanges(paper, annotation);
  return (
    <section className="detail-field" aria-label={t('details.sourced')}>
      <h3 className="detail-name">{t('details.sourced')}</h3>
      {sourced.length === 0 ? (
        <p className="detail-hint">{t('details.no-source')}</p>
      ) : (
        <ul className="sourced">
          {sourced.map((range) => (
            <li key={range.from} dir="auto">
              {inOwnOrder(paper.text.slice(range.from, range.to))} <small>{targetOf(range)}</small>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};

const targetOf = ({ target }: SourcedRange): string => (target === '#' ? t('details.no-target') : target);
