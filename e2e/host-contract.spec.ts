/** The host contract against the two hosts that ship, in the running program. */

import { join } from 'node:path';
import type { JSHandle } from '@playwright/test';
import type { Host } from '#host/contract';
import { bundleScript } from './bundle-script';
import { ElectronProgram } from './electron/electron-program';
import { test } from './fixtures';
import { type HostDriver, hostCases } from './host-contract';
import type { Program } from './program';
import { projectRoot } from './project-root';

// One program for all cases: they leave nothing behind, and starting it takes longer than all of them.
test('the host keeps the contract', async ({ program }) => {
  const driver = await drive(program);
  for (const { name, needsSaveDialog, run } of hostCases) {
    const step = needsSaveDialog && !driver.cancelSave ? test.step.skip : test.step;
    await step(name, () => run(driver));
  }
});

async function drive(program: Program): Promise<HostDriver> {
  const host = await createHost(program);
  return {
    openFiles: (request) => host.evaluate((it, asked) => it.openFiles(asked), request),
    saveFile: (request) => host.evaluate((it, asked) => it.saveFile(asked), request),
    keepStorage: () => host.evaluate((it) => it.keepStorage()),
    answerOpen: (files) => program.answerOpen(files),
    savedBy: (gesture) => program.savedBy(gesture),
    cancelSave: program instanceof ElectronProgram ? () => program.answerSave(null) : null,
  };
}

/** The host as the page would make it; the page's own one is not within reach, and need not be. */
async function createHost({ shell, page }: Program): Promise<JSHandle<Host>> {
  const [file, creation] =
    shell === 'browser'
      ? ['browser-host.ts', 'createBrowserHost(window)']
      : ['electron-host.ts', 'createElectronHost(window.postilBridge)'];
  const script = await bundleScript(join(projectRoot, 'src/host', file), 'hostModule');
  return page.evaluateHandle<Host>(`(() => { ${script}; return hostModule.${creation}; })()`);
}
