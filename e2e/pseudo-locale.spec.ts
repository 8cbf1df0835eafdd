/** Every word comes from the catalogue and has room, also when it is longer and when the page is written from right to left. */
import type { Locator } from '@playwright/test';
import type { NamedBytes } from '#host/testing/named-bytes';
import { setLines, writePdf } from '../src/core/import/pdf/testing/write-pdf';
import { drawn } from './screens/states';
import { arguedLibrary } from './support/argued-library';
import { claimsOf, encode, revisedPaper } from './support/colleague-files';
import { commentedDocx } from './support/commented-docx';
import { comparedLibrary } from './support/compared-library';
import { nextVersion, TAGGED } from './support/next-version';
import type { Program } from './support/program';
import { settled } from './support/settled';
import { wrongWordsIn } from './support/words-on-screen';
import type { WorkbenchPage } from './support/workbench-page';
import { expect, test } from './support/workbench-test';

const NOTHING_WRONG = { untranslated: [], clipped: [], outside: [] };
const SIZES = [
  { width: 1280, height: 800 },
  { width: 900, height: 700 },
] as const;

/** From the next start on, which the address leads back to where one was. */
const speak = async ({ page }: WorkbenchPage, language: string): Promise<void> => {
  await page.evaluate((wanted) => {
    const stored = JSON.parse(localStorage.getItem('postil-preferences') ?? '{}');
    localStorage.setItem('postil-preferences', JSON.stringify({ ...stored, language: wanted }));
  }, language);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', language);
};

/** Looks at the screen in a large and in a small window, once this is to be seen on it. */
const look = async (workbench: WorkbenchPage, what: string, there: Locator): Promise<void> => {
  const { page } = workbench;
  await expect(there.first()).toBeVisible();
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await settled(workbench);
    expect.soft(await wrongWordsIn(page), `${what}, ${size.width} wide`).toEqual(NOTHING_WRONG);
  }
  await page.setViewportSize(SIZES[0]);
};

/** With the names of its people in strange letters: what is left in plain ones is said by the program. */
const renamed = ({ name, bytes }: NamedBytes): NamedBytes => {
  const written = Object.entries(STRANGE_NAMES).reduce(
    (text, [plain, strange]) => text.replaceAll(`"name":"${plain}"`, `"name":"${strange}"`),
    JSON.stringify(JSON.parse(new TextDecoder().decode(bytes))),
  );
  return { name, bytes: encode(written) };
};

const STRANGE_NAMES = {
  'Ada Analyst': 'Ádá Ánálýst',
  'Ben Reader': 'Béñ Rééðér',
  'Cleo Critic': 'Çléö Çrítíç',
  'Analyst anna': 'Áññá',
};

/** In the paper and tagged by Ben: twice in a revised paper, it is in doubt which of the two it is. */
const SURGED = 'demand for the trans-Caspian route surged';

const leftOf = async (locator: Locator): Promise<number> => (await locator.boundingBox())?.x ?? Number.NaN;

const openCompared = async (workbench: WorkbenchPage, program: Program): Promise<void> => {
  await workbench.continueWith(program, renamed(comparedLibrary()));
  await workbench.compare();
  await workbench.differences.nth(0).click();
};

