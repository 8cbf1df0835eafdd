/** What the window can look like: each state is reached as an analyst reaches it, from a library of its own. */
import { setLines, writePdf } from '../../src/core/import/pdf/testing/write-pdf';
import { IDLE_PATIENCE_MS } from '../../src/renderer/reader/text/idle-task';
import { arguedLibrary } from '../support/argued-library';
import { claimsOf } from '../support/colleague-files';
import { commentedDocx } from '../support/commented-docx';
import { comparedLibrary } from '../support/compared-library';
import { crowdedLibrary } from '../support/crowded-library';
import { nextVersion, TAGGED } from '../support/next-version';
import type { Program } from '../support/program';
import { settled } from '../support/settled';
import { PAPER_TITLE, type WorkbenchPage } from '../support/workbench-page';
import { expect } from '../support/workbench-test';

export interface State {
  /** As it stands on the sheet, and in the names of files. */
  readonly name: string;
  readonly reach: (workbench: WorkbenchPage, program: Program) => Promise<void>;
}

/**
 * What is drawn beside the text is drawn anew when the browser has time, or after a while. So this waits as long: a busy
 * Chromium may tell a page that draws nothing more never of its idle moment.
 */
export const drawn = async (workbench: Pick<WorkbenchPage, 'page'>): Promise<void> => {
  const { page } = workbench;
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await settled(workbench);
  await page.evaluate(
    (timeout) => new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout })),
    2 * IDLE_PATIENCE_MS,
  );
};

