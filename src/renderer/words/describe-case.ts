/** Words for what a comparison says in data. */
import type { Case, Reading, RelationCase } from '#core/cases/case';
import type { CaseStanding } from '#core/cases/case-filter';
import type { CaseState } from '#core/cases/decision-log';
import type { ShownSet } from '#core/compare/shown-set';
import { RELATION_NAMES } from './describe';
import { nameOf } from './name-of';
import { tagName } from './tags';

export const CASE_NAMES: Readonly<Record<Case['kind'], string>> = {
  same: 'Same',
  tag: 'Other tag',
  split: 'Split or merged',
  boundary: 'Other ends',
  'only-one': 'Not by all',
  attribute: 'Said otherwise',
  relation: 'Related otherwise',
};

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

export const STANDING_NAMES: Readonly<Record<CaseStanding, string>> = { open: 'Open', settled: 'Settled' };

/** How it stands with the decisions, beside the other things that a list says of a case. */
export const STATE_NAMES: Readonly<Record<CaseState['kind'], string>> = {
  open: 'Open',
  settled: '✓ Settled',
  'changed-since': 'Changed since it was settled',
  moot: '✓ An end was left untagged',
};

/** As CASE_NAMES, with the name of the one who stands alone where somebody does. */
export const caseName = (one: Case, sets: readonly ShownSet[]): string => {
  if (one.kind !== 'only-one') return CASE_NAMES[one.kind];
  const tagging = one.readings.filter(({ annotations }) => annotations.length > 0);
  const lacking = one.readings.filter(({ annotations }) => annotations.length === 0);
  const [only, without] = [tagging[0], lacking[0]];
  if (only && tagging.length === 1) return `Only by ${nameOf(sets, only.analystId)}`;
  if (without && lacking.length === 1) return `Not by ${nameOf(sets, without.analystId)}`;
  return CASE_NAMES['only-one'];
};

/** The words of the first annotation that anybody has there; of a relation, those of its two ends. */
export const wordsOfCase = (one: Case): readonly string[] =>
  one.about === 'annotations' ? [wordsOf(one)] : one.ends.map(wordsOf);

const wordsOf = ({ readings }: Case): string =>
  readings.find(({ annotations }) => annotations.length > 0)?.annotations[0]?.passages[0]?.quote.exact ?? '';

/** What one analyst has there: 'claim', 'nothing'; of a relation case 'supports', 'lacks an end'. */
export const describeReading = (one: Case, reading: Reading): string => {
  if (one.about === 'annotations')
    return reading.annotations.map(({ tag }) => tagName(tag).toLowerCase()).join(', ') || 'nothing';
  if (!reading.takesPart) return 'lacks an end';
  return reading.relations.map(({ kind }) => RELATION_NAMES[kind]).join(', ') || 'no relation';
};

/** Why an analyst could relate nothing there: the ends that are missing, in words. */
export const describeMissingEnds = ({ ends, readings }: RelationCase, reading: Reading): string => {
  const set = readings.indexOf(reading);
  const missing = ends.filter((end) => (end.readings[set]?.annotations.length ?? 0) === 0);
  if (missing.length === 2) return 'Neither end is tagged, so there is nothing to relate.';
  if (missing.length === 1) return 'One of the two ends is not tagged, so there is nothing to relate.';
  return 'Both ends are one annotation here, so there is nothing to relate.';
};
