/**
 * A crash in the middle of a write, as the disk has it afterwards: part of a record at the end of the database's log. What
 * was half written is gone, and nothing else, however long one goes on.
 */
import { readdir, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { isProfileHeld } from '../../scripts/browser-profile.mjs';
import { expect, test } from '../support/workbench-test';

test.use({ restarts: true });

/** Cuts bytes off the log, in which the last of what was done stands. */
const tear = async (data: string, bytes: number): Promise<void> => {
  const logs = (await readdir(data, { recursive: true })).filter((path) =>
    /IndexedDB[/\\][^/\\]+\.leveldb[/\\]\d+\.log$/.test(path),
  );
  expect(logs).toHaveLength(1);
  const log = join(data, logs[0] ?? '');
  await truncate(log, (await stat(log)).size - bytes);
};

test('after a crash one goes on, and all of it is there at the next starts', async ({
  program,
  workbench,
}) => {
  test.slow(); // four starts
  await workbench.begin();
  await workbench.tag('That alignment made Azerbaijan a target', 'claim');
  await workbench.expectSaved();
  await workbench.tag('Baku remained a close energy', 'evidence');
  await workbench.expectSaved();
  let profile = '';
  await program.restart('kill', async (data) => {
    profile = data;
    expect(isProfileHeld(profile), 'of a browser that was killed').toBe(false);
    await tear(data, 5);
  });
  if (program.shell === 'browser') expect(isProfileHeld(profile), 'of one at work').toBe(true);
  await workbench.openPaper();
  await workbench.tag('protected it was not neutrality', 'evidence');
  await workbench.note.fill('after the crash');
  await workbench.expectSaved();
  for (const how of ['close', 'kill'] as const) {
    await program.restart(how);
    await workbench.openPaper();
    await workbench.choose('protected it was not neutrality');
    await expect(workbench.note).toHaveValue('after the crash');
    await expect(workbench.list).toContainText('That alignment made Azerbaijan a target');
  }
});
