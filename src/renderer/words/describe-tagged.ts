/** Words for an annotation as a log tells it: 'Claim “That alignment…” (very likely / highly probable, low confidence, main line)'. */
import type { AlternativeAnnotation } from '#core/records/decision';
import { shorten } from './describe';
import { CONFIDENCE_NAMES, likelihoodWordings } from './describe-judgement';
import { tagName } from './tags';

type Tagged = Pick<AlternativeAnnotation, 'tag' | 'passages' | 'likelihood' | 'confidence' | 'labels'>;

export const describeTagged = ({ tag, passages, likelihood, confidence, labels }: Tagged): string => {
  const said = [
    likelihood && likelihoodWordings(likelihood),
    confidence && `${CONFIDENCE_NAMES[confidence].toLowerCase()} confidence`,
    ...labels,
  ].filter(Boolean);
  const words = shorten(passages.map(({ quote }) => quote.exact).join(' … '), 90);
  return `${tagName(tag)} “${words}”${said.length > 0 ? ` (${said.join(', ')})` : ''}`;
};
