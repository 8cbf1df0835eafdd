/** The agreement report as a table for other programs: CSV, RFC 4180, with a point in numbers. */

import { t } from '#catalogue/translate';
import type { AgreementReport, CoefficientName, Intervals } from '#core/agreement/report/agreement-report';
import type { Scope } from '#core/agreement/report/counted-text';
import type { ShownSet } from '#core/compare/shown-set';
import type { Paper } from '#core/paper/paper';
import type { SaveRequest } from '#host/contract';
import { setName } from '#words/name-of';
import { baseName } from '../../actions/save-file';
import {
  coefficientName,
  describeBasis,
  describeUndefined,
  OTHER_COEFFICIENTS,
  scopeName,
  TAG_COEFFICIENTS,
} from '../../words/describe-agreement';

export interface AgreementFileContent {
  readonly paper: Pick<Paper, 'sourceName'>;
  readonly sets: readonly Pick<ShownSet, 'kind' | 'name' | 'shared'>[];
  readonly scope: Scope;
  readonly report: AgreementReport;
  readonly intervals: Intervals | null;
  readonly seed: number;
}

/** `done` is for `saveFile`. */
export const agreementFile = (content: AgreementFileContent): SaveRequest & { readonly done: string } => ({
  title: t('agreement.export-title'),
  kind: { label: t('agreement.tables'), extensions: ['csv'] },
  suggestedName: `${baseName(content.paper.sourceName)}.agreement-${content.scope}.csv`,
  bytes: new TextEncoder().encode(agreementCsv(content)),
  done: t('agreement.exported', { count: TAG_COEFFICIENTS.length + OTHER_COEFFICIENTS.length }),
});

export const agreementCsv = (content: AgreementFileContent): string =>
  [
    HEAD,
    ...TAG_COEFFICIENTS.map((name) => rowOf(content, name, scopeName(content.scope))),
    ...OTHER_COEFFICIENTS.map((name) => rowOf(content, name, t('agreement.whatever-tag'))),
  ]
    .map((fields) => `${fields.map(asField).join(',')}\r\n`)
    .join('');

type Field = string | number | null;

const HEAD: readonly Field[] = [
  'analysts',
  'tag',
  'coefficient',
  'value',
  'low',
  'high',
  'confidence',
  'n',
  'rests on',
  'undefined because',
  'resamples',
  'defined resamples',
  'drawn parts',
  'seed',
];

const rowOf = (content: AgreementFileContent, name: CoefficientName, tag: string): readonly Field[] => {
  const { sets, report, intervals, seed } = content;
  const coefficient = report[name];
  const found = intervals?.get(name);
  const who = sets.map(setName).join('; ');
  const what = coefficientName(name);
  if (coefficient.kind === 'undefined') {
    const why = describeUndefined(coefficient.reason, name);
    return [who, tag, what, null, null, null, null, null, null, why, null, null, null, null];
  }
  const basis = describeBasis(name, report, sets.length);
  const { value, n } = coefficient;
  if (found?.kind !== 'interval')
    return [who, tag, what, value, null, null, null, n, basis, null, null, null, null, null];
  const { low, high, confidence, resamples, defined, units } = found;
  return [who, tag, what, value, low, high, confidence, n, basis, null, resamples, defined, units, seed];
};

/** Quoted where needed; words that a spreadsheet would take for a formula get an apostrophe before them. */
const asField = (field: Field): string => {
  if (field === null) return '';
  if (typeof field === 'number') return String(field);
  const plain = /^[=+\-@\t\r]/.test(field) ? `'${field}` : field;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
};
