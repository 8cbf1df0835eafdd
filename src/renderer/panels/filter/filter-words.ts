/** What the facets of a filter and their values are called on the screen. */

import { type Facet, NONE, RELATION_PARTS } from '#core/annotation/filter';
import { CONFIDENCES } from '#core/records/confidence';
import { LIKELIHOODS } from '#core/records/likelihood';
import type { PaperSession } from '../../session/paper-session';
import { RELATION_PART_NAMES } from '../../words/describe';
import { likelihoodWordings } from '../../words/describe-judgement';
import { sectionTitle } from '../outline/section-title';

export const FACET_NAMES: Readonly<Record<Facet, string>> = {
  tag: 'Tag',
  label: 'Label',
  likelihood: 'Likelihood',
  confidence: 'Confidence',
  relation: 'Relation',
  section: 'Section',
};

/** As it stands among the other values of its facet. */
export const valueName = (session: PaperSession, facet: Facet, value: string): string => {
  switch (facet) {
    case 'tag':
    case 'label':
      return value;
    case 'likelihood':
      return LIKELIHOOD_NAMES[value] ?? value;
    case 'confidence':
      return CONFIDENCE_NAMES[value] ?? value;
    case 'relation':
      return RELATION_NAMES[value] ?? value;
    case 'section':
      return sectionTitle(session, Number(value));
  }
};

/** As it stands by itself. */
export const filterName = (session: PaperSession, facet: Facet, value: string): string => {
  const name = valueName(session, facet, value);
  switch (facet) {
    case 'likelihood':
      return value === NONE ? 'no likelihood' : name;
    case 'confidence':
      return value === NONE ? 'no confidence' : `${name} confidence`;
    case 'label':
      return `label “${name}”`;
    case 'section':
      return `in “${name}”`;
    case 'relation':
    case 'tag':
      return name;
  }
};

const named = (
  entries: readonly (readonly [value: string, name: string])[],
): Readonly<Record<string, string>> => Object.fromEntries(entries);

const LIKELIHOOD_NAMES = named([
  ...LIKELIHOODS.map((value) => [value, likelihoodWordings(value)] as const),
  [NONE, 'none'],
]);

const CONFIDENCE_NAMES = named([...CONFIDENCES, NONE].map((value) => [value, value]));

const RELATION_NAMES = named([
  ...RELATION_PARTS.map((value) => [value, `${RELATION_PART_NAMES[value]} …`] as const),
  [NONE, 'unrelated'],
]);
