/** The whole round of three analysts on three machines, through files alone: tag, export, import, compare, decide, give back. */
import type { NamedBytes } from '#host/testing/named-bytes';
import type { Program } from './support/program';
import { type Tag, WorkbenchPage } from './support/workbench-page';
import { expect, test } from './support/workbench-test';

interface Analyst {
  readonly name: string;
  readonly program: Program;
  readonly workbench: WorkbenchPage;
}

/** All three agree on the first; of the second they draw other ends, of the third give other tags; the rest is one's alone. */
const TAGGED: Readonly<Record<string, readonly (readonly [words: string, tag: Tag])[]>> = {
  Ada: [
    ['That alignment made Azerbaijan a target', 'claim'],
    ['Four civilians were reported injured', 'evidence'],
    ['the “rogue officer” hypothesis cannot be excluded', 'assessment'],
  ],
  Ben: [
    ['That alignment made Azerbaijan a target', 'claim'],
    ['Four civilians were reported', 'evidence'],
    ['the “rogue officer” hypothesis cannot be excluded', 'claim'],
  ],
  Cleo: [
    ['That alignment made Azerbaijan a target', 'claim'],
    ['Four civilians were reported injured', 'evidence'],
    ['Tehran denied responsibility', 'evidence'],
  ],
};

test('three analysts tag, exchange, compare, decide and take the consensus home', async ({ start }) => {
  test.setTimeout(300_000); // three programs, each started and used
  const analysts: Analyst[] = [];
  for (const name of Object.keys(TAGGED)) {
    const program = await start();
    const workbench = new WorkbenchPage(program);
    await workbench.begin(name);
    analysts.push({ name, program, workbench });
  }
  const [ada, ben, cleo] = analysts;
  if (!ada || !ben || !cleo) throw new TypeError('There are three analysts');

  const files = await test.step('each tags, and exports a claim set', async () => {
    const exported: NamedBytes[] = [];
    for (const { name, program, workbench } of analysts) {
      for (const [words, tag] of TAGGED[name] ?? []) await workbench.tag(words, tag);
      exported.push(await program.savedBy(() => workbench.page.keyboard.press('ControlOrMeta+Shift+e')));
    }
    return exported;
  });

  await test.step('each imports the two others', async () => {
    for (const [index, { program, workbench }] of analysts.entries()) {
      await workbench.previewImport(
        program,
        files.filter((_, place) => place !== index),
      );
      await workbench.importDialog.getByRole('button', { name: 'Import 2 claim sets' }).click();
      await expect(workbench.importDialog).toBeHidden();
    }
  });

  const consensus = await test.step('Ada compares, merges what all say, and decides the rest', async () => {
    const { page } = ada.workbench;
    await page.keyboard.press('d');
    await expect(ada.workbench.differences.first()).toBeVisible();
    await ada.workbench.button('Merge all that agree…').click();
    await page.getByRole('button', { name: 'Settle 1 case' }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
    for (const { kind, name } of DECIDED) {
      await ada.workbench.differences.filter({ hasText: kind }).first().click();
      await ada.workbench.deciding.getByRole('textbox', { name: 'Reason' }).fill(`${name} has it right`);
      await ada.workbench.deciding
        .getByRole('button', { name: new RegExp(`Take the reading of ${name}`) })
        .click();
    }
    await expect(page.getByText(/^3 of 3 differences settled, and 1 the same$/)).toBeVisible();
    await ada.workbench.tab('Decisions').click();
    return ada.workbench.exportAs(ada.program, 'Claim set (JSON)', 'Consensus');
  });

  await test.step('the others take it home, and read where it departs from theirs and why', async () => {
    for (const { program, workbench } of [ben, cleo]) {
      await workbench.previewImport(program, [consensus]);
      await workbench.importDialog.getByRole('button', { name: 'Import 1 claim set' }).click();
      await expect(workbench.importDialog).toBeHidden();
      await workbench.page.keyboard.press('d');
      await workbench.tab('Decisions').click();
      await workbench.page.getByText('Where it departs from mine').click();
    }
    const departures = ben.workbench.page.locator('[data-departures]');
    await expect(departures).toContainText('1 of my 3 annotations was taken over as it is');
    await expect(departures).toContainText('Ada has it right (Ada)');
    await expect(cleo.workbench.page.locator('[data-departures]')).toContainText(
      '3 of my 3 annotations were taken over as they are',
    );
  });
});

/** Ada's way through what they differ in. */
const DECIDED = [
  { kind: 'Other ends', name: 'Ada' },
  { kind: 'Other tag', name: 'Ada' },
  { kind: 'Only by Cleo', name: 'Cleo' },
] as const;