for (const [language, direction] of [
  ['en-XA', 'ltr'],
  ['en-XB', 'rtl'],
] as const) {
  test.describe(`in ${language}`, () => {
    test('the first start, the library and what it asks', async ({ program, workbench }) => {
      const { page } = workbench;
      const dialog = page.getByRole('dialog');
      await expect(workbench.button('Start')).toBeVisible();
      await speak(workbench, language);
      await look(workbench, 'first start', page.locator('form input'));
      await speak(workbench, 'en');
      await workbench.introduce('Ádá');
      await speak(workbench, language);
      await look(workbench, 'library', page.locator('.library-when'));
      await page.locator('.library-menu').click();
      await page.getByRole('menuitem').first().click();
      await look(workbench, 'details of a paper', dialog);
      await page.keyboard.press('Escape');
      await page.locator('.status-bar').getByRole('button', { name: 'Ádá' }).click();
      await look(workbench, 'analyst', dialog);
      await page.keyboard.press('Escape');
      await program.answerOpen([{ name: 'old.txt', bytes: new Uint8Array([0x63, 0x61, 0x66, 0xe9, 0x0a]) }]);
      await page.keyboard.press('ControlOrMeta+o');
      await look(workbench, 'a file in an old encoding', dialog);
      await page.keyboard.press('Escape');
      await program.answerOpen([renamed(arguedLibrary())]);
      await page.keyboard.press('ControlOrMeta+Shift+o');
      await look(workbench, 'a library', dialog);
      await page.keyboard.press('Escape');
      await program.answerOpen([{ name: 'broken.json', bytes: encode('{ "format": ') }]);
      await page.keyboard.press('ControlOrMeta+Shift+o');
      await look(workbench, 'a broken library', workbench.fault);
      await page.locator('.library-menu').click();
      await look(workbench, 'what can be done with a paper', page.getByRole('menuitem').last());
      await page.getByRole('menuitem').last().click();
      await look(workbench, 'no papers', page.locator('.library-empty'));
    });

    test('the list of keys and the palette', async ({ workbench }) => {
      const { page } = workbench;
      await workbench.introduce('Ádá');
      await speak(workbench, language);
      await expect(page.locator('.library-when').first()).toBeVisible(); // keys are heard from then on
      await page.keyboard.press('?');
      await look(workbench, 'keys', page.locator('.keys-table'));
      await page.keyboard.press('Escape');
      await page.keyboard.press('ControlOrMeta+k');
      await look(workbench, 'palette', page.getByRole('option'));
      await page.keyboard.press('Escape');
      await page.keyboard.press('F1');
      await look(workbench, 'help', page.locator('.guide'));
    });

    test('the menu in the text', async ({ program, workbench }) => {
      const { page } = workbench;
      const menu = page.getByRole('menu');
      await workbench.continueWith(program, renamed(arguedLibrary()));
      await speak(workbench, language);
      await expect(workbench.text).toBeFocused();
      for (const size of SIZES) {
        await page.setViewportSize(size);
        await drawn(workbench); // by then the page has heard of it, which would close a menu
        await page.keyboard.press('Shift+F10');
        await expect(menu).toBeVisible();
        expect.soft(await wrongWordsIn(page), `elsewhere, ${size.width} wide`).toEqual(NOTHING_WRONG);
        await page.keyboard.press('Escape');
        await page.keyboard.press('j');
        await page.keyboard.press('Shift+F10');
        await expect(page.getByRole('menuitem')).not.toHaveCount(0);
        expect.soft(await wrongWordsIn(page), `annotation, ${size.width} wide`).toEqual(NOTHING_WRONG);
        await page.keyboard.press('Escape');
        await page.keyboard.press('Shift+ArrowDown');
        await page.keyboard.press('Shift+F10');
        await expect(menu).toBeVisible();
        expect.soft(await wrongWordsIn(page), `selection, ${size.width} wide`).toEqual(NOTHING_WRONG);
        await page.keyboard.press('Escape');
        await page.keyboard.press('Escape');
      }
    });

    test('a paper in which nothing is tagged yet', async ({ workbench }) => {
      const { page } = workbench;
      await workbench.begin('Ádá');
      await speak(workbench, language);
      await expect(workbench.text).toBeFocused();
      for (const tab of [0, 1, 2]) {
        await page.getByRole('tab').nth(tab).click();
        await look(workbench, `tab ${tab}`, page.getByRole('tabpanel'));
      }
      await workbench.text.focus();
      await page.keyboard.press('m');
      await look(workbench, 'no map', page.locator('.map-place p'));
      await page.keyboard.press('m');
      await workbench.text.focus();
      await page.keyboard.press('d');
      await look(workbench, 'nobody to compare with', page.locator('.compare-message'));
    });

    test('a paper that comes again', async ({ program, workbench }) => {
      const { page } = workbench;
      await workbench.begin('Ádá');
      for (const words of Object.values(TAGGED)) await workbench.tag(words, 'claim');
      await speak(workbench, language);
      await expect(workbench.text).toBeFocused();
      await program.answerOpen([nextVersion()]);
      await page.keyboard.press('ControlOrMeta+o');
      const answer = page.locator('.version-answer');
      await look(workbench, 'a likely version', answer);
      await answer.click();
      const options = page.getByRole('dialog').getByRole('option');
      for (const index of [0, 2]) {
        await options.nth(index).click();
        await look(workbench, `what becomes of annotation ${index}`, page.locator('.carried-detail'));
      }
      await page.locator('.review-other').click();
      await look(workbench, 'any passage', page.locator('.picker-text'));
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').getByRole('tab').nth(1).click();
      await look(workbench, 'changes in the text', page.locator('.diff-row'));
      await page.getByRole('dialog').locator('.button.is-primary').click();
      await look(workbench, 'a way to the older version', page.locator('.top-bar-version'));
      await page.keyboard.press('ControlOrMeta+Shift+l');
      await look(workbench, 'versions in the library', page.locator('.library-versions'));
    });

    test('a paper with an argument in it', async ({ program, workbench }) => {
      const { page } = workbench;
      await workbench.continueWith(program, renamed(arguedLibrary()));
      await speak(workbench, language);
      await expect(workbench.text).toBeFocused();
      await page.keyboard.press('j');
      await look(workbench, 'paper', page.locator('.detail-field'));
      await page.keyboard.press('r');
      await look(workbench, 'relating', page.getByRole('combobox'));
      await page.keyboard.press('Escape');
      await page.locator('.filter-button').click();
      await look(workbench, 'filters', page.locator('.filter-choice'));
      await page.locator('.filter-choice input').nth(0).click();
      await page.keyboard.press('Escape');
      await look(workbench, 'filtered', page.locator('.filter-chip'));
      await page.locator('.filter-clear').click();
      await page.getByRole('searchbox').fill('Tehran');
      await look(workbench, 'found', page.locator('.text-hit'));
      await page.getByRole('searchbox').fill('');
      await workbench.text.focus();
      await page.keyboard.press('o');
      await look(workbench, 'outline', page.getByRole('treeitem'));
      await workbench.text.focus();
      await page.keyboard.press('Shift+R');
      await look(workbench, 'reading mode', page.locator('.leave-reading'));
      await page.keyboard.press('Shift+R');
      await page.locator('[popovertarget="reading-settings"]').first().click();
      await look(workbench, 'reading settings', page.locator('.reading-settings'));
      await page.keyboard.press('Escape');
      await expect(page.locator('.reading-settings')).toHaveCount(0);
      await workbench.text.focus();
      await page.keyboard.press('x');
      await look(workbench, 'checks', page.locator('.finding-place'));
      await workbench.text.focus();
      await page.keyboard.press('c');
      await look(workbench, 'just tagged', page.locator('.status-message'));
      await page.keyboard.press('m');
      await look(workbench, 'map', page.locator('[data-card]'));
    });

    test('comparing, and deciding', async ({ program, workbench }) => {
      const { page } = workbench;
      await openCompared(workbench, program);
      await workbench.deciding.getByRole('button', { name: /Take the reading of Béñ/ }).click();
      await expect(page.getByText('1 of 115 differences settled')).toBeVisible();
      await workbench.expectSaved();
      await speak(workbench, language);
      await page.locator('.case-list [role="option"]').nth(1).click();
      await look(workbench, 'a difference', page.locator('.case-actions'));
      for (const [kind, what] of [
        [1, 'other tags'],
        [3, 'other ends'],
        [5, 'other particulars'],
        [6, 'other relations'],
      ] as const) {
        await page.locator('.case-kind-toggle').nth(kind).click();
        await page.locator('.case-list [role="option"]').nth(0).click();
        await look(workbench, what, page.locator('.case-detail'));
        await page.locator('.case-kind-toggle').nth(kind).click();
      }
      await page.locator('.case-list [role="option"]').nth(1).click();
      for (const button of await page.locator('.case-actions button[aria-expanded]').all()) {
        await button.click();
        await look(workbench, 'another reading', page.locator('.case-detail'));
      }
      await page.locator('.filter-button').click();
      await look(workbench, 'filters of differences', page.locator('.filter-choice'));
      await page.keyboard.press('Escape');
      for (const [tab, there] of [
        [1, '.places-table'],
        [2, '.agreement-headline'],
        [3, '.decision'],
      ] as const) {
        await page.getByRole('tab').nth(tab).click();
        await look(workbench, `tab ${tab} of comparing`, page.locator(there));
      }
      await page.getByRole('tab').nth(2).click();
      await page.locator('.agreement-all > summary').click();
      await page.locator('.agreement-row button').first().click();
      await look(workbench, 'a coefficient', page.locator('.agreement-detail'));
      await page.getByRole('tab').nth(0).click();
      await page.locator('.deciding-bar button').last().click();
      await look(workbench, 'merging', page.getByRole('dialog'));
    });

    test('exporting', async ({ program, workbench }) => {
      const { page } = workbench;
      await openCompared(workbench, program);
      await speak(workbench, language);
      await expect(page.locator('.case-list [role="option"]').first()).toBeVisible(); // all is compared
      await page.keyboard.press('ControlOrMeta+e');
      const formats = page.locator('.export-format input');
      await look(workbench, 'a claim set', page.locator('.export-file'));
      await page.locator('.export select').selectOption({ index: 3 });
      await look(workbench, 'no claim set of several', page.locator('.export-refused'));
      for (const format of [1, 4, 8]) {
        await formats.nth(format).check();
        await look(workbench, `format ${format}`, page.locator('.export-lines'));
      }
    });

    test('colleagues: importing, sealed sets, and what has no sure place', async ({ program, workbench }) => {
      const { page } = workbench;
      const dialog = page.getByRole('dialog');
      const ben = renamed(claimsOf('ben-reader'));
      const cleo = renamed(claimsOf('cleo-critic'));
      await workbench.introduce('Ádá');
      await workbench.removeOnlyPaper();
      await program.answerOpen([
        revisedPaper([
          ['Four civilians were reported injured.', ''],
          [SURGED, `some say that ${SURGED}, others that ${SURGED} as never before`],
        ]),
      ]);
      await page.keyboard.press('ControlOrMeta+o');
      await expect(workbench.text).toBeVisible();
      await workbench.importFiles(program, [ben]);
      await workbench.importFiles(program, [cleo], { sealed: true });
      await workbench.openPanel('Colleagues');
      await speak(workbench, language);
      await look(workbench, 'colleagues', page.locator('.colleague-unplaced'));
      await program.answerOpen([ben, cleo, { name: 'cut.json', bytes: ben.bytes.subarray(0, 3000) }]);
      await page.keyboard.press('ControlOrMeta+i');
      await look(workbench, 'importing', dialog.locator('.arrival'));
      await page.keyboard.press('Escape');
      await page.locator('.colleague-unplaced button').click();
      await look(workbench, 'without a sure place', dialog.locator('.review-place'));
      await page.keyboard.press('Escape');
      await page.locator('.colleagues-tools button').last().click();
      await look(workbench, 'closing my round', dialog);
    });

    test('the pages as printed', async ({ program, workbench }) => {
      const { page } = workbench;
      const bytes = writePdf([{ texts: setLines(['The lake froze early that winter.']) }]);
      await workbench.introduce('Ádá');
      await program.answerOpen([{ name: 'lake.pdf', bytes }]);
      await page.keyboard.press('ControlOrMeta+o');
      await expect(workbench.text).toContainText('The lake froze');
      await workbench.tag('lake froze', 'claim');
      await speak(workbench, language);
      await expect(workbench.text).toBeFocused();
      await page.keyboard.press('v');
      await look(workbench, 'pages as printed', page.locator('canvas:not(.reader-strip canvas)'));
    });

    test('printing', async ({ program, workbench }) => {
      const { page } = workbench;
      await openCompared(workbench, program);
      await speak(workbench, language);
      await expect(workbench.text).toBeVisible();
      await page.keyboard.press('ControlOrMeta+p');
      const dialog = page.getByRole('dialog');
      await expect(dialog.locator('.note').first()).toBeAttached();
      await look(workbench, 'printing a comparison', dialog.getByRole('checkbox').first());
    });

    test('comments that came with a file', async ({ program, workbench }) => {
      const { page } = workbench;
      await workbench.introduce('Ádá');
      await program.answerOpen([{ name: 'lake.docx', bytes: commentedDocx() }]);
      await page.keyboard.press('ControlOrMeta+o');
      await expect(workbench.text).toContainText('The lake froze');
      await speak(workbench, language);
      await look(workbench, 'comments', page.locator('.comment'));
      await page.locator('.comment-buttons button').last().click();
      for (const box of await page.locator('.comments-tools input').all()) await box.check();
      await look(workbench, 'comments chosen and answered', page.locator('.comment.is-answered'));
    });

    test('what stands side by side stands in the direction of the language', async ({
      program,
      workbench,
    }) => {
      const { page } = workbench;
      await openCompared(workbench, program);
      await speak(workbench, language);
      await expect(page.locator('html')).toHaveAttribute('dir', direction);
      await expect(page.getByRole('tab').first()).toBeVisible();
      const inOrder = async (what: string, first: Locator, second: Locator): Promise<void> => {
        const found = (await leftOf(first)) < (await leftOf(second)) ? 'ltr' : 'rtl';
        expect.soft(found, what).toBe(direction);
      };
      await inOrder('text and panel', workbench.text, page.locator('.side-panel'));
      await inOrder('text and strip', workbench.text, page.locator('.reader-strip-view'));
      await inOrder('tabs', page.getByRole('tab').nth(0), page.getByRole('tab').nth(1));
      await inOrder('title and tools', page.locator('.top-bar-title'), page.locator('.top-bar-tools'));
      for (const command of ['show-library', 'undo', 'redo', 'toggle-outline', 'toggle-inspector'])
        await expect
          .soft(page.locator(`[data-command="${command}"] > svg`), `${command} points along the line`)
          .toHaveCSS('scale', direction === 'rtl' ? '-1 1' : 'none');
      await page.locator('.deciding-bar button').last().click();
      await inOrder(
        'title of a dialog and its way out',
        page.getByRole('dialog').locator('h2'),
        page.locator('.dialog-close'),
      );
    });
  });
}
