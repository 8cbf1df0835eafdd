/** The thread in which the command line writes sets, so that the next are read and checked meanwhile. */
import { parentPort, workerData } from 'node:worker_threads';
import { BRIDGES } from '#core/bridges/bridges';
import type { WrittenFile } from '#core/bridges/foreign/written';
import type { WritingAnswer, WritingOrder } from './writing-messages';

const open = await BRIDGES.find(({ id }) => id === workerData)?.streams?.();
if (open === undefined) throw new Error(`Nothing writes ${workerData} set by set.`);

let written: WrittenFile[] = [];
const stream = open((ending, bytes) => written.push({ ending, bytes }));

parentPort?.on('message', (order: WritingOrder) => {
  if (order !== null) stream.add(order);
  const losses = order === null ? stream.end() : [];
  const answer: WritingAnswer = { written, losses };
  parentPort?.postMessage(
    answer,
    written.map(({ bytes }) => bytes.buffer),
  );
  written = [];
});
