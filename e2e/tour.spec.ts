/** The tour of two minutes: each step waits for one to do the thing itself, by keyboard alone and by mouse. */
import type { Locator } from '@playwright/test';
import { violationsIn } from './support/violations-in';
import type { WorkbenchPage } from './support/workbench-page';
import { expect, test } from './support/workbench-test';

const tour = ({ page }: WorkbenchPage): Locator => page.getByRole('complementary', { name: 'Tour' });
const expectStep = (workbench: WorkbenchPage, step: number): Promise<void> =>
  expect(tour(workbench).getByRole('status')).toContainText(`Step ${step} of 8`);
const pointedAt = ({ page }: WorkbenchPage): Locator => page.locator('[data-tour-control]');

test('by keyboard alone, from the offer at the first start to the file', async ({ workbench }) => {
  const { page } = workbench;
  const { keyboard } = page;
  await workbench.introduce();
  await expect(workbench.button('Take the tour')).toBeVisible();
  await workbench.button('Take the tour').focus();
  await keyboard.press('Enter');
  await expect(workbench.text).toBeFocused();
  await expectStep(workbench, 1);
  await expect(pointedAt(workbench)).toHaveClass(/^reader(?!-)/);
  await keyboard.press('Alt+ArrowDown');
  await expectStep(workbench, 2);
  await keyboard.press('Shift+Alt+ArrowDown');
  await expectStep(workbench, 3);
  await expect(pointedAt(workbench)).toHaveClass(/selection-bar/);
  await keyboard.press('c');
  await expectStep(workbench, 4);
  await keyboard.press('6');
  await expectStep(workbench, 5);
  await expect(pointedAt(workbench)).toHaveAccessibleName(/^Relate/);
  await keyboard.press('Escape'); // leaves the chosen annotation, and not the tour
  await keyboard.press('Alt+ArrowDown');
  await keyboard.press('Alt+ArrowDown');
  await keyboard.press('e');
  await expect(workbench.list.getByRole('option')).toHaveCount(2);
  await keyboard.press('r');
  await expect(workbench.relateOptions).not.toHaveCount(0);
  await keyboard.press('Enter');
  await expectStep(workbench, 6);
  await workbench.text.focus();
  await keyboard.press('/');
  await keyboard.type('drone');
  await expectStep(workbench, 7);
  await keyboard.press('Escape');
  await keyboard.press('Escape');
  await expect(workbench.text).toBeFocused();
  await keyboard.press('d'); // nobody else's set is here yet: the comparison offers those that come along
  await page.getByRole('button', { name: 'Try it with the sample claim sets' }).focus();
  await keyboard.press('Enter');
  const take = workbench.importDialog.getByRole('button', { name: /^Import \d/ });
  await expect(take).toBeVisible();
  await take.focus();
  await keyboard.press('Enter');
  await expect(workbench.importDialog).toBeHidden();
  await expectStep(workbench, 8);
  await expect(pointedAt(workbench)).toHaveAccessibleName(/^Export/);
  await keyboard.press('ControlOrMeta+e');
  await expect(workbench.exportDialog.getByRole('radio', { name: 'Claim set (JSON)' })).toBeFocused();
  await expect(workbench.exportDialog.getByRole('status')).toContainText('All of it is kept.');
  await keyboard.press('Enter');
  await expect(tour(workbench).getByRole('status')).toContainText('That was the tour.');
  await tour(workbench).getByRole('button', { name: 'Close' }).click();
  await expect(tour(workbench)).toBeHidden();
  await expect(pointedAt(workbench)).toHaveCount(0);
});

test('by mouse: steps are skipped, it is left, begun again from the help, and not offered again', async ({
  workbench,
}) => {
  const { page } = workbench;
  await workbench.introduce();
  await workbench.button('Take the tour').click();
  await page.mouse.move(500, 400);
  await page.mouse.wheel(0, 300);
  await expectStep(workbench, 2);
  await workbench.selectByMouse('That alignment made Azerbaijan a target');
  await expectStep(workbench, 3);
  await workbench.selectionBar.getByRole('button', { name: /^Claim/ }).click();
  await expectStep(workbench, 4);
  await workbench.button('Skip').click();
  await workbench.button('Skip').click();
  await expectStep(workbench, 6);
  await workbench.toggleTag('Claim');
  await expectStep(workbench, 7);
  await workbench.button('End the tour').click();
  await expect(tour(workbench)).toBeHidden();

  await workbench.button('Library').click();
  await expect(
    workbench.button('More on Alignment and Restraint: Azerbaijan following the 2026 Iran War'),
  ).toBeVisible();
  await expect(workbench.button('Take the tour')).toHaveCount(0);
  await page.keyboard.press('F1');
  await page.getByRole('dialog').getByRole('button', { name: 'Take the tour' }).click();
  await expectStep(workbench, 1);
  await expect(workbench.text).toBeFocused();
});

test('Escape leaves it when there is nothing else to leave, and the refusal is remembered', async ({
  workbench,
}) => {
  const { page } = workbench;
  await workbench.introduce();
  await workbench.button('Not now').click();
  await page.reload();
  await expect(page.getByRole('link', { name: /^Alignment/ })).toBeVisible();
  await expect(workbench.button('Not now')).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('take the tour');
  await page.keyboard.press('Enter');
  await expectStep(workbench, 1);
  await expect(workbench.text).toBeFocused();
  await page.keyboard.press('Shift+Alt+ArrowDown');
  await expectStep(workbench, 3);
  await page.keyboard.press('Escape');
  await expectStep(workbench, 3);
  await page.keyboard.press('Escape');
  await expect(tour(workbench)).toBeHidden();
});

test('in the library it says where it goes on', async ({ workbench }) => {
  const { page } = workbench;
  await workbench.introduce();
  await workbench.button('Take the tour').click();
  await expectStep(workbench, 1);
  await workbench.button('Library').click();
  await expect(tour(workbench)).toContainText('The tour goes on in the first paper.');
  await workbench.button('Open it').click();
  await expect(workbench.text).toBeFocused();
  await tour(workbench).getByRole('button', { name: 'Skip' }).focus();
  await page.keyboard.press('Escape');
  await expect(tour(workbench)).toBeHidden();
  await expect(workbench.text).toBeFocused();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test('axe finds nothing to complain about, and nothing moves for whom it should not', async ({
      workbench,
    }) => {
      const { page } = workbench;
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await workbench.introduce();
      expect(await violationsIn(workbench), 'offer').toEqual([]);
      await workbench.button('Take the tour').click();
      await expectStep(workbench, 1);
      await expect(workbench.text).toBeFocused(); // the paper is there
      expect(await violationsIn(workbench), 'tour').toEqual([]);
      expect(await pointedAt(workbench).evaluate((one) => getComputedStyle(one).animationName)).toBe('none');
      await page.setViewportSize({ width: 640, height: 400 });
      const bar = await tour(workbench).boundingBox();
      const text = await page.locator('.reader').boundingBox();
      expect((text?.y ?? 0) + (text?.height ?? 0)).toBeLessThanOrEqual((bar?.y ?? 0) + 1); // it covers nothing
    });
  });
}
