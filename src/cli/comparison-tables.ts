/** A comparison as tables: coefficients, or differences; and how high an agreement was asked for. */
import { listOf } from '#catalogue/list-of';
import { t } from '#catalogue/translate';
import type { CoefficientName } from '#core/agreement/report/agreement-report';
import type { Table } from '#core/bridges/tables/table';
import type { ComparedPaper, Measured } from './compared-paper';
import { WrongUse } from './verb';

/** All analysts together are a row without second. */
export const coefficientTable = (papers: readonly ComparedPaper[]): Table => ({
  headings: ['paper', 'first', 'second', 'coefficient', 'value', 'low', 'high', 'n', 'undefined'],
  rows: papers.flatMap((report) => [
    ...rowsOf([report.paper, report.analysts.join('; '), null], report.together),
    ...report.pairs.flatMap(({ first, second, coefficients }) =>
      rowsOf([report.paper, first, second], coefficients),
    ),
  ]),
});

const rowsOf = (who: readonly (string | null)[], coefficients: readonly Measured[]) =>
  coefficients.map(({ coefficient, value, low, high, n, undefined: reason }) => [
    ...who,
    coefficient,
    value,
    low,
    high,
    n,
    reason,
  ]);

export const differenceTable = (papers: readonly ComparedPaper[]): Table => ({
  headings: ['paper', 'first', 'second', 'kind', 'start', 'end', 'words', 'firstTags', 'secondTags', 'about'],
  rows: papers.flatMap((report) =>
    report.pairs.flatMap(({ first, second, differences }) =>
      differences.map((one) => [
        report.paper,
        first,
        second,
        one.kind,
        one.start,
        one.end,
        one.words,
        one.first.join('; '),
        one.second.join('; '),
        one.about.join('; '),
      ]),
    ),
  ),
});

export interface Threshold {
  readonly name: string;
  readonly least: number;
}

/** `alpha=0.67,tolerantF1=0.8`. Throws WrongUse for a name that no coefficient has, and for what is no number. */
export const readThresholds = (given: string | null): readonly Threshold[] =>
  (given?.split(',') ?? []).map((part) => {
    const [name = '', number = '', ...rest] = part.split('=').map((piece) => piece.trim());
    const least = number === '' || rest.length > 0 ? Number.NaN : Number(number);
    if (!isCoefficient(name))
      throw new WrongUse(t('cli.unknown-coefficient', { name, names: listOf(NAMES, 'beside') }));
    if (!Number.isFinite(least)) throw new WrongUse(t('cli.no-threshold', { part }));
    return { name, least };
  });

/** As the report has them; one that is added there is asked for here. */
const KNOWN: Readonly<Record<CoefficientName | 'gamma', true>> = {
  percent: true,
  cohenKappa: true,
  fleissKappa: true,
  alpha: true,
  unitizedAlpha: true,
  relevanceAlpha: true,
  codingAlpha: true,
  exactF1: true,
  tolerantF1: true,
  relationF1: true,
  likelihood: true,
  confidence: true,
  gamma: true,
};
const NAMES = Object.keys(KNOWN);

const isCoefficient = (name: string): boolean => Object.hasOwn(KNOWN, name);
