import { beforeEach, expect, test } from 'vitest';
import { changeWitness, readWitness } from './library-witness';

const KEY = 'postil-library';

beforeEach(() => localStorage.removeItem(KEY));

test('tells what was here, and keeps what is not changed', () => {
  const held = { papers: 2, annotations: 30, at: '2026-11-27T10:00:00.000Z' };
  changeWitness({ held });
  changeWitness({ savedRevision: 7 });
  expect(readWitness()).toEqual({ held, savedRevision: 7 });
});

test.each(['', '{', '3', '{"savedRevision":"3","held":{"papers":"many"}}'])('%s tells nothing', (stored) => {
  localStorage.setItem(KEY, stored);
  expect(readWitness()).toEqual({ held: null, savedRevision: 0 });
});
