/** What a page's threads were busy with, in processor time: what else runs on the machine hardly lengthens it. */
import { z } from 'zod';

/**
 * @typedef {object} ThreadTimes Milliseconds of the thread's own processor time.
 * @property {number} longestTask For so long at most the page answered nobody.
 * @property {number} worker All that the page's worker did.
 */

const traceSchema = z.object({
  traceEvents: z.array(
    z.object({
      name: z.string(),
      pid: z.number(),
      tid: z.number(),
      tdur: z.number().optional(), // microseconds
      args: z.object({ name: z.string().optional() }).optional(),
    }),
  ),
});

/** @typedef {z.infer<typeof traceSchema>['traceEvents'][number]} TraceEvent */

/**
 * @template Result
 * @param {import('@playwright/test').Page} page
 * @param {() => Promise<Result>} work In which the page starts one worker.
 * @returns {Promise<{ result: Result, threads: ThreadTimes }>}
 */
export const traceThreads = async (page, work) => {
  const browser = page.context().browser();
  if (!browser) throw new TypeError('A page without a browser cannot be traced.');
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
  const result = await work();
  const { traceEvents } = traceSchema.parse(JSON.parse((await browser.stopTracing()).toString()));
  return { result, threads: threadTimesOf(traceEvents) };
};

/**
 * @param {readonly TraceEvent[]} events
 * @returns {ThreadTimes}
 */
const threadTimesOf = (events) => {
  const workers = threadsNamed(events, 'DedicatedWorker thread').map((thread) => ({
    process: thread.pid,
    worker: tasksOf(events, thread).reduce((sum, duration) => sum + duration, 0),
  }));
  const [busiest] = workers.sort((a, b) => b.worker - a.worker);
  const page = threadsNamed(events, 'CrRendererMain').find(({ pid }) => pid === busiest?.process);
  if (!busiest || !page) throw new TypeError('The trace has no page with a worker.');
  return { longestTask: Math.max(...tasksOf(events, page)), worker: busiest.worker };
};

/**
 * @param {readonly TraceEvent[]} events
 * @param {string} name
 */
const threadsNamed = (events, name) =>
  events.filter((event) => event.name === 'thread_name' && event.args?.name === name);

/**
 * @param {readonly TraceEvent[]} events
 * @param {TraceEvent} thread
 */
const tasksOf = (events, { pid, tid }) =>
  events
    .filter(
      (event) => event.name === 'ThreadControllerImpl::RunTask' && event.pid === pid && event.tid === tid,
    )
    .map(({ tdur = 0 }) => tdur / 1000);
