/** The library: opening papers, what is no paper, removing. */
import { claimsOf } from './support/colleague-files';
import type { Program } from './support/program';
import { ONCE } from './support/run-once';
import { PAPER_TITLE, type WorkbenchPage } from './support/workbench-page';
import { expect, test } from './support/workbench-test';

test.beforeEach(({ workbench }) => workbench.introduce());

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const titles = ({ page }: WorkbenchPage): Promise<string[]> => page.locator('.library-open').allInnerTexts();

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

test('a paper that does not say its title has it as its first heading all the same', async ({
  program,
  workbench,
}) => {
  const { page } = workbench;
  for (const [name, text, title] of [
    ['lake.txt', 'The lake froze early.\n', 'lake'],
    ['river.md', '# A river\n\nIt did not.\n', 'A river'],
  ] as const) {
    await program.answerOpen([{ name, bytes: utf8(text) }]);
    await page.keyboard.press('ControlOrMeta+o');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText([title]);
  }
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
const UNREADABLE = [
  ['an empty file', new Uint8Array(), 'has no text in it'],
  ['a binary', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1]), 'is not a text file'],
  ['lists nested too deep', utf8(`${'- '.repeat(3000)}x`), 'nested too deep to be read (its line 1)'],
  ['quotations nested too deep', utf8(`${'>'.repeat(5000)} x`), 'nested too deep to be read (its line 1)'],
  ['a file over 50 MB', new Uint8Array(TOO_LARGE).fill(0x61), 'papers may have up to 50 MB'],
] as const;

test('of a file that cannot be read one clear sentence tells why, and nothing changes', async ({
  program,
  workbench,
}) => {
  for (const [what, bytes, sentence] of UNREADABLE)
    await test.step(what, async () => {
      await program.answerOpen([{ name: `${what}.md`, bytes }]);
      await workbench.button('Open papers…').click();
      await expect(workbench.fault).toContainText(`${what}.md`);
      await expect(workbench.fault).toContainText(sentence);
      await expect(workbench.fault.getByRole('listitem')).toHaveCount(1);
      expect(await titles(workbench)).toEqual([PAPER_TITLE]);
    });
});

