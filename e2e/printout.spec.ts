/** On paper: what is printed has the tags, signs and notes that one sees, page by page as the preview shows it. */
import { openPdf } from '../src/core/import/pdf/page/pdfjs';
import { readPageContent } from '../src/core/import/pdf/page/read-page-content';
import { arguedLibrary } from './support/argued-library';
import { comparedLibrary } from './support/compared-library';
import type { Program } from './support/program';
import { ONCE } from './support/run-once';
import { violationsIn } from './support/violations-in';
import type { WorkbenchPage } from './support/workbench-page';
import { expect, test } from './support/workbench-test';

interface PrintedPage {
  readonly width: number;
  readonly height: number;
  /** Without white space, which a PDF does not tell. */
  readonly words: string;
  /** Where these letters stand, wherever they do, in points from the left. */
  readonly leftsOf: (letters: string) => readonly number[];
}

const dialogOf = ({ page }: WorkbenchPage) => page.getByRole('dialog', { name: 'Print' });

const openDialog = async (workbench: WorkbenchPage): Promise<void> => {
  await workbench.text.focus();
  await workbench.page.keyboard.press('ControlOrMeta+p');
  await expect(dialogOf(workbench).getByRole('status')).toHaveText(/^[1-9]\d* pages?$/);
};

const pageCount = async (workbench: WorkbenchPage): Promise<number> =>
  Number.parseInt(await dialogOf(workbench).getByRole('status').innerText(), 10);

/** What the desktop window saves, or what the browser would print. */
const printed = async (program: Program, workbench: WorkbenchPage): Promise<readonly PrintedPage[]> => {
  const { page } = workbench;
  const button = dialogOf(workbench).getByRole('button', { name: /^(Print|Save as PDF)…$/ });
  if (program.shell !== 'browser') return readPages((await program.savedBy(() => button.click())).bytes);
  await page.evaluate(() => {
    window.print = () => undefined; // as browsers do that come back before anything is printed
  });
  await button.click();
  await expect(page.locator('[data-printout]'), 'what is printed is there').toHaveCount(1);
  const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  await expect(page.locator('[data-printout]'), 'until it is printed').toHaveCount(0);
  return readPages(bytes);
};

const readPages = async (bytes: Uint8Array): Promise<readonly PrintedPage[]> => {
  const pdf = await openPdf(Uint8Array.from(bytes), null);
  const pages: PrintedPage[] = [];
  for (let number = 1; number <= pdf.document.numPages; number += 1) {
    const { width, height, glyphs } = await readPageContent(await pdf.document.getPage(number), pdf.ops);
    const words = glyphs.map(({ text }) => text).join('');
    const leftsOf = ([first = '', second = '']: string): number[] =>
      glyphs.flatMap(({ text, x }, at) => (text === first && glyphs[at + 1]?.text === second ? [x] : []));
    pages.push({ width, height, words: words.replaceAll(/\s/g, ''), leftsOf });
  }
  await pdf.close();
  return pages;
};

test('a paper is printed with signs, notes, relations and what they mean, on the pages of the preview', async ({
  program,
  workbench,
}) => {
  await workbench.continueWith(program, arguedLibrary());
  await openDialog(workbench);
  const { page } = workbench;
  await expect(page.getByRole('checkbox', { name: 'Text with tags' }), 'the first choice').toBeFocused();
  expect(await violationsIn(workbench)).toEqual([]);
  await page.getByRole('combobox', { name: 'Page size' }).selectOption({ label: 'A4 (210 × 297 mm)' });
  const shown = page.getByRole('region', { name: 'Preview' }).locator('.page').first();
  await expect(shown).toHaveCSS('width', /^793\.\d+px$/);
  const expected = await pageCount(workbench);
  const pages = await printed(program, workbench);
  expect(pages).toHaveLength(expected);
  expect(pages[0]?.width).toBeCloseTo((210 / 25.4) * 72, -1);
  expect(pages[0]?.height).toBeCloseTo((297 / 25.4) * 72, -1);
  const [first] = pages;
  for (const words of [
    'Taggedby:Analystanna',
    'CClaim',
    'EEvidence',
    'AAssessment',
    'ThatalignmentmadeAzerbaijanatargetC1,as',
    `1/${expected}`,
  ])
    expect(first?.words).toContain(words);
  expect(first?.words, 'in the margin, which is drawn last').toMatch(/C1$/);
  const notes = pages.find(({ words }) => words.includes('NotesC1'));
  for (const words of [
    'Thestrikeitself,astheministrytellsit',
    'supportsC1andA1',
    'isbasedonC1',
    'Labels:drones',
  ])
    expect(notes?.words).toContain(words);
  await expect(dialogOf(workbench)).toBeHidden();
  await expect(workbench.text).toBeFocused();
});

