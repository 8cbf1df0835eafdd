import { expect, test } from 'vitest';
import { givesUpSandbox } from './sandbox-demand';

test.each([
  ['an ordinary user who keeps it', false, 1000, false],
  ['an ordinary user who gives it up', true, 1000, true],
  ['root, who has none', true, 0, false],
  ['a system without such numbers', true, undefined, true],
])('%s', (_who, hasSwitch, userId, isGivenUp) => {
  expect(givesUpSandbox(hasSwitch, userId)).toBe(isGivenUp);
});
