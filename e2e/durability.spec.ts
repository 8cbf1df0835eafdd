/** What the screen says is saved is there again, whatever ends the program. */
import type { WorkbenchPage } from './support/workbench-page';
import { expect, test } from './support/workbench-test';

test.use({ restarts: true });
test.beforeEach(({ workbench }) => workbench.begin());

for (const how of ['close', 'kill'] as const) {
  test(`annotations and notes survive a restart by ${how}`, async ({ program, workbench }) => {
    await workbench.tag('That alignment made Azerbaijan a target', 'claim');
    await workbench.note.fill('kept');
    await workbench.expectSaved();
    await program.restart(how);
    await workbench.openPaper();
    await workbench.expectCount(1);
    await workbench.list.getByRole('option').first().click();
    await expect(workbench.note).toHaveValue('kept');
  });
}

test('no acknowledged annotation is lost when the program is killed while one tags', async ({
  program,
  workbench,
}) => {
  await workbench.text.focus();
  const tagging = tagOnAndOn(workbench).catch(() => undefined); // ends with the page
  await expect.poll(() => workbench.count(), { timeout: 30_000 }).toBeGreaterThan(20);
  const acknowledged = await workbench.count();
  await program.restart('kill');
  await tagging;
  await workbench.openPaper();
  expect(await workbench.count()).toBeGreaterThanOrEqual(acknowledged);
});

const tagOnAndOn = async ({ page }: WorkbenchPage): Promise<never> => {
  for (;;) {
    await page.keyboard.press('Control+Shift+ArrowRight');
    await page.keyboard.press('c');
  }
};