const open = async (
  workbench: WorkbenchPage,
  program: Program,
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> => {
  await workbench.introduce();
  await program.answerOpen([{ name, bytes }]);
  await workbench.page.keyboard.press('ControlOrMeta+o');
  await expect(workbench.text).toBeVisible();
};

const argued = (workbench: WorkbenchPage, program: Program): Promise<void> =>
  workbench.continueWith(program, arguedLibrary());

const compared = async (workbench: WorkbenchPage, program: Program): Promise<void> => {
  await workbench.continueWith(program, comparedLibrary());
  await workbench.compare();
  await workbench.differences.filter({ hasText: 'Other ends' }).first().click();
  await expect(workbench.caseDetail).toBeVisible();
};

const MESSAGE = 'it seems more likely that Tehran used the strikes as a message';

/** A whole paper, tagged: the chosen passage with its likelihood, note and relations. */
export const tagged: State = {
  name: 'paper',
  async reach(workbench, program) {
    await workbench.continueWith(program, comparedLibrary());
    await workbench.choose('That alignment made Azerbaijan a target');
  },
};

export const selecting: State = {
  name: 'selecting',
  async reach(workbench, program) {
    await argued(workbench, program);
    await workbench.tag('That alignment', 'evidence');
    await workbench.selectByMouse('a deliberate refusal to be provoked into the war');
    await expect(workbench.selectionBar).toBeVisible();
  },
};

export const mapped: State = {
  name: 'map',
  async reach(workbench, program) {
    await tagged.reach(workbench, program);
    await workbench.text.focus();
    await workbench.page.keyboard.press('m');
    await expect(workbench.cards.first()).toBeVisible();
  },
};

export const comparing: State = { name: 'comparing', reach: compared };

const comparePanel = (name: string, tab: number, there: string): State => ({
  name,
  async reach(workbench, program) {
    await compared(workbench, program);
    await workbench.page.getByRole('tab').nth(tab).click();
    await expect(workbench.page.locator(there).first()).toBeVisible();
  },
});

const dialog = (name: string, key: string): State => ({
  name,
  async reach(workbench, program) {
    await argued(workbench, program);
    await workbench.page.keyboard.press(key);
    await expect(workbench.page.getByRole('dialog')).toBeVisible();
  },
});

export const STATES: readonly State[] = [
  {
    name: 'first start',
    reach: async (workbench) => expect(workbench.button('Start')).toBeVisible(),
  },
  { name: 'library', reach: (workbench) => workbench.introduce() },
  {
    name: 'paper details',
    async reach(workbench) {
      await workbench.introduce();
      await workbench.choosePaperMenu(PAPER_TITLE, 'Paper details…');
      await expect(workbench.page.getByRole('dialog')).toBeVisible();
    },
  },
  { name: 'nothing tagged', reach: (workbench) => workbench.begin() },
  tagged,
  selecting,
  {
    name: 'relating',
    async reach(workbench, program) {
      await argued(workbench, program);
      await workbench.choose(MESSAGE);
      await workbench.text.focus();
      await workbench.page.keyboard.press('r');
      await expect(workbench.relateOptions).not.toHaveCount(0);
    },
  },
  {
    name: 'searching',
    async reach(workbench, program) {
      await argued(workbench, program);
      await workbench.search('drone');
      await expect(workbench.hits).not.toHaveCount(0);
    },
  },
  {
    name: 'filter',
    async reach(workbench, program) {
      await argued(workbench, program);
      await workbench.button(/^Filter/).click();
      await expect(workbench.filterPanel).toBeVisible();
    },
  },
  mapped,
  {
    name: 'pages',
    async reach(workbench, program) {
      const bytes = writePdf([
        { texts: setLines(['The lake froze early that winter.', 'It thawed in April.']) },
      ]);
      await open(workbench, program, 'lake.pdf', bytes);
      await workbench.tag('lake froze', 'claim');
      await workbench.page.keyboard.press('v');
      await expect(workbench.page.locator('canvas:not(.reader-strip canvas)').first()).toBeVisible();
    },
  },
  {
    name: 'comments',
    async reach(workbench, program) {
      await open(workbench, program, 'lake.docx', Uint8Array.from(commentedDocx()));
      await workbench.openPanel('Comments');
    },
  },
  {
    name: 'checks',
    async reach(workbench, program) {
      await argued(workbench, program);
      await workbench.openPanel('Checks');
    },
  },
  {
    name: 'colleagues',
    async reach(workbench, program) {
      await workbench.continueWith(program, comparedLibrary());
      await workbench.openPanel('Colleagues');
    },
  },
  comparing,
  {
    name: 'comparing six',
    async reach(workbench, program) {
      await workbench.continueWith(program, crowdedLibrary());
      await workbench.compare();
      await workbench.differences.first().click();
      await expect(workbench.caseDetail.locator('.reading.is-shared')).toHaveCount(2);
    },
  },
  {
    name: 'names hidden',
    async reach(workbench, program) {
      await compared(workbench, program);
      await workbench.page.getByRole('checkbox', { name: 'Hide names' }).check();
      await expect(workbench.caseDetail).toContainText('Reader P');
    },
  },
  comparePanel('places', 1, '.places-table'),
  comparePanel('agreement', 2, '.agreement-headline'),
  comparePanel('decisions', 3, '.decisions, .compare-message'),
  {
    name: 'next version',
    async reach(workbench, program) {
      await workbench.begin();
      await workbench.tag(TAGGED.unmoved, 'claim');
      await workbench.tag(TAGGED.doubtful, 'evidence');
      await program.answerOpen([nextVersion()]);
      await workbench.page.keyboard.press('ControlOrMeta+o');
      await workbench.button(/^Open as a new version of/).click();
      await expect(workbench.button('Carry over')).toBeVisible();
    },
  },
  {
    name: 'palette',
    async reach(workbench, program) {
      await argued(workbench, program);
      await workbench.page.keyboard.press('ControlOrMeta+k');
      await workbench.page.keyboard.type('tag');
      await expect(workbench.page.getByRole('option').first()).toBeVisible();
    },
  },
  dialog('keys', '?'),
  dialog('help', 'F1'),
  dialog('export', 'ControlOrMeta+e'),
  {
    name: 'print',
    async reach(workbench, program) {
      await argued(workbench, program);
      await workbench.page.keyboard.press('ControlOrMeta+p');
      await expect(workbench.page.getByRole('status').filter({ hasText: /^\d+ pages?$/ })).toBeVisible();
    },
  },
  {
    name: 'import',
    async reach(workbench, program) {
      await argued(workbench, program);
      await workbench.previewImport(program, [claimsOf('ben-reader'), claimsOf('cleo-critic')]);
      await expect(workbench.arrival('Cleo')).toBeVisible();
    },
  },
  {
    name: 'trash',
    async reach(workbench, program) {
      await argued(workbench, program);
      for (const _ of ['an annotation', 'another']) {
        await workbench.page.keyboard.press('j');
        await workbench.page.keyboard.press('Delete');
      }
      await workbench.expectSaved();
      await workbench.page.keyboard.press('ControlOrMeta+k');
      await workbench.page.keyboard.type('trash');
      await workbench.page.keyboard.press('Enter');
      await expect(workbench.button(/^Restore /).first()).toBeVisible();
    },
  },
  {
    name: 'old encoding',
    async reach(workbench, program) {
      await argued(workbench, program);
      await program.answerOpen([{ name: 'old.txt', bytes: Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x0a) }]);
      await workbench.page.keyboard.press('ControlOrMeta+o');
      await expect(workbench.page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'tour',
    async reach(workbench) {
      await workbench.introduce();
      await workbench.button('Take the tour').click();
      await expect(workbench.text).toBeFocused();
    },
  },
  {
    name: 'reading settings',
    async reach(workbench, program) {
      await argued(workbench, program);
      await workbench.button('Reading settings').click();
      await expect(workbench.readingSettings).toBeVisible();
    },
  },
  {
    name: 'reading mode',
    async reach(workbench, program) {
      await argued(workbench, program);
      await workbench.text.focus();
      await workbench.page.keyboard.press('Shift+R');
      await expect(workbench.page.locator('.side-panel')).toBeHidden();
    },
  },
];
