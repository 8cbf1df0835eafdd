/** Files as they come: what reading one asks, says of it, and how it is stopped. */
import { setLines, writePdf } from '../src/core/import/pdf/testing/write-pdf';
import { commentedDocx } from './support/commented-docx';
import { PAPER_TITLE } from './support/workbench-page';
import { expect, test } from './support/workbench-test';

test.beforeEach(({ workbench }) => workbench.introduce());

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** “plan” in the quotation marks of Windows. */
const WINDOWS = Uint8Array.from([...utf8('The '), 0x93, ...utf8('plan'), 0x94, ...utf8(' failed.')]);

test('a text that is not in Unicode is shown before it is read, and says how it was', async ({
  program,
  workbench,
}) => {
  await program.answerOpen([{ name: 'plan.txt', bytes: WINDOWS }]);
  await workbench.button('Open papers…').click();
  const dialog = workbench.page.getByRole('dialog');
  await expect(dialog).toContainText('The “plan” failed.');
  await dialog.getByRole('button', { name: 'Read as windows-1252' }).click();
  await expect(workbench.text).toContainText('The “plan” failed.');
  await workbench.page.getByText('How it was read: 1 remark').click();
  await expect(workbench.page.getByText('it was read as windows-1252')).toBeVisible();
});

test('what a file would say is set apart as a quotation, and however long its words are they do not run out of the dialog', async ({
  program,
  workbench,
}) => {
  const { page } = workbench;
  await page.setViewportSize({ width: 640, height: 400 });
  await program.answerOpen([{ name: 'old.txt', bytes: new Uint8Array(400).fill(0xe9) }]);
  await page.keyboard.press('ControlOrMeta+o');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('blockquote')).toContainText('ééé');
  expect(await dialog.evaluate((place) => place.scrollWidth - place.clientWidth)).toBe(0);
});

test('a text that is not in Unicode and is not wanted changes nothing', async ({ program, workbench }) => {
  await program.answerOpen([{ name: 'plan.txt', bytes: WINDOWS }]);
  await workbench.button('Open papers…').click();
  await expect(workbench.page.getByRole('dialog')).toContainText('The “plan” failed.');
  await workbench.page.keyboard.press('Escape');
  await expect(workbench.page.getByRole('dialog')).toHaveCount(0);
  await expect(workbench.page.locator('.library-open')).toHaveText([PAPER_TITLE]);
});

test('the very text of a paper that is here is not added again unless it is asked for', async ({
  program,
  workbench,
}) => {
  const source = '# One\n\nFirst paper.\n';
  await program.answerOpen([{ name: 'one.md', bytes: utf8(source) }]);
  await workbench.button('Open papers…').click();
  await workbench.tag('First paper', 'claim');
  await workbench.button('Library').click();
  const other = { name: 'one-crlf.md', bytes: utf8(source.replaceAll('\n', '\r\n')) };
  await program.answerOpen([other]);
  await workbench.button('Open papers…').click();
  await workbench.button('Open the one that is here').click();
  await workbench.expectCount(1);
  await workbench.button('Library').click();
  await program.answerOpen([other]);
  await workbench.button('Open papers…').click();
  await workbench.button('Add a second copy').click();
  await workbench.expectCount(0);
});

test('a file that takes long shows that it is read, and cancelling leaves nothing', async ({
  program,
  workbench,
}) => {
  const links = Array.from({ length: 60_000 }, (_, index) => `[a ${index}](https://lake.example/${index})`);
  await program.answerOpen([{ name: 'links.md', bytes: utf8(links.join(' ')) }]);
  await workbench.button('Open papers…').click();
  const bar = workbench.page.getByRole('region', { name: 'Reading' });
  await expect(bar).toContainText('Reading “links.md” …');
  await bar.getByRole('button', { name: 'Cancel' }).click();
  await expect(bar).toHaveCount(0);
  await expect(workbench.page.locator('.library-open')).toHaveText([PAPER_TITLE]);
});

