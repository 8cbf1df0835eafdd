/** Comparing claim sets of the open paper: who differs where, and how. */
import { comparedLibrary } from './support/compared-library';
import { violationsIn } from './support/violations-in';
import type { WorkbenchPage } from './support/workbench-page';
import { expect, test } from './support/workbench-test';

test.beforeEach(async ({ workbench, program }, { title }) => {
  if (title !== FIRST_TIME) await workbench.continueWith(program, comparedLibrary());
});

const FIRST_TIME =
  'where nobody’s set is there yet it is said what comparing is, and the samples are offered';

test(FIRST_TIME, async ({ workbench }) => {
  await workbench.begin('Dora Draft');
  await workbench.tag('That alignment made Azerbaijan a target', 'claim');
  await workbench.page.keyboard.press('d');
  await expect(workbench.page.getByText('show place by place where you agree and differ')).toBeVisible();
  await expect(
    workbench.button('Import claim sets…').and(workbench.page.locator('.compare-panel *')),
  ).toBeVisible();
  await workbench.button('Try it with the sample claim sets').click();
  await workbench.importDialog.getByRole('button', { name: 'Import 2 claim sets' }).click();
  await expect(workbench.differencesHeading).toContainText('differences');
  await expect(workbench.page.getByRole('checkbox', { name: 'Cleo Critic' })).toBeChecked();
});

/** By kind, as the toggles say. */
const KINDS = {
  tag: 'Other tag',
  split: 'Split or merged',
  boundary: 'Other ends',
  'only-one': 'Not by all',
  attribute: 'Said otherwise',
  relation: 'Related otherwise',
  same: 'Same',
} as const;

/** Looks at the first case of a kind that has the words, as one goes through them with the keys. */
const lookAt = async (workbench: WorkbenchPage, kind: keyof typeof KINDS, words: string): Promise<void> => {
  const { page, currentDifference } = workbench;
  await workbench.kind(KINDS[kind]).click();
  await workbench.differenceList.focus();
  await page.keyboard.press('Home');
  for (let position = 1; ; position++) {
    await expect(currentDifference).toHaveAttribute('aria-posinset', `${position}`);
    if ((await currentDifference.innerText()).includes(words)) break;
    await page.keyboard.press('ArrowDown');
  }
  await workbench.kind(KINDS[kind]).click();
};

test('comparing begins with a key, lists where the sets differ, and leads there', async ({ workbench }) => {
  await workbench.compare();
  await expect(workbench.differencesHeading).toHaveText('115 differences');
  const first = workbench.differences.first();
  await expect(first).toContainText('Said otherwise');
  await expect(first).toHaveAccessibleName(/Ada: assessment; Ben: assessment; Cleo: assessment/);
  await workbench.differences.filter({ hasText: 'Only by Cleo' }).first().click();
  await expect(workbench.caseDetail).toContainText('Ada and Ben: nothing here');
  const words = 'the Iranian drone strikes on March 5 and subsequent foiled plots';
  await expect(workbench.readingOf('Cleo Critic')).toContainText(words);
  await expect(workbench.text.getByText('drone strikes on March 5').first()).toBeInViewport();
  await workbench.page.keyboard.press('Escape');
  await expect(workbench.text).toBeFocused();
  await workbench.page.keyboard.press('d');
  await expect(workbench.list).toBeVisible();
});

