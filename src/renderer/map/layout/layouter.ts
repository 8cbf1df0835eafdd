/** Lays the map out in a worker, so that the window stays alive while a large one is thought about. */
import ElkLibrary, { type ElkNode } from 'elkjs/lib/elk-api';
import workerAddress from 'elkjs/lib/elk-worker.min.js?url';

export interface Layouter {
  /** Rejects when the worker cannot be started or refuses the graph. */
  layOut(graph: ElkNode): Promise<ElkNode>;
  end(): void;
}

export const createLayouter = (): Layouter => {
  let fail: (reason: Error) => void = () => {};
  const failure = new Promise<never>((_, reject) => {
    fail = reject;
  });
  failure.catch(() => {}); // told to whoever waits for a layout
  const elk = new ElkLibrary({
    workerFactory: () => {
      const worker = new Worker(workerAddress);
      // The library waits for ever for a worker that could not be loaded.
      worker.addEventListener('error', ({ message }) => fail(new Error(message || 'No worker')));
      return worker;
    },
  });
  return {
    layOut: (graph) => Promise.race([elk.layout(graph), failure]),
    end: () => elk.terminateWorker(),
  };
};
