/** A paper comes again: it is recognised, what becomes of each annotation is looked at, and all is carried over in one step. */
import { NEXT_NAME, nextVersion, TAGGED } from './support/next-version';
import type { Program } from './support/program';
import { violationsIn } from './support/violations-in';
import type { WorkbenchPage } from './support/workbench-page';
import { PAPER_TITLE } from './support/workbench-page';
import { expect, test } from './support/workbench-test';

const tagAll = async (workbench: WorkbenchPage): Promise<void> => {
  await workbench.begin();
  await workbench.tag(TAGGED.unmoved, 'claim');
  await workbench.tag(TAGGED.gone, 'evidence');
  await workbench.tag(TAGGED.doubtful, 'evidence');
  await workbench.tag(TAGGED.moved, 'claim');
  await workbench.expectCount(4);
};

const openNext = async (workbench: WorkbenchPage, program: Program): Promise<void> => {
  await program.answerOpen([nextVersion()]);
  await workbench.page.keyboard.press('ControlOrMeta+o');
  await workbench.button(/^Open as a new version of/).click();
  await expect(workbench.button('Carry over')).toBeVisible();
};

test('a new version is recognised, looked at and carried over, and undo takes all of it back at once', async ({
  program,
  workbench,
}) => {
  const { page } = workbench;
  await tagAll(workbench);
  await openNext(workbench, program);
  const review = page.getByRole('dialog', { name: /^New version of/ });
  for (const fate of ['Unmoved 1', 'Moved 1', 'In doubt 1', 'Gone 1'])
    await expect(review.getByRole('button', { name: fate, exact: true })).toBeVisible();
  await expect(review.getByRole('status')).toHaveText(
    '2 annotations come along, 2 stay with the old version.',
  );

  const list = review.getByRole('listbox');
  await list.getByRole('option', { name: /In doubt/ }).click();
  await expect(review.getByRole('checkbox', { name: /Carry it over/ })).toBeDisabled();
  await expect(review).toContainText('Other words stand there now');
  await page.keyboard.press('Enter');
  await expect(review.getByRole('radio')).toBeChecked();
  await expect(review.getByRole('status')).toHaveText(
    '3 annotations come along, 1 stays with the old version.',
  );

  await review.getByRole('tab', { name: 'Changes in the text' }).click();
  const changes = review.getByRole('region', { name: 'Changes in the text' });
  await expect(changes.locator('.diff-moved').first()).toContainText('Pashinyan had promised');
  await expect(changes.locator('del').first()).toContainText('De-escalation');
  await review.getByRole('button', { name: 'As one text' }).click();
  await review.getByRole('checkbox', { name: 'Only what changed' }).uncheck();
  await expect(changes.getByRole('listitem').first()).toBeVisible();

  await review.getByRole('button', { name: 'Carry over' }).click();
  await expect(workbench.message).toContainText('3 annotations carried over; 1 left with the old version.');
  await workbench.expectCount(3);
  await expect(workbench.listItem('On the night of March 19')).toBeVisible();
  await expect(workbench.listItem(TAGGED.moved)).toBeVisible();
  await page.reload();
  await workbench.expectCount(3);

  await page.getByRole('link', { name: 'Older version' }).click();
  await workbench.expectCount(4);
  await page.getByRole('link', { name: 'Newer version' }).click();
  await workbench.expectCount(3);
  await workbench.button('Library').click();
  await expect(page.getByRole('link', { name: `Has a newer version: ${NEXT_NAME}` })).toBeVisible();

  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.locator('.library-item')).toHaveCount(1);
  await expect(page.getByRole('link', { name: /newer version/ })).toHaveCount(0);
  await page.reload();
  await workbench.openPaper();
  await workbench.expectCount(4);
});

