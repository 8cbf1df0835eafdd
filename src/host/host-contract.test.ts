import { test } from 'vitest';
import { MemoryFolder } from './memory-folder';
import { createMemoryHost } from './memory-host';
import { type FolderDriver, folderCases } from './testing/folder-contract-cases';
import { type HostDriver, hostCases } from './testing/host-contract-cases';

test.each(hostCases)('memory host: $name', async ({ run }) => {
  await run(drive());
});

test.each(folderCases)('memory host: $name', async ({ run }) => {
  await run(driveFolder());
});

const drive = (): HostDriver => {
  const host = createMemoryHost();
  return {
    openFiles: (request) => host.openFiles(request),
    saveFile: (request) => host.saveFile(request),
    savePdf: (request) => host.savePdf(request),
    keepStorage: () => host.keepStorage(),
    answerOpen: async (files) =>
      host.answerOpen(
        files?.map(({ name, bytes }) => ({ status: 'read', name, bytes: new Uint8Array(bytes) })) ?? null,
      ),
    cancelSave: async () => host.answerSave(null),
    savedBy: async (gesture) => {
      await gesture();
      const pdf = host.savedPdfs.at(-1);
      const last = host.saved.at(-1) ?? (pdf && { ...pdf, bytes: new TextEncoder().encode('%PDF-\n%%EOF') });
      if (!last) throw new Error('Nothing was saved.');
      return { name: last.suggestedName, bytes: last.bytes };
    },
  };
};

const driveFolder = (): FolderDriver => {
  const folder = new MemoryFolder();
  return {
    choose: (title) => folder.choose(title),
    current: () => folder.current(),
    stop: () => folder.stop(),
    list: () => folder.list(),
    read: (name, maxBytes) => folder.read(name, maxBytes),
    answerChoose: async (isChosen) => folder.answerChoose(isChosen ? 'shared' : null),
    put: async ({ name, bytes }) => folder.put({ name, bytes: new Uint8Array(bytes) }),
    remove: async (name) => folder.remove(name),
    changedBy: async (gesture) => {
      const heard = new Promise<void>((resolve) => {
        const stop = folder.onChange(() => resolve(stop()));
      });
      await gesture();
      await heard;
    },
  };
};
