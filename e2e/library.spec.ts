/** The library: opening papers, what is no paper, removing. */
import { PAPER_TITLE, type WorkbenchPage } from './support/workbench-page';
import { expect, test } from './support/workbench-test';

test.beforeEach(({ workbench }) => workbench.introduce());

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const titles = ({ page }: WorkbenchPage): Promise<string[]> =>
  page.locator('.library-what').getByRole('link').allInnerTexts();

test('papers are opened from disk, several at once, Markdown and plain text', async ({
  program,
  workbench,
}) => {
  await program.answerOpen([
    { name: 'one.md', bytes: utf8('# One\n\nFirst paper.\n') },
    { name: 'two.txt', bytes: utf8('Second paper.\n') },
  ]);
  await workbench.button('Open papers…').click();
  await expect(workbench.message).toContainText('2 papers added');
  expect((await titles(workbench)).sort()).toEqual([PAPER_TITLE, 'One', 'two']);
});

test('one paper opened is shown at once; opened again it is the same', async ({ program, workbench }) => {
  const paper = { name: 'one.md', bytes: utf8('# One\n\nFirst paper.\n') };
  await program.answerOpen([paper]);
  await workbench.button('Open papers…').click();
  await workbench.tag('First paper', 'claim');
  await workbench.button('Library').click();
  await program.answerOpen([paper]);
  await workbench.button('Open papers…').click();
  await workbench.expectCount(1);
});

test('a paper dropped on the window is opened', async ({ workbench }) => {
  const data = await workbench.page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['# Dropped\n\nOn the window.\n'], 'dropped.md'));
    return transfer;
  });
  await workbench.page.dispatchEvent('.library', 'drop', { dataTransfer: data });
  await expect(workbench.text).toContainText('On the window.');
});

test('a cancelled dialog changes nothing', async ({ program, workbench }) => {
  await program.answerOpen(null);
  await workbench.button('Open papers…').click();
  await expect(workbench.button('Open papers…')).toBeEnabled();
  expect(await titles(workbench)).toEqual([PAPER_TITLE]);
});

const TOO_LARGE = 50 * 2 ** 20 + 1;
for (const [what, bytes, sentence] of [
  ['an empty file', new Uint8Array(), 'has no text in it'],
  ['a binary', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1]), 'is not a text file'],
  ['lists nested too deep', utf8(`${'- '.repeat(3000)}x`), 'nested too deep to be read (its line 1)'],
  ['quotations nested too deep', utf8(`${'>'.repeat(5000)} x`), 'nested too deep to be read (its line 1)'],
  ['a file over 50 MB', new Uint8Array(TOO_LARGE).fill(0x61), 'papers may have up to 50 MB'],
] as const) {
  test(`${what}: one clear sentence, and nothing changes`, async ({ program, workbench }) => {
    await program.answerOpen([{ name: 'bad.md', bytes }]);
    await workbench.button('Open papers…').click();
    await expect(workbench.fault).toContainText(sentence);
    await expect(workbench.fault.getByRole('listitem')).toHaveCount(1);
    expect(await titles(workbench)).toEqual([PAPER_TITLE]);
  });
}

test('a file that cannot be read keeps no other from being added', async ({ program, workbench }) => {
  await program.answerOpen([
    { name: 'one.md', bytes: utf8('# One\n\nFirst paper.\n') },
    { name: 'deep.md', bytes: utf8(`${'- '.repeat(3000)}x`) },
    { name: 'two.txt', bytes: utf8('Second paper.\n') },
  ]);
  await workbench.button('Open papers…').click();
  await expect(workbench.fault).toContainText('2 papers added. 1 file could not be opened');
  await expect(workbench.fault.getByRole('listitem')).toContainText('“deep.md” has lists or quotations');
  expect((await titles(workbench)).sort()).toEqual([PAPER_TITLE, 'One', 'two']);
});

test('a paper is removed with its annotations, and undo brings both back', async ({ workbench }) => {
  await workbench.openPaper();
  await workbench.tag('That alignment made Azerbaijan a target', 'claim');
  await workbench.button('Library').click();
  const item = workbench.page.locator('.library-item');
  await expect(item).toContainText('1 Claim');
  await expect(item).toContainText('Last work');
  await workbench.button(`Remove ${PAPER_TITLE}`).click();
  await expect(workbench.message).toContainText('with 1 annotation');
  await expect(workbench.page.getByText('No papers yet')).toBeVisible();
  await workbench.page.keyboard.press('ControlOrMeta+z');
  await expect(item).toContainText('1 Claim');
  await workbench.openPaper();
  await workbench.expectCount(1);
});

test('the address of a paper that is gone says so', async ({ workbench }) => {
  await workbench.page.evaluate(() => {
    location.hash = '#/paper/nowhere';
  });
  await expect(workbench.page.getByText('This paper is not in the library')).toBeVisible();
});

test('a paper removed in another window is left, and comes back when that is undone', async ({
  program,
  workbench,
}) => {
  test.skip(program.shell !== 'browser', 'a desktop program has one window');
  await workbench.openPaper();
  await workbench.tag('That alignment made Azerbaijan a target', 'claim');
  await workbench.expectSaved();
  const other = await workbench.page.context().newPage();
  await other.goto(new URL('/', workbench.page.url()).href);
  await other.getByRole('button', { name: `Remove ${PAPER_TITLE}` }).click();
  await expect(workbench.page.getByText('This paper is not in the library')).toBeVisible();
  await expect(workbench.text).toBeHidden();
  await workbench.page.keyboard.press('ControlOrMeta+z');
  await expect(workbench.text).toBeVisible();
  await workbench.expectCount(1);
});
