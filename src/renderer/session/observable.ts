/** A value that components can follow. */
import { useSyncExternalStore } from 'react';

export interface Observable<Value> {
  readonly value: Value;
  set(value: Value): void;
  subscribe(listener: () => void): () => void;
}

export const createObservable = <Value>(initial: Value): Observable<Value> => {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get value() {
      return value;
    },
    set(next) {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

/** `select` must give the same object while nothing relevant has changed. */
export const useObservable = <Value, Selected>(
  observable: Observable<Value>,
  select: (value: Value) => Selected,
): Selected => useSyncExternalStore(observable.subscribe, () => select(observable.value));
