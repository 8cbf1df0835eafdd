/** Deciding what analysts differ in: decisions, merging, and what undo makes of them. */
import { readClaimSet } from '../src/core/files/read-claim-set';
import { comparedLibrary } from './support/compared-library';
import { violationsIn } from './support/violations-in';
import type { WorkbenchPage } from './support/workbench-page';
import { expect, test } from './support/workbench-test';

test.beforeEach(async ({ workbench, program }) => {
  await workbench.continueWith(program, comparedLibrary());
  await workbench.page.keyboard.press('d');
  await expect(workbench.differences.first()).toBeVisible();
});

/** Of the differences, and of places where all say the same. */
const decided = (workbench: WorkbenchPage, count: number, same = 0): Promise<void> =>
  expect(
    workbench.page.getByText(
      `${count} of 115 differences settled${same > 0 ? `, and ${same} the same` : ''}`,
      { exact: true },
    ),
  ).toBeVisible();

test.describe('over a crash', () => {
  test.use({ restarts: true });

  test('a reading is taken with a click, undone and done again as one step, and survives a crash', async ({
    workbench,
    program,
  }) => {
    await workbench.differences.nth(0).click();
    await expect(workbench.deciding).toContainText('Open');
    await workbench.deciding.getByRole('button', { name: /Take the reading of Ben Reader/ }).click();
    await expect(workbench.message.filter({ hasText: 'Ben Reader’s reading' })).toBeVisible();
    await decided(workbench, 1);
    await expect(workbench.differences.nth(0)).toContainText('Settled');
    await expect(workbench.differences.nth(1)).toHaveAttribute('aria-selected', 'true');
    await workbench.page.keyboard.press('Control+z');
    await decided(workbench, 0);
    await expect(workbench.message.filter({ hasText: 'deciding on' })).toBeVisible();
    await expect(workbench.button(/^Redo/)).toBeEnabled();
    await workbench.page.keyboard.press('Control+Shift+z');
    await decided(workbench, 1);
    await workbench.expectSaved();
    await program.restart('kill');
    await workbench.openPaper();
    await workbench.page.keyboard.press('d');
    await decided(workbench, 1);
  });
});

test('by keyboard alone: a digit takes a reading, and the next case that can be settled comes', async ({
  workbench,
}) => {
  const { page } = workbench;
  await workbench.differences.nth(0).click();
  for (const count of [1, 2, 3]) {
    await page.keyboard.press('1');
    await decided(workbench, count);
  }
  await page.keyboard.press('0');
  await expect(workbench.deciding.getByRole('alert')).toContainText('Say why');
  await decided(workbench, 3);
  await page.keyboard.type('An aside of the author.');
  await page.keyboard.press('Enter');
  await expect(workbench.message.filter({ hasText: 'deliberately no' })).toBeVisible();
});

test('digits decide from the text too, each is one person’s in all cases, and one that decides nothing says why', async ({
  workbench,
}) => {
  const { deciding, page } = workbench;
  await page.keyboard.press('f');
  await expect(workbench.text).toBeFocused();
  await expect(workbench.caseDetail).toBeVisible(); // digits are heard from then on
  await page.keyboard.press('9');
  await expect(workbench.message).toHaveText('Nobody who is compared has the digit 9.');
  await page.keyboard.press('1');
  await decided(workbench, 1);
  await expect(workbench.text).toBeFocused();
  await workbench.kind('Not by all').click();
  await workbench.differences.filter({ hasText: 'Only by Cleo' }).first().click();
  await page.keyboard.press('2');
  await expect(workbench.message).toHaveText('Ben Reader has nothing here to take.');
  await decided(workbench, 1);
  await page.keyboard.press('3');
  await decided(workbench, 2);
  await workbench.kind('Not by all').click();

  await workbench.button('Merge all that agree…').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(workbench.button('Merge all that agree…')).toBeFocused();

  await workbench.differences.filter({ hasText: 'Other tag' }).first().click();
  for (const [button, form] of [
    ['Edit…', 'Make another reading'],
    ['Take several…', /./],
  ] as const) {
    await deciding.getByRole('button', { name: button }).click();
    await expect(deciding.getByRole('group', { name: form }).first()).toBeInViewport();
  }
  await workbench.kind('Related otherwise').click();
  await workbench.differences.nth(0).click();
  await expect(deciding.getByRole('button', { name: 'Deliberately no relation' })).toBeInViewport();
  await deciding.getByRole('button', { name: 'Relate otherwise…' }).click();
  await expect(deciding.getByRole('combobox', { name: 'How the first' })).toBeInViewport();
});

