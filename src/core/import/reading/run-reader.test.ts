import { expect, test } from 'vitest';
import { runReader } from './run-reader';

const breaksWith = (error: unknown) => (): never => {
  throw error;
};
const nestsWithoutEnd = (): never => nestsWithoutEnd();

test.each([
  ['an error is unreadable', breaksWith(new TypeError('no node')), { kind: 'unreadable', reason: 'no node' }],
  ['a mere word is unreadable', breaksWith('no node'), { kind: 'unreadable', reason: 'no node' }],
  [
    'another range error is unreadable',
    breaksWith(new RangeError('Invalid array length')),
    { kind: 'unreadable', reason: 'Invalid array length' },
  ],
  ['a full stack nests too deep', nestsWithoutEnd, { kind: 'too-deep', line: null }],
])('what a reader breaks on with %s', (_, read, fault) => {
  expect(runReader(read, 'source', 'title')).toEqual({ kind: 'fault', fault });
});