test('a file that cannot be read keeps no other from being added', ONCE, async ({ program, workbench }) => {
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

test('a paper is removed with its annotations, and undo brings both back', ONCE, async ({ workbench }) => {
  await workbench.openPaper();
  await workbench.tag('That alignment made Azerbaijan a target', 'claim');
  await workbench.button('Library').click();
  const item = workbench.page.locator('.library-item');
  await expect(item).toContainText('1 Claim');
  await expect(item).toContainText('Opened today');
  await workbench.choosePaperMenu(PAPER_TITLE, 'Remove');
  await expect(workbench.message).toContainText('with 1 annotation');
  await expect(workbench.page.getByText('No papers yet')).toBeVisible();
  await workbench.page.keyboard.press('ControlOrMeta+z');
  await expect(item).toContainText('1 Claim');
  await workbench.openPaper();
  await workbench.expectCount(1);
});

test('the address of a paper that is gone says so', ONCE, async ({ workbench }) => {
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
  await other.getByRole('button', { name: `More on ${PAPER_TITLE}` }).click();
  await other.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(workbench.page.getByText('This paper is not in the library')).toBeVisible();
  await expect(workbench.text).toBeHidden();
  await workbench.page.keyboard.press('ControlOrMeta+z');
  await expect(workbench.text).toBeVisible();
  await workbench.expectCount(1);
});

const THREE = [
  ['Rivers', 'Élie Houé'],
  ['Borders', 'Ann Author'],
  ['Harbours', 'Ann Author'],
].map(([title, author]) => ({
  name: `${title}.md`,
  bytes: utf8(`# ${title}\n\n${author}[^1] | No. 12\n\nOf ${title} alone.\n\n[^1]: A note.\n`),
}));

const openThree = async (workbench: WorkbenchPage, program: Program): Promise<void> => {
  await program.answerOpen(THREE);
  await workbench.button('Open papers…').click();
  await expect(workbench.papers).toHaveCount(4);
};

test(
  'papers are found by title and author, and Enter opens the first',
  ONCE,
  async ({ program, workbench }) => {
    const { page } = workbench;
    await openThree(workbench, program);
    await page.keyboard.press('/');
    await page.keyboard.type('author');
    await expect(workbench.papers).toHaveCount(2);
    await expect(page.getByText('2 of 4 papers')).toBeVisible();
    await page.keyboard.type(' harb');
    await page.keyboard.press('Enter');
    await expect(workbench.text).toContainText('Of Harbours alone');
    await page.keyboard.press('ControlOrMeta+Shift+l');
    await expect(page.getByRole('link', { name: 'Harbours' })).toBeFocused(); // found as it was left
    await page.keyboard.press('/');
    await page.keyboard.press('Escape');
    await expect(workbench.papers).toHaveCount(4);
    await page.keyboard.type('nowhere');
    await workbench.button('Clear the search').click();
    await expect(workbench.papers).toHaveCount(4);
  },
);

test(
  'the order is chosen and kept, and the arrow keys go through it',
  ONCE,
  async ({ program, workbench }) => {
    const { page } = workbench;
    await openThree(workbench, program);
    await page.getByLabel('Sort by').selectOption('Title');
    const inOrder = [PAPER_TITLE, 'Borders', 'Harbours', 'Rivers'];
    await expect.poll(() => titles(workbench)).toEqual(inOrder);
    await page.reload();
    await expect.poll(() => titles(workbench)).toEqual(inOrder);
    await page.getByRole('link', { name: PAPER_TITLE }).focus();
    for (const [key, title] of [
      ['ArrowDown', 'Borders'],
      ['End', 'Rivers'],
      ['ArrowUp', 'Harbours'],
    ] as const) {
      await page.keyboard.press(key);
      await expect(page.getByRole('link', { name: title })).toBeFocused();
    }
    await page.keyboard.press('Enter');
    await expect(workbench.text).toContainText('Of Harbours alone');
  },
);

test(
  'one goes on where one was, and the paper read last comes first',
  ONCE,
  async ({ program, workbench }) => {
    const { page } = workbench;
    await openThree(workbench, program);
    await expect(workbench.button('Go on where I was')).toBeHidden();
    await page.getByRole('link', { name: 'Borders' }).click();
    await workbench.tag('Of Borders alone', 'claim');
    await workbench.openPanel('Checks');
    await workbench.button('Library').click();
    const [first] = await titles(workbench);
    expect(first).toBe('Borders');
    await expect(workbench.papers.first()).toContainText('1 of 1 paragraph tagged or dismissed');
    await expect(workbench.papers.first()).toContainText('1 open finding');
    await expect(workbench.papers.last()).toContainText('Nothing tagged yet');
    await page.reload();
    await workbench.button('Go on where I was').click();
    await expect(workbench.tab(/^Checks/)).toHaveAttribute('aria-selected', 'true');
  },
);

test(
  'the whole of a row opens its paper, and its menu is at hand by mouse and by keyboard',
  ONCE,
  async ({ program, workbench }) => {
    const { page } = workbench;
    await openThree(workbench, program);
    const row = workbench.papers.filter({ hasText: 'Rivers' });
    const { width, height } = (await row.boundingBox()) ?? { width: 0, height: 0 };
    await row.click({ position: { x: width * 0.7, y: height - 4 } }); // far from the title
    await expect(workbench.text).toContainText('Of Rivers alone');
    await workbench.button('Library').click();
    await page.getByRole('link', { name: 'Rivers' }).press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('menuitem', { name: 'Paper details…' })).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(page.getByRole('menuitem', { name: 'Remove' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(workbench.button('More on Rivers')).toBeFocused();
    await workbench.choosePaperMenu('Rivers', 'Remove');
    await expect(row).toHaveCount(0);
  },
);

test(
  'what a paper is called is corrected by keyboard, at once and everywhere, and undone',
  ONCE,
  async ({ program, workbench }) => {
    const { page } = workbench;
    await openThree(workbench, program);
    await page.getByRole('link', { name: 'Rivers' }).press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('menuitem', { name: 'Paper details…' })).toBeFocused();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Paper details' });
    const title = dialog.getByLabel('Title');
    await expect(title).toBeFocused();
    await expect(dialog).toContainText('Rivers.md');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.press('Delete');
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('alert')).toHaveText(/needs a title/);
    await page.keyboard.type('Of all rivers');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type('\nBea Author');
    await page.keyboard.press('Tab');
    await page.keyboard.type('02032026');
    await page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
    const row = workbench.papers.filter({ hasText: 'Of all rivers' });
    await expect(row).toContainText('Élie Houé and Bea Author');
    await expect(row).toContainText('3 February 2026');
    await expect(workbench.button('More on Of all rivers')).toBeFocused();
    await page.keyboard.press('/');
    await page.keyboard.type('bea');
    await page.keyboard.press('Enter');
    await expect(page).toHaveTitle('Of all rivers – Postil');
    await page.keyboard.press('ControlOrMeta+z');
    await expect(page).toHaveTitle('Rivers – Postil');
    await expect(page.locator('.top-bar-title')).toHaveText('Rivers');
    await expect(workbench.message).toContainText('Undone: changing the details of “Rivers”');
  },
);

test(
  'the open paper is corrected from the palette, and put back as its file has it',
  ONCE,
  async ({ workbench }) => {
    const { page } = workbench;
    await workbench.openPaper();
    const openDetails = async (): Promise<void> => {
      await page.keyboard.press('ControlOrMeta+k');
      await page.keyboard.type('paper details');
      await page.keyboard.press('Enter');
    };
    await openDetails();
    const dialog = page.getByRole('dialog', { name: 'Paper details' });
    const asRead = dialog.getByRole('button', { name: 'As the file has it' });
    await expect(asRead).toBeDisabled();
    await dialog.getByLabel('Title').fill('Another name');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(page).toHaveTitle('Another name – Postil');
    await expect(page.getByRole('article', { name: 'Another name' })).toBeVisible();
    await page.reload();
    await expect(page).toHaveTitle('Another name – Postil');
    await openDetails();
    await asRead.click();
    await expect(dialog.getByLabel('Title')).toHaveValue(PAPER_TITLE);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(page).toHaveTitle(`${PAPER_TITLE} – Postil`);
  },
);

test(
  'papers are given labels, found and filtered by them, by keyboard alone',
  ONCE,
  async ({ program, workbench }) => {
    const { page } = workbench;
    await openThree(workbench, program);
    const label = async (title: string, typed: string, isAdded: boolean): Promise<void> => {
      await page.getByRole('link', { name: title }).focus();
      await page.keyboard.press('ControlOrMeta+k');
      await page.keyboard.type('paper labels');
      await expect(page.getByRole('option', { name: `Details of “${title}”…` })).toBeVisible();
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog', { name: 'Paper details' });
      await expect(dialog.getByLabel('Title')).toBeFocused();
      await dialog.getByLabel('Labels').focus();
      await page.keyboard.type(typed);
      if (isAdded) await page.keyboard.press('Enter');
      if (isAdded) await page.keyboard.press('Enter');
      else await dialog.getByRole('button', { name: 'Save' }).press('Enter'); // what stands in the field is meant too
      await expect(dialog).toBeHidden();
    };
    await label('Rivers', 'to read, water', true);
    await label('Harbours', 'water', false);
    const row = workbench.papers.filter({ hasText: 'Rivers' });
    await expect(row.getByRole('list', { name: 'Labels' }).getByRole('listitem')).toHaveText([
      'to read',
      'water',
    ]);
    await page.keyboard.press('/');
    await page.keyboard.type('water riv');
    await expect.poll(() => titles(workbench)).toEqual(['Rivers']);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await expect(workbench.button('Filter')).toBeFocused();
    await page.keyboard.press('Enter');
    const water = page.getByRole('checkbox', { name: 'water 2' });
    while (!(await water.evaluate((box) => box === document.activeElement))) await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await titles(workbench)).sort()).toEqual(['Harbours', 'Rivers']);
    await page.reload();
    await expect(page.getByText('2 of 4 papers')).toBeVisible();
    await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(() => titles(workbench)).toEqual(['Rivers']);
    await workbench.button('Remove the filter Labels: water').click();
    await expect.poll(() => titles(workbench)).toHaveLength(4);
  },
);

test('the message of a removal brings the paper back, as long as nothing was done since', async ({
  program,
  workbench,
}) => {
  await openThree(workbench, program);
  const undo = workbench.page.getByRole('contentinfo').getByRole('button', { name: 'Undo' });
  await workbench.choosePaperMenu('Rivers', 'Remove');
  await expect(workbench.papers).toHaveCount(3);
  await undo.click();
  await expect(workbench.papers).toHaveCount(4);
  await expect(workbench.message).toContainText('Undone');
  await expect(undo).toBeHidden();
});

test(
  'what came in from colleagues is compared from the library, by the message',
  ONCE,
  async ({ program, workbench }) => {
    await workbench.importFiles(program, [claimsOf('ben-reader')]);
    await workbench.button('Compare').click();
    await expect(workbench.differenceList).toBeVisible();
    await expect(workbench.page.locator('.status-next')).toBeHidden();
  },
);
