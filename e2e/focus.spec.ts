/** The focus is never lost: whatever goes away, the keys act on. */
import { PAPER_TITLE } from './support/workbench-page';
import { expect, test } from './support/workbench-test';

const CLAIM = 'That alignment made Azerbaijan a target';
const EVIDENCE = 'drone strikes on March 5';

test('after the welcome one is at the paper in the library, and Enter opens it', async ({ workbench }) => {
  const { page } = workbench;
  await workbench.introduce();
  await expect(page.getByRole('link', { name: PAPER_TITLE })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(workbench.text).toBeFocused();
  await page.keyboard.press('ControlOrMeta+Shift+l');
  await expect(page.getByRole('link', { name: PAPER_TITLE })).toBeFocused();
});

test('a click in the top bar leaves the focus in the text, and the keys act', async ({ workbench }) => {
  await workbench.begin();
  for (const name of ['Close the outline', 'Map of the argument']) await workbench.button(name).click();
  await expect(workbench.text).toBeFocused();
  await workbench.page.keyboard.press('c');
  await workbench.expectCount(1);
});

test('what goes away with the focus on it leaves it to the text', async ({ workbench }) => {
  const { page } = workbench;
  await workbench.begin();
  await workbench.tag(CLAIM, 'claim');
  await page.keyboard.press('b');
  await page.keyboard.type('security\n');
  await workbench.button('Remove the label security').press('Enter');
  await expect(workbench.text).toBeFocused();

  await workbench.tag(EVIDENCE, 'evidence');
  await page.keyboard.press('r');
  await page.keyboard.press('Enter');
  await workbench.button(/^Remove: supports/).click();
  await expect(workbench.text).toBeFocused();

  await workbench.button('Delete annotation').press('Enter');
  await expect(workbench.text).toBeFocused();
  await workbench.expectCount(1);
});

test('a map that closes leaves the focus to the text, and the keys act on', async ({ workbench }) => {
  await workbench.begin();
  await workbench.tag(CLAIM, 'claim');
  await workbench.page.keyboard.press('m');
  await workbench.map.focus();
  await workbench.page.keyboard.press('m');
  await expect(workbench.text).toBeFocused();
});

test('after a click beside everything the keys act on the paper', async ({ workbench }) => {
  const { page } = workbench;
  await workbench.begin();
  await page.locator('.status-bar').click({ position: { x: 5, y: 5 } });
  await page.keyboard.press('c');
  await workbench.expectCount(1);
});

test('Escape leaves relating on the map from its buttons, too', async ({ workbench }) => {
  const { page } = workbench;
  await workbench.begin();
  await workbench.tag(CLAIM, 'claim');
  await workbench.tag(EVIDENCE, 'evidence');
  await page.keyboard.press('m');
  await workbench.button('Relate').click();
  await expect(page.getByText('choose the other card')).toBeVisible();
  await workbench.button('Fit').press('Escape');
  await expect(page.getByText('choose the other card')).toBeHidden();
  await expect(workbench.map).toBeFocused();
});
