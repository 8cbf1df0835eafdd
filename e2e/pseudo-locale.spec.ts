/** Every word comes from the catalogue and has room, also when it is longer and when the page is written from right to left. */
import { arguedLibrary } from './support/argued-library';
import { wrongWordsIn } from './support/words-on-screen';
import type { WorkbenchPage } from './support/workbench-page';
import { expect, test } from './support/workbench-test';

const NOTHING_WRONG = { untranslated: [], clipped: [], outside: [] };

/** From the next start on, which the address leads back to where one was. */
const speak = async ({ page }: WorkbenchPage, language: string): Promise<void> => {
  await page.evaluate((wanted) => {
    const stored = JSON.parse(localStorage.getItem('postil-preferences') ?? '{}');
    localStorage.setItem('postil-preferences', JSON.stringify({ ...stored, language: wanted }));
  }, language);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', language);
};

for (const [language, direction] of [
  ['en-XA', 'ltr'],
  ['en-XB', 'rtl'],
] as const) {
  test.describe(`in ${language}`, () => {
    test('the first start and the library', async ({ workbench }) => {
      const { page } = workbench;
      await expect(workbench.button('Start')).toBeVisible();
      await speak(workbench, language);
      await expect(page.locator('form input')).toBeVisible();
      expect.soft(await wrongWordsIn(page), 'first start').toEqual(NOTHING_WRONG);
      await speak(workbench, 'en');
      await workbench.introduce();
      await speak(workbench, language);
      await expect(page.locator('.library-when').first()).toBeVisible();
      expect.soft(await wrongWordsIn(page), 'library').toEqual(NOTHING_WRONG);
    });

    test('the list of keys and the palette', async ({ workbench }) => {
      const { page } = workbench;
      await workbench.introduce();
      await speak(workbench, language);
      await expect(page.locator('.library-when').first()).toBeVisible(); // keys are heard from then on
      await page.keyboard.press('F1');
      await expect(page.locator('.keys-table').first()).toBeVisible();
      expect.soft(await wrongWordsIn(page), 'keys').toEqual(NOTHING_WRONG);
      await page.keyboard.press('Escape');
      await page.keyboard.press('ControlOrMeta+k');
      await expect(page.getByRole('option').first()).toBeVisible();
      expect.soft(await wrongWordsIn(page), 'palette').toEqual(NOTHING_WRONG);
    });

    test('a paper with an argument in it', async ({ program, workbench }) => {
      const { page } = workbench;
      await workbench.continueWith(program, arguedLibrary());
      await speak(workbench, language);
      await expect(workbench.text).toBeFocused();
      await expect(page.locator('html')).toHaveAttribute('dir', direction);
      const [panel, text] = await Promise.all([
        page.locator('.side-panel').boundingBox(),
        workbench.text.boundingBox(),
      ]);
      expect((panel?.x ?? 0) > (text?.x ?? 0) ? 'ltr' : 'rtl', 'the panel stands where lines end').toBe(
        direction,
      );
      await page.keyboard.press('j');
      await expect(page.locator('.detail-field').first()).toBeVisible();
      expect.soft(await wrongWordsIn(page), 'paper').toEqual(NOTHING_WRONG);
      await page.keyboard.press('r');
      await expect(page.getByRole('combobox').first()).toBeVisible();
      expect.soft(await wrongWordsIn(page), 'relating').toEqual(NOTHING_WRONG);
      await page.keyboard.press('Escape');
      await workbench.text.focus();
      await page.keyboard.press('x');
      await expect(page.locator('.finding-place').first()).toBeVisible();
      expect.soft(await wrongWordsIn(page), 'checks').toEqual(NOTHING_WRONG);
      await workbench.text.focus();
      await page.keyboard.press('m');
      await expect(page.locator('[data-card]')).toHaveCount(5);
      expect.soft(await wrongWordsIn(page), 'map').toEqual(NOTHING_WRONG);
    });
  });
}
