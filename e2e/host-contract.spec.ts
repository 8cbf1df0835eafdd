/** The host contract against the two hosts that ship, in the running program. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { JSHandle } from '@playwright/test';
import type { Host } from '#host/contract';
import { type FolderDriver, folderCases } from '#host/testing/folder-contract-cases';
import { type HostDriver, hostCases } from '#host/testing/host-contract-cases';
import { programBegun } from './electron/desktop-test';
import { ElectronProgram } from './electron/electron-program';
import { bundleScript } from './support/bundle-script';
import { expect, test } from './support/fixtures';
import type { Program } from './support/program';
import { projectRoot } from './support/project-root';

// One program for all cases: they leave nothing behind, and starting it takes longer than all of them.
test('the host keeps the contract', async ({ program }) => {
  const host = await createHost(program);
  const driver = drive(program, host);
  for (const { name, needsSaveDialog, run } of hostCases) {
    const step = needsSaveDialog && !driver.cancelSave ? test.step.skip : test.step;
    await step(name, () => run(driver));
  }
});

test('the desktop host keeps the contract of a watched folder, and a browser has none', async ({
  program,
}) => {
  await programBegun(program.page);
  const host = await createHost(program);
  if (program instanceof ElectronProgram) {
    const driver = await driveFolder(program, host);
    for (const { name, run } of folderCases) await test.step(name, () => run(driver));
  } else expect(await host.evaluate(({ folder }) => folder)).toBeNull();
});

const drive = (program: Program, host: JSHandle<Host>): HostDriver => ({
  openFiles: (request) => host.evaluate((it, asked) => it.openFiles(asked), request),
  saveFile: (request) => host.evaluate((it, asked) => it.saveFile(asked), request),
  savePdf: (request) => host.evaluate((it, asked) => it.savePdf(asked), request),
  keepStorage: () => host.evaluate((it) => it.keepStorage()),
  answerOpen: (files) => program.answerOpen(files),
  savedBy: (gesture) => program.savedBy(gesture),
  cancelSave: program instanceof ElectronProgram ? () => program.answerSave(null) : null,
});

const driveFolder = async (program: ElectronProgram, host: JSHandle<Host>): Promise<FolderDriver> => {
  const handle = await host.evaluateHandle(({ folder }) => {
    if (!folder) throw new Error('The host has no folder.');
    return folder;
  });
  let path = '';
  return {
    choose: (title) => handle.evaluate((it, asked) => it.choose(asked), title),
    current: () => handle.evaluate((it) => it.current()),
    stop: () => handle.evaluate((it) => it.stop()),
    list: () => handle.evaluate((it) => it.list()),
    read: (name, maxBytes) => handle.evaluate((it, asked) => it.read(...asked), [name, maxBytes] as const),
    answerChoose: async (isChosen) => {
      const fresh = await mkdtemp(join(program.folder, 'shared-'));
      await program.answerOpenWith(isChosen ? [fresh] : null);
      if (isChosen) path = fresh;
    },
    put: ({ name, bytes }) => writeFile(join(path, name), bytes),
    remove: (name) => rm(join(path, name)),
    changedBy: async (gesture) => {
      const listening = await handle.evaluateHandle((it) => ({
        heard: new Promise<void>((resolve) => {
          const stop = it.onChange(() => resolve(stop()));
        }),
      }));
      await gesture();
      await listening.evaluate(({ heard }) => heard);
    },
  };
};

/** The host as the page would make it; the page's own one is not within reach, and need not be. */
const createHost = async ({ shell, page }: Program): Promise<JSHandle<Host>> => {
  const [file, creation] =
    shell === 'browser'
      ? ['browser-host.ts', 'createBrowserHost(window)']
      : ['electron-host.ts', 'createElectronHost(window.postilBridge)'];
  const script = await bundleScript(join(projectRoot, 'src/host', file), 'hostModule');
  return page.evaluateHandle<Host>(`(() => { ${script}; return hostModule.${creation}; })()`);
};
