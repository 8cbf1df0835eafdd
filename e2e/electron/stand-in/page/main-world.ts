/** The page's side of the context bridge: builds the exposed object out of what the preload's world tells. */
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

interface Settle {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

export const start = (token: string): void => {
  const lent = new LentFunctions();
  const waiting = new Map<number, Settle>();
  let outcome: Outcome | undefined;

  hear<ToPage>(toPageEvent(token), (message) => {
    switch (message.kind) {
      case 'expose':
        return expose(message.name, message.functions);
      case 'outcome':
        outcome = message.outcome;
        return;
      case 'settled':
        return settle(message.id, message.outcome);
      case 'callback':
        lent.call(message, message.given.map(unpack));
    }
  });

  const expose = (name: string, functions: Readonly<Record<string, number>>): void => {
    const exposed = Object.entries(functions).map(([key, id]) => [key, remote(id)] as const);
    Object.defineProperty(window, name, {
      value: Object.freeze(Object.fromEntries(exposed)),
      enumerable: true,
    });
  };

  const remote = (callee: number) => {
    return (...given: unknown[]): unknown => {
      outcome = undefined;
      say(toPreloadEvent(token), { callee, given: given.map(pack) } satisfies Call);
      return unpack(outcome ?? { kind: 'thrown', message: 'The context bridge gave no answer.' });
    };
  };

  const unpack = (received: Outcome): unknown => {
    switch (received.kind) {
      case 'value':
        return received.value;
      case 'function':
        return remote(received.id);
      case 'promise':
        return new Promise((resolve, reject) => waiting.set(received.id, { resolve, reject }));
      case 'thrown':
        throw new Error(received.message);
    }
  };

  const settle = (id: number, settled: Outcome): void => {
    const { resolve, reject } = waiting.get(id) ?? {};
    waiting.delete(id);
    if (settled.kind === 'thrown') reject?.(new Error(settled.message));
    else resolve?.(unpack(settled));
  };

  const pack = (value: unknown): Passed => {
    return isFunction(value)
      ? { kind: 'function', id: lent.lend(value) }
      : { kind: 'value', value: structuredClone(value) };
  };
};
