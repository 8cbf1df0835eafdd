/** How much memory a page's worker takes for its heap. */
import { z } from 'zod';

const answerSchema = z.object({
  id: z.number(),
  result: z.object({ totalSize: z.number() }),
});

/**
 * @param {import('@playwright/test').Page} page Which is going to start a worker.
 * @returns {Promise<() => Promise<number>>} Asks in bytes what the heap of the latest worker has grown to.
 */
export const watchWorkerHeap = async (page) => {
  const client = await page.context().newCDPSession(page);
  let worker = '';
  client.on('Target.attachedToTarget', ({ sessionId }) => {
    worker = sessionId;
  });
  // Not flattened: workers speak through the page's session, the only one there is.
  await client.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  return async () => {
    const answered = new Promise((resolve) => {
      client.once('Target.receivedMessageFromTarget', ({ message }) => resolve(message));
    });
    const message = JSON.stringify({ id: 1, method: 'Runtime.getHeapUsage' });
    await client.send('Target.sendMessageToTarget', { sessionId: worker, message });
    return answerSchema.parse(JSON.parse(String(await answered))).result.totalSize;
  };
};

/**
 * @template Result
 * @param {import('@playwright/test').Page} page
 * @param {() => Promise<Result>} work Starts one worker, and ends it.
 * @returns {Promise<{ readonly result: Result, readonly heap: number }>} With the most, in bytes, that its heap had grown to.
 */
export const peakWorkerHeap = async (page, work) => {
  const heapNow = await watchWorkerHeap(page);
  const working = work();
  const ended = working.then(() => 0);
  let heap = 0;
  for (let isOver = false; !isOver; ) {
    // Before the worker is there and once it has gone there is nobody to ask.
    const now = await Promise.race([heapNow().catch(() => 0), ended]);
    heap = Math.max(heap, now);
    isOver = await Promise.race([ended.then(() => true), pause()]);
  }
  return { result: await working, heap };
};

const pause = () => new Promise((resolve) => setTimeout(() => resolve(false), BETWEEN_LOOKS));

/** Milliseconds: a heap that grew and shrank between two looks was not needed for long. */
const BETWEEN_LOOKS = 50;
