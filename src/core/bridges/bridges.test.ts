import { expect, test } from 'vitest';
import { BRIDGES } from './bridges';

test('every bridge has an id of its own and an ending, and what reads and writes it is found', async () => {
  expect(new Set(BRIDGES.map(({ id }) => id)).size).toBe(BRIDGES.length);
  for (const { extensions, audience, reads, writes } of BRIDGES) {
    expect(extensions[0]).toMatch(/^[a-z0-9.]+$/);
    for (const load of [reads, writes]) if (load !== null) expect(await load()).toBeTypeOf('function');
    expect(reads ?? writes).not.toBeNull();
    expect(audience === null).toBe(writes === null);
  }
});
