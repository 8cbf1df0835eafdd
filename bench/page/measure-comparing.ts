/** Comparing in its worker, as the program does it, beside the least that can be done on the same claim sets. */
import { TAGS, type Tag } from '#core/records/annotation';
import { type ComparisonResult, createComparer } from '../../src/renderer/session/comparing/comparer';
import { type Colleagues, type ColleaguesSize, createBenchColleagues } from '../colleagues';
import { type Alike, countAlike } from './count-alike';
import { watchFrames } from './frames';

/** In milliseconds. */
export interface ComparingTimes {
  /** From the order to the last answer, in a worker that was just started. */
  readonly answered: number;
  readonly longestFrame: number;
}

/** In milliseconds. */
export interface PeerTimes {
  readonly sweep: number;
  /** While another worker is busy for as long and the page has nothing to do. */
  readonly longestFrame: number;
}

export interface ComparingBench {
  compare(): Promise<ComparingTimes>;
  /** Afterwards; throws when the sweep does not count what the comparison counted. */
  peers(duration: number): Promise<PeerTimes>;
  /** Ends the worker, which is left until then, so that its memory can be looked at. */
  end(): void;
}

export const createComparingBench = (size: ColleaguesSize): ComparingBench => {
  const colleagues = createBenchColleagues(size);
  let latest: ComparisonResult | null = null;
  let end = (): void => {};
  return {
    async compare() {
      const frames = await watchFrames();
      const start = performance.now();
      const comparing = startComparing(colleagues);
      end = comparing.end;
      latest = await comparing.result;
      const answered = performance.now() - start;
      return { answered, longestFrame: await frames.longest() };
    },
    async peers(duration) {
      if (!latest) throw new Error('Nothing was compared.');
      const { alike, sweep } = shortestSweep(colleagues);
      for (const tag of TAGS) expectAlike(tag, alike, latest, colleagues);
      const frames = await watchFrames();
      await keepBusy(duration);
      return { sweep, longestFrame: await frames.longest() };
    },
    end: () => end(),
  };
};

/** Ended by `end` and not before, so that what it takes can still be looked at. */
const startComparing = ({ paper, sets }: Colleagues) => {
  let end = (): void => {};
  const result = new Promise<ComparisonResult>((resolve, reject) => {
    const comparer = createComparer(paper, {
      onResult: resolve,
      onFailure: (reason) => reject(new Error(reason)),
    });
    end = comparer.end;
    comparer.compare(sets);
  });
  return { result, end };
};

const shortestSweep = ({ sets }: Colleagues): { readonly alike: Alike; readonly sweep: number } => {
  const durations = Array.from({ length: SWEEPS }, () => {
    const start = performance.now();
    countAlike(sets);
    return performance.now() - start;
  });
  return { alike: countAlike(sets), sweep: Math.min(...durations) };
};

/** So short that the best of a few is the floor. */
const SWEEPS = 5;

const keepBusy = async (duration: number): Promise<void> => {
  const worker = new Worker(new URL('./busy.worker.ts', import.meta.url), { type: 'module' });
  await new Promise((resolve, reject) => {
    worker.onmessage = resolve;
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(duration);
  });
  worker.terminate();
};

/**
 * The characters that two analysts tagged alike or both left alone are what percent agreement counts: the text, less
 * what either tagged, and twice what both did.
 */
const expectAlike = (
  tag: Tag,
  alike: Alike,
  { overview }: ComparisonResult,
  { paper, sets }: Colleagues,
): void => {
  const tagged = sets.map((set) => countAlike([set, set])[tag]);
  const ofPairs = tagged.reduce((sum, length) => sum + length, 0) * (sets.length - 1);
  const expected = overview.pairs.length * paper.text.length - ofPairs + 2 * alike[tag];
  const counted = overview.pairs.reduce((sum, { agreement }) => {
    const { percent } = agreement[tag];
    return percent.kind === 'value' ? sum + Math.round(percent.value * percent.n) : sum;
  }, 0);
  if (counted !== expected)
    throw new Error(`${tag}: ${counted} characters alike, the sweep counts ${expected}`);
};