test('by keyboard alone one filters, goes through the differences, into the text and back', async ({
  workbench,
}) => {
  const { page } = workbench;
  await workbench.compare();
  await page.keyboard.press('f');
  await expect(workbench.message).toHaveText('Difference 1 of 115: said otherwise');
  await page.keyboard.press('Shift+F');
  await expect(workbench.message).toContainText('Difference 115 of 115');
  await page.keyboard.press('f');
  await expect(workbench.message).toContainText('Difference 1 of 115');
  await expect(workbench.text).toBeFocused();

  await page.keyboard.press('Escape');
  await expect(workbench.differenceList).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(workbench.currentDifference).toContainText('Split or merged');
  await expect(workbench.readingOf('Cleo Critic')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(workbench.text).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(workbench.differenceList).toBeFocused();

  const toggle = workbench.kind(KINDS.tag);
  for (let step = 0; step < 12 && !(await toggle.evaluate((node) => node === document.activeElement)); step++)
    await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  await expect(workbench.differencesHeading).toHaveText('14 of 115 differences');
  await expect(page.getByText('The case below is not among these.')).toBeVisible();
  await page.keyboard.press('f');
  await expect(workbench.message).toHaveText('Difference 1 of 14: other tag');
  await page.keyboard.press('Escape');
  await expect(workbench.text).toBeFocused();
});

test('every kind of difference shows each reading and says in words how they differ', async ({
  workbench,
}) => {
  await workbench.compare();
  const { page, caseDetail } = workbench;
  const differences = caseDetail.locator('.case-differences');

  await lookAt(workbench, 'boundary', 'That alignment made Azerbaijan a target');
  await expect(differences).toContainText('has a further passage');
  await lookAt(workbench, 'attribute', 'conduct in the 2026 Iran war');
  await expect(differences).toContainText('apart');
  await expect(workbench.readingOf('Ada Analyst')).toContainText('The thesis of the paper.');
  await expect(workbench.readingOf('Ben Reader')).toContainText('moderate confidence');
  await lookAt(workbench, 'split', 'Beneath an official insistence');
  await expect(differences).toHaveText('PartsAda and Ben: in one · Cleo: in 2 parts');
  await expect(workbench.readingOf('Cleo Critic').locator('.passage-bracket')).toHaveText([
    '[',
    ']',
    '[',
    ']',
  ]);
  await lookAt(workbench, 'only-one', 'Iran has accused it');
  await expect(differences).toHaveText('TagAda and Ben: nothing · Cleo: evidence');
  await lookAt(workbench, 'tag', '');
  await expect(differences).toContainText(/claim.*·.*(evidence|assessment)/);
  await lookAt(workbench, 'relation', 'What protected it was not neutrality');
  await expect(differences).toHaveText('RelationAda: is based on · Ben and Cleo: no relation');
  await expect(workbench.readingOf('Ada Analyst').locator('.reading-relation')).toContainText('is based on');
  await expect(workbench.readingOf('Ben Reader')).toContainText('Tags both ends, and does not relate them.');
  await workbench.kind(KINDS.same).click();
  await expect(workbench.differencesHeading).toHaveText('0 of 115 differences, and 40 places the same');
  await workbench.differences
    .filter({ hasText: /^=Same/ })
    .first()
    .click();
  await expect(caseDetail.getByRole('heading', { name: 'Same' })).toBeVisible();
  await page.goBack();
  await expect(workbench.differencesHeading).toHaveText('115 differences');
});

/** Goes from case to case until one's size reads like that, and says what it is. */
const sizeOfFirst = async (workbench: WorkbenchPage, size: RegExp): Promise<string> => {
  await workbench.differenceList.focus();
  await workbench.page.keyboard.press('Home');
  for (let position = 1; position <= 14; position++) {
    await expect(workbench.currentDifference).toHaveAttribute('aria-posinset', `${position}`);
    const [, found] = size.exec(await workbench.caseDetail.locator('.case-differences').innerText()) ?? [];
    if (found) return found;
    await workbench.page.keyboard.press('f');
    await expect(workbench.message).toContainText(`Difference ${position + 1} of`);
  }
  throw new Error(`no difference reads like ${size}`);
};

test('what only one reading has is underlined, and what it lacks is struck through', async ({
  workbench,
}) => {
  await workbench.compare();
  await workbench.page.getByRole('checkbox', { name: 'Cleo Critic' }).uncheck();
  await expect(workbench.differencesHeading).toHaveText('62 differences');
  await workbench.kind(KINDS.boundary).click();
  await expect(workbench.differencesHeading).toHaveText('14 of 62 differences');
  const size = await sizeOfFirst(workbench, /Ben: starts (\d+) words? later/);
  await expect(workbench.caseDetail).toContainText(`Ben: starts ${size} word`);
  const own = await workbench.readingOf('Ada Analyst').locator('ins').innerText();
  await expect(workbench.readingOf('Ben Reader').locator('del')).toHaveText(own);
  const words = [...new Intl.Segmenter('en', { granularity: 'word' }).segment(own)];
  expect(words.filter(({ isWordLike }) => isWordLike)).toHaveLength(Number(size));
});

test('filters combine, say how many they leave, and are part of the address', async ({ workbench }) => {
  const { page } = workbench;
  await workbench.compare();
  await workbench.kind(KINDS['only-one']).click();
  await expect(workbench.differencesHeading).toHaveText('18 of 115 differences');
  await page.getByRole('button', { name: /^Filter/ }).click();
  const filters = page.getByRole('dialog', { name: 'Filter' });
  await filters.getByRole('checkbox', { name: 'Ben Reader' }).check();
  await filters.getByRole('checkbox', { name: 'Evidence' }).check();
  await page.keyboard.press('Escape');
  const heading = await workbench.differencesHeading.innerText();
  expect(Number.parseInt(heading, 10)).toBeLessThan(18);
  await expect(page).toHaveURL(/case-kind=only-one&case-tag=evidence&case-analyst=/);
  await page.reload();
  await expect(workbench.differencesHeading).toHaveText(heading);
  await page.goBack();
  await page.goBack();
  await expect(workbench.differencesHeading).toHaveText('18 of 115 differences');
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(workbench.differencesHeading).toHaveText('115 differences');
  await page.getByRole('checkbox', { name: 'Ben Reader' }).uncheck();
  await expect(page).toHaveURL(/compare=/);
  await page.goBack();
  await expect(page.getByRole('checkbox', { name: 'Ben Reader' })).toBeChecked();
});

test('what I tag while comparing has its details below, with its note a key away, until I go to a case', async ({
  workbench,
}) => {
  const { page } = workbench;
  await workbench.compare();
  await expect(workbench.details).toBeHidden();
  await workbench.selectByMouse('Iran has accused it of permitting Israel');
  await page.keyboard.press('c');
  await expect(page.getByRole('status').getByText('in your own claim set')).toBeVisible();
  await expect(workbench.details).toBeVisible();
  await page.keyboard.press('n');
  await page.keyboard.type('Who says so?');
  await expect(workbench.note).toHaveValue('Who says so?');
  await page.keyboard.press('Escape');
  await page.keyboard.press('f');
  await expect(workbench.caseDetail).toBeVisible();
  await expect(workbench.details).toBeHidden();
});

test('what I tag while comparing changes the queue, and the case that I look at stays', async ({
  workbench,
}) => {
  const { page } = workbench;
  await workbench.compare();
  await lookAt(workbench, 'only-one', 'Iran has accused it');
  const before = await workbench.currentDifference.boundingBox();
  await workbench.selectByMouse('Iran has accused it of permitting Israel');
  await page.keyboard.press('e');
  await expect(workbench.caseDetail).toContainText('Cleo: ends 6 words later');
  await expect(workbench.readingOf('Ada Analyst')).toContainText('Iran has accused it');
  await expect(workbench.currentDifference).toContainText('Other ends');
  const after = await workbench.currentDifference.boundingBox();
  expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(40);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(workbench.currentDifference).toContainText('Only by Cleo');
});

test('with one set chosen there is nothing to compare', async ({ workbench }) => {
  const { page } = workbench;
  await workbench.compare();
  for (const name of ['Ben Reader', 'Cleo Critic']) await page.getByRole('checkbox', { name }).uncheck();
  await expect(page.getByText('Choose two or more claim sets above.')).toBeVisible();
  await page.keyboard.press('f');
  await workbench.text.focus();
  await page.keyboard.press('f');
  await expect(workbench.message).toHaveText('There is no difference to go to.');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test('axe finds nothing to complain about while comparing', async ({ workbench }) => {
      await workbench.compare();
      for (const kind of ['split', 'boundary', 'only-one', 'relation'] as const) {
        await lookAt(workbench, kind, '');
        expect(await violationsIn(workbench), kind).toEqual([]);
      }
      await workbench.page.setViewportSize({ width: 640, height: 700 });
      expect(await violationsIn(workbench), 'narrow').toEqual([]);
    });
  });
}
