/** Measures agreement apart from the window, and says how far it is. */
import { RESAMPLES } from '#core/agreement/bootstrap';
import { assembleReport, gammaOfSets, reportPairs } from '#core/agreement/report/assemble-report';
import type { GammaOrder, MeasureAnswer, MeasureOrder, ReportOrder } from './measure-messages';

self.addEventListener('message', ({ data }: MessageEvent<MeasureOrder>) => {
  switch (data.kind) {
    case 'report':
      return measure(data);
    case 'matrix':
      return answer({ kind: 'matrix', pairs: reportPairs(data) });
    case 'gamma':
      return workOutGamma(data);
  }
});

const answer = (message: MeasureAnswer): void => self.postMessage(message);

/** The values as soon as they are there; the intervals take longer. */
const measure = ({ blocks, seed, ...measured }: ReportOrder): void => {
  const { report, lowering, intervals } = assembleReport(measured);
  answer({ kind: 'values', report, lowering });
  const onDrawn = (drawn: number): void => {
    if (drawn % DRAWS_BETWEEN === 0) answer({ kind: 'progress', share: drawn / RESAMPLES });
  };
  answer({ kind: 'intervals', intervals: intervals(blocks, seed, onDrawn) });
};

/** So many resamples between two answers: a bar that moves smoothly, without a thousand messages. */
const DRAWS_BETWEEN = 25;

const workOutGamma = ({ seed, shuffles, ...measured }: GammaOrder): void => {
  const onProgress: Parameters<typeof gammaOfSets>[1]['onProgress'] = (progress) =>
    answer({ kind: 'gamma-progress', progress });
  answer({ kind: 'gamma', gamma: gammaOfSets(measured, { seed, shuffles, onProgress }) });
};
