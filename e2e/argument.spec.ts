/** What is said of annotations and between them: tag, likelihood, confidence, labels, relations, and the checks. */
import type { Locator } from '@playwright/test';
import type { Tag } from './support/workbench-page';
import { expect, test } from './support/workbench-test';

const CLAIM = 'That alignment made Azerbaijan a target';
const EVIDENCE = 'Four civilians were reported injured.';
const SOURCED = 'CNN reported that Israel had deployed special forces';
const LIKELY = 'It seems unlikely that Pashinyan will find a legal way';

test.beforeEach(({ workbench }) => workbench.begin());

/** The last one is chosen afterwards. */
const tagged = async (
  workbench: { tag(words: string, tag: Tag): Promise<void> },
  ...rows: readonly (readonly [words: string, tag: Tag])[]
): Promise<void> => {
  for (const [words, tag] of rows) await workbench.tag(words, tag);
};

test('evidence supports the nearest claim in two keys, and undo takes it back', async ({ workbench }) => {
  await tagged(workbench, [CLAIM, 'claim'], [EVIDENCE, 'evidence']);
  await workbench.page.keyboard.press('r');
  await workbench.page.keyboard.press('Enter');
  await workbench.expectRelations([`supports ${CLAIM}`]);
  await expect(workbench.text).toBeFocused();
  await workbench.choose(CLAIM);
  await workbench.expectRelations([`is supported by ${EVIDENCE}`]);
  await workbench.text.focus();
  await workbench.page.keyboard.press('ControlOrMeta+z');
  await workbench.expectRelations([]);
  await workbench.page.keyboard.press('ControlOrMeta+Shift+z');
  await workbench.expectRelations([`is supported by ${EVIDENCE}`]);
  await workbench.page.reload();
  await workbench.choose(CLAIM);
  await workbench.expectRelations([`is supported by ${EVIDENCE}`]);
});

test('the other end is found by its words, and Shift says that it is challenged', async ({ workbench }) => {
  await tagged(workbench, [CLAIM, 'claim'], [LIKELY, 'claim'], [EVIDENCE, 'evidence']);
  await workbench.page.keyboard.press('r');
  await expect(workbench.relateField).toBeFocused();
  await workbench.page.keyboard.type('alignment target');
  await expect(workbench.relateOptions).toHaveCount(1);
  await workbench.page.keyboard.press('Shift+Enter');
  await workbench.expectRelations([`challenges ${CLAIM}`]);
  await workbench.relations.getByRole('button', { name: 'challenges', exact: true }).click();
  await workbench.expectRelations([`supports ${CLAIM}`]);
  await workbench.relations.getByRole('button', { name: /^Remove: supports/ }).click();
  await workbench.expectRelations([]);
});

test('an assessment is based on others, but never on itself by way of another', async ({ workbench }) => {
  await tagged(workbench, [CLAIM, 'assessment'], [LIKELY, 'assessment']);
  await workbench.page.keyboard.press('r');
  await workbench.page.keyboard.press('Enter');
  await workbench.expectRelations([`is based on ${CLAIM}`]);
  await workbench.choose(CLAIM);
  await workbench.text.focus();
  await workbench.page.keyboard.press('r');
  await expect(workbench.relateOptions).toHaveCount(0);
  await workbench.page.keyboard.press('Escape');
  await expect(workbench.details).toBeVisible();
});

test('while relating, a click in the text or Enter at the caret names the other end', async ({
  workbench,
}) => {
  const { page } = workbench;
  await tagged(workbench, [CLAIM, 'claim'], [LIKELY, 'claim'], [EVIDENCE, 'evidence']);
  await page.keyboard.press('r');
  await expect(workbench.relateField).toBeFocused();
  await workbench.clickOn(LIKELY);
  await workbench.expectRelations([`supports ${LIKELY}`]);

  await workbench.text.focus();
  await page.keyboard.press('r');
  await expect(workbench.relateField).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(workbench.text).toBeFocused();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('j');
  await page.keyboard.press('Shift+Enter');
  await workbench.expectRelations([`supports ${LIKELY}`, `challenges ${CLAIM}`]);
  await expect(workbench.details).toContainText(EVIDENCE);
});

test.describe('on a narrow window', () => {
  test.use({ viewport: { width: 700, height: 900 } });

  test('what can be related has all the room beside the list', async ({ workbench }) => {
    await tagged(workbench, [CLAIM, 'claim'], [EVIDENCE, 'evidence']);
    await workbench.page.keyboard.press('r');
    const height = async (of: Locator): Promise<number> => (await of.boundingBox())?.height ?? 0;
    const room = await height(workbench.page.getByRole('complementary'));
    expect(await height(workbench.page.getByRole('region', { name: 'Relate' }))).toBeGreaterThan(room - 5);
  });
});

