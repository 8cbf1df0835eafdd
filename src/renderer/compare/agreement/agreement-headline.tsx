/** What the figures come to, in a sentence; the one figure that says how far all agree; and who tagged too little to say. */
import type { ReactElement } from 'react';
import { t } from '#catalogue/translate';
import type { CoefficientName } from '#core/agreement/report/agreement-report';
import type { Scope } from '#core/agreement/report/counted-text';
import { taggedTooLittle, type Verdict, verdictOf } from '#core/agreement/report/verdict';
import type { ShownSet } from '#core/compare/shown-set';
import { listNames, nameOf } from '#words/name-of';
import { describeInterval, formatValue, intervalToCome, scopeName } from '../../words/describe-agreement';
import type { AgreementTableProps } from './agreement-table';

export interface AgreementHeadlineProps {
  readonly sets: readonly ShownSet[];
  readonly scope: Scope;
  readonly measured: AgreementTableProps['measured'];
}

export const AgreementHeadline = ({ sets, scope, measured }: AgreementHeadlineProps): ReactElement => (
  <div className="agreement-headline">
    <p className="agreement-sentence">{sentenceOf(sets, scope, measured)}</p>
    <p>
      {t('agreement.all-in-all')} <strong>{figureOf('unitizedAlpha', measured)}</strong>
    </p>
    {taggedTooLittle(sets, scope).map(({ set, count }) => (
      <p key={set.analystId} className="agreement-caution">
        {t('agreement.tagged-too-little', { name: nameOf(sets, set.analystId), count })}
      </p>
    ))}
  </div>
);

const sentenceOf = (
  sets: readonly ShownSet[],
  scope: Scope,
  measured: AgreementTableProps['measured'],
): string => {
  const names = listNames(
    sets,
    sets.map(({ analystId }) => analystId),
  );
  const verdict = (name: CoefficientName): Verdict => verdictOf(measured.report[name]);
  const place = verdict('relevanceAlpha');
  if (place === 'unknown') return t('agreement.headline-unknown', { names });
  const values = { names, place, placeFigure: figureOf('relevanceAlpha', measured) };
  if (scope !== 'all') return t('agreement.headline-of-tag', { ...values, tag: scopeName(scope) });
  const coding = verdict('codingAlpha');
  return coding === 'unknown'
    ? t('agreement.headline-places', values)
    : t('agreement.headline', { ...values, coding, tagFigure: figureOf('codingAlpha', measured) });
};

/** '0.50, 0.42 to 0.56'; while the interval is worked out, dashes keep its room, so that nothing below jumps when it comes. */
const figureOf = (name: CoefficientName, { report, intervals }: AgreementTableProps['measured']): string => {
  const coefficient = report[name];
  if (coefficient.kind === 'undefined') return t('agreement.undefined');
  const interval = intervals?.get(name);
  const value = formatValue(name, coefficient.value);
  return t('agreement.figure', {
    value,
    interval: interval ? describeInterval(name, interval) : intervalToCome(),
  });
};
