/** Passages of an annotation: moving their ends, several of them, and going from one annotation to the next. */
import type { WorkbenchPage } from './support/workbench-page';
import { expect, test } from './support/workbench-test';

test.beforeEach(({ workbench }) => workbench.begin());

const TARGET = 'That alignment made Azerbaijan a target';
const INJURED = 'Four civilians were reported injured.';
const DENIED = 'Tehran denied responsibility';
const ALIGNMENT = 'Baku remained a close energy, arms and intelligence partner of Israel';

/** The words of the chosen annotation's passages, as the panel shows them. */
const passages = ({ details }: WorkbenchPage): Promise<string[]> =>
  details.locator('.annotation-words p').allInnerTexts();

const expectPassages = (workbench: WorkbenchPage, expected: readonly string[]): Promise<void> =>
  expect.poll(() => passages(workbench)).toEqual(expected);

/** Where a handle is to be taken: at its knob, outside of the line. */
const handleAt = async (workbench: WorkbenchPage, end: 'start' | 'end', index = 0) => {
  const handle = workbench.page.locator(`.passage-handle.is-${end}`).nth(index);
  await expect(handle).toBeVisible();
  const box = await handle.boundingBox();
  if (!box) throw new Error('no handle');
  return { x: box.x + box.width - 3, y: end === 'start' ? box.y + 4 : box.y + box.height - 4, box };
};

