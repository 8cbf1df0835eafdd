/** Words composed with an input method: the Enter that takes the word does nothing else, in whatever field. */
import type { CDPSession } from '@playwright/test';
import { comparedLibrary } from './support/compared-library';
import type { WorkbenchPage } from './support/workbench-page';
import { expect, test } from './support/workbench-test';

const CLAIM = 'That alignment made Azerbaijan a target';
const EVIDENCE = 'Four civilians were reported injured.';
const WORD = '東京';

/** A key that the input method has handled, as Chromium reports it. */
const HANDLED_BY_INPUT_METHOD = 229;

interface InputMethod {
  /** Shows the word as it is being composed in the focused field. */
  compose(word: string): Promise<void>;
  /** A key that the input method takes for itself. */
  press(key: 'Enter' | 'Escape'): Promise<void>;
  /** The word stays in the field. */
  commit(word: string): Promise<void>;
}

const openInputMethod = async ({ page }: WorkbenchPage): Promise<InputMethod> => {
  const session: CDPSession = await page.context().newCDPSession(page);
  return {
    compose: (text) =>
      session
        .send('Input.imeSetComposition', {
          text,
          selectionStart: text.length,
          selectionEnd: text.length,
        })
        .then(() => undefined),
    async press(key) {
      const event = { key, code: key, windowsVirtualKeyCode: HANDLED_BY_INPUT_METHOD };
      await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event });
      await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
    },
    commit: (text) => session.send('Input.insertText', { text }).then(() => undefined),
  };
};

/** Composes the word, ends that with Enter, and leaves it in the field. */
const composeWord = async (workbench: WorkbenchPage): Promise<void> => {
  const inputMethod = await openInputMethod(workbench);
  await inputMethod.compose(WORD);
  await inputMethod.press('Enter');
  await inputMethod.commit(WORD);
};

test('in the dialog that asks for a name, Enter sends nothing until the word is there', async ({
  workbench,
}) => {
  const name = workbench.page.getByLabel('Your name');
  await name.focus();
  await composeWord(workbench);
  await expect(name).toHaveValue(WORD);
  await expect(workbench.button('Start')).toBeVisible();
  await workbench.page.keyboard.press('Enter');
  await expect(workbench.button('Start')).toBeHidden();
});

test.describe('with a paper open', () => {
  test.beforeEach(({ workbench }) => workbench.begin());

  test('a label is added by the next Enter only', async ({ workbench }) => {
    const { page } = workbench;
    await workbench.tag(CLAIM, 'claim');
    await page.keyboard.press('b');
    await composeWord(workbench);
    await expect(page.locator(':focus')).toHaveValue(WORD);
    await expect(workbench.labels).toHaveCount(0);
    await page.keyboard.press('Enter');
    await expect(workbench.labels).toHaveText([new RegExp(`^${WORD}`)]);
  });

  test('a relation is not made', async ({ workbench }) => {
    await workbench.tag(EVIDENCE, 'evidence');
    await workbench.tag(CLAIM, 'claim');
    await workbench.page.keyboard.press('r');
    await expect(workbench.relateField).toBeFocused();
    const inputMethod = await openInputMethod(workbench);
    await inputMethod.compose('civ');
    await expect(workbench.relateOptions).toHaveCount(1);
    await inputMethod.press('Enter');
    await inputMethod.commit('civilians');
    await expect(workbench.relateField).toHaveValue('civilians');
    await expect(workbench.relateField).toBeFocused();
    await workbench.page.keyboard.press('Enter');
    await workbench.expectRelations([`is supported by ${EVIDENCE}`]);
  });

  test('a note is not left by the Escape that gives up a word', async ({ workbench }) => {
    await workbench.tag(CLAIM, 'claim');
    await workbench.page.keyboard.press('n');
    const inputMethod = await openInputMethod(workbench);
    await inputMethod.compose(WORD);
    await inputMethod.press('Escape');
    await inputMethod.commit(WORD);
    await expect(workbench.note).toBeFocused();
    await expect(workbench.note).toHaveValue(WORD);
  });

  test('the palette runs nothing, and stays open', async ({ workbench }) => {
    const { page } = workbench;
    await page.keyboard.press('ControlOrMeta+k');
    const field = page.getByRole('combobox', { name: 'Words of a command or an annotation' });
    await expect(field).toBeFocused();
    const inputMethod = await openInputMethod(workbench);
    await inputMethod.compose('keys');
    await inputMethod.press('Enter');
    await inputMethod.press('Escape');
    await inputMethod.commit('keys');
    await expect(field).toBeFocused();
    await expect(field).toHaveValue('keys');
  });

  test('the search goes to no hit, and keeps its words', async ({ workbench }) => {
    await workbench.searchField.focus();
    const inputMethod = await openInputMethod(workbench);
    await inputMethod.compose('civilians');
    await expect(workbench.hits.first()).toBeVisible();
    await inputMethod.press('Enter');
    await expect(workbench.currentHit).toHaveCount(0);
    await inputMethod.press('Escape');
    await inputMethod.commit('civilians');
    await expect(workbench.searchField).toHaveValue('civilians');
    await expect(workbench.currentHit).toHaveCount(0);
    await workbench.page.keyboard.press('Enter');
    await expect(workbench.currentHit).toHaveCount(1);
  });
});

test('nothing is decided with half a reason', async ({ workbench, program }) => {
  const { page } = workbench;
  await workbench.continueWith(program, comparedLibrary());
  await workbench.compare();
  await workbench.differences.nth(0).click();
  await page.keyboard.press('0');
  await page.keyboard.press('Enter'); // asks for a reason
  const reason = workbench.deciding.getByRole('textbox', { name: 'Reason' });
  await expect(reason).toBeFocused();
  await composeWord(workbench);
  await expect(reason).toHaveValue(WORD);
  await expect(page.getByText(/^0 of 115 differences settled/)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(workbench.message.filter({ hasText: 'deliberately no' })).toBeVisible();
});
