/** Relations in words: what each kind says of either end, and why two annotations cannot be related. */

import type { MessageKey } from '#catalogue/messages';
import { t } from '#catalogue/translate';
import type { RelationFault } from '#core/annotation/argument';
import type { RelationPart } from '#core/annotation/filter';
import type { RelationKind } from '#core/records/relation';

/** Read from the first annotation to the second. Said when it is read: the language may change before. */
export const RELATION_NAMES: Readonly<Record<RelationKind, string>> = {
  get supports() {
    return t('relation.supports');
  },
  get challenges() {
    return t('relation.challenges');
  },
  get basedOn() {
    return t('relation.based-on');
  },
};

/** As it is said of the annotation at one end: 'supports', or at the other end 'is supported by'. */
export const relationPhrase = (kind: RelationKind, isFrom: boolean): string =>
  isFrom ? RELATION_NAMES[kind] : t(PASSIVE_NAMES[kind]);

const PASSIVE_NAMES = {
  supports: 'relation.supported',
  challenges: 'relation.challenged',
  basedOn: 'relation.basis',
} as const satisfies Record<RelationKind, MessageKey>;

/** What an annotation does or has done to it. */
export const RELATION_PART_NAMES: Readonly<Record<RelationPart, string>> = {
  get supports() {
    return t('relation.supports');
  },
  get challenges() {
    return t('relation.challenges');
  },
  get 'based-on'() {
    return t('relation.part-based-on');
  },
  get supported() {
    return t('relation.part-supported');
  },
  get challenged() {
    return t('relation.part-challenged');
  },
  get basis() {
    return t('relation.part-basis');
  },
};

export const describeRelationFault = ({ kind }: RelationFault): string => t(RELATION_FAULTS[kind]);

const RELATION_FAULTS = {
  self: 'actions.relation-to-itself',
  'ends-do-not-fit': 'actions.relation-does-not-fit',
  duplicate: 'actions.relation-twice',
  cycle: 'actions.relation-circle',
} as const satisfies Record<RelationFault['kind'], MessageKey>;
