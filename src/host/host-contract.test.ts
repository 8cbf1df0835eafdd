import { test } from 'vitest';
import { type HostDriver, hostCases } from '../../e2e/host-contract';
import { createMemoryHost } from './memory-host';

test.each(hostCases)('memory host: $name', async ({ run }) => {
  await run(drive());
});

function drive(): HostDriver {
  const host = createMemoryHost();
  return {
    openFiles: (request) => host.openFiles(request),
    saveFile: (request) => host.saveFile(request),
    keepStorage: () => host.keepStorage(),
    answerOpen: async (files) =>
      host.answerOpen(
        files?.map(({ name, bytes }) => ({ status: 'read', name, bytes: new Uint8Array(bytes) })) ?? null,
      ),
    cancelSave: async () => host.answerSave(null),
    savedBy: async (gesture) => {
      await gesture();
      const last = host.saved.at(-1);
      if (!last) throw new Error('Nothing was saved.');
      return { name: last.suggestedName, bytes: last.bytes };
    },
  };
}
