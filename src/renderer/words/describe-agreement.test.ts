import { afterEach, describe, expect, test } from 'vitest';
import { LANGUAGE_IDS, speakLanguage } from '#catalogue/languages';
import type { Interval } from '#core/agreement/bootstrap';
import { type UndefinedReason, undefinedFor } from '#core/agreement/coefficient';
import { type AgreementReport, measureReport } from '#core/agreement/report/agreement-report';
import { countReport, matchSets } from '#core/agreement/report/counted-figures';
import { madeUpSets } from '#core/compare/testing/made-up-sets';
import { agreementCsv } from '../compare/agreement/agreement-file';
import { scaleFor } from '../compare/agreement/agreement-scale';
import {
  coefficientWords,
  describeBasis,
  describeDrawing,
  describeDraws,
  describeGamma,
  describeMissingDraws,
  describeUndefined,
  formatInterval,
  formatNumber,
  formatValue,
  OTHER_COEFFICIENTS,
  TAG_COEFFICIENTS,
} from './describe-agreement';

const TEXT = { from: 0, to: 8000 };

const reportOn = (analysts: number): AgreementReport => {
  const sets = madeUpSets({ analysts, annotations: 40, length: TEXT.to });
  return measureReport(countReport(matchSets(sets, TEXT), 'all', [TEXT]));
};

const interval: Interval = {
  kind: 'interval',
  low: -0.1841,
  high: 0.4449,
  confidence: 0.95,
  units: 24,
  defined: 1000,
  resamples: 1000,
};

afterEach(() => speakLanguage('en'));

test.each(LANGUAGE_IDS)(
  'every coefficient is shown once, and explained in two sentences with a source: %s',
  async (language) => {
    await speakLanguage(language);
    const shown = [...TAG_COEFFICIENTS, ...OTHER_COEFFICIENTS];
    expect(shown.toSorted()).toEqual(Object.keys(reportOn(2)).toSorted());
    for (const name of shown) {
      const { about, source } = coefficientWords(name);
      expect(about.match(/\.(?= |$)/g), name).toHaveLength(2);
      expect(source, name).toMatch(/\d{4}/);
    }
  },
);

test('numbers and what they rest on are written as the language writes them', async () => {
  await speakLanguage('de');
  expect(formatNumber(-0.1428, 3)).toBe('−0,143');
  expect(describeBasis('exactF1', reportOn(3), 3)).toBe('240 Annotationen in 3 Paaren');
  expect(describeDraws(interval, 24, 1)).toBe(
    'Bootstrap-Intervalle: die mittleren 95 % von 1.000 Stichproben aus je 24 Absätzen, gezogen mit Zurücklegen (Startwert 1).',
  );
});

describe('numbers', () => {
  test.each([
    [0.49826, 3, '0.498'],
    [-0.1428, 3, '−0.143'],
    [-0.0004, 3, '0.000'],
    [1, 2, '1.00'],
    [-0.5, 0, '−1'],
  ])('%d with %d decimals is written %s', (value, digits, words) => {
    expect(formatNumber(value, digits)).toBe(words);
  });

  test('are percents where they are shares of characters', () => {
    expect(formatValue('percent', 0.6321)).toBe('63 %');
    expect(formatValue('alpha', 0.6321)).toBe('0.63');
    expect(formatInterval('percent', { ...interval, low: 0.59 })).toBe('59 to 44 %');
    expect(formatInterval('alpha', interval)).toBe('−0.18 to 0.44');
  });

  test('say what they rest on', () => {
    const ofTwo = reportOn(2);
    expect(describeBasis('unitizedAlpha', ofTwo, 2)).toBe('8,000 characters');
    expect(describeBasis('exactF1', ofTwo, 2)).toBe('80 annotations');
    expect(describeBasis('exactF1', reportOn(3), 3)).toBe('240 annotations in 3 pairs');
    expect(describeBasis('codingAlpha', ofTwo, 2)).toMatch(/^[\d,]+ characters, \d+ % of the text$/);
    expect(describeBasis('confidence', ofTwo, 2)).toBe('');
  });

  test('are told to those who do not see the drawing', () => {
    expect(describeDrawing('alpha', 0.2, interval)).toBe('0.20, 95 % interval −0.18 to 0.44');
    expect(describeDrawing('alpha', 0.2, null)).toBe('0.20');
  });
});

