/** From the key that opens the map to the map on the screen, and the layout library alone on the same graph. */
import { frameThatHas, nextKeyPress } from './moments';

/** In milliseconds. */
export interface MapTimes {
  /** From the key to the start of the frame after the one that painted every card. */
  readonly shown: number;
  /** A worker of its own: started, given the same graph, until its answer comes. */
  readonly layoutAlone: number;
}

export interface MapProbe {
  /** Waits for the key; `times` will be of that. */
  arm(cards: number): void;
  times(): Promise<MapTimes>;
}

export const createMapProbe = (): MapProbe => {
  const calls = watchWorker();
  let measuring: Promise<MapTimes> | null = null;
  return {
    arm(cards) {
      measuring = measure(cards, calls);
    },
    times() {
      if (!measuring) throw new Error('Nothing is being measured.');
      return measuring;
    },
  };
};

const measure = async (cards: number, calls: WorkerCalls): Promise<MapTimes> => {
  const pressed = await nextKeyPress('m');
  await frameThatHas(() => document.querySelectorAll('.map-svg[data-page] .map-card').length === cards);
  const shown = await new Promise<number>((resolve) =>
    requestAnimationFrame(() => resolve(performance.now())),
  );
  return { shown: shown - pressed, layoutAlone: await timeWorker(calls) };
};

/** What the program last asked of a worker. */
interface WorkerCalls {
  address: string | URL;
  messages: unknown[];
}

const ProgramWorker = window.Worker;

const watchWorker = (): WorkerCalls => {
  const calls: WorkerCalls = { address: '', messages: [] };
  window.Worker = class extends ProgramWorker {
    constructor(address: string | URL, options?: WorkerOptions) {
      super(address, options);
      calls.address = address;
      calls.messages = [];
    }

    override postMessage(message: unknown): void {
      calls.messages.push(message);
      super.postMessage(message);
    }
  };
  return calls;
};

const timeWorker = async ({ address, messages }: WorkerCalls): Promise<number> => {
  const start = performance.now();
  const worker = new ProgramWorker(address);
  const answered = new Promise<number>((resolve, reject) => {
    let answers = 0;
    worker.onmessage = () => {
      answers += 1;
      if (answers === messages.length) resolve(performance.now());
    };
    worker.onerror = ({ message }) => reject(new Error(message));
  });
  for (const message of messages) worker.postMessage(message);
  const end = await answered;
  worker.terminate();
  return end - start;
};
