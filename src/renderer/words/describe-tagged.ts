/** Words for an annotation as a log tells it: 'Claim “That alignment…” (very likely / highly probable, low confidence, main line)'. */

import { t } from '#catalogue/translate';
import type { AlternativeAnnotation } from '#core/records/decision';
import { likelihoodWordings } from './describe-judgement';
import { shorten } from './shorten';

type Tagged = Pick<AlternativeAnnotation, 'tag' | 'passages' | 'likelihood' | 'confidence' | 'labels'>;

export const describeTagged = (tagged: Tagged): string => {
  const { tag, passages, labels } = tagged;
  const said = [...judgementSaid(tagged), ...labels].join(', ');
  const words = shorten(passages.map(({ quote }) => quote.exact).join(' … '), 90);
  return said === ''
    ? t('compare.tagged', { tag, words })
    : t('compare.tagged-and-said', { tag, words, said });
};

/** 'very likely / highly probable', 'low confidence'; nothing of what is not said. */
export const judgementSaid = ({
  likelihood,
  confidence,
}: Pick<Tagged, 'likelihood' | 'confidence'>): readonly string[] => [
  ...(likelihood ? [likelihoodWordings(likelihood)] : []),
  ...(confidence ? [t('compare.confidence-said', { confidence })] : []),
];