test.describe('by dragging', () => {
  // A drag near the edge of a short list scrolls it: here all of it is in sight.
  test.use({ viewport: { width: 1280, height: 1400 } });

  test('dragged from the list onto another, in the list or in the text, the two are related', async ({
    workbench,
  }) => {
    await tagged(workbench, [CLAIM, 'assessment'], [LIKELY, 'assessment'], [EVIDENCE, 'evidence']);
    await workbench.listItem(EVIDENCE).dragTo(workbench.listItem(CLAIM));
    await workbench.expectRelations([`supports ${CLAIM}`]);
    await workbench.choose(CLAIM);
    await workbench.dragToText(CLAIM, EVIDENCE);
    await workbench.expectRelations([`is based on ${EVIDENCE}`, `is supported by ${EVIDENCE}`]);
  });

  test('what one drags over is marked in the list and in the text, until the drag ends', async ({
    workbench,
  }) => {
    const { page } = workbench;
    await tagged(workbench, [CLAIM, 'claim'], [EVIDENCE, 'evidence']);
    await expect.poll(() => workbench.painted('related')).toEqual([]);
    await workbench.listItem(EVIDENCE).hover();
    await page.mouse.down();
    await workbench.listItem(CLAIM).hover();
    await workbench.listItem(CLAIM).hover();
    await expect(workbench.listItem(CLAIM)).toHaveCSS('outline-style', 'dashed');
    await expect.poll(() => workbench.painted('related')).toEqual([CLAIM]);
    await page.keyboard.press('Escape');
    await expect(workbench.listItem(CLAIM)).not.toHaveCSS('outline-style', 'dashed');
    await expect.poll(() => workbench.painted('related')).toEqual([]);
    await page.mouse.up();
    await workbench.expectRelations([]);
  });

  test('a relation that cannot be is refused with a sentence, and nothing changes', async ({ workbench }) => {
    await tagged(workbench, [CLAIM, 'assessment'], [LIKELY, 'assessment'], [EVIDENCE, 'claim']);
    const drag = (from: string, to: string) => workbench.listItem(from).dragTo(workbench.listItem(to));
    await drag(LIKELY, CLAIM);
    await expect(workbench.message).toContainText('is based on');
    await drag(CLAIM, LIKELY);
    await expect(workbench.fault).toContainText('its own basis');
    await drag(LIKELY, CLAIM);
    await expect(workbench.fault).toContainText('there already');
    await workbench.choose(LIKELY);
    await workbench.expectRelations([`is based on ${CLAIM}`]);
  });
});

test('the map shows the argument, moves the text, and relates', async ({ program, workbench }) => {
  const { page } = workbench;
  await tagged(workbench, [CLAIM, 'claim'], [LIKELY, 'assessment'], [EVIDENCE, 'evidence']);
  await page.keyboard.press('r');
  await page.keyboard.type('alignment');
  await page.keyboard.press('Enter');
  await page.keyboard.press('m');
  await expect(workbench.map).toBeVisible();
  await expect(workbench.cards).toHaveCount(3);
  await workbench.card(LIKELY).click();
  await expect(workbench.details).toContainText(LIKELY);
  await expect(workbench.text.getByText(LIKELY)).toBeInViewport();
  await page.keyboard.press('r');
  await workbench.card(CLAIM).click();
  await page.keyboard.press('b'); // a claim may support an assessment too
  await workbench.expectRelations([`is based on ${CLAIM}`]);
  await page.goBack();
  await expect(workbench.map).toHaveCount(0);
  await page.goForward();
  await expect(workbench.cards).toHaveCount(3);
  const picture = await program.savedBy(() => page.getByRole('button', { name: /SVG/ }).click());
  expect(picture.name).toBe('inss-insight-2166.map.svg');
  expect(new TextDecoder().decode(picture.bytes)).toContain('That alignment made');
});

test('likelihood is said by one digit, in both wordings, confidence apart from it', async ({ workbench }) => {
  const { page } = workbench;
  await workbench.tag(LIKELY, 'assessment');
  await page.keyboard.press('7');
  await expect(workbench.likelihood).toHaveValue('almost-certain');
  await expect(workbench.message).toContainText('almost certain(ly) / nearly certain · 95–99 %');
  await page.keyboard.press('Shift+L');
  await expect(workbench.confidence).toHaveValue('low');
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(workbench.likelihood).toHaveValue('');
  await workbench.details.getByRole('button', { name: 'Take “unlikely” as the likelihood' }).click();
  await expect(workbench.likelihood).toHaveValue('unlikely');
  await page.reload();
  await workbench.choose(LIKELY);
  await expect(workbench.likelihood).toHaveValue('unlikely');
});

test('evidence has no likelihood, and lists what the author sourced', async ({ workbench }) => {
  await workbench.tag(SOURCED, 'evidence');
  await expect(workbench.likelihood).toHaveCount(0);
  await workbench.page.keyboard.press('5');
  await expect(workbench.message).toHaveText('Evidence has neither likelihood nor confidence.');
  await expect(workbench.button('Undo tagging as evidence')).toBeEnabled();
  await expect(workbench.details.getByRole('region', { name: 'Sourced by the author' })).toContainText(
    'CNN reported',
  );
});

