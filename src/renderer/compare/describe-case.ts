/** Words for what a comparison says in data. */
import type { Case } from '#core/compare/case';

export const CASE_NAMES: Readonly<Record<Case['kind'], string>> = {
  same: 'Same',
  tag: 'Other tag',
  split: 'Split or merged',
  boundary: 'Other ends',
  'only-one': 'Not by all',
  attribute: 'Said otherwise',
  relation: 'Related otherwise',
};

/** The words of the first annotation that anybody has there. */
export const wordsOfCase = ({ readings }: Case): string =>
  readings.find(({ annotations }) => annotations.length > 0)?.annotations[0]?.passages[0]?.quote.exact ?? '';
