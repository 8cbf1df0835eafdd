import { expect, test, vi } from 'vitest';
import { retryWhileHeld } from './retry-while-held';

const errorWith = (code: string): Error => Object.assign(new Error(code), { code });

test.each(['EPERM', 'EACCES', 'EBUSY'])(
  'what fails with %s is tried again until it succeeds',
  async (code) => {
    const attempt = vi.fn(async () => 'saved');
    attempt.mockRejectedValueOnce(errorWith(code)).mockRejectedValueOnce(errorWith(code));
    expect(await retryWhileHeld(attempt, [1, 1, 1])).toBe('saved');
    expect(attempt).toHaveBeenCalledTimes(3);
  },
);

test('when it stays held, the last reason is told', async () => {
  const attempt = vi.fn(() => Promise.reject(errorWith('EBUSY')));
  await expect(retryWhileHeld(attempt, [1, 1])).rejects.toThrow('EBUSY');
  expect(attempt).toHaveBeenCalledTimes(3);
});

test('what fails for another reason is not tried again', async () => {
  const attempt = vi.fn(() => Promise.reject(errorWith('ENOSPC')));
  await expect(retryWhileHeld(attempt, [1, 1])).rejects.toThrow('ENOSPC');
  expect(attempt).toHaveBeenCalledTimes(1);
});
