/** Before the specs of the project "electron". */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { projectRoot } from '../support/project-root';
import { NOT_ON_STAND_IN, RUN_ONCE } from '../support/run-once';
import { isRealElectron } from './electron-shell';
import { buildStandIn } from './stand-in/build';

test('Electron, or the stand-in, is ready', async () => {
  expect(existsSync(join(projectRoot, 'out/main/index.js')), 'the program is built').toBe(true);
  if (isRealElectron) return;
  const { POSTIL_REAL_ELECTRON } = process.env;
  expect(POSTIL_REAL_ELECTRON, 'Electron itself is demanded, and is not installed').toBeUndefined();
  console.log(
    'Electron itself is not installed here: the specs of "electron" run on the stand-in (e2e/electron/stand-in).',
  );
  await buildStandIn();
});

const WHY = 'it says nothing of the host and runs on the other one: the stand-in shows the same page';

// One line each in the report: nothing is left out in silence.
for (const file of RUN_ONCE) {
  test(`${file} on the desktop host`, () => {
    expect(existsSync(join(projectRoot, 'e2e', file)), 'it is still called that').toBe(true);
    test.skip(true, WHY);
  });
}
if (NOT_ON_STAND_IN) test('the tests that say @once on the desktop host', () => test.skip(true, WHY));
