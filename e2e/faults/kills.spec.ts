/**
 * The program is ended by force at random moments of work, and started again: 20 times, or `POSTIL_KILLS` times. Every
 * change that it acknowledged is there, and no half of one.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { seeded } from '#core/testing/seeded';
import { SCHEMA } from '../../src/store/database';
import { claimsOf } from '../support/colleague-files';
import { comparedLibrary } from '../support/compared-library';
import type { Program } from '../support/program';
import { projectRoot } from '../support/project-root';
import type { WorkbenchPage } from '../support/workbench-page';
import { expect, test } from '../support/workbench-test';
import { restoreOldDatabase } from './old-database';
import { acknowledged, expectNothingLost, expectWhole, readState } from './stored-state';

/** Printed with every run; `POSTIL_SEED` has one of them again. */
const SEED = Number(process.env['POSTIL_SEED'] ?? 20_261_127);

const KILLS = Math.ceil(Number(process.env['POSTIL_KILLS'] ?? 20) / 5);

test.use({ restarts: true });
test.describe.configure({ timeout: 60_000 + KILLS * 40_000 });

interface Occasion {
  /** Up to where it can begin, in a program that was just started. */
  readonly ready: (workbench: WorkbenchPage, program: Program) => Promise<void>;
  /** Goes on until the program is gone. */
  readonly work: (page: Page, round: number) => Promise<unknown>;
  /** The program is ended within so many times what the first change took to be acknowledged. */
  readonly within: number;
}

const rest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const killAtRandom = async (
  workbench: WorkbenchPage,
  program: Program,
  { ready, work, within }: Occasion,
): Promise<void> => {
  const random = seeded(SEED);
  let told = 0;
  let first = 0;
  for (let round = 0; round < KILLS; round++) {
    await ready(workbench, program);
    const heard = await acknowledged(workbench.page);
    const before = await readState(workbench.page);
    const began = performance.now();
    const working = work(workbench.page, round).catch(() => undefined); // ends with the page
    if (first > 0) await rest(random() * within * first);
    else {
      await expect.poll(() => heard.length, { intervals: [5] }).toBeGreaterThan(0);
      first = performance.now() - began;
    }
    await program.restart('kill');
    await working;
    await expect(workbench.page.locator('.status-bar')).toBeVisible();
    await test.step(`kill ${round}: ${heard.length} changes acknowledged`, async () =>
      expectNothingLost(before, heard, await readState(workbench.page)));
    told += heard.length;
  }
  console.log(`${KILLS} kills (seed ${SEED}): ${told} acknowledged changes, none lost`);
};

test('while one tags', async ({ workbench, program }) => {
  await workbench.introduce();
  await killAtRandom(workbench, program, {
    ready: async () => {
      await workbench.openPaper();
      await workbench.text.focus();
    },
    work: async (page) => {
      for (;;) {
        await page.keyboard.press('Control+Shift+ArrowRight');
        await page.keyboard.press('e');
      }
    },
    within: 8,
  });
});

test('while claim sets are imported', async ({ workbench, program }) => {
  await workbench.introduce();
  let round = 0;
  await killAtRandom(workbench, program, {
    ready: async () => {
      await workbench.openPaper();
      round += 1;
      const exportedAt = new Date(Date.UTC(2027, 0, round)).toISOString();
      await workbench.previewImport(program, [
        claimsOf('ben-reader', (file) => ({ ...file, exportedAt })),
        claimsOf('cleo-critic', (file) => ({ ...file, exportedAt })),
      ]);
    },
    work: (page) =>
      page
        .getByRole('dialog')
        .getByRole('button', { name: /^Import \d/ })
        .click(),
    within: 1.5,
  });
});

test('while one decides', async ({ workbench, program }) => {
  await program.answerOpen([comparedLibrary()]);
  await workbench.button('Open library…').click();
  await workbench.button('Add to my library').click();
  await killAtRandom(workbench, program, {
    ready: async () => {
      await workbench.openPaper();
      await workbench.compare();
      await workbench.differences.filter({ hasNotText: 'Settled' }).first().click();
    },
    work: async (page) => {
      // Some cases cannot be settled before others: on to the next that can.
      for (let key = 0; ; key++) {
        await page.keyboard.press(key % 2 === 0 ? '1' : '2');
        await page.keyboard.press('ArrowDown');
      }
    },
    within: 6,
  });
});

test('while a library is opened', async ({ workbench, program }) => {
  await workbench.introduce();
  await killAtRandom(workbench, program, {
    ready: async () => {
      await expect(workbench.page.getByRole('heading', { name: 'Papers' })).toBeVisible();
      const papers = workbench.page.locator('.library-item');
      if ((await papers.count()) > 0) await workbench.removeOnlyPaper();
      await expect(papers).toHaveCount(0);
      await workbench.expectSaved();
      await program.answerOpen([comparedLibrary()]);
      await workbench.button('Open library…').click();
      await expect(workbench.button('Add to my library')).toBeEnabled();
    },
    work: (page) => page.getByRole('button', { name: 'Add to my library' }).click(),
    within: 1.5,
  });
});

test('while a database of an older version is brought up to date', async ({ workbench, program }) => {
  const random = seeded(SEED);
  const sample = readFileSync(join(projectRoot, 'src/store/samples/database-5.json'), 'utf8');
  for (let round = 0; round < KILLS; round++) {
    const rows = await restoreOldDatabase(program.page, sample);
    const starting = program.page.reload().catch(() => undefined);
    await rest(random() * 900);
    await program.restart('kill');
    await starting;
    await expect(workbench.page.locator('.library-item').first()).toBeVisible();
    const state = await readState(workbench.page);
    expect(state.schema).toBe(SCHEMA);
    for (const [table, ids] of Object.entries(rows))
      expect((state.tables[table] ?? []).map(({ id }) => id).sort(), table).toEqual([...ids].sort());
    for (const paper of state.tables['papers'] ?? []) expect(paper).toHaveProperty('previousVersion', null);
    expectWhole(state);
  }
});
