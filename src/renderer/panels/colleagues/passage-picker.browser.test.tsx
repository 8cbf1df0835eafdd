import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createPassage } from '#core/passage/passage';
import type { TextRange } from '#core/passage/range';
import { mount } from '../../design/testing/mount';
import { PassagePicker } from './passage-picker';

const LINES = 3000;
const TEXT = Array.from({ length: LINES }, (_, index) => `Ship ${index} lay in the harbour.`).join('\n');
const OLD = 'The ships lay in the harbour.';

const rangeOf = (words: string): TextRange => {
  const from = TEXT.indexOf(words);
  return { from, to: from + words.length };
};

const show = (near: TextRange): ((range: TextRange) => void) => {
  const onUse = vi.fn();
  mount().draw(
    <PassagePicker
      text={TEXT}
      passage={createPassage(OLD, { from: 4, to: 9 })}
      stood="In the old version"
      near={near}
      onUse={onUse}
      onClose={vi.fn()}
    />,
  );
  return onUse;
};

const text = page.getByRole('textbox', { name: 'The text to choose from' });
const use = page.getByRole('button', { name: 'Use the selected words' });

const field = (): HTMLTextAreaElement => {
  const element = text.element();
  if (!(element instanceof HTMLTextAreaElement)) throw new TypeError('No field');
  return element;
};

/** The words that are selected, when their line is within what of the field is to be seen. */
const selectedInSight = (): string | null => {
  const { value, selectionStart, selectionEnd, scrollTop, scrollHeight, clientHeight } = field();
  const end = (value.slice(0, selectionStart).split('\n').length / value.split('\n').length) * scrollHeight;
  const isInSight = scrollTop < end && end <= scrollTop + clientHeight;
  return isInSight ? value.slice(selectionStart, selectionEnd) : null;
};

test('what is likely is selected, and in sight, at first', async () => {
  const near = rangeOf('Ship 1500 lay');
  const onUse = show(near);
  await expect.poll(selectedInSight).toBe('Ship 1500 lay');
  await use.click();
  expect(onUse).toHaveBeenCalledExactlyOnceWith(near);
});

test('words are found in all of a text of which a part is shown, one place after the other, and round', async () => {
  const onUse = show({ from: 0, to: 0 });
  await expect.element(use).toBeDisabled();
  await userEvent.keyboard('SHIP 29');
  await expect.element(page.getByRole('status')).toHaveTextContent('Found at 111 places');
  await userEvent.keyboard('{Enter}');
  await expect.element(text).toHaveFocus();
  await expect.poll(selectedInSight).toBe('Ship 29');
  await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
  await expect.element(page.getByRole('status')).toHaveTextContent('Place 111 of 111');
  await expect.poll(() => field().value).toContain('Ship 2999 lay in');
  await expect.poll(selectedInSight).toBe('Ship 29');
  await userEvent.keyboard('{Shift>}{End}{/Shift}');
  await use.click();
  expect(onUse).toHaveBeenCalledExactlyOnceWith(rangeOf('Ship 2999 lay in the harbour.'));
});

test('one goes through a long text from part to part', async () => {
  show({ from: 0, to: 0 });
  const before = page.getByRole('button', { name: 'Text before' });
  const after = page.getByRole('button', { name: 'Text after' });
  await expect.element(before).toBeDisabled();
  while (!field().value.endsWith(TEXT.slice(-40))) {
    const { value } = field();
    await after.click();
    await expect.poll(() => field().value).not.toBe(value);
  }
  await expect.element(after).toBeDisabled();
  await before.click();
  await expect.element(after).toBeEnabled();
  await expect.element(use).toBeDisabled();
});

test('what is selected by pointer is grown to whole words', async () => {
  const onUse = show(rangeOf('Ship 1500 lay'));
  await expect.poll(selectedInSight).toBe('Ship 1500 lay');
  const at = field().value.indexOf('Ship 1501');
  field().focus();
  field().setSelectionRange(at + 2, at + 7);
  field().dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
  await use.click();
  expect(onUse).toHaveBeenCalledExactlyOnceWith(rangeOf('Ship 1501'));
});
