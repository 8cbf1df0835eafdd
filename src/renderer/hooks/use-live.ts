/** A live query for a component: what it last gave, and undefined before that. */
import { useEffect, useState } from 'react';

interface Live<Value> {
  subscribe(listener: (value: Value) => void): { unsubscribe(): void };
}

/** `observe` must stay the same function while it is the same query (see `useCallback`). */
export const useLive = <Value>(observe: () => Live<Value>): Value | undefined => {
  const [latest, setLatest] = useState<{ readonly of: () => Live<Value>; readonly value: Value }>();
  useEffect(() => {
    const subscription = observe().subscribe((value) => setLatest({ of: observe, value }));
    return () => subscription.unsubscribe();
  }, [observe]);
  return latest?.of === observe ? latest.value : undefined;
};