test('all that everyone says alike is merged after a look at what that is, as one step of undo', async ({
  workbench,
}) => {
  const { page } = workbench;
  const dialog = page.getByRole('dialog', { name: 'Merge all that agree' });
  await workbench.button('Merge all that agree…').click();
  await expect(dialog.getByRole('status')).toContainText('This would settle');
  await expect(dialog.getByText(/^Left: not agreed/)).toHaveCount(1);
  const decide = dialog.getByRole('button', { name: /^Settle \d+ cases$/ });
  const count = Number.parseInt((await decide.innerText()).replace(/\D+/g, ''), 10);
  await dialog.getByRole('radio', { name: /^A majority/ }).check();
  await expect(decide).not.toHaveText(`Settle ${count} cases`);
  await dialog.getByRole('radio', { name: /^Everyone/ }).check();
  await decide.click();
  await expect(dialog).toBeHidden();
  await decided(workbench, 0, count);
  await page.keyboard.press('Control+z');
  await decided(workbench, 0);
  await expect(workbench.button(/^Redo/)).toBeEnabled();
  await page.keyboard.press('Control+Shift+z');
  await decided(workbench, 0, count);
});

test('several are taken, one is made anew from a selection in the text, and a decision is withdrawn', async ({
  workbench,
}) => {
  const { deciding } = workbench;
  await workbench.differences.nth(1).click();
  await workbench.page.getByRole('checkbox', { name: 'Go on to the next' }).uncheck();
  await deciding.getByRole('button', { name: 'Take several…' }).click();
  await deciding.getByRole('checkbox').nth(1).check();
  await deciding.getByRole('checkbox').nth(2).check();
  await deciding.getByRole('button', { name: 'Take 2 annotations' }).click();
  await expect(deciding).toContainText('Settled: ');
  await decided(workbench, 1);

  await workbench.differences.nth(0).click();
  await deciding.getByRole('button', { name: 'Edit…' }).click();
  await workbench.selectByMouse('neutrality but a combination');
  await deciding.getByRole('button', { name: 'Use my selection in the text' }).click();
  await deciding.getByRole('button', { name: 'End: a word further' }).click();
  await expect(deciding.getByRole('group', { name: 'Passage' })).toContainText(
    'neutrality but a combination of',
  );
  await deciding.locator('.tag-option').filter({ hasText: 'Claim' }).click();
  await deciding.getByRole('button', { name: 'Settle it so' }).click();
  await expect(deciding).toContainText('something that nobody had');
  await decided(workbench, 2);

  await deciding.getByRole('button', { name: 'Withdraw' }).click();
  await expect(deciding).toContainText('Open');
  await decided(workbench, 1);
  await workbench.page.keyboard.press('Control+z');
  await decided(workbench, 2);
});

test('a relation waits for its ends, and is then taken', async ({ workbench }) => {
  const { deciding, page } = workbench;
  await page.getByRole('button', { name: /Related otherwise/ }).click();
  await workbench.differences.nth(0).click();
  await page.getByRole('checkbox', { name: 'Go on to the next' }).uncheck();
  await deciding
    .getByRole('button', { name: /^Take the reading of/ })
    .first()
    .click();
  await expect(deciding.getByRole('alert')).toContainText('first');
  const relation = page.getByRole('heading', { name: 'Related otherwise' });
  for (const _end of [1, 2]) {
    const link = deciding.getByRole('button', { name: /^Go to “/ }).first();
    if ((await link.count()) === 0) break;
    await link.click();
    await expect(relation).toBeHidden();
    await deciding
      .getByRole('button', { name: /^Take the reading of/ })
      .first()
      .click();
    await expect(deciding).toContainText('Settled: ');
    await workbench.differences.nth(0).click();
    await deciding
      .getByRole('button', { name: /^Take the reading of/ })
      .first()
      .click();
    await expect(deciding).toContainText(/ first|Settled: /);
  }
  await expect(deciding).toContainText('Settled: ');
  await decided(workbench, 3);
});

test('when a filtered list is done it is said what is left, and the next step is offered', async ({
  workbench,
}) => {
  const { page, deciding } = workbench;
  await workbench.kind('Said otherwise').click();
  await workbench.differences.nth(0).click();
  for (let count = 1; count <= 6; count++) {
    await page.keyboard.press('1');
    await decided(workbench, count);
  }
  await expect(deciding).toContainText('109 other differences are open');
  await deciding.getByRole('button', { name: 'List them all' }).click();
  await expect(workbench.differencesHeading).toContainText('115 differences');
  await expect(deciding.getByText(/other differences are open/)).toBeHidden();
});

