/** The page as printed beside the text: what is chosen and selected in either is meant in both. */
import { setLines, writePdf } from '../src/core/import/pdf/testing/write-pdf';
import { violationsIn } from './support/violations-in';
import { expect, test } from './support/workbench-test';

const LINES = [
  'The lake froze early that winter and the',
  'ferry lay at the upper landing, where the',
  'pilot kept a lamp for those who came on',
  'foot over the ice from the other side of it.',
];
const TITLE = setLines(['The Crossing of the Lake'], { y: 60, size: 18, font: 'bold' });
const LAKE = {
  name: 'lake.pdf',
  bytes: writePdf([
    { texts: [...TITLE, ...setLines(LINES)] },
    { texts: setLines(['Nobody was asked for a fare that day.']) },
  ]),
};

test.beforeEach(async ({ program, workbench }) => {
  await workbench.introduce();
  await program.answerOpen([LAKE]);
  await workbench.button('Open papers…').click();
  await expect(workbench.text).toContainText('The lake froze');
});

test('one key shows the page, what is tagged there is chosen in the text, and the address keeps it', async ({
  workbench,
}) => {
  const { page } = workbench;
  await workbench.tag('upper landing', 'claim');
  await page.keyboard.press('Escape');
  await page.keyboard.press('v');
  const sheet = page.getByRole('group', { name: 'Page 1', exact: true });
  await expect(sheet.locator('canvas')).toBeAttached();
  await sheet.getByRole('button', { name: 'Claim “upper landing”' }).click();
  await expect(workbench.details).toContainText('upper landing');
  await page.reload();
  await expect(sheet.locator('canvas')).toBeAttached();
  await page.keyboard.press('v');
  await expect(sheet).toHaveCount(0);
});

test('words that one selects on the page are tagged by the same keys, and Escape goes back to the text', async ({
  workbench,
}) => {
  const { page } = workbench;
  await page.keyboard.press('Shift+V');
  const sheet = page.getByRole('group', { name: 'Page 1', exact: true });
  await expect(sheet.locator('canvas')).toBeAttached();
  await expect(page.locator('.page-scroller')).toBeFocused();
  const box = await sheet.boundingBox();
  if (!box) throw new TypeError('No page');
  const scale = box.width / 400;
  const at = (left: number, top: number): [number, number] => [box.x + left * scale, box.y + top * scale];
  await page.mouse.move(...at(75, 98));
  await page.mouse.down();
  await page.mouse.move(...at(90, 98), { steps: 3 });
  await page.mouse.up();
  expect(await workbench.selectedText()).toBe('lake froze');
  await page.keyboard.press('e');
  await workbench.expectCount(1);
  await expect.poll(() => workbench.listed()).toEqual(['Evidence: lake froze']);
  await expect(sheet.getByRole('button', { name: 'Evidence “lake froze”' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(workbench.text).toBeFocused();
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing to complain about in the pages in the ${colorScheme} theme`, async ({
    workbench,
  }) => {
    const { page } = workbench;
    await page.emulateMedia({ colorScheme });
    await workbench.tag('upper landing', 'claim');
    await workbench.tag('froze early', 'evidence');
    await page.keyboard.press('v');
    await expect(page.getByRole('group', { name: 'Page 1', exact: true }).locator('canvas')).toBeAttached();
    expect(await violationsIn(workbench)).toEqual([]);
  });
