import { expect, test } from 'vitest';
import type { OpenRequest, SaveRequest } from './contract';
import { createMemoryHost } from './memory-host';

const kind = { label: 'Papers', extensions: ['md'] };
const openRequest: OpenRequest = { title: 'Open a paper', kind, several: true, maxBytes: 3 };
const saveRequest: SaveRequest = { title: 'Save', suggestedName: 'a.md', kind, bytes: new Uint8Array([1]) };

test('gives the queued files in order, and says which are too large', async () => {
  const host = createMemoryHost();
  const small = { status: 'read', name: 'small.md', bytes: new Uint8Array(3) } as const;
  const unreadable = { status: 'unreadable', name: 'gone.md', reason: 'gone' } as const;
  host.answerOpen([small, { status: 'read', name: 'large.md', bytes: new Uint8Array(4) }, unreadable]);
  host.answerOpen(null);
  expect(await host.openFiles(openRequest)).toEqual([
    small,
    { status: 'too-large', name: 'large.md', size: 4 },
    unreadable,
  ]);
  expect(await host.openFiles(openRequest)).toBeNull();
});

test('rejects an open that no test has answered', async () => {
  await expect(createMemoryHost().openFiles(openRequest)).rejects.toThrow("queued for 'Open a paper'");
});

test('remembers what was saved, and nothing that was cancelled or failed', async () => {
  const host = createMemoryHost();
  host.answerSave(null);
  host.answerSave(new Error('The disk is full.'));
  expect(await host.saveFile(saveRequest)).toBeNull();
  await expect(host.saveFile(saveRequest)).rejects.toThrow('The disk is full.');
  expect(host.saved).toEqual([]);
  expect(await host.saveFile(saveRequest)).toEqual({ name: 'a.md', savedTo: { kind: 'downloads' } });
  expect(host.saved).toEqual([saveRequest]);
});
