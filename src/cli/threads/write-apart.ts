/** Sets written in a thread of their own: thousands take both cores, and the same bytes come of it. */
import { on } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { BridgeId } from '#core/bridges/bridge';
import type { Loss } from '#core/bridges/foreign/loss';
import type { PutBytes } from '#core/bridges/foreign/written';
import type { ClaimSet } from '#core/files/write-claim-set';
import type { WritingAnswer, WritingOrder } from './writing-messages';

export interface WritingApart {
  /** Waits while the thread is far behind. Throws what `put` threw, and what went wrong in the thread. */
  add(set: ClaimSet): Promise<void>;
  /** What was lost of all of them. */
  end(): Promise<readonly Loss[]>;
  /** Without it the thread, and so the program, goes on. */
  stop(): void;
}

/** `format` is one that is written set by set; `put` is called in between, as soon as there is something to put. */
export const writeApart = (format: BridgeId, put: PutBytes): WritingApart => {
  const worker = new Worker(new URL(WRITING_THREAD, import.meta.url), { workerData: format });
  const answers = on(worker, 'message'); // of an error of the thread, the next answer is that it throws
  const unanswered: Promise<readonly Loss[]>[] = [];
  const order = (what: WritingOrder): void => {
    worker.postMessage(what);
    const answer = nextAnswer();
    answer.catch(() => undefined); // heard when it is waited for
    unanswered.push(answer);
  };
  const nextAnswer = async (): Promise<readonly Loss[]> => {
    const { value, done } = await answers.next();
    if (done) throw new Error('The thread that writes has ended.');
    const { written, losses }: WritingAnswer = value[0];
    for (const { ending, bytes } of written) put(ending, bytes);
    return losses;
  };
  return {
    async add(set) {
      order(set);
      if (unanswered.length > MOST_UNANSWERED) await unanswered.shift();
    },
    async end() {
      order(null);
      return (await Promise.all(unanswered)).flat();
    },
    stop: () => void worker.terminate(),
  };
};

/** While a row group is encoded many sets come: with 32 the one thread waited for the other, and nothing was won. */
const MOST_UNANSWERED = 128;

/** As it is built (`vite.cli.config.ts`): what is loaded later stands in one folder, beside it. */
const WRITING_THREAD = '../writing-thread.js';
