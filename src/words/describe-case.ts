/** Words for what a comparison says in data. */

import { listOf } from '#catalogue/list-of';
import type { MessageKey } from '#catalogue/messages';
import { t } from '#catalogue/translate';
import type { Case, Reading, RelationCase } from '#core/cases/case';
import type { CaseStanding } from '#core/cases/case-filter';
import type { CaseState } from '#core/cases/decision-log';
import type { ShownSet } from '#core/compare/shown-set';
import { RELATION_NAMES } from './describe-relation';
import { nameOf } from './name-of';

/** In the order in which reports list them. */
export const CASE_NAMES = {
  same: 'compare.kind-same',
  tag: 'compare.kind-tag',
  split: 'compare.kind-split',
  boundary: 'compare.kind-boundary',
  'only-one': 'compare.kind-only-one',
  attribute: 'compare.kind-attribute',
  relation: 'compare.kind-relation',
} as const satisfies Record<Case['kind'], MessageKey>;

export const caseKindName = (kind: Case['kind']): string => t(CASE_NAMES[kind]);

/** One for each kind, so that they are told apart at a glance and without colours. */
export const CASE_SIGNS: Readonly<Record<Case['kind'], string>> = {
  same: '=',
  tag: '≠',
  split: '÷',
  boundary: '↔',
  'only-one': '+',
  attribute: '≈',
  relation: '→',
};

const STANDINGS = {
  open: 'compare.standing-open',
  settled: 'compare.standing-settled',
} as const satisfies Record<CaseStanding, MessageKey>;

export const standingName = (standing: CaseStanding): string => t(STANDINGS[standing]);

const STATES = {
  open: 'compare.standing-open',
  decided: 'compare.state-settled',
  'changed-since': 'compare.state-changed-since',
  moot: 'compare.state-moot',
} as const satisfies Record<CaseState['kind'], MessageKey>;

/** How it stands with the decisions, beside the other things that a list says of a case. */
export const stateName = (state: CaseState['kind']): string => t(STATES[state]);

/** As its kind is called, with the name of the one who stands alone where somebody does. */
export const caseName = (one: Case, sets: readonly ShownSet[]): string => {
  if (one.kind !== 'only-one') return caseKindName(one.kind);
  const tagging = one.readings.filter(({ annotations }) => annotations.length > 0);
  const lacking = one.readings.filter(({ annotations }) => annotations.length === 0);
  const [only, without] = [tagging[0], lacking[0]];
  if (only && tagging.length === 1) return t('compare.only-by', { name: nameOf(sets, only.analystId) });
  if (without && lacking.length === 1) return t('compare.not-by', { name: nameOf(sets, without.analystId) });
  return caseKindName(one.kind);
};

/** The words of the first annotation that anybody has there; of a relation, those of its two ends. */
export const wordsOfCase = (one: Case): readonly string[] =>
  one.about === 'annotations' ? [firstWordsOf(one)] : one.ends.map(firstWordsOf);

/** The words of the first annotation that anybody has there. */
export const firstWordsOf = ({ readings }: Case): string =>
  readings.find(({ annotations }) => annotations.length > 0)?.annotations[0]?.passages[0]?.quote.exact ?? '';

/** What one analyst has there: 'claim', 'nothing'; of a relation case 'supports', 'lacks an end'. */
export const describeReading = (one: Case, reading: Reading): string => {
  if (one.about === 'annotations')
    return (
      listOf(
        reading.annotations.map(({ tag }) => t('common.tag-in-words', { tag })),
        'beside',
      ) || t('compare.reading-nothing')
    );
  if (!reading.takesPart) return t('compare.lacks-end');
  return (
    listOf(
      reading.relations.map(({ kind }) => RELATION_NAMES[kind]),
      'beside',
    ) || t('compare.no-relation')
  );
};

/** Why an analyst could relate nothing there: the ends that are missing, in words. */
export const describeMissingEnds = ({ ends, readings }: RelationCase, reading: Reading): string => {
  const set = readings.indexOf(reading);
  const missing = ends.filter((end) => (end.readings[set]?.annotations.length ?? 0) === 0);
  if (missing.length === 2) return t('compare.neither-end-tagged');
  if (missing.length === 1) return t('compare.one-end-untagged');
  return t('compare.ends-are-one');
};
