/** With more people than have room side by side, and in languages that are read from the right. */
import { claimsOf, newerWith } from './support/colleague-files';
import { comparedLibrary } from './support/compared-library';
import { crowdedLibrary } from './support/crowded-library';
import { expect, test } from './support/workbench-test';

test('of six people a reading and what takes it are in sight, with each button beside its name', async ({
  program,
  workbench,
}) => {
  const { page, caseDetail } = workbench;
  await page.setViewportSize({ width: 900, height: 700 });
  await workbench.continueWith(program, crowdedLibrary());
  await page.keyboard.press('d');
  await expect(workbench.differencesHeading).toContainText('differences');
  await page.keyboard.press('f');
  await expect(caseDetail).toContainText('Cleo and Eve: key judgment · the others: main line');
  await expect(caseDetail).toContainText('all: in own words');
  await expect(caseDetail.getByRole('button', { name: /^Take the reading of Ada/ })).toBeInViewport({
    ratio: 1,
  });
  const reason = page.getByRole('textbox', { name: 'Reason' });
  await reason.scrollIntoViewIfNeeded();
  await expect(reason).toBeInViewport({ ratio: 1 });
  await page.setViewportSize({ width: 1920, height: 1080 });
  const lines = await caseDetail.locator('.reading-head').evaluateAll((heads) =>
    heads.map((head) => {
      const [name, button] = [...head.children].map((part) => part.getBoundingClientRect());
      return (
        name !== undefined && button !== undefined && button.top < name.bottom && name.top < button.bottom
      );
    }),
  );
  expect(lines).toEqual(Array(6).fill(true));
});

test('a note is set as its own words are read', async ({ program, workbench }) => {
  await workbench.continueWith(program, comparedLibrary());
  await workbench.importFiles(program, [claimsOf('ben-reader', newerWith('הערה קצרה, in two languages.'))]);
  await workbench.compare();
  await workbench.differences.first().click();
  const direction = (name: string) =>
    workbench
      .readingOf(name)
      .locator('.reading-note')
      .evaluate((note) => getComputedStyle(note).direction);
  expect(await direction('Ben Reader')).toBe('rtl');
  expect(await direction('Ada Analyst')).toBe('ltr');
});

test('the case stays in sight when the window becomes small', async ({ program, workbench }) => {
  const { page, caseDetail } = workbench;
  await page.setViewportSize({ width: 1280, height: 800 });
  await workbench.continueWith(program, crowdedLibrary());
  await workbench.compare();
  await workbench.differences.first().click();
  await expect(caseDetail.locator('.reading')).not.toHaveCount(0);
  await page.setViewportSize({ width: 640, height: 400 });
  await expect(caseDetail.getByRole('button', { name: /^Take the reading of Ada/ })).toBeInViewport({
    ratio: 1,
  });
});

test('the margin lies where the lines of a paper begin', async ({ program, workbench }) => {
  const { page } = workbench;
  await workbench.introduce();
  const bytes = new TextEncoder().encode('# נייר על גשרים\n\nהגשר נפתח בשנת תשע מאות ונסגר לאחר מכן.\n');
  await program.answerOpen([{ name: 'bridges.md', bytes }]);
  await page.keyboard.press('ControlOrMeta+o');
  await workbench.tag('הגשר נפתח', 'claim');
  const mark = await page.locator('.margin-mark').boundingBox();
  const block = await page.locator('[data-block]').last().boundingBox();
  expect(mark?.x ?? 0).toBeGreaterThanOrEqual((block?.x ?? 0) + (block?.width ?? 0));
});
