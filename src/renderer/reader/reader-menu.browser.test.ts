import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createAnnotationIndex } from '#core/annotation/annotation-index';
import type { TextRange } from '#core/passage/range';
import { testAnnotation, testPaper } from '#core/testing/records';
import { mountElements, NO_EVENTS } from './mounted-reader';
import type { MenuRequest, ReaderElements } from './reader-ground';
import { createReaderView, type ReaderView } from './reader-view';
import './paper-reader.css';

const paper = testPaper('The pilot boards at the outer buoy.\n\nHe leaves at the quay.');
const claim = testAnnotation('claim', paper, 'outer buoy');

let elements: ReaderElements;
let view: ReaderView;
let asked: MenuRequest[];
let selected: TextRange | null;
let kept: readonly TextRange[];

beforeEach(() => {
  asked = [];
  selected = null;
  kept = [];
  elements = mountElements();
  view = createReaderView(elements, paper, createAnnotationIndex([claim]), {
    ...NO_EVENTS,
    onMenu: (request) => asked.push(request),
    onSelect(range, others) {
      selected = range;
      kept = others;
    },
  });
  elements.text.focus();
});
afterEach(() => {
  view.destroy();
  document.body.replaceChildren();
});

const offsetOf = (words: string): number => paper.text.indexOf(words);
const rangeOf = (words: string): TextRange => {
  const from = offsetOf(words);
  return { from, to: from + words.length };
};

/** The middle of the first letter of these words on the screen. */
const pointOf = (words: string): { readonly clientX: number; readonly clientY: number } => {
  const walker = document.createTreeWalker(elements.text, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = (node.textContent ?? '').indexOf(words);
    if (at < 0) continue;
    const letter = document.createRange();
    letter.setStart(node, at);
    letter.setEnd(node, at + 1);
    const { left, top, width, height } = letter.getBoundingClientRect();
    return { clientX: left + width / 4, clientY: top + height / 2 };
  }
  throw new RangeError(`“${words}” is not on the screen`);
};

/** Whether the browser’s own menu is left out. */
const press = (words: string, pointerType = 'mouse', beforeMenu: () => void = () => undefined): boolean => {
  const init = { ...pointOf(words), button: 2, pointerType, bubbles: true, cancelable: true };
  elements.text.dispatchEvent(new PointerEvent('pointerdown', init));
  beforeMenu();
  return !elements.text.dispatchEvent(new PointerEvent('contextmenu', init));
};
const key = (init: KeyboardEventInit): boolean =>
  !elements.text.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));

describe('by the other button', () => {
  test('the text asks for its menu in place of the browser’s, at the pointer', () => {
    expect(press('outer')).toBe(true);
    const { clientX, clientY } = pointOf('outer');
    expect(asked).toEqual([
      {
        at: new DOMRect(clientX, clientY),
        offset: offsetOf('outer'),
        isForSelection: false,
        isByPointer: true,
      },
    ]);
  });

  test('a click in what is selected leaves it selected, and is for that', () => {
    view.select(rangeOf('boards at the'));
    press('at the outer');
    expect(asked).toMatchObject([{ isForSelection: true, offset: offsetOf('at the outer') }]);
    expect(selected).toEqual(rangeOf('boards at the'));
  });

  test('a click beside what is selected puts the caret there, and nothing is selected any more', () => {
    view.select(rangeOf('boards at the'));
    view.keepSelection();
    view.select(rangeOf('pilot'));
    expect(kept).toEqual([rangeOf('boards at the')]);
    press('quay');
    expect(asked).toMatchObject([{ isForSelection: false, offset: offsetOf('quay') }]);
    expect([selected, kept]).toEqual([null, []]);
    expect(view.caret).toBe(offsetOf('quay'));
  });

  test('what was selected before with Ctrl belongs to what is selected', () => {
    view.select(rangeOf('boards at the'));
    view.keepSelection();
    press('boards');
    expect(asked).toMatchObject([{ isForSelection: true }]);
    expect(kept).toEqual([rangeOf('boards at the')]);
  });

  test('a word that the system selects under the pointer does not count as selected', () => {
    press('quay', 'mouse', () => view.select(rangeOf('quay')));
    expect(asked).toMatchObject([{ isForSelection: false }]);
    expect(selected).toBeNull();
  });

  test('a word that a long press selects does', () => {
    press('quay', 'touch', () => view.select(rangeOf('quay')));
    expect(asked).toMatchObject([{ isForSelection: true }]);
    expect(selected).toEqual(rangeOf('quay'));
  });

  test('its release grows nothing that is selected to whole words', () => {
    const part = { from: offsetOf('oards at'), to: offsetOf('oards at') + 5 };
    view.select(part);
    press('ards at');
    const release = { button: 2, pointerType: 'mouse', bubbles: true };
    elements.text.dispatchEvent(new PointerEvent('pointerup', release));
    expect(selected).toEqual(part);
    elements.text.dispatchEvent(new PointerEvent('pointerup', { ...release, button: 0 }));
    expect(selected).toEqual(rangeOf('boards'));
  });

  test('a click on a handle means the annotation that it is of', async () => {
    view.choose(claim);
    await expect.poll(() => elements.handles.childElementCount).toBe(2);
    const event = new PointerEvent('contextmenu', { bubbles: true, cancelable: true });
    elements.handles.lastElementChild?.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
    expect(asked).toMatchObject([{ offset: offsetOf('outer buoy'), isForSelection: false }]);
  });
});

describe('by key', () => {
  test.each<[string, KeyboardEventInit]>([
    ['Shift+F10', { key: 'F10', shiftKey: true }],
    ['the Menu key', { key: 'ContextMenu' }],
  ])('%s asks for it at the caret', (_, init) => {
    view.setCaret(offsetOf('outer'));
    expect(key(init)).toBe(true);
    expect(asked).toMatchObject([{ offset: offsetOf('outer'), isForSelection: false, isByPointer: false }]);
    const { clientX, clientY } = pointOf('outer');
    const { left, top, bottom } = asked[0]?.at ?? new DOMRect();
    expect(Math.abs(left - clientX)).toBeLessThan(12);
    expect(top < clientY && clientY < bottom).toBe(true);
  });

  test('a screen reader that asks for it, with no button, is answered at the caret', () => {
    view.setCaret(offsetOf('outer'));
    const init = { ...pointOf('quay'), button: -1, bubbles: true, cancelable: true };
    expect(elements.text.dispatchEvent(new PointerEvent('contextmenu', init))).toBe(false);
    expect(asked).toMatchObject([{ offset: offsetOf('outer'), isByPointer: false }]);
  });

  test('at a selection it is for that, and stands beside it', () => {
    view.select(rangeOf('boards at the'));
    key({ key: 'F10', shiftKey: true });
    expect(asked).toMatchObject([{ isForSelection: true }]);
    expect(asked[0]?.at.width).toBeGreaterThan(50);
    expect(selected).toEqual(rangeOf('boards at the'));
  });

  test.each<[string, KeyboardEventInit]>([
    ['F10 alone', { key: 'F10' }],
    ['Ctrl+Shift+F10', { key: 'F10', shiftKey: true, ctrlKey: true }],
  ])('%s belongs to others', (_, init) => {
    expect(key(init)).toBe(false);
    expect(asked).toEqual([]);
  });
});