describe('why a coefficient is undefined', () => {
  const reasons: readonly UndefinedReason[] = [
    'too-few-analysts',
    'for-two-only',
    'nothing-to-compare',
    'nothing-tagged',
    'no-variation',
    'too-few-units',
    'draws-alike',
    'stopped',
  ];

  test.each(reasons)('is said in words: %s', (reason) => {
    for (const name of [...TAG_COEFFICIENTS, ...OTHER_COEFFICIENTS])
      expect(describeUndefined(reason, name)).toMatch(/^[a-z][a-z; ]+$/);
  });

  test.each([
    ['no-variation', 'alpha', 'nobody varied'],
    ['no-variation', 'codingAlpha', 'only one tag where two tagged'],
    ['nothing-tagged', 'tolerantF1', 'nobody tagged anything'],
    ['nothing-tagged', 'relationF1', 'nobody related anything'],
    ['nothing-to-compare', 'likelihood', 'no passage has two likelihoods'],
    ['for-two-only', 'cohenKappa', 'it is for two; choose a pair'],
  ] as const)('%s, %s: %s', (reason, name, words) => {
    expect(describeUndefined(reason, name)).toBe(words);
  });
});

test('how intervals and γ were drawn is told, with the seed', () => {
  expect(describeDraws(interval, 24, 1)).toContain(
    'the middle 95 % of 1,000 resamples, each of 24 paragraphs drawn',
  );
  expect(describeDraws(interval, 100, 7)).toMatch(/each of 24 runs of paragraphs drawn .* seed 7/);
  expect(describeMissingDraws(interval)).toBe('');
  expect(describeMissingDraws({ ...interval, defined: 988 })).toContain('In 12 of 1,000 resamples');
  const gamma = { value: 0.5007, precision: 0.0121, n: 205, shuffles: 30, observed: 0.65, expected: 1.3 };
  expect(describeGamma({ kind: 'value', isExact: true, ...gamma }, 1)).toBe(
    'γ 0.501 ± 0.012, from 205 passages and 30 random texts (seed 1).',
  );
  expect(describeGamma({ kind: 'value', isExact: false, ...gamma }, 1)).toContain('not every alignment');
  expect(describeGamma(undefinedFor('nothing-tagged'), 1)).toBe('γ is undefined: nobody tagged anything.');
});

describe('the scale', () => {
  const report = reportOn(2);

  test('goes from 0 to 1 while nothing lies below', () => {
    const scale = scaleFor(report, null);
    expect(scale.least).toBe(0);
    expect(scale.at(0.5)).toBe(50);
    expect(scale.at(2)).toBe(scale.at(1));
  });

  test('begins lower where an interval does', () => {
    expect(scaleFor(report, new Map([['alpha', interval]])).least).toBe(-0.25);
    expect(scaleFor(report, new Map([['alpha', { ...interval, low: -3 }]])).least).toBe(-1);
  });
});

describe('the table for other programs', () => {
  const fieldsOf = (line: string): string[] =>
    [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, field = '']) =>
      field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field,
    );

  const csvOf = (name: string): string[][] =>
    agreementCsv({
      paper: { sourceName: 'a.md' },
      sets: [
        { kind: 'colleague', name, shared: null },
        { kind: 'colleague', name: 'Ben', shared: null },
      ],
      scope: 'claim',
      report: reportOn(2),
      intervals: new Map([['alpha', interval]]),
      seed: 1,
    })
      .trimEnd()
      .split('\r\n')
      .map(fieldsOf);

  test('has one row for each coefficient under a head, each with its value, interval and seed', () => {
    const [head = [], ...rows] = csvOf('Ada');
    expect(rows).toHaveLength(12);
    const alpha = rows.find((row) => row[2] === 'Krippendorff’s α') ?? [];
    expect(alpha.slice(4, 7)).toEqual(['-0.1841', '0.4449', '0.95']);
    expect(alpha[head.indexOf('seed')]).toBe('1');
    expect(reportOn(2).alpha).toMatchObject({ value: Number(alpha[head.indexOf('value')]) });
  });

  test('says of what is undefined why, and gives no number', () => {
    const [head = [], ...rows] = csvOf('Ada');
    const confidence = rows.find((row) => row[2]?.startsWith('Confidence')) ?? [];
    expect(confidence[head.indexOf('undefined because')]).toBe('no passage has two confidences');
    expect(confidence[head.indexOf('value')]).toBe('');
  });

  test('lets no name pass for a formula', () => {
    expect(csvOf('=SUM(A1)')[1]?.[0]).toBe("'=SUM(A1); Ben");
  });
});
