import { expect, test } from 'vitest';
import { BRIDGES } from './bridges';

test('every bridge has an id and an ending of its own, and what writes it is found', async () => {
  expect(new Set(BRIDGES.map(({ id }) => id)).size).toBe(BRIDGES.length);
  for (const { extensions, writes } of BRIDGES) {
    expect(extensions[0]).toMatch(/^[a-z0-9.]+$/);
    expect(await writes?.()).toBeTypeOf('function');
  }
});
