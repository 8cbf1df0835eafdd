/** A database that is damaged, gone or of a newer program: what was there is told, and there is a way on. */
import { readdir, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { WhileEnded } from '../support/program';
import type { WorkbenchPage } from '../support/workbench-page';
import { expect, test } from '../support/workbench-test';
import { readState } from './stored-state';

test.use({ restarts: true, tolerated: /IndexedDB|indexedDB|IDBFactory|status of 404/ });

test.beforeEach(async ({ workbench }) => {
  await workbench.begin();
  await workbench.tag('That alignment made Azerbaijan a target', 'claim');
  await workbench.expectSaved();
  await expect
    .poll(() => workbench.page.evaluate(() => localStorage.getItem('postil-library')))
    .toContain('"papers":1,"annotations":1');
});

const filesOf = async (profile: string, ending: RegExp): Promise<readonly string[]> => {
  const all = await readdir(profile, { recursive: true });
  const found = all.filter((path) => /IndexedDB.*\.leveldb/.test(path) && ending.test(path));
  if (found.length === 0) throw new Error(`No ${ending} among ${all.length} files of the profile`);
  return found.map((path) => join(profile, path));
};

const truncateLog: WhileEnded = async (profile) => {
  for (const file of await filesOf(profile, /\.log$/)) await truncate(file, 0);
};

const damageManifest: WhileEnded = async (profile) => {
  for (const file of await filesOf(profile, /MANIFEST-\d+$/)) await writeFile(file, 'x'.repeat(2000));
};

const expectToldAndOpen = async ({ page }: WorkbenchPage): Promise<void> => {
  const welcome = page.getByRole('dialog', { name: 'Welcome to Postil' });
  await expect(welcome.getByRole('alert')).toContainText('it held 1 paper and 1 annotation');
  await expect(welcome.getByRole('button', { name: 'Open library…' })).toBeEnabled();
};

test('a log that was cut off is no first start: what was there is told', async ({ program, workbench }) => {
  await program.restart('close', truncateLog);
  await expectToldAndOpen(workbench);
  await workbench.page.reload();
  await expectToldAndOpen(workbench);
  await workbench.introduce('Ada');
  await expect(workbench.page.getByRole('alert')).toHaveText('');
});

test('a damaged manifest leaves ways on, and a new library is begun where one wants it', async ({
  program,
  workbench,
}) => {
  await program.restart('close', damageManifest);
  const { page } = workbench;
  const anew = workbench.button('Begin a new library');
  const welcome = page.getByRole('dialog', { name: 'Welcome to Postil' });
  await expect(anew.or(welcome)).toBeVisible();
  // Some versions of Chromium refuse to open it, others begin an empty one at once.
  if (await anew.isVisible()) {
    await expect(page.getByText('the library held 1 paper and 1 annotation')).toBeVisible();
    await anew.click();
  }
  await expectToldAndOpen(workbench);
  await workbench.begin('Ada');
  await workbench.tag('Tehran denied responsibility', 'evidence');
  await program.restart('kill');
  await workbench.openPaper();
  await workbench.expectCount(1);
});

test('a library of a newer program is not touched', async ({ workbench }) => {
  const { page } = workbench;
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('postil');
        opening.onsuccess = () => {
          const writing = opening.result.transaction('meta', 'readwrite');
          writing.objectStore('meta').put({ key: 'schema', value: 99 });
          writing.oncomplete = () => resolve(opening.result.close());
          writing.onerror = reject;
        };
      }),
  );
  const before = await readState(page);
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('last used by a newer Postil');
  await expect(workbench.button('Begin a new library')).toHaveCount(0);
  expect(await readState(page)).toEqual(before);
});

test('a database that cannot be opened is kept, and another one is begun beside it', async ({
  workbench,
}) => {
  const { page } = workbench;
  const before = await readState(page);
  await page.addInitScript(() => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function refuse(name, version) {
      if (name === 'postil') throw new DOMException('Internal error opening backing store', 'UnknownError');
      return Reflect.apply(open, this, version === undefined ? [name] : [name, version]);
    };
  });
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('Internal error opening backing store');
  await expect(page.getByText('stays where it is in this profile')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(workbench.button('Try again')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expectToldAndOpen(workbench);
  await workbench.introduce('Ada');
  const names = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  expect(names).toContain('postil');
  expect(names.length).toBe(2);
  const other = await page.context().newPage(); // without the refusal
  await other.goto(new URL('/licence-that-is-not-there', page.url()).href);
  expect(await readState(other)).toEqual(before);
});
