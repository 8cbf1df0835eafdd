import { expect, test } from 'vitest';
import { lanePieces } from './lane-pieces';

const WINDOW = { from: 0, to: 100 };

test('what lies apart is painted as it is, and touching pieces of one tag as one', () => {
  const pieces = lanePieces(
    [
      { from: 30, to: 40, tag: 'claim' },
      { from: 10, to: 20, tag: 'claim' },
      { from: 20, to: 25, tag: 'claim' },
      { from: 50, to: 60, tag: 'evidence' },
    ],
    WINDOW,
  );
  expect(pieces).toEqual({
    claim: [
      { from: 10, to: 25 },
      { from: 30, to: 40 },
    ],
    evidence: [{ from: 50, to: 60 }],
    assessment: [],
  });
});

test('the shorter of two is seen where both lie, wherever it lies in the longer', () => {
  const long = { from: 10, to: 60, tag: 'claim' } as const;
  const inside = lanePieces([long, { from: 20, to: 30, tag: 'evidence' }], WINDOW);
  expect(inside.claim).toEqual([
    { from: 10, to: 20 },
    { from: 30, to: 60 },
  ]);
  expect(inside.evidence).toEqual([{ from: 20, to: 30 }]);
  const across = lanePieces([{ from: 50, to: 70, tag: 'assessment' }, long], WINDOW);
  expect(across.claim).toEqual([{ from: 10, to: 50 }]);
  expect(across.assessment).toEqual([{ from: 50, to: 70 }]);
});

test('of two at the very same place one is seen, always the same one', () => {
  const claim = { from: 10, to: 20, tag: 'claim' } as const;
  const evidence = { from: 10, to: 20, tag: 'evidence' } as const;
  expect(lanePieces([claim, evidence], WINDOW)).toEqual(lanePieces([evidence, claim], WINDOW));
});

test('nothing is painted outside of the window, and what is cut by it is as short as it really is', () => {
  const pieces = lanePieces(
    [
      { from: 0, to: 90, tag: 'claim' },
      { from: 40, to: 60, tag: 'evidence' },
      { from: 95, to: 99, tag: 'claim' },
    ],
    { from: 30, to: 50 },
  );
  expect(pieces).toEqual({ claim: [{ from: 30, to: 40 }], evidence: [{ from: 40, to: 50 }], assessment: [] });
});
