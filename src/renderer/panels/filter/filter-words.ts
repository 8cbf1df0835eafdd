/** What the facets of a filter and their values are called on the screen. */
import type { MessageKey } from '#catalogue/messages';
import { t } from '#catalogue/translate';
import { type Facet, RELATION_PARTS } from '#core/annotation/filter';
import { CONFIDENCES } from '#core/records/confidence';
import { LIKELIHOODS } from '#core/records/likelihood';
import { likelihoodWordings } from '#words/describe-judgement';
import { RELATION_PART_NAMES } from '#words/describe-relation';
import type { PaperSession } from '../../session/paper-session';
import { sectionTitle } from '../outline/section-title';

export const facetName = (facet: Facet): string => t(FACET_NAMES[facet]);

const FACET_NAMES = {
  tag: 'common.tag',
  label: 'annotations.facet-label',
  likelihood: 'common.likelihood',
  confidence: 'common.confidence',
  relation: 'common.relation',
  section: 'common.section',
} as const satisfies Record<Facet, MessageKey>;

/** As it stands among the other values of its facet. */
export const valueName = (session: PaperSession, facet: Facet, value: string): string => {
  switch (facet) {
    case 'tag':
    case 'label':
      return value;
    case 'likelihood': {
      const likelihood = LIKELIHOODS.find((one) => one === value);
      return likelihood ? likelihoodWordings(likelihood) : t('common.none');
    }
    case 'confidence': {
      const level = CONFIDENCES.find((one) => one === value);
      return level ? t('annotations.confidence-value', { level }) : t('common.none');
    }
    case 'relation': {
      const part = RELATION_PARTS.find((one) => one === value);
      return part
        ? t('annotations.relation-value', { part: RELATION_PART_NAMES[part] })
        : t('annotations.unrelated');
    }
    case 'section':
      return sectionTitle(session, Number(value));
  }
};

/** As it stands by itself. */
export const filterName = (session: PaperSession, facet: Facet, value: string): string => {
  const name = valueName(session, facet, value);
  switch (facet) {
    case 'likelihood':
      return LIKELIHOODS.some((one) => one === value) ? name : t('annotations.no-likelihood');
    case 'confidence': {
      const level = CONFIDENCES.find((one) => one === value);
      return level ? t('annotations.confidence-filter', { level }) : t('annotations.no-confidence');
    }
    case 'label':
      return t('annotations.label-filter', { label: name });
    case 'section':
      return t('annotations.section-filter', { section: name });
    case 'relation':
    case 'tag':
      return name;
  }
};
