/** A program run as a process of its own: its processor time, which other programs hardly lengthen, and its memory. */
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/**
 * @typedef {object} Watched
 * @property {number} time Of the processor, in all threads, in milliseconds.
 * @property {number} memory What it had at most, in MB.
 */

/**
 * @param {readonly string[]} args Of Node.
 * @returns {Promise<Watched>}
 */
export const watchNode = async (args) => {
  const child = spawn(process.execPath, ['--import', REPORT, ...args], {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
  });
  const report = child.stdio[3];
  if (!report || !('read' in report)) throw new Error('There is nothing to report through.');
  const { time, memory } = JSON.parse(await text(report));
  return { time: time / 1000, memory: memory / 1000 };
};

/** Put before the program: says at its end what it took. */
const REPORT = `data:text/javascript,${encodeURIComponent(`
import { writeSync } from 'node:fs';
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeSync(3, JSON.stringify({ time: userCPUTime + systemCPUTime, memory: maxRSS }));
});`)}`;