test('any passage of the new version can be chosen, by key and by pointer, and taken back', async ({
  program,
  workbench,
}) => {
  const { page } = workbench;
  await tagAll(workbench);
  await openNext(workbench, program);
  const review = page.getByRole('dialog', { name: /^New version of/ });
  const comes = (count: number): Promise<void> =>
    expect(review.getByRole('status').first()).toHaveText(new RegExp(`^${count} annotations come along`));
  await review.getByRole('option', { name: /Gone/ }).click();

  await review.getByRole('button', { name: 'Choose another passage…' }).focus();
  await page.keyboard.press('Enter');
  const picker = page.getByRole('dialog', { name: 'Choose a passage' });
  await expect(picker).toContainText(TAGGED.gone);
  await expect(picker.getByRole('button', { name: 'Use the selected words' })).toBeDisabled();
  await page.keyboard.type('A paragraph that was NOT there');
  await expect(picker.getByRole('status')).toHaveText('Found at 1 place');
  await page.keyboard.press('Enter');
  await expect(picker.getByRole('textbox', { name: 'The text to choose from' })).toBeFocused();
  await page.keyboard.press('Shift+End');
  await expect(picker).toContainText('Selected: “A paragraph that was not there before tells');
  await expect(picker.getByRole('status')).toHaveText('Place 1 of 1');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(picker).toHaveCount(0);
  const own = review.getByRole('radio', { name: /^Here, as you have chosen/ });
  await expect(own).toBeChecked();
  await comes(3);

  await page.keyboard.press('ControlOrMeta+z');
  await expect(own).toHaveCount(0);
  await comes(2);

  await review.getByRole('button', { name: 'Choose another passage…' }).click();
  await picker.getByRole('searchbox').fill('bridge over the Aras');
  await picker.getByRole('button', { name: 'Next place' }).click();
  const text = picker.getByRole('textbox', { name: 'The text to choose from' });
  const { x, y, width, height } = (await text.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(x + 60, y + height / 3);
  await page.mouse.down();
  await page.mouse.move(x + width / 2, y + height / 3, { steps: 4 });
  await page.mouse.up();
  const said = await picker.getByText(/^Selected:/).innerText();
  const words = said.slice('Selected: “'.length, -1);
  await picker.getByRole('button', { name: 'Use the selected words' }).click();
  await expect(own).toBeChecked();
  await comes(3);

  await review.getByRole('button', { name: 'Carry over' }).click();
  await expect(workbench.message).toContainText('3 annotations carried over; 1 left with the old version.');
  await expect(workbench.listItem(words.slice(0, 30))).toBeVisible();
});

test('nothing is written when the review is closed, and the file can be a paper of its own', async ({
  program,
  workbench,
}) => {
  const { page } = workbench;
  await tagAll(workbench);
  await openNext(workbench, program);
  await page.keyboard.press('Escape');
  await workbench.button('Library').click();
  await expect(page.locator('.library-item')).toHaveCount(1);
  await program.answerOpen([nextVersion()]);
  await page.keyboard.press('ControlOrMeta+o');
  await workbench.button('Add as a paper of its own').click();
  await workbench.expectCount(0);
});

test('from its row, a paper is given a new version', async ({ program, workbench }) => {
  await workbench.introduce();
  await program.answerOpen([nextVersion()]);
  await workbench.choosePaperMenu(PAPER_TITLE, 'New version…');
  await workbench.button('Carry over').click();
  await expect(workbench.page.getByRole('link', { name: 'Older version' })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test('axe finds nothing to complain about in what is looked at', async ({ program, workbench }) => {
      const { page } = workbench;
      await tagAll(workbench);
      await program.answerOpen([nextVersion()]);
      await page.keyboard.press('ControlOrMeta+o');
      await expect(workbench.button(/^Open as a new version of/)).toBeVisible();
      expect(await violationsIn(workbench), 'question').toEqual([]);
      await workbench.button(/^Open as a new version of/).click();
      await expect(workbench.button('Carry over')).toBeVisible();
      expect(await violationsIn(workbench), 'annotations').toEqual([]);
      await workbench.button('Choose another passage…').click();
      await page.keyboard.type('Aras');
      await page.keyboard.press('Enter');
      expect(await violationsIn(workbench), 'any passage').toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('tab', { name: 'Changes in the text' }).click();
      expect(await violationsIn(workbench), 'side by side').toEqual([]);
      await workbench.button('As one text').click();
      expect(await violationsIn(workbench), 'as one text').toEqual([]);
    });
  });
}
