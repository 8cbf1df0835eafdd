/** The map of the argument by keyboard, between annotations that are tagged alike, and on paper. */
import { expect, test } from './support/workbench-test';

const CLAIM = 'That alignment made Azerbaijan a target';
const EVIDENCE = 'Four civilians were reported injured.';
const LIKELY = 'It seems unlikely that Pashinyan will find a legal way';
const GESTURE = 'the gesture was symbolic';

test.beforeEach(({ workbench }) => workbench.begin());

test('one key goes to the map, the arrow keys at once from card to card, and Escape back', async ({
  workbench,
}) => {
  const { page } = workbench;
  await workbench.tag(CLAIM, 'claim');
  await workbench.tag(EVIDENCE, 'evidence');
  await page.keyboard.press('Shift+M');
  await expect(workbench.map).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(workbench.details).toContainText(CLAIM);
  await page.keyboard.press('Escape');
  await expect(workbench.text).toBeFocused();
  await expect(workbench.details).toContainText(CLAIM);
  await page.keyboard.press('Shift+M');
  await expect(workbench.map).toBeFocused();
});

test('of two assessments the map asks which one rests on the other, each way with its own key', async ({
  workbench,
}) => {
  const { page } = workbench;
  await workbench.tag(GESTURE, 'assessment');
  await workbench.tag(LIKELY, 'assessment');
  await page.keyboard.press('m');
  await workbench.card(LIKELY).click();
  await page.keyboard.press('r');
  await workbench.card(GESTURE).click();
  const choices = page.getByRole('group', { name: 'What is said of the two' }).getByRole('button');
  await expect(choices).toHaveText([
    /^B “It seems unlikely.*” is based on “the gesture/,
    /^Shift\+B “the gesture.*” is based on “It seems unlikely/,
  ]);
  await page.keyboard.press('Shift+B');
  await workbench.expectRelations([`is a basis of ${GESTURE}`]);
});

test('on paper all cards have their colours, whichever is chosen', async ({ workbench }) => {
  const { page } = workbench;
  await workbench.tag(CLAIM, 'claim');
  await workbench.tag(LIKELY, 'assessment');
  await workbench.tag(EVIDENCE, 'evidence');
  await page.keyboard.press('r');
  await page.keyboard.press('Enter');
  await page.keyboard.press('m');
  const ring = workbench.map.locator('.is-chosen .map-ring');
  const fills = (): Promise<string[]> =>
    workbench.cards
      .locator('.map-frame')
      .evaluateAll((frames) => frames.map((frame) => getComputedStyle(frame).fill));
  await expect(workbench.cards).toHaveCount(3);
  await expect(ring).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  await expect(ring).toBeHidden();
  const withOneChosen = await fills();
  await page.emulateMedia({ media: 'screen' });
  await page.keyboard.press('Escape');
  await expect(ring).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  expect(withOneChosen).toEqual(await fills());
});
