import { afterEach, beforeEach, expect, test } from 'vitest';
import { createAnnotationIndex } from '#core/annotation/annotation-index';
import type { TextRange } from '#core/passage/range';
import { testPaper } from '#core/testing/records';
import { mountElements, NO_EVENTS } from '../mounted-reader';
import { createReaderView, type ReaderView } from '../reader-view';
import '../paper-reader.css';

const paper = testPaper('The pilot boards at the outer buoy.\n\nHe leaves at the quay.');
const { length } = paper.text;

let view: ReaderView;
let selected: TextRange | null;

beforeEach(() => {
  selected = null;
  const onSelect = (range: TextRange | null): void => {
    selected = range;
  };
  view = createReaderView(mountElements(), paper, createAnnotationIndex(), { ...NO_EVENTS, onSelect });
  document.body.insertAdjacentHTML('afterbegin', '<p id="before">Tool bar</p>');
  document.body.insertAdjacentHTML('beforeend', '<p id="after">Status</p>');
});

afterEach(() => {
  view.destroy();
  document.body.replaceChildren();
});

/** A place in the page: so many letters into an element's first text. */
type Place = readonly [selector: string, offset: number];

const select = (anchor: Place, focus: Place): void => {
  const [start, end] = [anchor, focus].map(([selector]) => {
    const element = document.querySelector(selector) ?? document.body;
    return document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode() ?? element;
  });
  if (start && end) getSelection()?.setBaseAndExtent(start, anchor[1], end, focus[1]);
};

const FIRST = '[data-block="0"]';
const SECOND = '[data-block="1"]';
const BEFORE = '#before';
const AFTER = '#after';

test.each<[string, Place, Place, TextRange | null]>([
  ['in the text is taken as it is', [FIRST, 4], [FIRST, 9], { from: 4, to: 9 }],
  ['up to what stands before the text begins with it', [FIRST, 9], [BEFORE, 2], { from: 0, to: 9 }],
  ['down to what stands after the text ends with it', [SECOND, 3], [AFTER, 2], { from: 39, to: length }],
  ['from before the text begins with it', [BEFORE, 2], [FIRST, 9], { from: 0, to: 9 }],
  ['from after the text ends with it', [AFTER, 2], [SECOND, 3], { from: 39, to: length }],
  ['around the text is all of it', [BEFORE, 0], [AFTER, 6], { from: 0, to: length }],
  ['before the text is none of it', [BEFORE, 0], [BEFORE, 4], null],
  ['after the text is none of it', [AFTER, 4], [AFTER, 0], null],
])('a selection %s', async (_, anchor, focus, expected) => {
  select([FIRST, 0], [FIRST, 1]);
  await expect.poll(() => selected).toEqual({ from: 0, to: 1 });
  select(anchor, focus);
  await expect.poll(() => selected).toEqual(expected);
  const words = (): string => getSelection()?.toString().replace(/\s+/g, ' ') ?? '';
  const seen = expected && paper.text.slice(expected.from, expected.to).replace(/\s+/g, ' ');
  if (seen) await expect.poll(words).toBe(seen);
  else expect(words()).not.toBe('');
});

test('amid a drag the browser’s selection is left to it, and cut when the drag ends', async () => {
  window.dispatchEvent(new PointerEvent('pointerdown'));
  select([FIRST, 9], [AFTER, 2]);
  await expect.poll(() => selected).toEqual({ from: 9, to: length });
  expect(getSelection()?.toString()).toContain('St');
  window.dispatchEvent(new PointerEvent('pointerup'));
  expect(getSelection()?.toString()).not.toContain('St');
  expect(selected).toEqual({ from: 9, to: length });
});

test('a key means what is selected when it is pressed, before the browser has reported it', () => {
  select([FIRST, 4], [AFTER, 2]);
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'c' }));
  expect(selected).toEqual({ from: 4, to: length });
});

test('a caret between two pieces of text selects nothing', () => {
  view.destroy();
  const emphatic = testPaper('The *pilot* boards.', 'emphatic.md');
  view = createReaderView(mountElements(), emphatic, createAnnotationIndex(), NO_EVENTS);
  for (const offset of [4, 9]) {
    view.setCaret(offset);
    expect(getSelection()?.isCollapsed).toBe(true);
  }
});
