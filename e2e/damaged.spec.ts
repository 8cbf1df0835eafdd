/** Records of the database that cannot be read: they are named and left out, and everything else is there. */

import { PAPER_TITLE, type WorkbenchPage } from './support/workbench-page';
import { expect, test } from './support/workbench-test';

/** Writes nonsense into one record, as a broken disk would. */
const damage = async (
  { page }: WorkbenchPage,
  words: string,
  harm: object,
  store = 'annotations',
): Promise<string> =>
  page.evaluate(
    async ([wanted, changed, name]) => {
      const resultOf = <Result>(request: IDBRequest<Result>): Promise<Result> =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const database = await resultOf(indexedDB.open('postil'));
      const table = database.transaction(name, 'readwrite').objectStore(name);
      const rows: { id: string }[] = await resultOf(table.getAll());
      const row = rows.find((one) => JSON.stringify(one).includes(wanted));
      await resultOf(table.put({ ...row, ...changed }));
      database.close();
      return row?.id ?? '';
    },
    [words, harm, store] as const,
  );

for (const [what, harm] of [
  ['no labels', { labels: null }],
  ['no passages', { passages: null }],
] as const) {
  test(`an annotation with ${what} is named, and all others are there`, async ({ workbench }) => {
    await workbench.begin();
    await workbench.tag('That alignment made Azerbaijan a target', 'claim');
    await workbench.tag('Tehran denied responsibility', 'evidence');
    await workbench.expectSaved();
    const id = await damage(workbench, 'That alignment made', harm);
    await workbench.page.reload();
    await expect(workbench.text).toBeVisible();
    await workbench.expectCount(1);
    await expect(workbench.fault).toContainText('1 record in the database cannot be read');
    await expect(workbench.fault.getByRole('listitem')).toContainText(`Annotation ${id} of “${PAPER_TITLE}”`);
    await workbench.choose('Tehran denied responsibility');
    await workbench.note.fill('still at work');
    await workbench.expectSaved();
  });
}

test('a paper that cannot be read is named, and the library is there', async ({ workbench }) => {
  await workbench.begin();
  await workbench.tag('That alignment made Azerbaijan a target', 'claim');
  await workbench.expectSaved();
  const id = await damage(workbench, PAPER_TITLE, { metadata: null }, 'papers');
  await workbench.page.evaluate(() => {
    location.hash = '';
  });
  await workbench.page.reload();
  await expect(workbench.fault.getByRole('listitem')).toContainText(`Paper ${id}`);
  await expect(workbench.page.getByText('cannot be shown')).toBeHidden();
});
