import { createRef } from 'react';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { mount } from '../testing/mount';
import { focusFirstItem, type MenuItem, MenuList } from './menu-list';

const item = (id: string, name: string, changed: Partial<MenuItem> = {}): MenuItem => ({
  id,
  name,
  onChoose: () => undefined,
  ...changed,
});

const groups = [
  {
    id: 'here',
    name: 'Annotations here',
    items: [
      item('one', 'Claim “one”', { isChecked: true }),
      item('two', 'Evidence “two”', { isChecked: false }),
    ],
  },
  {
    id: 'do',
    items: [
      item('note', 'Write a note', { keys: 'N' }),
      item('retag', 'Make it a claim', { why: 'It is a claim already.' }),
      item('delete', 'Delete annotation', { isDanger: true }),
    ],
  },
];

const onChoose = vi.fn();
const onLeave = vi.fn();
const named = (name: string) => page.getByRole('menuitem', { name });

beforeEach(async () => {
  vi.clearAllMocks();
  const ref = createRef<HTMLDivElement>();
  mount().draw(
    <MenuList ref={ref} name="Here" popover="manual" groups={groups} onChoose={onChoose} onLeave={onLeave} />,
  );
  await expect.poll(() => ref.current).not.toBeNull();
  ref.current?.showPopover();
  focusFirstItem(ref.current);
});

const focused = (): string => document.activeElement?.querySelector('.menu-item-name')?.textContent ?? '';
const chosen = (): readonly string[] => onChoose.mock.calls.map(([{ id }]) => id);

test('arrow keys, Home, End and first letters go through all groups, round the ends', async () => {
  const reached: string[] = [focused()];
  for (const key of ['ArrowDown', 'ArrowDown', 'End', 'ArrowDown', 'ArrowUp', 'Home', 'w', 'm', 'c']) {
    await userEvent.keyboard(key.length === 1 ? key : `{${key}}`);
    reached.push(focused());
  }
  expect(reached).toEqual([
    'Claim “one”',
    'Evidence “two”',
    'Write a note',
    'Delete annotation',
    'Claim “one”',
    'Delete annotation',
    'Claim “one”',
    'Write a note',
    'Make it a claim',
    'Claim “one”',
  ]);
});

test('what can be done is chosen by Enter, Space and the mouse', async () => {
  await userEvent.keyboard('{Enter}{ArrowDown} {ArrowDown}');
  expect(chosen()).toEqual(['one', 'two']);
  await userEvent.click(named('Write a note'));
  expect(chosen()).toEqual(['one', 'two', 'note']);
});

test('what cannot be done is reached, says why, and is not chosen', async () => {
  const retag = named('Make it a claim');
  await expect.element(retag).toHaveAttribute('aria-description', 'It is a claim already.');
  await expect.element(retag).toHaveAttribute('aria-disabled', 'true');
  retag.element().dispatchEvent(new MouseEvent('click', { bubbles: true }));
  expect(chosen()).toEqual([]);
});

test('the key beside a name is no part of the name, and is not read', async () => {
  await expect
    .element(page.getByRole('menuitem', { name: 'Write a note', exact: true }))
    .toHaveTextContent('N');
});

test('Escape and Tab leave it, and no key reaches what it lies on', async () => {
  const beneath = vi.fn();
  window.addEventListener('keydown', beneath);
  await userEvent.keyboard('{Escape}');
  expect(onLeave).toHaveBeenCalledTimes(1);
  await userEvent.keyboard('x');
  await userEvent.keyboard('{Tab}');
  expect(onLeave).toHaveBeenCalledTimes(2);
  window.removeEventListener('keydown', beneath);
  expect(beneath).not.toHaveBeenCalled();
});

test('pressing it takes away nothing that is selected', async () => {
  const words = document.createElement('p');
  words.textContent = 'words';
  document.body.append(words);
  onTestFinished(() => words.remove());
  getSelection()?.selectAllChildren(words);
  await userEvent.click(named('Write a note'));
  expect(getSelection()?.toString()).toBe('words');
});
