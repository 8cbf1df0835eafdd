/** How much memory a page's worker has taken for its heap. */
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
