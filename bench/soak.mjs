/**
 * `npm run soak`: seeded gestures without end in the built program, and after every thousand what they cost and what they
 * left behind. It fails when the last thousand cost more than the first, or something only grows.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromiumArguments, findBrowser } from '../scripts/browsers.mjs';
import { projectRoot } from '../scripts/project-root.mjs';
import { serveRenderer } from '../scripts/renderer-server.mjs';
import { buildStep, ensureStep } from '../scripts/setup-step.mjs';
import { openFirstPaper, startProgram } from './program-profile.mjs';
import { tell } from './progress.mjs';
import { gesturesFrom, inLibrary } from './soak-gestures.mjs';
import { watchRemains } from './soak-remains.mjs';
import { median } from './statistics.mjs';

const OPTIONS = /** @type {const} */ ({
  gestures: { type: 'string', default: '100000' },
  seed: { type: 'string', default: '1' },
});

const BATCH = 1000;

/** Of the last thousands beside the first after the warm-up, each beside the fixed work in between. */
const SLOWER = 1.2;

/** What one thousand happens to do differs by a fifth: medians of so many are compared. */
const COMPARED = 5;

/** The fixed work is done after so many gestures. */
const FLOOR_EVERY = 50;

/** What may be more at the end than after the warm-up: in shares, and so many at most where a share is next to nothing. */
const MORE = { heap: 1.3, listeners: 1.1, nodes: 1.3, highlights: 1.1, workers: 1, objectUrls: 1 };
const SOME = { heap: 12e6, listeners: 100, nodes: 3000, highlights: 3, workers: 1, objectUrls: 2 };

/** @typedef {import('./soak-remains.mjs').Remains} Remains */

const run = async () => {
  const { gestures, seed } = parseArgs({ options: OPTIONS }).values;
  if (!(await ensureStep(buildStep, projectRoot))) return false;
  const server = await serveRenderer(join(projectRoot, 'out/renderer'), 0);
  const executablePath = findBrowser();
  const launch = { ...(executablePath ? { executablePath } : {}), args: chromiumArguments() };
  const visit = await startProgram({ launch, url: server.url });
  const remains = await soak(visit.page, Number(gestures), Number(seed));
  await visit.leave();
  await server.close();
  const faults = faultsOf(remains);
  console.log(`${Number(gestures)} gestures from seed ${seed}.`);
  console.table(sampleOf(remains));
  for (const fault of faults) console.log(fault);
  return faults.length === 0;
};

/**
 * @param {import('@playwright/test').Page} page
 * @param {number} count
 * @param {number} seed
 * @returns {Promise<Remains[]>} One for each thousand.
 */
const soak = async (page, count, seed) => {
  const { measureFloor, lookAt } = await watchRemains(page);
  await page.reload();
  await page.getByLabel('Your name').fill('Ada Analyst');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await openFirstPaper(page);
  const next = gesturesFrom(page, seed);
  const all = [];
  for (let done = 0; done < count; done += BATCH) {
    for (let gesture = 1; gesture <= BATCH; gesture++) {
      await next();
      if (gesture % FLOOR_EVERY === 0) await measureFloor();
    }
    const remains = await inLibrary(page, lookAt);
    all.push(remains);
    const { work, floor, heap } = remains;
    const times = (work / floor).toFixed(1);
    tell(`${done + BATCH}: ${Math.round(work)} ms, ${times} times the floor, ${Math.round(heap / 1e6)} MB`);
  }
  return all;
};

/**
 * The first thousand load what is used for the first time and are not compared.
 * @param {readonly Remains[]} all
 */
const faultsOf = (all) => {
  const compared = Math.min(COMPARED, Math.floor((all.length - 1) / 2));
  if (compared < 1) return ['Too few gestures to compare: three thousand at least.'];
  const first = typicalOf(all.slice(1, 1 + compared));
  const last = typicalOf(all.slice(-compared));
  const slower = last.pace / first.pace;
  const faults = slower > SLOWER ? [`The last thousands took ${slower.toFixed(2)} of the first.`] : [];
  for (const kind of /** @type {(keyof typeof MORE)[]} */ (Object.keys(MORE))) {
    const [before, after] = [first[kind], last[kind]];
    if (after > before * MORE[kind] && after - before > SOME[kind])
      faults.push(`There are more ${kind}: ${before} after the warm-up, ${after} at the end.`);
  }
  return faults;
};

/**
 * Medians of some thousands; the pace is the work beside the floor.
 * @param {readonly Remains[]} some
 */
const typicalOf = (some) => {
  /** @param {(remains: Remains) => number} measure */
  const typical = (measure) => median(some.map(measure));
  return {
    pace: typical(({ work, floor }) => work / floor),
    heap: typical(({ heap }) => heap),
    listeners: typical(({ listeners }) => listeners),
    nodes: typical(({ nodes }) => nodes),
    highlights: typical(({ highlights }) => highlights),
    workers: typical(({ workers }) => workers),
    objectUrls: typical(({ objectUrls }) => objectUrls),
  };
};

/**
 * As many rows as can be read.
 * @param {readonly Remains[]} all
 */
const sampleOf = (all) => {
  const every = Math.max(1, Math.floor(all.length / 10));
  return all
    .map((remains, index) => ({ gestures: (index + 1) * BATCH, ...remains }))
    .filter((_row, index) => index % every === 0 || index === all.length - 1);
};

process.exitCode = (await run()) ? 0 : 1;
