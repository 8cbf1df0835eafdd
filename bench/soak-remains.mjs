/** What a page holds after a while: memory, nodes, listeners, highlights, workers, object URLs; and what it worked for that. */

/**
 * @typedef {object} Remains
 * @property {number} work Of the main thread since the last look, in milliseconds of processor time.
 * @property {number} heap In bytes, without garbage.
 * @property {number} listeners
 * @property {number} nodes
 * @property {number} highlights Ranges that are painted.
 * @property {number} workers
 * @property {number} objectUrls Made and not given back.
 */

/**
 * To be asked before the page is loaded.
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<() => Promise<Remains>>}
 */
export const watchRemains = async (page) => {
  await page.addInitScript(countObjectUrls);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  let before = 0;
  return async () => {
    await devtools.send('HeapProfiler.collectGarbage');
    const { metrics } = await devtools.send('Performance.getMetrics');
    /** @param {string} wanted */
    const metric = (wanted) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
    const work = metric('TaskDuration') * 1000;
    const { highlights, objectUrls } = await page.evaluate(countInPage);
    const remains = {
      work: work - before,
      heap: metric('JSHeapUsedSize'),
      listeners: metric('JSEventListeners'),
      nodes: metric('Nodes'),
      highlights,
      workers: page.workers().length,
      objectUrls,
    };
    before = metric('TaskDuration') * 1000;
    return remains;
  };
};

/** Runs in the page, before its scripts. */
const countObjectUrls = () => {
  const live = new Set();
  const { createObjectURL, revokeObjectURL } = URL;
  URL.createObjectURL = (given) => {
    const address = createObjectURL.call(URL, given);
    live.add(address);
    return address;
  };
  URL.revokeObjectURL = (address) => {
    live.delete(address);
    revokeObjectURL.call(URL, address);
  };
  Object.assign(globalThis, { liveObjectUrls: live });
};

/** Runs in the page. */
const countInPage = () => {
  const live = Reflect.get(globalThis, 'liveObjectUrls');
  let highlights = 0;
  for (const highlight of Reflect.get(globalThis, 'CSS').highlights.values()) highlights += highlight.size;
  return { highlights, objectUrls: live instanceof Set ? live.size : Number.NaN };
};
