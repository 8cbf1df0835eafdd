/** Words for what was decided, how it came about, and why something cannot be decided so. */
import type { Case } from '#core/cases/case';
import type { LeftToPeople } from '#core/consensus/decide-agreeing';
import type { AnnotationRefusal } from '#core/consensus/decide-case';
import type { RelationRefusal } from '#core/consensus/decide-relations';
import type { Alternative, Decision } from '#core/records/decision';
import { describeRelationFault, RELATION_NAMES, shorten } from './describe';
import { describeTagged } from './describe-tagged';

/** What somebody is called: by name, or by a letter while names are hidden. */
export type NameOf = (analystId: string) => string;

/** The words that a decision is about, as they stand in the paper; of a relation, of the end that stands first. */
export const wordsOfDecision = ({ passages }: Pick<Decision, 'passages'>): string =>
  passages[0]?.quote.exact ?? '';

/** 'Ben Reader’s reading', 'Ben Reader’s and Cleo Critic’s together', 'something new', 'deliberately no tag'. */
export const describeOutcome = (decision: Decision, nameOf: NameOf): string => {
  const { outcome } = decision;
  switch (outcome.kind) {
    case 'taken':
      return `${listWhose(decision, outcome.taken, nameOf)} reading`;
    case 'merged':
      return `made of ${listWhose(decision, outcome.taken, nameOf)} readings`;
    case 'new':
      return 'something that nobody had';
    case 'none':
      return isBetween(decision) ? 'deliberately no relation' : 'deliberately no tag';
  }
};

export const OUTCOME_NAMES: Readonly<Record<Decision['outcome']['kind'], string>> = {
  taken: 'One reading taken',
  merged: 'Made of several readings',
  new: 'Made anew',
  none: 'Deliberately nothing',
};

export const MEANS_NAMES: Readonly<Record<Decision['means']['kind'], string>> = {
  'by-hand': 'Decided by a person',
  unanimous: 'All agreed',
  majority: 'By majority',
  trusted: 'By trust in one',
};

/** Ends a sentence: 'by hand', 'as all agreed', 'by a majority of at least 60 %', 'by trust in Ben Reader'. */
export const describeMeans = ({ means }: Decision, nameOf: NameOf): string => {
  switch (means.kind) {
    case 'by-hand':
      return 'by hand';
    case 'unanimous':
      return 'as all agreed';
    case 'majority':
      return `by a majority of at least ${describeShare(means.share)}`;
    case 'trusted':
      return `by trust in ${nameOf(means.analystId)}`;
  }
};

/** With as few places as tell it: '60 %', '66.7 %'. */
const describeShare = (share: number): string =>
  `${(100 * share).toLocaleString('en', { maximumFractionDigits: 1 })} %`;

/** 'Claim “That alignment…” (likely / probable)', 'nothing'; of relations '“Storage…” supports “Prices…”'. */
export const describeAlternative = ({ annotations, relations }: Alternative, isRelation: boolean): string => {
  if (isRelation) {
    const words = (id: string): string => {
      const end = annotations.find((one) => one.id === id);
      return `“${shorten(end?.passages[0]?.quote.exact ?? '', 50)}”`;
    };
    const said = relations.map(({ kind, from, to }) => `${words(from)} ${RELATION_NAMES[kind]} ${words(to)}`);
    return listOf(said) || 'no relation';
  }
  return listOf(annotations.map(describeTagged)) || 'nothing';
};

export const describeRefusal = (refusal: AnnotationRefusal | RelationRefusal): string => {
  switch (refusal.kind) {
    case 'reason-missing':
      return 'Say why: without a reason it would look like an oversight.';
    case 'nothing-chosen':
      return 'Nothing is chosen: choose at least one annotation, with at least one word.';
    case 'ends-open':
      return refusal.ends.length > 1
        ? 'Settle both of the related places first; then the relation between them.'
        : 'Settle the related place first; then the relation to it.';
    case 'end-without-tag':
      return 'One of these was deliberately left without a tag, so there is nothing to relate. Decide “no relation”, or settle that place again.';
    case 'does-not-fit':
      return describeRelationFault(refusal.fault);
  }
};

/** Why a rule leaves something to people: a heading over a list. */
export const LEFT_NAMES: Readonly<Record<LeftToPeople['reason'], string>> = {
  'not-agreed': 'Not agreed',
  'changed-since': 'Decided before, and changed since',
  'ends-open': 'Relations whose ends are not settled',
  'does-not-fit': 'Relations that do not fit what was settled',
  'settled-already': 'Settled already',
};

/** The words of the first annotation that anybody has there. */
export const firstWordsOf = ({ readings }: Case): string =>
  readings.find(({ annotations }) => annotations.length > 0)?.annotations[0]?.passages[0]?.quote.exact ?? '';

const isBetween = ({ alternatives }: Decision): boolean =>
  alternatives.some(({ relations }) => relations.length > 0);

/** By the names' own order: that of the alternatives would tell who is who while names are hidden. */
const listWhose = ({ alternatives }: Decision, taken: readonly string[], nameOf: NameOf): string => {
  const ids = new Set(taken);
  const names = alternatives
    .filter(({ annotations, relations }) => [...annotations, ...relations].some(({ id }) => ids.has(id)))
    .map(({ analystId }) => `${nameOf(analystId)}’s`);
  return listOf(names.toSorted((a, b) => a.localeCompare(b)));
};

export const listOf = (words: readonly string[]): string => new Intl.ListFormat('en').format(words);
