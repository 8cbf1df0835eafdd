import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { guardTyping } from './guard-typing';
import { keepFocus } from './keep-focus';

const onLost = vi.fn<(fieldId: string, words: string) => void>();
const onCommand = vi.fn<(key: string) => void>();
const stops: (() => void)[] = [];

const onKey = ({ key }: KeyboardEvent): void => onCommand(key);

beforeEach(() => {
  document.body.innerHTML = `
    <main tabindex="-1" data-focus-home>The text</main>
    <button id="elsewhere">Elsewhere</button><textarea id="words"></textarea>
    <section><textarea id="note"></textarea><input id="label" /></section>`;
  const goToWords = (): boolean => {
    at('words').focus();
    return true;
  };
  stops.push(guardTyping({ onLost, goToWords }), keepFocus());
  window.addEventListener('keydown', onKey);
});

afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  window.removeEventListener('keydown', onKey);
  vi.resetAllMocks();
  document.body.innerHTML = '';
});

const at = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (!element) throw new TypeError(`No ${id}`);
  return element;
};

const typeInto = async (id: string, keys: string): Promise<void> => {
  at(id).focus();
  await userEvent.keyboard(keys);
};

/** What another window does; the focus is then lost to the text. */
const takeAway = async (): Promise<void> => {
  document.querySelector('section')?.remove();
  await expect.poll(() => document.activeElement?.tagName).toBe('MAIN');
  onCommand.mockClear();
};

test.each(['note', 'label'])('what is typed after the %s has gone is no command, and is kept', async (id) => {
  await typeInto(id, 'some ');
  await takeAway();
  await expect.poll(() => onLost.mock.lastCall).toEqual([id, 'some ']);
  await userEvent.keyboard('c{Backspace}{ArrowDown}e');
  expect(onLost).toHaveBeenLastCalledWith(id, 'some ce');
  expect(onCommand).not.toHaveBeenCalled();
});

test('the key that comes before the focus has been caught is kept as well', async () => {
  await typeInto('note', 'some');
  onCommand.mockClear();
  document.querySelector('section')?.remove();
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'c', bubbles: true, cancelable: true }));
  expect(onLost).toHaveBeenLastCalledWith('note', 'somec');
  expect(onCommand).not.toHaveBeenCalled();
});

test.each<[string, () => Promise<void>]>([
  ['Escape', () => userEvent.keyboard('{Escape}')],
  ['a click', () => userEvent.click(document.querySelector('main') ?? document.body)],
  ['going elsewhere', async () => at('elsewhere').focus()],
])('after %s letters are commands again', async (_, act) => {
  await typeInto('note', 'some');
  await takeAway();
  await act();
  expect(onCommand).not.toHaveBeenCalled();
  await userEvent.keyboard('c');
  expect(onCommand).toHaveBeenLastCalledWith('c');
});

test('Tab goes to the words, and a chord acts', async () => {
  await typeInto('note', 'some');
  await takeAway();
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(onCommand).toHaveBeenLastCalledWith('z');
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement).toBe(at('words'));
});

test.each<[string, () => Promise<void>]>([
  ['Enter on one line', () => typeInto('label', 'some{Enter}')],
  ['Escape', () => typeInto('note', 'some{Escape}')],
  ['a chord', () => typeInto('note', 'some{Control>}{Enter}{/Control}')],
  ['a click', () => userEvent.click(at('elsewhere'))],
])('a field that is sent away by %s is no loss', async (_, act) => {
  await act();
  document.querySelector('section')?.remove();
  await userEvent.keyboard('c');
  expect(onCommand).toHaveBeenLastCalledWith('c');
  expect(onLost).not.toHaveBeenCalled();
});
