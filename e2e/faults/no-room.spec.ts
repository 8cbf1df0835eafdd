/** No room, or no leave, to write: it is said, nothing is lost or written by halves, and work goes on when there is room. */
import { execFile } from 'node:child_process';
import { cp, open, rename, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { WorkbenchPage } from '../support/workbench-page';
import { expect, test } from '../support/workbench-test';
import { acknowledged, expectNothingLost, readState } from './stored-state';

const run = promisify(execFile);

const FIRST = 'That alignment made Azerbaijan a target';
const SECOND = 'Tehran denied responsibility';

/** Selects and presses the key, and waits for what comes of it: an annotation or a sentence. */
const tryToTag = async (workbench: WorkbenchPage, words: string): Promise<void> => {
  await workbench.selectByMouse(words);
  await workbench.page.keyboard.press('c');
};

test('beyond the quota of the browser nothing is lost, and the library can be saved', async ({
  program,
  workbench,
}) => {
  const { page } = workbench;
  await workbench.begin();
  await workbench.tag(FIRST, 'claim');
  const heard = await acknowledged(page);
  const before = await readState(page);
  const devtools = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await workbench.text.focus();
  // Chromium looks at the quota anew only after half a minute: until then sentences are tagged, one a second, for a fast
  // machine without a pause comes to the end of the paper.
  await expect(async () => {
    const tagged = await workbench.count();
    await page.keyboard.press('Alt+ArrowDown');
    await page.keyboard.press('e');
    await expect
      .poll(async () => (await workbench.fault.innerText()) !== '' || (await workbench.count()) > tagged)
      .toBe(true);
    expect(await workbench.fault.innerText()).toContain('Free some space');
  }).toPass({ timeout: 60_000, intervals: [1_000] });
  expectNothingLost(before, heard, await readState(page));
  const saved = await program.savedBy(() => page.keyboard.press('ControlOrMeta+Shift+s'));
  expect(saved.bytes.length).toBeGreaterThan(1000);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin });
  const count = await workbench.count();
  await tryToTag(workbench, SECOND);
  await workbench.expectCount(count + 1);
  expectNothingLost(before, heard, await readState(page));
});

test.describe('on a small disk', () => {
  test.use({ restarts: true, tolerated: /IndexedDB|indexedDB|IDBFactory|Quota|disk|^page error: $/ });
  let mounted = '';

  /**
   * Moves a folder onto a file system of its own, with `room` bytes to spare. Null, or why that cannot be had. Not the whole
   * profile: Chromium itself may come up with an empty one when none of its own files has room (docs/reliability.md).
   */
  const mountSmall = async (folder: string, room: number): Promise<string | null> => {
    const aside = `${folder}-aside`;
    await rename(folder, aside);
    const { stdout } = await run('du', ['-sb', aside]);
    const size = Number.parseInt(stdout, 10) * 1.3 + room;
    await run('mkdir', [folder]);
    try {
      await run('mount', ['-t', 'tmpfs', '-o', `size=${Math.ceil(size)}`, 'tmpfs', folder]);
    } catch (error) {
      await rm(folder, { recursive: true });
      await rename(aside, folder);
      return error instanceof Error ? error.message : String(error);
    }
    mounted = folder;
    await cp(aside, folder, { recursive: true, verbatimSymlinks: true });
    return null;
  };

  /** Null, or why that cannot be had. */
  const mountReadOnly = async (folder: string): Promise<string | null> => {
    try {
      await run('mount', ['--bind', folder, folder]);
      mounted = folder;
      await run('mount', ['-o', 'remount,ro,bind', folder]);
      return null;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  };

  test.afterEach(async () => {
    if (mounted) await run('umount', ['--lazy', mounted]);
    mounted = '';
  });

  const fill = async (folder: string): Promise<string> => {
    const path = join(folder, 'filler');
    const file = await open(path, 'w');
    const block = new Uint8Array(64 * 1024);
    try {
      for (;;) await file.write(block);
    } catch {
      // full
    } finally {
      await file.close();
    }
    expect((await statfs(folder)).bavail).toBeLessThan(16);
    return path;
  };

  test('that becomes full nothing acknowledged is lost', async ({ program, workbench }) => {
    await workbench.begin();
    await workbench.tag(FIRST, 'claim');
    let refused: string | null = null;
    await program.restart('close', async (profile) => {
      refused = await mountSmall(join(profile, 'Default/IndexedDB'), 2_000_000);
    });
    test.skip(refused !== null, `no small file system can be mounted here: ${refused}`);
    await workbench.openPaper();
    const heard = await acknowledged(workbench.page);
    const before = await readState(workbench.page);
    const filler = await fill(mounted);
    for (const words of [SECOND, 'drone strikes on March 5', 'Four civilians were reported injured.'])
      await tryToTag(workbench, words);
    await rm(filler);
    await program.restart('kill');
    expectNothingLost(before, heard, await readState(workbench.page));
    await workbench.openPaper();
    const count = await workbench.count();
    await tryToTag(workbench, 'It seems unlikely that Pashinyan will find');
    await workbench.expectCount(count + 1);
  });

  test('that is read-only the library is told to be closed, and is there again when it is not', async ({
    program,
    workbench,
  }) => {
    await workbench.begin();
    await workbench.tag(FIRST, 'claim');
    const before = await readState(workbench.page);
    let refused: string | null = null;
    await program.restart('close', async (profile) => {
      refused = await mountReadOnly(join(profile, 'Default/IndexedDB'));
    });
    test.skip(refused !== null, `nothing can be mounted read-only here: ${refused}`);
    await expect(workbench.page.getByRole('alert')).toContainText('Postil cannot open its library');
    await expect(workbench.button('Try again')).toBeVisible();
    await program.restart('close', async () => {
      await run('umount', ['--lazy', mounted]);
      mounted = '';
    });
    await workbench.openPaper();
    await workbench.expectCount(1);
    expectNothingLost(before, [], await readState(workbench.page));
  });
});
