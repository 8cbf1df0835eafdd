import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseRoute, routeHash } from './route';

test('any paper’s address leads to that paper', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', '-', '/', '%', '#', '?', ' ', 'é', '🗺️'), minLength: 1 }),
      (paperId) => {
        expect(parseRoute(routeHash({ kind: 'paper', paperId }))).toEqual({ kind: 'paper', paperId });
      },
    ),
  );
});

test('the library’s address leads to the library', () => {
  expect(parseRoute(routeHash({ kind: 'library' }))).toEqual({ kind: 'library' });
});

test.each(['', '#', '#/', '#/paper/', '#/paper', '#/papers/a', '#/paper/%E0%A4', '#/paper/%'])(
  'the address %j leads to the library',
  (hash) => {
    expect(parseRoute(hash)).toEqual({ kind: 'library' });
  },
);
