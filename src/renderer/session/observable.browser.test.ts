import { act, createElement, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createObservable, useObservable } from './observable';

test('an observable tells of every new value, which is in place by then', () => {
  const observable = createObservable('a');
  const seen: string[] = [];
  observable.subscribe(() => seen.push(observable.value));
  observable.set('b');
  observable.set('c');
  expect(seen).toEqual(['b', 'c']);
});

test('an observable tells nobody of the value that it has already', () => {
  const observable = createObservable(Number.NaN);
  const listener = vi.fn();
  observable.subscribe(listener);
  observable.set(Number.NaN);
  expect(listener).not.toHaveBeenCalled();
});

test('an observable tells nobody who stopped listening, and goes on telling the others', () => {
  const observable = createObservable(1);
  const [left, stayed] = [vi.fn(), vi.fn()];
  const stop = observable.subscribe(left);
  observable.subscribe(stayed);
  stop();
  observable.set(2);
  expect(left).not.toHaveBeenCalled();
  expect(stayed).toHaveBeenCalledOnce();
});

test('a component is drawn anew when what it selects changes, and only then', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  onTestFinished(() => void vi.unstubAllGlobals());
  const observable = createObservable({ name: 'Anna', age: 30 });
  const draw = vi.fn();
  const Name = (): ReactNode => {
    draw();
    return useObservable(observable, ({ name }) => name);
  };
  const host = document.createElement('div');
  const root = createRoot(host);
  await act(() => root.render(createElement(Name)));
  await act(() => observable.set({ name: 'Anna', age: 31 }));
  expect(draw).toHaveBeenCalledOnce();
  await act(() => observable.set({ name: 'Ben', age: 31 }));
  expect(host.textContent).toBe('Ben');
  await act(() => root.unmount());
});
