import { beforeEach, expect, test } from 'vitest';
import { beginAnew, changeWitness, readWitness } from './library-witness';

const KEY = 'postil-library';

beforeEach(() => localStorage.removeItem(KEY));

test('tells what was here, and keeps what is not changed', () => {
  const held = { papers: 2, annotations: 30, at: '2026-11-27T10:00:00.000Z' };
  changeWitness({ held });
  changeWitness({ savedRevision: 7 });
  expect(readWitness()).toEqual({ database: 'postil', held, savedRevision: 7 });
});

test('another database is used from then on, and what was in the damaged one is still told', () => {
  const held = { papers: 2, annotations: 30, at: '2026-11-27T10:00:00.000Z' };
  changeWitness({ held, savedRevision: 7 });
  beginAnew(new Date('2026-11-28T08:09:10Z'));
  expect(readWitness()).toEqual({ database: 'postil-2026-11-28T08-09-10', held, savedRevision: 0 });
});

test.each(['', '{', '3', '{"database":3,"held":{"papers":"many"}}'])('%s tells nothing', (stored) => {
  localStorage.setItem(KEY, stored);
  expect(readWitness()).toEqual({ database: 'postil', held: null, savedRevision: 0 });
});