test('a comparison is printed with a line for each person, and its differences by number', async ({
  program,
  workbench,
}) => {
  await workbench.continueWith(program, comparedLibrary());
  await workbench.text.focus();
  await workbench.compare();
  await expect.poll(async () => (await workbench.painted('differing')).length).toBeGreaterThan(0);
  await openDialog(workbench);
  const expected = await pageCount(workbench);
  const pages = await printed(program, workbench);
  expect(pages).toHaveLength(expected);
  expect(pages[0]?.words).toContain('1AdaAnalyst2BenReader3CleoCritic');
  expect(pages[0]?.words).toContain('taggeddifferently');
  const differences = pages.findIndex(({ words }) => words.includes('Differences1'));
  expect(differences).toBeGreaterThan(3);
  expect(pages[differences]?.words).toMatch(/AdaAssessment.*BenClaim/);
});

test(
  'one chooses what is printed: text, notes, what the filter shows, or nothing, which is no printing',
  ONCE,
  async ({ workbench, program }) => {
    await workbench.continueWith(program, arguedLibrary());
    await workbench.toggleTag('Claim');
    await openDialog(workbench);
    const { page } = workbench;
    const preview = page.getByRole('region', { name: 'Preview' });
    await expect(preview.locator('.note')).toHaveCount(5);
    await page.getByRole('checkbox', { name: 'Only what the filter shows (1 of 5)' }).check();
    await expect(preview.locator('.note')).toHaveCount(1);
    await expect(preview.locator('.margin-sign')).toHaveText(['C1']);
    await page.getByRole('checkbox', { name: 'What the marks mean' }).uncheck();
    await expect(preview.locator('.legend')).toHaveCount(0);
    await page.getByRole('checkbox', { name: 'Notes and relations at the end' }).uncheck();
    await expect(preview.locator('.note')).toHaveCount(0);
    await page.getByRole('checkbox', { name: 'Text with tags' }).uncheck();
    await expect(dialogOf(workbench)).toContainText('else nothing is printed');
    await expect(page.getByRole('button', { name: /^(Print|Save as PDF)…$/ })).toBeDisabled();
    await page.keyboard.press('Escape');
    await expect(workbench.text).toBeFocused();
    await page.reload();
    await workbench.text.focus();
    await page.keyboard.press('ControlOrMeta+p');
    await expect(
      page.getByRole('checkbox', { name: 'Text with tags' }),
      'kept on this machine',
    ).not.toBeChecked();
  },
);

test(
  'a paper from right to left has its signs at the right, where its lines begin',
  ONCE,
  async ({ program, workbench }) => {
    await workbench.begin();
    await workbench.button('Library').click();
    const source = 'הקרח נמס מהר. איש לא שאל.\n\nהמעבורת עמדה בחוף.';
    await program.answerOpen([{ name: 'ice.txt', bytes: new TextEncoder().encode(source) }]);
    await workbench.button('Open papers…').click();
    await expect(workbench.text).toContainText('הקרח');
    await workbench.tag('איש לא שאל.', 'evidence');
    await openDialog(workbench);
    const [first] = await printed(program, workbench);
    expect(Math.max(...(first?.leftsOf('E1') ?? []))).toBeGreaterThan((first?.width ?? 0) * 0.8);
  },
);
