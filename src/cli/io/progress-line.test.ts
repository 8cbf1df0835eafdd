import { expect, test } from 'vitest';
import { createProgressLine } from './progress-line';

const ERASED = '\r\u001b[K';

const watched = (isTTY: boolean, columns = 40) => {
  const written: string[] = [];
  const clock = { now: 0 };
  const line = createProgressLine({ isTTY, columns, write: (signs) => written.push(signs) }, () => clock.now);
  return { written, clock, line };
};

test('a pipe or a file sees nothing of it, however long it takes', () => {
  const { written, clock, line } = watched(false);
  clock.now = 60_000;
  line.show(() => 'half of it');
  line.clear();
  expect(written).toEqual([]);
});

test('what is over at once shows nothing', () => {
  const { written, clock, line } = watched(true);
  clock.now = 400;
  line.show(() => 'half of it');
  line.clear();
  expect(written).toEqual([]);
});

test('each takes the place of the one before, ten times a second at most, and in the end nothing is left', () => {
  const { written, clock, line } = watched(true);
  for (const [at, sentence] of [
    [600, 'one'],
    [650, 'two'],
    [700, 'three'],
  ] as const) {
    clock.now = at;
    line.show(() => sentence);
  }
  line.clear();
  expect(written).toEqual([`${ERASED}one`, `${ERASED}three`, ERASED]);
});

test('it never breaks: a part of two lines would stay', () => {
  const { written, clock, line } = watched(true, 12);
  clock.now = 1000;
  line.show(() => 'a sentence that is too long');
  expect(written).toEqual([`${ERASED}a sentence `]);
});
