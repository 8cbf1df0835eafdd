/** The whole round of three analysts on three machines, through files alone: tag, export, import, compare, settle, give back. */
import type { NamedBytes, Program } from './program';
import { type Tag, WorkbenchPage } from './workbench-page';
import { expect, test } from './workbench-test';

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

test('three analysts tag, exchange, compare, settle and take the consensus home', async ({ start }) => {
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
      exported.push(await program.savedBy(() => workbench.page.keyboard.press('ControlOrMeta+e')));
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
  expect(files).toHaveLength(3);
});
