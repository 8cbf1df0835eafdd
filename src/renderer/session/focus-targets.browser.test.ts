import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createFocusTargets, type FocusTargets } from './focus-targets';

let targets: FocusTargets;

beforeEach(() => {
  targets = createFocusTargets();
  document.body.innerHTML = '<button id="elsewhere">Elsewhere</button>';
});

afterEach(() => {
  document.body.replaceChildren();
});

/** Comes onto the screen as a component does. */
const show = (id: 'note' | 'search'): (() => void) => {
  const field = document.createElement('textarea');
  field.id = id;
  document.body.append(field);
  const stop = targets.register(id, () => field.focus());
  return () => {
    stop();
    field.remove();
  };
};

test('a place that is there takes the focus at once', () => {
  show('note');
  targets.focus('note');
  expect(document.activeElement?.id).toBe('note');
});

test('a place that is not there takes it when it comes, once', () => {
  targets.focus('note');
  const goAway = show('note');
  expect(document.activeElement?.id).toBe('note');
  goAway();
  show('note');
  expect(document.activeElement).toBe(document.body);
});

test('of two targets that are asked for, the last one has it', () => {
  targets.focus('note');
  targets.focus('search');
  show('search');
  show('note');
  expect(document.activeElement?.id).toBe('search');
});

test('a place that has gone is waited for like one that never was', () => {
  show('note')();
  targets.focus('note');
  show('note');
  expect(document.activeElement?.id).toBe('note');
});

test.each([
  ['presses a key', () => userEvent.keyboard('x')],
  ['clicks', () => userEvent.click(document.getElementById('elsewhere') ?? document.body)],
])('who %s meanwhile does not have the focus taken away', async (_, act) => {
  targets.focus('note');
  await act();
  show('note');
  expect(document.activeElement?.id).not.toBe('note');
});

test('one that comes before another of its name goes is not lost', () => {
  const goAway = show('note');
  show('note');
  goAway();
  targets.focus('note');
  expect(document.activeElement?.id).toBe('note');
});
