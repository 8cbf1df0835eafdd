/** `npm run bench`: measures Postil beside its peers, prints the figures, and fails when one is over its bound. */
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { chromiumArguments, findBrowser } from '../scripts/browsers.mjs';
import { projectRoot } from '../scripts/project-root.mjs';
import { serveRenderer } from '../scripts/renderer-server.mjs';
import { buildStep, ensureStep } from '../scripts/setup-step.mjs';
import { buildPages, buildProbe } from './build-pages.mjs';
import { formatFigures, isOver } from './figures.mjs';
import { measureComparing } from './measure-comparing.mjs';
import { measureCore } from './measure-core.mjs';
import { measureGestures } from './measure-gestures.mjs';
import { measureGrowth } from './measure-growth.mjs';
import { measureMany } from './measure-many.mjs';
import { measureProgram } from './measure-program.mjs';
import { measureReader } from './measure-reader.mjs';
import { measureReading } from './measure-reading.mjs';
import { measurePackages, measureScript } from './script-size.mjs';

/** Enough that one disturbed round does not move a median, and all of it done in five minutes. */
const DEFAULT_ROUNDS = '3';

/**
 * @typedef {object} Setting
 * @property {import('@playwright/test').Browser} browser
 * @property {string} url Of the bench's pages.
 * @property {import('./program-profile.mjs').Program} program
 * @property {number} rounds
 */

/** @type {Readonly<Record<string, (setting: Setting) => Promise<import('./figures.mjs').Figure[]>>>} */
const PARTS = {
  reader: ({ browser, url, rounds }) => measureReader(browser, url, rounds),
  program: async ({ program, rounds }) => [await measureProgram(program, rounds)],
  gestures: async ({ browser, url, program, rounds }) =>
    measureGestures(browser, url, program, await buildProbe(), rounds),
  core: ({ browser, url, rounds }) => measureCore(browser, url, rounds),
  comparing: ({ browser, url, rounds }) => measureComparing(browser, url, rounds),
  reading: ({ browser, url, rounds }) => measureReading(browser, url, rounds),
  growth: ({ browser, url, rounds }) => measureGrowth(browser, url, rounds),
  many: ({ rounds }) => measureMany(rounds),
  script: () => measureScript(projectRoot),
};

const OPTIONS = /** @type {const} */ ({
  rounds: { type: 'string', default: DEFAULT_ROUNDS },
  only: { type: 'string', default: Object.keys(PARTS).join() },
});

const run = async () => {
  const { rounds, only } = parseArgs({ options: OPTIONS }).values;
  if (!(await ensureStep(buildStep, projectRoot))) return false;
  const report = await measure(only.split(',').map(partNamed), Number(rounds));
  await keep(report);
  console.log(describe(report));
  return !report.figures.some(isOver);
};

/** @typedef {Awaited<ReturnType<typeof measure>>} Report */

/** @param {string} name */
const partNamed = (name) => {
  const part = PARTS[name];
  if (!part) throw new Error(`There is no part “${name}”. There are: ${Object.keys(PARTS).join(', ')}.`);
  return part;
};

/**
 * @param {readonly (typeof PARTS)[string][]} parts
 * @param {number} rounds
 */
const measure = async (parts, rounds) => {
  const packages = await measurePackages(projectRoot);
  const bench = await serveRenderer(await buildPages(), 0);
  const served = await serveRenderer(join(projectRoot, 'out/renderer'), 0);
  const executablePath = findBrowser();
  const launch = { ...(executablePath ? { executablePath } : {}), args: chromiumArguments() };
  const browser = await chromium.launch(launch);
  const program = { launch, url: served.url };
  const machine = { chromium: browser.version(), cores: cpus().length, loadBefore: loadavg()[0] ?? 0 };
  const figures = [];
  for (const part of parts) figures.push(...(await part({ browser, url: bench.url, program, rounds })));
  await browser.close();
  await Promise.all([bench.close(), served.close()]);
  return { rounds, machine: { ...machine, loadAfter: loadavg()[0] ?? 0 }, figures, packages };
};

/** @param {Report} report */
const keep = async (report) => {
  const folder = join(projectRoot, 'test-results');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'bench.json'), `${JSON.stringify(report, null, 2)}\n`);
};

/** @param {Report} report */
const describe = ({ rounds, machine, figures, packages }) => {
  const { chromium: version, cores, loadBefore, loadAfter } = machine;
  const largest = packages.slice(0, 6).map(([name, kilobytes]) => `${name} ${Math.round(kilobytes)}`);
  return [
    `Medians of ${rounds} rounds; Chromium ${version}, ${cores} cores, load ${loadBefore.toFixed(1)} before and ${loadAfter.toFixed(1)} after.`,
    formatFigures(figures),
    `Script by package, kB before minifying: ${largest.join(', ')}.`,
  ].join('\n\n');
};

process.exitCode = (await run()) ? 0 : 1;
