/**
 * A crash in the middle of a write, as the disk has it afterwards: part of a record at the end of the database's log. What
 * was half written is gone, and nothing else, however long one goes on.
 */
import { readdir, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '../support/fixtures';
import { WorkbenchPage } from '../support/workbench-page';
import { test } from './desktop-test';

/** Cuts bytes off the log, in which the last of what was done stands. */
const tear = async (userData: string, bytes: number): Promise<void> => {
  const logs = (await readdir(userData, { recursive: true })).filter((path) =>
    /IndexedDB[/\\][^/\\]+\.leveldb[/\\]\d+\.log$/.test(path),
  );
  expect(logs).toHaveLength(1);
  const log = join(userData, logs[0] ?? '');
  await truncate(log, (await stat(log)).size - bytes);
};

test('after a crash one goes on, and all of it is there at the next starts', async ({ desktop }) => {
  test.slow(); // five starts
  const workbench = new WorkbenchPage(desktop);
  await workbench.begin();
  await workbench.tag('That alignment made Azerbaijan a target', 'claim');
  await workbench.expectSaved();
  await workbench.tag('Baku remained a close energy', 'evidence');
  await workbench.expectSaved();
  await desktop.restart('kill', (userData) => tear(userData, 5));
  await workbench.openPaper();
  await workbench.tag('protected it was not neutrality', 'evidence');
  await workbench.note.fill('after the crash');
  await workbench.expectSaved();
  for (const how of ['close', 'kill', 'close'] as const) {
    await desktop.restart(how);
    await workbench.openPaper();
    await workbench.choose('protected it was not neutrality');
    await expect(workbench.note).toHaveValue('after the crash');
    await expect(workbench.list).toContainText('That alignment made Azerbaijan a target');
  }
});