test('a PDF is read and tagged as any paper, whatever its name says', async ({ program, workbench }) => {
  const bytes = writePdf([
    {
      texts: [
        { text: 'Ice on the Lake', x: 50, y: 60, size: 20 },
        ...setLines(['The lake froze early,', 'and nobody rowed.']),
      ],
    },
  ]);
  await program.answerOpen([{ name: 'ice.txt', bytes }]);
  await workbench.button('Open papers…').click();
  await expect(workbench.page.getByRole('heading', { level: 1 })).toHaveText('Ice on the Lake');
  await workbench.tag('The lake froze early, and nobody rowed.', 'claim');
  await workbench.expectCount(1);
});

test('comments that came with a file become annotations, one by one or together, and what was made of them stays', async ({
  program,
  workbench,
}) => {
  const { page } = workbench;
  await program.answerOpen([{ name: 'lake.docx', bytes: commentedDocx() }]);
  await workbench.button('Open papers…').click();
  await expect(page.getByRole('tab', { name: 'Comments 3' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator('.status-message')).toContainText(
    '3 comments came along and are offered to be tagged.',
  );
  await page.getByRole('button', { name: 'Take as evidence: The lake froze early.' }).press('Enter');
  await expect(page.getByRole('tab', { name: 'Annotations 1' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Nobody rowed.', exact: true })).toBeFocused();
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue('Ann: Which lake?');
  await page.getByRole('button', { name: 'Dismiss: Nobody rowed.' }).click();
  await expect(page.getByRole('tab', { name: 'Comments 1' })).toBeVisible();
  await workbench.expectSaved();
  await page.reload();
  await page.getByLabel('Show 2 answered').check();
  await expect(page.getByText('Dismissed', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Offer again: Nobody rowed.' }).click();
  await page.getByLabel('Choose all 2').check();
  await page.getByRole('group', { name: '2 chosen' }).getByRole('button', { name: 'Claim' }).click();
  await expect(page.getByRole('tab', { name: 'Annotations 3' })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByRole('tab', { name: 'Annotations 1' })).toBeVisible();
});

/** An article between what every page of the site has. */
const NEWS = `<!doctype html><title>Ice recedes</title><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/sheep">Ten sheep lost</a></li></ul></nav>
<article><h1>Ice recedes</h1>${Array.from(
  { length: 6 },
  (_, index) =>
    `<p>In month ${index} the ice of the upper lake receded by ten more metres, and the ferry, which had waited all winter, left for the lower landing.</p>`,
).join('')}</article>
<footer><p>All rights reserved by the keeper of the lake.</p></footer></body>`;

test('a web page can be read whole as long as nothing is tagged, and its article alone again', async ({
  program,
  workbench,
}) => {
  const { page } = workbench;
  const file = { name: 'ice.html', bytes: utf8(NEWS) };
  await program.answerOpen([file]);
  await workbench.button('Open papers…').click();
  await expect(workbench.message).toContainText('the outline offers the whole page');
  await expect(workbench.text).not.toContainText('Ten sheep');
  await page.getByText(/^How it was read/).click();
  await workbench.button('Read the whole page').click();
  await expect(workbench.text).toContainText('Ten sheep');
  await workbench.button('Library').click();
  await program.answerOpen([file]);
  await workbench.button('Open papers…').click();
  await expect(workbench.text).toContainText('Ten sheep');
  await page.getByText(/^How it was read/).click();
  await workbench.button('Read the article alone').click();
  await expect(workbench.text).not.toContainText('Ten sheep');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(workbench.text).toContainText('Ten sheep');
});

test('halves that were joined on a guess are parted again, until something is tagged', async ({
  program,
  workbench,
}) => {
  const { page } = workbench;
  const half = 'The ferry left the upper landing early in March';
  const bytes = utf8(`One.\n\n---\n\n${half}\n\nbefore the ice came.\n`);
  await program.answerOpen([{ name: 'ferry.md', bytes }]);
  await workbench.button('Open papers…').click();
  await expect(workbench.text).toContainText(`${half} before the ice came.`);
  await page.getByText(/^How it was read/).click();
  await workbench.button('Part the guessed halves again').click();
  await expect(workbench.text).not.toContainText(`${half} before`);
  await workbench.tag('One.', 'claim');
  await page.getByText(/^How it was read/).click();
  await expect(workbench.button('Join the halves again')).toBeDisabled();
});
