import { expect, test } from 'vitest';
import { importPaper } from './import-paper';
import { readApart } from './read-apart';
import { NO_CHOICES } from './reading/reader';
import type { ReadingAnswer, ReadingOrder } from './reading-messages';

const FILE = { name: 'ice.md', bytes: new TextEncoder().encode('# Ice') };

/** A thread whose clock and answers are in the hands of the test. */
const readInHand = () => {
  const hand = {
    orders: [] as ReadingOrder[],
    seen: [] as [done: number, total: number][],
    isEnded: false,
    answer: (_: ReadingAnswer): void => undefined,
    break: (_: string): void => undefined,
    cancel: (): void => undefined,
    patience: null as { readonly milliseconds: number; readonly run: () => void } | null,
  };
  const result = readApart(
    {
      start(order, hear, onBreak) {
        hand.orders.push(order);
        hand.answer = hear;
        hand.break = onBreak;
      },
      end: () => {
        hand.isEnded = true;
      },
      after(milliseconds, run) {
        hand.patience = { milliseconds, run };
        return () => {
          hand.patience = null;
        };
      },
    },
    FILE,
    NO_CHOICES,
    {
      report: (done, total) => hand.seen.push([done, total]),
      onCancel: (work) => {
        hand.cancel = work;
      },
    },
  );
  return { hand, result };
};

test('the thread is handed the file, its progress is told, and it is ended with its result', async () => {
  const { hand, result } = readInHand();
  expect(hand.orders).toEqual([{ file: FILE, choices: NO_CHOICES }]);
  hand.answer({ kind: 'progress', done: 1, total: 2 });
  expect(hand).toMatchObject({ seen: [[1, 2]], isEnded: false });
  const read = await importPaper(FILE);
  hand.answer({ kind: 'result', result: read });
  expect(await result).toBe(read);
  expect(hand).toMatchObject({ isEnded: true, patience: null });
});

test('what takes longer than papers of its kind may is ended, and says how long that is', async () => {
  const { hand, result } = readInHand();
  expect(hand.patience?.milliseconds).toBe(10_000);
  hand.patience?.run();
  expect(await result).toEqual({ kind: 'fault', fault: { kind: 'out-of-time', seconds: 10 } });
  expect(hand.isEnded).toBe(true);
});

test('what is cancelled is ended and is nothing', async () => {
  const { hand, result } = readInHand();
  hand.cancel();
  expect(await result).toBeNull();
  expect(hand).toMatchObject({ isEnded: true, patience: null });
});

test('a thread that breaks is a fault of the one file', async () => {
  const { hand, result } = readInHand();
  hand.break('out of memory');
  expect(await result).toEqual({ kind: 'fault', fault: { kind: 'unreadable', reason: 'out of memory' } });
  expect(hand.isEnded).toBe(true);
});
