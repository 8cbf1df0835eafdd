/** The preload's isolated world: what `require('electron')` gives there, and the run of the preload itself. */
import { fromIpcJson, toIpcJson } from '../ipc-json';
import {
  type Call,
  hear,
  isFunction,
  LentFunctions,
  type Outcome,
  type Passed,
  say,
  type ToPage,
  toPageEvent,
  toPreloadEvent,
} from './bridge-messages';

type Listener = (event: object, ...sent: unknown[]) => void;
type Preload = (require: (id: string) => object, module: object, exports: object) => void;

interface Reply {
  readonly reply: number;
  readonly value?: unknown;
  readonly error?: string;
}

interface Sent {
  readonly channel: string;
  readonly sent: readonly unknown[];
}

interface Settle {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

const waiting = new Map<number, Settle>();
const listeners = new Map<string, Set<Listener>>();
let lastInvocation = 0;

/** `send` brings text to the main process. */
export const start = (token: string, send: (json: string) => void, preload: Preload): void => {
  const electron = { contextBridge: createContextBridge(token), ipcRenderer: createIpcRenderer(send) };
  const module = { exports: {} };
  preload(
    (id) => {
      if (id === 'electron') return electron;
      throw new Error(`module not found: ${id}`); // in Electron's sandbox too
    },
    module,
    module.exports,
  );
};

/** Called by the main process. */
export const receive = (json: string): void => {
  const message = fromIpcJson(json);
  if (isReply(message)) settle(message);
  else if (isSent(message)) {
    for (const listener of [...(listeners.get(message.channel) ?? [])]) listener({}, ...message.sent);
  }
};

const createIpcRenderer = (send: (json: string) => void) => {
  const ipcRenderer = {
    invoke: (channel: string, ...given: unknown[]) =>
      new Promise((resolve, reject) => {
        const id = ++lastInvocation;
        send(toIpcJson({ id, channel, given }));
        waiting.set(id, { resolve, reject });
      }),
    on(channel: string, listener: Listener) {
      listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener));
    },
    off(channel: string, listener: Listener): object {
      listeners.get(channel)?.delete(listener);
      return ipcRenderer; // as Electron does, and so it can leak
    },
  };
  return ipcRenderer;
};

const settle = ({ reply, value, error }: Reply): void => {
  const { resolve, reject } = waiting.get(reply) ?? {};
  waiting.delete(reply);
  if (error === undefined) resolve?.(value);
  else reject?.(new Error(error));
};

const createContextBridge = (token: string) => {
  const lent = new LentFunctions();
  const tell = (message: ToPage) => say(toPageEvent(token), message);
  let lastPromise = 0;

  hear<Call>(toPreloadEvent(token), (call) => tell({ kind: 'outcome', outcome: outcomeOf(call) }));

  const outcomeOf = (call: Call): Outcome => {
    try {
      const result = lent.call(call, call.given.map(unpack));
      return result instanceof Promise ? promised(result) : pack(result);
    } catch (error) {
      return thrown(error);
    }
  };

  const promised = (promise: Promise<unknown>): Outcome => {
    const id = ++lastPromise;
    promise.then(
      (value) => tell({ kind: 'settled', id, outcome: pack(value) }),
      (error: unknown) => tell({ kind: 'settled', id, outcome: thrown(error) }),
    );
    return { kind: 'promise', id };
  };

  const pack = (value: unknown): Passed => {
    return isFunction(value) ? { kind: 'function', id: lent.lend(value) } : { kind: 'value', value };
  };

  const unpack = (passed: Passed): unknown => {
    if (passed.kind === 'value') return passed.value;
    return (...given: unknown[]) =>
      tell({ kind: 'callback', callee: passed.id, given: given.map((value) => pack(value)) });
  };

  return {
    exposeInMainWorld(name: string, api: Readonly<Record<string, unknown>>): void {
      const functions = Object.entries(api).map(([key, value]) => {
        if (!isFunction(value)) throw new Error(`the Electron stand-in has no bridge for ${key}()`);
        return [key, lent.lend(value)] as const;
      });
      tell({ kind: 'expose', name, functions: Object.fromEntries(functions) });
    },
  };
};

const thrown = (error: unknown): Outcome => ({
  kind: 'thrown',
  message: error instanceof Error ? error.message : String(error),
});

const isReply = (message: unknown): message is Reply =>
  typeof message === 'object' && message !== null && 'reply' in message;

const isSent = (message: unknown): message is Sent =>
  typeof message === 'object' && message !== null && 'channel' in message;
