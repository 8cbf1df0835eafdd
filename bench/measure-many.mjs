/** The command line: how long it takes to start, and what many claim sets take. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../scripts/project-root.mjs';
import { commandLineStep, ensureStep } from '../scripts/setup-step.mjs';
import { makeSets } from './make-sets.mjs';
import { roundsOf, tell } from './progress.mjs';
import { median } from './statistics.mjs';
import { watchNode } from './watch-process.mjs';

/** @typedef {import('./figures.mjs').Figure} Figure */
/** @typedef {import('./watch-process.mjs').Watched} Watched */

/** The second is twice the first: what grows with the sets then takes twice as much at most. */
const SIZES = /** @type {const} */ ([1_000, 2_000]);
/** Comparing draws a thousand samples for each pair of analysts. */
const COMPARED = /** @type {const} */ ([8, 16]);

/**
 * @param {number} rounds
 * @returns {Promise<Figure[]>}
 */
export const measureMany = async (rounds) => {
  if (!(await ensureStep(commandLineStep, projectRoot))) throw new Error('There is no command line.');
  const folder = await mkdtemp(join(tmpdir(), 'postil-bench-'));
  for (const count of [...SIZES, ...COMPARED]) await makeSets(count, join(folder, `${count}.jsonl`));
  const empty = join(folder, 'empty.mjs');
  await writeFile(empty, '');
  const runs = Object.entries(programs(folder, empty)).map(([name, args]) => ({
    name,
    args,
    seen: /** @type {Watched[]} */ ([]),
  }));
  for (const _round of roundsOf('many sets', rounds))
    for (const { name, args, seen } of runs) {
      tell(`  ${name}`);
      seen.push(await watchNode(args));
    }
  await rm(folder, { recursive: true });
  return figuresOf(new Map(runs.map(({ name, seen }) => [name, mediansOf(seen)])));
};

const [FEW, MANY] = SIZES;
const [FEW_COMPARED, MANY_COMPARED] = COMPARED;
const POSTIL = join(projectRoot, 'scripts/postil.mjs');

/**
 * @param {string} folder
 * @param {string} empty
 * @returns {Record<string, string[]>} What Node runs, by name.
 */
const programs = (folder, empty) => {
  /** @param {number} count */
  const sets = (count) => join(folder, `${count}.jsonl`);
  /** @param {number} count */
  const convert = (count) => [
    POSTIL,
    'convert',
    sets(count),
    '--to',
    'parquet',
    '--out',
    join(folder, 'out'),
  ];
  return {
    node: [empty],
    help: [POSTIL, '--help'],
    first: [
      POSTIL,
      'validate',
      join(projectRoot, 'resources/samples/inss-insight-2166.ada-analyst.claims.json'),
    ],
    parse: ['-e', PARSE, sets(FEW)],
    'validate few': [POSTIL, 'validate', sets(FEW)],
    'validate many': [POSTIL, 'validate', sets(MANY)],
    'convert few': convert(FEW),
    'convert many': convert(MANY),
    'compare few': [POSTIL, 'compare', sets(FEW_COMPARED)],
    'compare many': [POSTIL, 'compare', sets(MANY_COMPARED)],
  };
};

/** The floor of reading: each line is parsed, and nothing is asked about it. */
const PARSE = `
const { createInterface } = require('node:readline');
const { createReadStream } = require('node:fs');
createInterface({ input: createReadStream(process.argv[1]) }).on('line', JSON.parse);`;

/**
 * @param {readonly Watched[]} seen
 * @returns {Watched}
 */
const mediansOf = (seen) => ({
  time: median(seen.map(({ time }) => time)),
  memory: median(seen.map(({ memory }) => memory)),
});

/**
 * @param {ReadonlyMap<string, Watched>} seen
 * @returns {Figure[]}
 */
const figuresOf = (seen) => {
  /**
   * @param {string} name
   * @param {[run: string, of: 'time' | 'memory']} measured
   * @param {[name: string, run: string]} peer
   * @param {number} bound
   * @returns {Figure}
   */
  const beside = (name, [run, of], [peerName, peerRun], bound) => ({
    name,
    unit: of === 'time' ? 'ms' : 'MB',
    postil: seen.get(run)?.[of] ?? Number.NaN,
    peer: { name: peerName, value: seen.get(peerRun)?.[of] ?? Number.NaN },
    bound,
  });
  return [
    beside('postil --help', ['help', 'time'], ['node alone', 'node'], 3),
    beside('postil validate, one set', ['first', 'time'], ['node alone', 'node'], 4.5),
    beside(`validate ${FEW} sets`, ['validate few', 'time'], ['JSON.parse alone', 'parse'], 6),
    beside(`validate ${MANY}`, ['validate many', 'time'], [`of ${FEW}`, 'validate few'], 2.4),
    beside('… memory', ['validate many', 'memory'], [`of ${FEW}`, 'validate few'], 1.3),
    beside(`convert ${FEW} to Parquet`, ['convert few', 'time'], ['validate', 'validate few'], 6),
    beside(`convert ${MANY}`, ['convert many', 'time'], [`of ${FEW}`, 'convert few'], 2.4),
    beside('… memory', ['convert many', 'memory'], [`of ${FEW}`, 'convert few'], 1.4),
    beside(`compare ${MANY_COMPARED}`, ['compare many', 'time'], [`of ${FEW_COMPARED}`, 'compare few'], 2.4),
    beside('… memory', ['compare many', 'memory'], [`of ${FEW_COMPARED}`, 'compare few'], 1.5),
  ];
};
