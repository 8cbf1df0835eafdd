/**
 * What a page holds after a while: memory, nodes, listeners, highlights, workers, object URLs; and what it worked for that,
 * beside a fixed piece of work, which takes as much longer as the machine is busier.
 */

/**
 * @typedef {object} Remains
 * @property {number} work Of the main thread since the last look, in milliseconds of processor time.
 * @property {number} floor What the fixed work took meanwhile, all of it, in the same milliseconds.
 * @property {number} heap In bytes, without garbage.
 * @property {number} listeners
 * @property {number} nodes
 * @property {number} highlights Ranges that are painted.
 * @property {number} workers
 * @property {number} objectUrls Made and not given back.
 */

/**
 * @typedef {object} Watch
 * @property {() => Promise<void>} measureFloor Does the fixed work once; as often between any two looks.
 * @property {() => Promise<Remains>} lookAt
 */

/**
 * To be asked before the page is loaded.
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<Watch>}
 */
export const watchRemains = async (page) => {
  await page.addInitScript(countObjectUrls);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  /** @returns {Promise<(wanted: string) => number>} */
  const measure = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return (wanted) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  };
  let before = 0;
  let floor = 0;
  const measureFloor = async () => {
    const begun = (await measure())('TaskDuration');
    await page.evaluate(workInPage);
    floor += ((await measure())('TaskDuration') - begun) * 1000;
  };
  const lookAt = async () => {
    await devtools.send('HeapProfiler.collectGarbage');
    const metric = await measure();
    const work = metric('TaskDuration') * 1000;
    const { highlights, objectUrls } = await page.evaluate(countInPage);
    const remains = {
      work: work - before - floor,
      floor,
      heap: metric('JSHeapUsedSize'),
      listeners: metric('JSEventListeners'),
      nodes: metric('Nodes'),
      highlights,
      workers: page.workers().length,
      objectUrls,
    };
    [before, floor] = [work, 0];
    return remains;
  };
  return { measureFloor, lookAt };
};

/** Runs in the page: words are put together, counted and sorted, for some ten milliseconds. */
const workInPage = () => {
  const counts = new Map();
  for (let at = 0; at < 60_000; at += 1) {
    const word = `word ${(at * 7919) % 5003}`;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).length;
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