for (const size of [
  { width: 640, height: 400 },
  { width: 900, height: 700 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
])
  test(`at ${size.width} × ${size.height} a reading and what takes it are in sight, and all can be reached`, async ({
    workbench,
  }) => {
    const { page, deciding } = workbench;
    await page.setViewportSize(size);
    await page.keyboard.press('f');
    await expect(workbench.readingOf('Ada Analyst')).toBeInViewport();
    await expect(deciding.getByRole('button', { name: /^Take the reading of Ada/ })).toBeInViewport({
      ratio: 1,
    });
    for (const name of ['Ben Reader', 'Cleo Critic']) {
      const take = deciding.getByRole('button', { name: `Take the reading of ${name}` });
      await take.scrollIntoViewIfNeeded();
      await expect(take).toBeInViewport({ ratio: 1 });
    }
    const none = deciding.getByRole('button', { name: 'Deliberately no tag here' });
    await none.scrollIntoViewIfNeeded();
    await expect(none).toBeInViewport({ ratio: 1 });
    expect(await violationsIn(workbench)).toEqual([]);
  });

test('while names are hidden, nobody is named where one decides, and the log has the names', async ({
  workbench,
}) => {
  const { page, deciding } = workbench;
  await page.getByRole('checkbox', { name: 'Hide names' }).check();
  await workbench.differences.nth(0).click();
  const panel = page.getByRole('tabpanel');
  await expect(panel).toContainText('Reader P');
  const compared = page.getByRole('group', { name: 'Claim sets that are compared' });
  await expect(compared.locator('.person-sign'), 'whose letter is whose').toHaveCount(0);
  await expect(panel).not.toContainText(/\b(Ada|Ben|Cleo)\b/);
  await expect(page.locator('.reader-pane')).not.toContainText(/Ben Reader|Cleo Critic/);
  await deciding.getByRole('button', { name: 'Take the reading of Reader Q' }).click();
  await expect(workbench.message.filter({ hasText: 'Reader Q’s reading' })).toBeVisible();
  await workbench.tab('Decisions').click();
  await expect(page.getByRole('list', { name: 'Decisions in text order' })).toContainText(
    /(Ada Analyst|Ben Reader|Cleo Critic)’s reading/,
  );
});

test('the consensus is exported with its log, read back as it was, and tells a colleague where it departs', async ({
  workbench,
  program,
}) => {
  const { page } = workbench;
  await workbench.button('Merge all that agree…').click();
  await page.getByRole('radio', { name: /^A majority/ }).check();
  await page.getByRole('button', { name: /^Settle \d+ cases$/ }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await workbench.tab('Decisions').click();
  const decided = page.getByRole('heading', { name: /^\d+ decisions$/ });
  const count = Number.parseInt(await decided.innerText(), 10);

  const file = await workbench.exportAs(program, 'Claim set (JSON)', 'Consensus');
  const read = readClaimSet(file.bytes);
  if (read.kind === 'faults') throw new Error(JSON.stringify(read.faults));
  expect(read.value.consensus?.decisions).toHaveLength(count);
  expect(read.value.consensus?.people.map(({ name }) => name)).toEqual([
    'Ada Analyst',
    'Ben Reader',
    'Cleo Critic',
  ]);
  expect(read.value.annotations.length).toBeGreaterThan(40);
  const report = await workbench.exportAs(program, 'Report (HTML)', 'Consensus');
  expect(report.name).toMatch(/\.html$/);
  expect(new TextDecoder().decode(report.bytes)).toContain('What was tagged as what');

  await test.step('one’s own export is no consensus', async () => {
    const own = readClaimSet((await program.savedBy(() => page.keyboard.press('Control+Shift+e'))).bytes);
    expect(own.kind === 'faults' ? own.faults : own.value.consensus).toBeNull();
  });

  await test.step('as the consensus of others it says where it departs from mine', async () => {
    const theirs = { ...read.value, analyst: { id: 'consensus-of-others', name: 'Their consensus' } };
    const bytes = new TextEncoder().encode(JSON.stringify(fresh(theirs)));
    await workbench.previewImport(program, [{ name: 'theirs.json', bytes }]);
    await workbench.importDialog.getByRole('button', { name: /^Import/ }).click();
    await page.getByLabel('Log of').selectOption({ label: 'Their consensus (theirs.json)' });
    await expect(page.getByRole('button', { name: /^Withdraw/ })).toHaveCount(0);
    await page.getByText('Where it departs from mine').click();
    await expect(page.getByText(/^\d+ of my 58 annotations were taken over/)).toBeVisible();
    await expect(page.getByText('Consensus', { exact: true }).first()).toBeVisible();
  });
});

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });
    test('axe finds nothing to complain about while deciding', async ({ workbench }) => {
      const { page } = workbench;
      await workbench.differences.nth(1).click();
      await workbench.deciding.getByRole('button', { name: 'Edit…' }).click();
      expect(await violationsIn(workbench), 'editing').toEqual([]);
      await workbench.deciding.getByRole('button', { name: 'Take several…' }).click();
      await page.keyboard.press('0');
      await expect(workbench.deciding.getByRole('alert')).toBeVisible();
      expect(await violationsIn(workbench), 'refused').toEqual([]);
      await workbench.button('Merge all that agree…').click();
      expect(await violationsIn(workbench), 'merging').toEqual([]);
      await page.getByRole('button', { name: /^Settle \d+ cases$/ }).click();
      await workbench.tab('Decisions').click();
      await page.getByText('Where it departs from mine').click();
      expect(await violationsIn(workbench), 'decisions').toEqual([]);
    });
  });

/** The records of the consensus under ids of their own: those that are here are somebody's already. */
const fresh = (file: unknown): unknown =>
  JSON.parse(JSON.stringify(file).replaceAll(/"([0-9a-f]{8}-[0-9a-f-]{27})"/g, '"x-$1"'));