test('labels are added by Enter, offered again, and removed', async ({ workbench }) => {
  const { page } = workbench;
  await tagged(workbench, [EVIDENCE, 'evidence'], [CLAIM, 'claim']);
  await page.keyboard.press('b');
  await page.keyboard.type('key judgement');
  await page.keyboard.press('Enter');
  await page.keyboard.type('target,');
  await expect(workbench.labels).toHaveText([/^key judgement/, /^target/]);
  await expect(workbench.message).toHaveText('Labels: key judgement, target.');
  await expect(page.locator(':focus')).toBeInViewport({ ratio: 1 }); // below the labels, where one goes on typing
  await workbench.choose(EVIDENCE);
  await expect(workbench.labels).toHaveCount(0);
  const offered = workbench.details.locator('datalist option');
  await expect(offered).toHaveCount(2);
  await workbench.choose(CLAIM);
  await workbench.button('Remove the label target').click();
  await expect(workbench.labels).toHaveText([/^key judgement/]);
});

test('the list keeps the chosen annotation in sight when its entry grows', async ({ workbench }) => {
  const { page } = workbench;
  await tagged(
    workbench,
    [EVIDENCE, 'evidence'],
    [CLAIM, 'claim'],
    [LIKELY, 'assessment'],
    [SOURCED, 'claim'],
  );
  const last = workbench.list.getByRole('option').last();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('k');
  await expect(last).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('b');
  await page.keyboard.type('key judgement\n');
  await expect(last).toContainText('key judgement');
  await expect(last).toBeInViewport({ ratio: 0.99 });
});

test('a tag is changed in place, and undo brings back what the new one cannot have', async ({
  workbench,
}) => {
  const { page } = workbench;
  await tagged(workbench, [CLAIM, 'claim'], [EVIDENCE, 'evidence']);
  await page.keyboard.press('r');
  await page.keyboard.press('Enter');
  await workbench.expectRelations([`supports ${CLAIM}`]);
  await page.keyboard.press('Shift+A');
  await expect(workbench.message).toContainText('1 relation that it cannot have any more removed');
  await workbench.expectRelations([]);
  await expect.poll(() => workbench.painted('assessment')).toEqual([EVIDENCE]);
  await page.keyboard.press('ControlOrMeta+z');
  await workbench.expectRelations([`supports ${CLAIM}`]);
  await workbench.details.getByRole('radio', { name: 'Claim' }).locator('..').click();
  await expect.poll(() => workbench.painted('claim')).toContain(EVIDENCE);
  await workbench.expectRelations([`supports ${CLAIM}`]);
});

test('a deleted annotation takes its relations along, and undo brings all back', async ({ workbench }) => {
  const { page } = workbench;
  await tagged(workbench, [CLAIM, 'claim'], [EVIDENCE, 'evidence']);
  await page.keyboard.press('r');
  await page.keyboard.press('Enter');
  await workbench.expectRelations([`supports ${CLAIM}`]);
  await page.keyboard.press('Delete');
  await expect(workbench.message).toContainText('Evidence deleted with 1 relation');
  await workbench.choose(CLAIM);
  await workbench.expectRelations([]);
  await workbench.text.focus();
  await page.keyboard.press('ControlOrMeta+z');
  await workbench.expectRelations([`is supported by ${EVIDENCE}`]);
});

test('the checks point at holes, follow what is done, and keep a dismissal with its reason', async ({
  program,
  workbench,
}) => {
  await tagged(workbench, [CLAIM, 'claim'], [EVIDENCE, 'evidence']);
  await workbench.openPanel('Checks');
  await expect(workbench.findings('Claims without evidence')).toHaveText([new RegExp(CLAIM)]);
  await expect(workbench.findings('Evidence that nothing uses')).toHaveText([new RegExp(EVIDENCE)]);
  await workbench.findings('Claims without evidence').getByRole('button', { name: CLAIM }).first().click();
  await expect(workbench.details).toContainText(CLAIM);
  await workbench.page.keyboard.press('r');
  await workbench.page.keyboard.press('Enter');
  await expect(workbench.findings('Claims without evidence')).toHaveCount(0);
  await expect(workbench.findings('Evidence that nothing uses')).toHaveCount(0);

  const untagged = workbench.findings('Untagged paragraphs');
  const before = await untagged.count();
  await untagged
    .first()
    .getByRole('button', { name: /^Dismiss/ })
    .click();
  await workbench.page.keyboard.type('Only says what is known.');
  await workbench.page.keyboard.press('Enter');
  await expect(untagged).toHaveCount(before - 1);
  await expect(untagged.first().getByRole('button').first()).toBeFocused(); // one goes on with the next one
  const file = await program.savedBy(() => workbench.page.keyboard.press('ControlOrMeta+Shift+e'));
  expect(JSON.parse(new TextDecoder().decode(file.bytes))).toMatchObject({
    relations: [{ kind: 'supports' }],
    dismissals: [
      { check: 'untagged-paragraph', subject: { kind: 'passage' }, reason: 'Only says what is known.' },
    ],
  });
  await workbench.page.getByText('1 finding dismissed').click();
  await workbench.button('Take back').click();
  await expect(untagged).toHaveCount(before);
});