const press = async ({ page }: WorkbenchPage, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

test.describe('the ends of a passage', () => {
  test('are moved by word from the keyboard, in one step of undo, and said', async ({ workbench }) => {
    await workbench.tag(TARGET, 'claim');
    await press(workbench, ',', ',');
    await expectPassages(workbench, ['That alignment made Azerbaijan']);
    await expect(workbench.message).toHaveText('Ends with “That alignment made Azerbaijan”');
    await press(workbench, '.');
    await expectPassages(workbench, ['That alignment made Azerbaijan a']);
    await press(workbench, '>');
    await expectPassages(workbench, ['alignment made Azerbaijan a']);
    await expect(workbench.message).toHaveText('Begins with “alignment made Azerbaijan a”');
    await press(workbench, '<');
    await expectPassages(workbench, ['That alignment made Azerbaijan a']);
    expect(await workbench.painted('claim')).toEqual(['That alignment made Azerbaijan a']);
    await press(workbench, 'ControlOrMeta+z');
    await expectPassages(workbench, [TARGET]);
    await expect(workbench.button('Undo tagging as claim')).toBeEnabled();
  });

  test('are moved by character with Alt', async ({ workbench }) => {
    await workbench.tag(TARGET, 'claim');
    await press(workbench, 'Alt+,', 'Alt+,', 'Alt+>');
    await expectPassages(workbench, ['hat alignment made Azerbaijan a targ']);
    await press(workbench, 'Alt+.', 'Alt+<');
    await expectPassages(workbench, ['That alignment made Azerbaijan a targe']);
  });

  test('cannot meet, and say so', async ({ workbench }) => {
    await workbench.tag('Four', 'evidence');
    await press(workbench, ',');
    await expect(workbench.message).toHaveText('The end of the passage cannot be moved further.');
    await expectPassages(workbench, ['Four']);
  });

  test('are dragged by their handles, painted as they go, in one step of undo', async ({ workbench }) => {
    const { page } = workbench;
    await workbench.tag(TARGET, 'claim');
    const from = await handleAt(workbench, 'end');
    expect(from.box.height).toBeGreaterThanOrEqual(24);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x - 30, from.y);
    await page.mouse.move(from.x - 60, from.y, { steps: 3 });
    await expect.poll(() => workbench.painted('chosen-claim')).toEqual(['That alignment made Azerbaijan a']);
    expect(await workbench.painted('claim')).toEqual(['That alignment made Azerbaijan a']);
    await expectPassages(workbench, [TARGET]);
    await page.mouse.up();
    await expectPassages(workbench, ['That alignment made Azerbaijan a']);
    const start = await handleAt(workbench, 'start');
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    await page.mouse.move(start.x + 20, start.y);
    await page.mouse.move(start.x + 40, start.y, { steps: 3 });
    await page.mouse.up();
    await expectPassages(workbench, ['alignment made Azerbaijan a']);
    await press(workbench, 'ControlOrMeta+z');
    await expectPassages(workbench, ['That alignment made Azerbaijan a']);
    await press(workbench, 'ControlOrMeta+z');
    await expectPassages(workbench, [TARGET]);
  });

  test('are dragged by character with Alt, and stay where they were with Escape', async ({ workbench }) => {
    const { page } = workbench;
    await workbench.tag(TARGET, 'claim');
    const from = await handleAt(workbench, 'end');
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x - 20, from.y);
    await page.mouse.move(from.x - 70, from.y, { steps: 3 });
    await expect.poll(() => workbench.painted('chosen-claim')).not.toEqual([TARGET]);
    await page.keyboard.press('Escape');
    expect(await workbench.painted('chosen-claim')).toEqual([TARGET]);
    await page.mouse.up();
    await expectPassages(workbench, [TARGET]);
    await page.keyboard.down('Alt');
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x - 6, from.y);
    await page.mouse.move(from.x - 12, from.y, { steps: 3 });
    await page.mouse.up();
    await page.keyboard.up('Alt');
    await expect
      .poll(async () => (await passages(workbench))[0])
      .toMatch(/^That alignment made Azerbaijan a tar(g|ge)?$/);
  });

  test('never pass one another or run into the next passage', async ({ workbench }) => {
    const { page } = workbench;
    await workbench.tag('reported injured', 'evidence');
    await page.keyboard.down('ControlOrMeta');
    await workbench.selectByMouse('Four civilians');
    await page.keyboard.up('ControlOrMeta');
    await expectPassages(workbench, ['Four civilians', 'reported injured']);
    // Handles are drawn in an idle moment: until then the first one is still that of the other words.
    await expect(page.locator('.passage-handle')).toHaveCount(4);
    for (const [end, by, expected] of [
      ['end', 300, ['Four civilians were', 'reported injured']],
      ['end', -400, ['Four', 'reported injured']],
    ] as const) {
      const from = await handleAt(workbench, end);
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(from.x + by / 2, from.y);
      await page.mouse.move(from.x + by, from.y, { steps: 4 });
      await page.mouse.up();
      await expectPassages(workbench, expected);
    }
  });

  test('keep their handles at their words when the text grows or the window narrows', async ({
    workbench,
  }) => {
    const { page } = workbench;
    await workbench.tag(TARGET, 'claim');
    await handleAt(workbench, 'end');
    const isAtItsWord = (): Promise<boolean> =>
      page.evaluate(() => {
        const [range] = CSS.highlights.get('chosen-claim') ?? [];
        const handle = document.querySelector('.passage-handle.is-end')?.getBoundingClientRect();
        if (!range || !handle) return false;
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        const last = [...live.getClientRects()].at(-1);
        if (!last) return false;
        return Math.abs(handle.right - 2 - last.right) < 1 && Math.abs(handle.top - last.top) < 1;
      });
    await expect.poll(isAtItsWord).toBe(true);
    await page.keyboard.press('ControlOrMeta+Alt+ArrowUp');
    await expect.poll(isAtItsWord).toBe(true);
    await page.setViewportSize({ width: 700, height: 600 });
    await expect.poll(isAtItsWord).toBe(true);
  });

  test('leave room to select on from the next letter', async ({ workbench }) => {
    await workbench.tag('Tehran denied', 'evidence');
    await handleAt(workbench, 'end');
    await workbench.selectByMouse('responsibility');
    await workbench.page.keyboard.press('c');
    await workbench.expectCount(2);
    expect(await workbench.painted('claim')).toEqual(['responsibility']);
    expect(await workbench.painted('evidence')).toEqual(['Tehran denied']);
  });
});

