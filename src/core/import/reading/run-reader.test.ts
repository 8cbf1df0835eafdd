import { expect, test } from 'vitest';
import { NO_CHOICES } from './reader';
import { runReader } from './run-reader';

const REQUEST = { bytes: new Uint8Array(), fileTitle: 'title', choices: NO_CHOICES };

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
])('what a reader breaks on with %s', async (_, read, fault) => {
  expect(await runReader(read, REQUEST, () => {})).toEqual({ kind: 'fault', fault });
});
