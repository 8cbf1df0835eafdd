import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { guardComposition } from './guard-composition';

const onKey = vi.fn();
let stop: () => void;

beforeEach(() => {
  stop = guardComposition();
  window.addEventListener('keydown', onKey, { capture: true });
});

afterEach(() => {
  stop();
  window.removeEventListener('keydown', onKey, { capture: true });
  onKey.mockClear();
});

const press = (init: KeyboardEventInit): KeyboardEvent => {
  const event = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...init });
  document.body.dispatchEvent(event);
  return event;
};

test.each<[string, KeyboardEventInit, heard: number]>([
  ['that composes, as Chromium says it, is heard by nobody', { isComposing: true }, 0],
  ['that composes, as Safari says it, is heard by nobody', { keyCode: 229 }, 0],
  ['that an input method has begun to handle is heard by nobody', { key: 'Process', keyCode: 229 }, 0],
  ['that composes nothing is heard', { keyCode: 13 }, 1],
  ['that is dead is heard: it may be one of ours', { key: 'Dead', keyCode: 229 }, 1],
])('a key %s, and nothing is prevented', (_, init, heard) => {
  expect(press(init).defaultPrevented).toBe(false);
  expect(onKey).toHaveBeenCalledTimes(heard);
});

test('once the guard has gone, all keys are heard', () => {
  stop();
  press({ isComposing: true });
  expect(onKey).toHaveBeenCalledTimes(1);
});