test.describe('several passages', () => {
  test('are added to the chosen annotation by selecting with Ctrl or Cmd', async ({ workbench }) => {
    const { page } = workbench;
    await workbench.tag(TARGET, 'claim');
    await page.keyboard.down('ControlOrMeta');
    await workbench.selectByMouse(DENIED);
    await page.keyboard.up('ControlOrMeta');
    await expectPassages(workbench, [TARGET, DENIED]);
    await expect(workbench.selectionBar).toBeHidden();
    expect(await workbench.painted('chosen-claim')).toEqual([TARGET, DENIED]);
    await page.keyboard.press('ControlOrMeta+z');
    await expectPassages(workbench, [TARGET]);
    await workbench.expectCount(1);
  });

  test('are added by a double click with Ctrl or Cmd, which does not leave the annotation', async ({
    workbench,
  }) => {
    const { page } = workbench;
    await workbench.tag(TARGET, 'claim');
    await page.keyboard.down('ControlOrMeta');
    await workbench.doubleClickOn('Tehran denied');
    await page.keyboard.up('ControlOrMeta');
    await expectPassages(workbench, [TARGET, 'Tehran']);
  });

  test('selected with nothing chosen become one annotation', async ({ workbench }) => {
    const { page } = workbench;
    await workbench.selectByMouse(TARGET);
    await page.keyboard.down('ControlOrMeta');
    await workbench.selectByMouse(DENIED);
    await page.keyboard.up('ControlOrMeta');
    await expect(workbench.selectionBar).toBeVisible();
    await expect(page.getByText('9 words selected in 2 passages')).toBeAttached();
    expect(await workbench.painted('kept')).toEqual([TARGET]);
    await page.keyboard.press('e');
    await workbench.expectCount(1);
    await expectPassages(workbench, [TARGET, DENIED]);
    expect(await workbench.painted('kept')).toEqual([]);
  });

  test('kept with Ctrl are let go with Escape or with a plain click', async ({ workbench }) => {
    const { page } = workbench;
    for (const letGo of [() => page.keyboard.press('Escape'), () => workbench.clickOn(ALIGNMENT)]) {
      await workbench.selectByMouse(TARGET);
      await page.keyboard.down('ControlOrMeta');
      await workbench.selectByMouse(DENIED);
      await page.keyboard.up('ControlOrMeta');
      expect(await workbench.painted('kept')).toEqual([TARGET]);
      await letGo();
      await expect(workbench.selectionBar).toBeHidden();
      expect(await workbench.painted('kept')).toEqual([]);
    }
  });

  test('are added from the keyboard, and one that touches another becomes one with it', async ({
    workbench,
  }) => {
    await workbench.tag(TARGET, 'claim');
    await press(workbench, 'Control+ArrowDown', 'Control+Shift+ArrowRight', 'p');
    await expect(workbench.message).toHaveText('Added: the claim has 2 passages now.');
    const [, added = ''] = await passages(workbench);
    expect(added).not.toBe('');
    await press(workbench, 'Control+Shift+ArrowRight', 'p');
    await expect.poll(async () => (await passages(workbench))[1]).toMatch(new RegExp(`^${added} \\S+$`));
    await expect(workbench.message).toHaveText('Added: the claim has 2 passages now.');
  });

  test('are kept from the keyboard while nothing is chosen', async ({ workbench }) => {
    await workbench.selectByMouse(TARGET);
    await press(workbench, 'p');
    expect(await workbench.painted('kept')).toEqual([TARGET]);
    await press(workbench, 'Control+ArrowDown', 'Control+Shift+ArrowRight', 'a');
    await workbench.expectCount(1);
    await expect.poll(async () => (await passages(workbench)).length).toBe(2);
  });

  test('are split off into an annotation of their own, or removed', async ({ workbench }) => {
    const { page } = workbench;
    await workbench.tag(TARGET, 'claim');
    await workbench.note.fill('A note.');
    await workbench.expectSaved();
    await workbench.note.press('Escape');
    await press(workbench, 'Shift+P', 'Shift+Delete');
    await workbench.expectCount(1);
    await expectPassages(workbench, [TARGET]);
    for (const words of [DENIED, INJURED]) {
      await page.keyboard.down('ControlOrMeta');
      await workbench.selectByMouse(words);
      await page.keyboard.up('ControlOrMeta');
    }
    await expect.poll(async () => (await passages(workbench)).length).toBe(3);
    await expect(workbench.listItem(TARGET)).toContainText('and 2 further passages');
    await press(workbench, 'Shift+Delete');
    await expect.poll(async () => (await passages(workbench)).includes(INJURED)).toBe(false);
    await press(workbench, 'Shift+P');
    await workbench.expectCount(2);
    await expectPassages(workbench, [DENIED]);
    await expect(workbench.note).toHaveValue('');
    await press(workbench, 'k');
    await expectPassages(workbench, [TARGET]);
    await expect(workbench.note).toHaveValue('A note.');
    await press(workbench, 'ControlOrMeta+z');
    await workbench.expectCount(1);
    await expectPassages(workbench, [TARGET, DENIED]);
  });

  test('are what the keys act on: the one that the caret is in, else the last', async ({ workbench }) => {
    const { page } = workbench;
    await workbench.tag(DENIED, 'claim');
    await page.keyboard.down('ControlOrMeta');
    await workbench.selectByMouse(TARGET);
    await page.keyboard.up('ControlOrMeta');
    await press(workbench, ',', ',');
    await expectPassages(workbench, ['That alignment made Azerbaijan', DENIED]);
    await press(workbench, 'Control+End', ',');
    await expectPassages(workbench, ['That alignment made Azerbaijan', 'Tehran denied']);
  });
});

