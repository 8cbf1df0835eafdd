/** Measures agreement apart from the window: a report with its intervals, every pair by itself, or γ. */
import { RESAMPLES } from '#core/agreement/bootstrap';
import { gamma } from '#core/agreement/gamma';
import {
  type CoefficientName,
  measureReport,
  reportIntervals,
} from '#core/agreement/report/agreement-report';
import {
  countReport,
  type MatchedSets,
  matchSets,
  partsToDraw,
} from '#core/agreement/report/counted-figures';
import type { Scope } from '#core/agreement/report/counted-text';
import { loweringPlaces } from '#core/agreement/report/lowering-places';
import { seededRandom } from '#core/agreement/seeded-random';
import { unitsOfPassages } from '#core/agreement/tagged-unit';
import type {
  GammaOrder,
  LoweringPlaces,
  MatrixOrder,
  MeasureAnswer,
  MeasureOrder,
  ReportOrder,
} from './measure-messages';

self.addEventListener('message', ({ data }: MessageEvent<MeasureOrder>) => {
  switch (data.kind) {
    case 'report':
      return measure(data);
    case 'matrix':
      return measurePairs(data);
    case 'gamma':
      return workOutGamma(data);
  }
});

const answer = (message: MeasureAnswer): void => self.postMessage(message);

const measure = ({ sets, scope, length, blocks, seed }: ReportOrder): void => {
  const text = { from: 0, to: length };
  const matched = matchSets(sets, text);
  answer({
    kind: 'values',
    report: measureReport(countReport(matched, scope, [text])),
    lowering: loweringIn(matched, scope),
  });
  const intervals = reportIntervals(countReport(matched, scope, partsToDraw(blocks)), {
    random: seededRandom(seed),
    onProgress: (drawn) => {
      if (drawn % DRAWS_BETWEEN === 0) answer({ kind: 'progress', share: drawn / RESAMPLES });
    },
  });
  answer({ kind: 'intervals', intervals });
};

/** So many resamples between two answers: a bar that moves smoothly, without a thousand messages. */
const DRAWS_BETWEEN = 25;

/** Nobody reads through more of them than this. */
const PLACES_TOLD = 50;

const loweringIn = (matched: MatchedSets, scope: Scope): Record<CoefficientName, LoweringPlaces> => {
  const of = (name: CoefficientName): LoweringPlaces => {
    const places = loweringPlaces(matched, scope, name);
    return { places: places.slice(0, PLACES_TOLD), total: places.length };
  };
  return {
    percent: of('percent'),
    cohenKappa: of('cohenKappa'),
    fleissKappa: of('fleissKappa'),
    alpha: of('alpha'),
    unitizedAlpha: of('unitizedAlpha'),
    relevanceAlpha: of('relevanceAlpha'),
    codingAlpha: of('codingAlpha'),
    exactF1: of('exactF1'),
    tolerantF1: of('tolerantF1'),
    relationF1: of('relationF1'),
    likelihood: of('likelihood'),
    confidence: of('confidence'),
  };
};

const measurePairs = ({ sets, scope, length }: MatrixOrder): void => {
  const text = { from: 0, to: length };
  const pairs = sets.flatMap((first, index) =>
    sets.slice(index + 1).map((second) => ({
      first: first.analystId,
      second: second.analystId,
      report: measureReport(countReport(matchSets([first, second], text), scope, [text])),
    })),
  );
  answer({ kind: 'matrix', pairs });
};

const workOutGamma = ({ sets, scope, length, seed, shuffles }: GammaOrder): void => {
  const lines = sets.map(({ annotations }) =>
    unitsOfPassages(annotations.filter(({ tag }) => scope === 'all' || tag === scope)),
  );
  const result = gamma(lines, {
    continuum: { from: 0, to: length },
    random: seededRandom(seed),
    shuffles,
    onProgress: (progress) => answer({ kind: 'gamma-progress', progress }),
  });
  answer({ kind: 'gamma', gamma: result });
};
