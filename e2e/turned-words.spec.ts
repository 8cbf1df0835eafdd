/** Signs that turn the order of letters turn none, wherever words of a paper or of a colleague are shown. */
import type { WorkbenchPage } from './support/workbench-page';
import { expect, test } from './support/workbench-test';

const TURNED = '\u202enot\u202c';
const PAPER = `# Ice\n\n## It will ${TURNED} melt\n\nThe ice will ${TURNED} melt, they say.\n\nIt will [${TURNED} freeze](https://example.org) either.\n`;

/** What is on the screen or said with a sign in it that would turn what follows, and how often the words are there. */
const turnedIn = ({ page }: WorkbenchPage): Promise<{ turned: string[]; plain: number }> =>
  page.evaluate(() => {
    const spoken = [...document.querySelectorAll('[aria-label], [title]')].flatMap((element) => [
      element.getAttribute('aria-label') ?? '',
      element.getAttribute('title') ?? '',
    ]);
    const values = [...document.querySelectorAll('textarea')].map(({ value }) => value);
    const all = [...(document.body.textContent ?? '').split('\n'), ...spoken, ...values];
    return {
      turned: all.filter((words) => /[\u202a-\u202e\u2066-\u2069]/.test(words)),
      plain: all.join(' ').split('\u2060not\u2060').length - 1,
    };
  });

test('in the text, the list, the details, the outline, the map and the print', async ({
  program,
  workbench,
}) => {
  const { page } = workbench;
  await workbench.introduce();
  await program.answerOpen([{ name: 'ice.md', bytes: new TextEncoder().encode(PAPER) }]);
  await workbench.button('Open papers…').click();
  const expectPlain = async (where: string, atLeast: number): Promise<void> => {
    const { turned, plain } = await turnedIn(workbench);
    expect.soft(turned, where).toEqual([]);
    expect.soft(plain, `${where}: the words are there`).toBeGreaterThanOrEqual(atLeast);
  };
  await expect(workbench.text).toContainText('they say');
  await expectPlain('text and outline', 4);
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('c');
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('e');
  await expect(workbench.details).toBeVisible();
  await expectPlain('list and details', 6);
  await page.keyboard.press('m');
  await expect(page.locator('[data-card]')).toHaveCount(2);
  await expectPlain('map', 7);
  await page.keyboard.press('m');
  await page.keyboard.press('ControlOrMeta+p');
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/^[1-9]\d* pages?$/);
  await expectPlain('print', 6);
});