test('an annotation stays chosen while one selects something else', async ({ workbench }) => {
  await workbench.tag(TARGET, 'claim');
  await workbench.selectByMouse(DENIED);
  await expect(workbench.selectionBar).toBeVisible();
  await expectPassages(workbench, [TARGET]);
  await press(workbench, 'Escape');
  await expectPassages(workbench, [TARGET]);
  await press(workbench, 'Escape');
  await expect(workbench.details).toBeHidden();
});

test.describe('going about', () => {
  test('J and K choose the next and the previous annotation, and show it', async ({ workbench }) => {
    await workbench.tag(ALIGNMENT, 'claim');
    await workbench.tag('energy, arms and intelligence', 'evidence');
    await workbench.tag('is far from the one Azerbaijan would have chosen', 'assessment');
    await press(workbench, 'Escape', 'Control+Home', 'j');
    await expectPassages(workbench, [ALIGNMENT]);
    await expect(workbench.message).toHaveText(/^Claim 1 of 3: “Baku remained/);
    await press(workbench, 'j');
    await expectPassages(workbench, ['energy, arms and intelligence']);
    await press(workbench, 'j');
    await expect(workbench.text.getByText('is far from the one')).toBeInViewport();
    await press(workbench, 'j');
    await expect(workbench.message).toHaveText('No annotation further on.');
    await press(workbench, 'k', 'k');
    await expectPassages(workbench, [ALIGNMENT]);
    await press(workbench, 'k');
    await expect(workbench.message).toHaveText('No annotation further back.');
  });

  test('U goes to the next paragraph without an annotation, passing headings', async ({ workbench }) => {
    await press(workbench, 'Control+Home', 'u');
    await expect(workbench.message).toHaveText(/^Untagged: /);
    const first = await workbench.message.innerText();
    await press(workbench, 'u');
    const second = await workbench.message.innerText();
    expect(second).not.toBe(first);
    await press(workbench, 'Shift+U');
    await expect(workbench.message).toHaveText(first);
    await press(workbench, 'c');
    await workbench.expectCount(1);
    await press(workbench, 'Control+Home', 'u');
    await expect(workbench.message).toHaveText(second);
    await press(workbench, 'Control+Home', 'Shift+U');
    await expect(workbench.message).toHaveText('No untagged paragraph further back.');
  });

  test('with nothing selected a tag means the sentence at the caret, with two keys a sentence', async ({
    workbench,
  }) => {
    await expect(
      workbench.page.getByText('Nothing selected: C, E, and A tag the sentence at the caret.'),
    ).toBeAttached();
    await workbench.clickOn(INJURED);
    await press(workbench, 'e');
    await workbench.expectCount(1);
    await expectPassages(workbench, [INJURED]);
    await expect(workbench.message).toHaveText('Tagged the sentence as evidence.');
    await press(workbench, 'e');
    await expect(workbench.message).toHaveText('The sentence is tagged as evidence already.');
    await workbench.expectCount(1);
    await press(workbench, 'Alt+ArrowDown', 'c');
    await workbench.expectCount(2);
    expect((await passages(workbench))[0]).not.toBe(INJURED);
  });

  test('Q tags as the last one was tagged', async ({ workbench }) => {
    await press(workbench, 'q');
    await workbench.tag(TARGET, 'assessment');
    await workbench.selectByMouse(DENIED);
    await press(workbench, 'q');
    await workbench.expectCount(2);
    expect(await workbench.listed()).toEqual([`Assessment: ${TARGET}`, `Assessment: ${DENIED}`]);
  });
});
