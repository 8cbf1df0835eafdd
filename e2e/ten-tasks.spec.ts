/** How many gestures ten tasks take: counted while they are done, and held to what docs/ten-tasks.md says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { arguedLibrary } from './support/argued-library';
import { claimsOf } from './support/colleague-files';
import type { Program } from './support/program';
import { projectRoot } from './support/project-root';
import type { WorkbenchPage } from './support/workbench-page';
import { expect, test } from './support/workbench-test';

/** Does what an analyst's hands do, and counts: a chord, words that are typed, a click and a drag are one gesture each. */
class Hands {
  count = 0;
  private readonly workbench: WorkbenchPage;

  constructor(workbench: WorkbenchPage) {
    this.workbench = workbench;
  }

  press(chord: string): Promise<void> {
    this.count += 1;
    return this.workbench.page.keyboard.press(chord);
  }

  type(words: string): Promise<void> {
    this.count += 1;
    return this.workbench.page.keyboard.type(words);
  }

  click(what: Locator): Promise<void> {
    this.count += 1;
    return what.click();
  }

  drag(words: string): Promise<void> {
    this.count += 1;
    return this.workbench.selectByMouse(words);
  }
}

interface Task {
  /** As the table has it. */
  readonly name: string;
  readonly does: (hands: Hands, workbench: WorkbenchPage, program: Program) => Promise<void>;
  /** Sees that it is done, and makes ready for the next. */
  readonly done: (workbench: WorkbenchPage) => Promise<void>;
}

const PASSAGE = 'a deliberate refusal to be provoked into the war';

const TASKS: readonly Task[] = [
  {
    name: 'Tag a passage',
    async does(hands) {
      await hands.drag(PASSAGE);
      await hands.press('c');
    },
    done: ({ details }) => expect(details).toContainText(PASSAGE),
  },
  {
    name: 'Say how likely it is, and how sure one is',
    async does(hands) {
      await hands.press('5');
      await hands.press('Shift+l');
    },
    async done(workbench) {
      await expect(workbench.likelihood).toHaveValue('likely');
      await expect(workbench.confidence).not.toHaveValue('');
    },
  },
  {
    name: 'Write a note on it',
    async does(hands) {
      await hands.press('n');
      await hands.type('In the words of the author.');
    },
    async done(workbench) {
      await workbench.expectSaved();
      await workbench.page.reload();
      await workbench.choose(PASSAGE);
      await expect(workbench.note).toHaveValue('In the words of the author.');
      await workbench.text.focus();
    },
  },
  {
    name: 'Relate it to a passage far away',
    async does(hands) {
      await hands.press('r');
      await hands.type('drones launched');
      await hands.press('Enter');
    },
    done: ({ relations }) => expect(relations.getByRole('listitem')).toHaveCount(1),
  },
  {
    name: 'Take the last step back',
    does: (hands) => hands.press('ControlOrMeta+z'),
    done: ({ relations }) => expect(relations.getByRole('listitem')).toHaveCount(0),
  },
  {
    name: 'Compare with two colleagues',
    async does(hands, workbench, program) {
      await program.answerOpen([claimsOf('ben-reader'), claimsOf('cleo-critic')]);
      await hands.press('ControlOrMeta+i');
      await expect(workbench.arrival('Cleo')).toBeVisible();
      await hands.press('Enter');
      await expect(workbench.importDialog).toBeHidden();
      await hands.press('d');
    },
    done: ({ differences }) => expect(differences.first()).toBeVisible(),
  },
  {
    name: 'Settle ten differences',
    async does(hands, workbench) {
      await hands.press('f');
      await expect(workbench.caseDetail).toBeVisible();
      for (let settled = 1; settled <= 10; settled += 1) {
        const taken = workbench.deciding.getByRole('button', { name: /^Take the reading of/ }).first();
        await hands.press((await taken.locator('kbd').innerText()).trim());
        await expect(
          workbench.page.getByText(new RegExp(`^${settled} of \\d+ differences settled`)),
        ).toBeVisible();
      }
    },
    done: async () => undefined,
  },
  {
    name: 'See how well one agrees',
    does: (hands, workbench) => hands.click(workbench.tab('Agreement')),
    done: ({ page }) => expect(page.locator('.agreement-headline')).toContainText(/agree|differ/),
  },
  {
    name: 'Export what one has tagged',
    async does(hands, workbench, program) {
      await program.savedBy(async () => {
        await hands.press('ControlOrMeta+e');
        await expect(workbench.exportDialog).toBeVisible();
        await hands.press('Enter');
      });
    },
    done: ({ exportDialog }) => expect(exportDialog).toBeHidden(),
  },
  {
    name: 'Print it with tags and notes',
    async does(hands, { page }) {
      await page.evaluate(() => {
        window.print = () => document.body.setAttribute('data-was-printed', '');
      });
      await hands.press('ControlOrMeta+p');
      await expect(page.getByRole('status').filter({ hasText: /^\d+ pages?$/ })).toBeVisible();
      await hands.press('Enter');
    },
    done: ({ page }) => expect(page.locator('[data-was-printed]')).toHaveCount(1),
  },
];

/** The rows of the table: a task, and how many gestures of ours it takes. */
const said = (): readonly (readonly [task: string, ours: number])[] =>
  readFileSync(join(projectRoot, 'docs/ten-tasks.md'), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const cells = line.split('|').map((cell) => cell.trim());
      const ours = Number(cells[2]);
      return cells[1] && Number.isInteger(ours) && ours > 0 ? [[cells[1], ours] as const] : [];
    });

test('ten tasks take as many gestures as the table says', async ({ workbench, program }) => {
  test.slow();
  await workbench.continueWith(program, arguedLibrary());
  const counted: (readonly [task: string, ours: number])[] = [];
  for (const { name, does, done } of TASKS)
    await test.step(name, async () => {
      const hands = new Hands(workbench);
      await does(hands, workbench, program);
      await done(workbench);
      counted.push([name, hands.count]);
    });
  expect(said()).toEqual(counted);
});
