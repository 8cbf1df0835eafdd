import { describe, expect, it } from 'vitest';
import { createTurns } from './turns';

describe('turns', () => {
  it('are taken one after another, in the order in which they were asked for', async () => {
    const turns = createTurns(() => {});
    const done: string[] = [];
    let open = (): void => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const first = turns.take(async () => {
      await gate;
      done.push('first');
    });
    const second = turns.take(async () => done.push('second'));
    open();
    await Promise.all([first, second]);
    expect(done).toEqual(['first', 'second']);
  });

  it('go on after one that failed, which fails for who asked', async () => {
    const turns = createTurns(() => {});
    const failing = turns.take(() => Promise.reject(new Error('disk full')));
    const next = turns.take(async () => 'next');
    await expect(failing).rejects.toThrow('disk full');
    await expect(next).resolves.toBe('next');
  });

  it('tell how many wait, down to none', async () => {
    const counts: number[] = [];
    const turns = createTurns((count) => counts.push(count));
    await Promise.all([turns.take(async () => 1), turns.take(async () => 2)]);
    expect(counts).toEqual([1, 2, 1, 0]);
  });
});
