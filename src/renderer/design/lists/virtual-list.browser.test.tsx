import { type ReactElement, useState } from 'react';
import { expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { mount } from '../testing/mount';
import { ReadingList } from './reading-list';
import { VirtualList } from './virtual-list';

const COUNT = 2000;
const ITEM_HEIGHT = 20;
const IN_SIGHT = 10;

const show = (element: ReactElement): void =>
  mount(`display: flex; block-size: ${IN_SIGHT * ITEM_HEIGHT}px`).draw(element);

const NUMBERS = Array.from({ length: COUNT }, (_, index) => index);

const Line = ({ item }: { readonly item: number }): ReactElement => (
  <div style={{ blockSize: ITEM_HEIGHT }}>Thing {item + 1}</div>
);

interface NumbersProps {
  readonly first?: number;
  readonly onEnter?: () => boolean;
}

const Numbers = ({ first = -1, onEnter = () => false }: NumbersProps): ReactElement => {
  const [selected, setSelected] = useState(first);
  return (
    <VirtualList
      name="Things"
      items={NUMBERS}
      keyOf={String}
      idPrefix="thing"
      selected={selected}
      usualHeight={ITEM_HEIGHT}
      sight={selected}
      onMove={setSelected}
      onPick={setSelected}
      onEnter={onEnter}
      optionProps={() => ({})}
    >
      {(item) => <Line item={item} />}
    </VirtualList>
  );
};

const list = page.getByRole('listbox', { name: 'Things' });
const selected = page.getByRole('option', { selected: true });

const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await userEvent.keyboard(`{${key}}`);
};

const focusList = async (): Promise<HTMLElement> => {
  await expect.element(list).toBeVisible();
  const element = list.element();
  if (!(element instanceof HTMLElement)) throw new TypeError('no list');
  element.focus();
  return element;
};

/** The list has the focus; the option it names as active is the selected one, in the page and counted. */
const expectActive = async (number: number): Promise<void> => {
  await expect.element(selected).toHaveTextContent(new RegExp(`^Thing ${number}$`));
  await expect.element(selected).toHaveAttribute('aria-posinset', String(number));
  await expect.element(selected).toHaveAttribute('aria-setsize', String(COUNT));
  await expect.element(list).toHaveAttribute('aria-activedescendant', selected.element().id);
  await expect.element(list).toHaveFocus();
};

test('the keys go through a list one by one, to its ends, and by what is in sight', async () => {
  show(<Numbers />);
  await focusList();
  await press('ArrowDown');
  await expectActive(1);
  await press('ArrowDown', 'ArrowDown', 'ArrowUp');
  await expectActive(2);
  await press('End');
  await expectActive(COUNT);
  await expect.element(selected).toBeInViewport();
  await press('Home');
  await expectActive(1);
  await expect.element(selected).toBeInViewport();
  await press('PageDown');
  await expectActive(IN_SIGHT);
  await press('PageUp');
  await expectActive(1);
});

test('only what is in sight of a long list is in the page', async () => {
  show(<Numbers />);
  await focusList();
  await expect.element(page.getByRole('option').first()).toBeVisible();
  expect(page.getByRole('option').all().length).toBeLessThan(3 * IN_SIGHT);
});

test('the selected option stays in the page when one scrolls away, so that screen readers can say it', async () => {
  show(<Numbers first={2} />);
  const element = await focusList();
  await expectActive(3);
  element.scrollTo({ top: 1000 * ITEM_HEIGHT });
  await expect.element(page.getByText('Thing 1001', { exact: true })).toBeVisible();
  await expectActive(3);
});

test('Enter is the key of who owns the list, and other keys go on to the program', async () => {
  const entered: number[] = [];
  const passedOn: string[] = [];
  const listen = ({ key, defaultPrevented }: KeyboardEvent): void => {
    if (!defaultPrevented) passedOn.push(key);
  };
  addEventListener('keydown', listen);
  onTestFinished(() => removeEventListener('keydown', listen));
  show(<Numbers first={0} onEnter={() => entered.push(1) > 0} />);
  await focusList();
  await press('Enter', 'c', 'ArrowDown');
  expect(entered).toEqual([1]);
  expect(passedOn).toEqual(['c']);
});

test('a list to read says how long it is, and scrolls to its end below what stands above it', async () => {
  show(
    <section aria-label="Report" style={{ flex: 1, overflow: 'auto' }}>
      <h1 style={{ blockSize: 90, margin: 0 }}>Report</h1>
      <ReadingList name="Read" items={NUMBERS} keyOf={String} usualHeight={31} itemClass={() => ''}>
        {(item) => <Line item={item} />}
      </ReadingList>
    </section>,
  );
  const read = page.getByRole('list', { name: 'Read' });
  const lines = read.getByRole('listitem');
  await expect.element(lines.first()).toHaveTextContent('Thing 1');
  expect(lines.first().element().getBoundingClientRect().top).toBe(
    read.element().getBoundingClientRect().top,
  );
  expect(lines.all().length).toBeLessThan(3 * IN_SIGHT);
  const scroller = page.getByRole('region', { name: 'Report' }).element();
  const last = page.getByText(`Thing ${COUNT}`, { exact: true });
  await expect
    .poll(() => {
      scroller.scrollTo({ top: scroller.scrollHeight });
      return last.query();
    })
    .not.toBeNull();
  await expect.element(lines.last()).toHaveTextContent(`Thing ${COUNT}`);
  await expect.element(lines.last()).toHaveAttribute('aria-posinset', String(COUNT));
  await expect.element(lines.last()).toHaveAttribute('aria-setsize', String(COUNT));
  await expect.element(last).toBeInViewport();
});
