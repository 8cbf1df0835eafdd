/** Words for what was decided, how it came about, and why something cannot be decided so. */

import { listOf } from '#catalogue/list-of';
import type { MessageKey } from '#catalogue/messages';
import { locale, t } from '#catalogue/translate';
import type { LeftToPeople } from '#core/consensus/decide-agreeing';
import type { AnnotationRefusal } from '#core/consensus/decide-case';
import type { RelationRefusal } from '#core/consensus/decide-relations';
import type { Alternative, Decision } from '#core/records/decision';
import { describeRelationFault } from './describe-relation';
import { describeTagged } from './describe-tagged';
import { shorten } from './shorten';

/** What somebody is called: by name, or by a letter while names are hidden. */
export type NameOf = (analystId: string) => string;

/** The words that a decision is about, as they stand in the paper; of a relation, of the end that stands first. */
export const wordsOfDecision = ({ passages }: Pick<Decision, 'passages'>): string =>
  passages[0]?.quote.exact ?? '';

/** 'Ben Reader’s reading', 'made of Ben Reader’s and Cleo Critic’s readings', 'deliberately no tag'. */
export const describeOutcome = (decision: Decision, nameOf: NameOf): string => {
  const { outcome } = decision;
  switch (outcome.kind) {
    case 'taken':
      return t('consensus.outcome-taken', { readings: listWhose(decision, outcome.taken, nameOf) });
    case 'merged':
      return t('consensus.outcome-merged', { readings: listWhose(decision, outcome.taken, nameOf) });
    case 'new':
      return t('consensus.outcome-new');
    case 'none':
      return isBetween(decision) ? t('consensus.outcome-no-relation') : t('consensus.outcome-no-tag');
  }
};

/** In the order in which reports list them, as MEANS_NAMES are. */
export const OUTCOME_NAMES = {
  taken: 'consensus.outcomes-taken',
  merged: 'consensus.outcomes-merged',
  new: 'consensus.outcomes-new',
  none: 'consensus.outcomes-none',
} as const satisfies Record<Decision['outcome']['kind'], MessageKey>;

export const MEANS_NAMES = {
  'by-hand': 'consensus.means-by-hand',
  unanimous: 'consensus.means-unanimous',
  majority: 'consensus.means-majority',
  trusted: 'consensus.means-trusted',
} as const satisfies Record<Decision['means']['kind'], MessageKey>;

/** Ends a sentence: 'by hand', 'as all agreed', 'by a majority of at least 60 %', 'by trust in Ben Reader'. */
export const describeMeans = ({ means }: Decision, nameOf: NameOf): string => {
  switch (means.kind) {
    case 'by-hand':
      return t('consensus.by-hand');
    case 'unanimous':
      return t('consensus.unanimous');
    case 'majority':
      return t('consensus.majority', { percent: 100 * means.share });
    case 'trusted':
      return t('consensus.trusted', { name: nameOf(means.analystId) });
  }
};

/** 'Claim “That alignment…” (likely / probable)', 'nothing'; of relations '“Storage…” supports “Prices…”'. */
export const describeAlternative = (alternative: Alternative, isRelation: boolean): string =>
  isRelation
    ? listOf(describeRelations(alternative)) || t('compare.no-relation')
    : listOf(alternative.annotations.map(describeTagged)) || t('compare.reading-nothing');

const describeRelations = ({ annotations, relations }: Alternative): string[] => {
  const words = (id: string): string => {
    const end = annotations.find((one) => one.id === id);
    return shorten(end?.passages[0]?.quote.exact ?? '', 50);
  };
  return relations.map(({ kind, from, to }) =>
    t('compare.related', { from: words(from), kind, to: words(to) }),
  );
};

export const describeRefusal = (refusal: AnnotationRefusal | RelationRefusal): string => {
  switch (refusal.kind) {
    case 'reason-missing':
      return t('consensus.reason-missing');
    case 'nothing-chosen':
      return t('consensus.nothing-chosen');
    case 'ends-open':
      return t('consensus.ends-open', { count: refusal.ends.length });
    case 'end-without-tag':
      return t('consensus.end-without-tag');
    case 'does-not-fit':
      return describeRelationFault(refusal.fault);
  }
};

const LEFT = {
  'not-agreed': 'consensus.left-not-agreed',
  'changed-since': 'consensus.left-changed-since',
  'ends-open': 'consensus.left-ends-open',
  'does-not-fit': 'consensus.left-does-not-fit',
  'decided-already': 'consensus.left-settled-already',
} as const satisfies Record<LeftToPeople['reason'], MessageKey>;

/** Why a rule leaves something to people: a heading over a list, with how many there are. */
export const describeLeft = (reason: LeftToPeople['reason'], count: number): string =>
  t(LEFT[reason], { count });

const isBetween = ({ alternatives }: Decision): boolean =>
  alternatives.some(({ relations }) => relations.length > 0);

/** By the names' own order: that of the alternatives would tell who is who while names are hidden. */
const listWhose = ({ alternatives }: Decision, taken: readonly string[], nameOf: NameOf): string => {
  const ids = new Set(taken);
  const names = alternatives
    .filter(({ annotations, relations }) => [...annotations, ...relations].some(({ id }) => ids.has(id)))
    .map(({ analystId }) => nameOf(analystId))
    .toSorted((a, b) => a.localeCompare(b, locale()));
  return listOf(names.map((name) => t('consensus.reading-of', { name })));
};
