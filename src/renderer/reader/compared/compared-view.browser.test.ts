import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createAnnotationIndex } from '#core/annotation/annotation-index';
import type { Paper } from '#core/paper/paper';
import type { TextRange } from '#core/passage/range';
import { annotationAt, testAnnotation, testPaper } from '#core/testing/records';
import { mountElements, NO_EVENTS, painted } from '../mounted-reader';
import type { ReaderElements } from '../reader-ground';
import { createReaderView, type ReaderView } from '../reader-view';
import type { ComparedPerson, ComparedText } from './compared-text';
import '../../design/styles';
import '../paper-reader.css';

const paper: Paper = testPaper(
  Array.from({ length: 200 }, (_, number) =>
    `Paragraph ${number} says that sanctions slowed the programme, and nobody expected more. `.repeat(4),
  ).join('\n\n'),
);

const rangeOf = (words: string): TextRange => {
  const from = paper.text.indexOf(words);
  return { from, to: from + words.length };
};

const person = (
  sign: string,
  ...tagged: readonly [tag: 'claim' | 'evidence', words: string][]
): ComparedPerson => ({
  name: `Person ${sign}`,
  sign,
  annotations: tagged.map(([tag, words], number) =>
    testAnnotation(`${sign}${number}`, paper, words, { tag, analystId: sign }),
  ),
});

const ANNA = person('A', ['claim', 'Paragraph 0 says'], ['claim', 'Paragraph 199 says']);
const BOB = person('B', ['claim', 'Paragraph 0 says'], ['evidence', 'sanctions slowed']);

const compared = (changed: Partial<ComparedText> = {}): ComparedText => ({
  people: [ANNA, BOB],
  differing: [rangeOf('sanctions slowed')],
  heat: [],
  cases: [],
  onPick: () => undefined,
  onPickCase: () => undefined,
  ...changed,
});

let view: ReaderView;
let elements: ReaderElements;

beforeEach(() => {
  elements = mountElements();
  const mine = testAnnotation('mine', paper, 'nobody expected');
  view = createReaderView(elements, paper, createAnnotationIndex([mine]), NO_EVENTS);
});

afterEach(() => {
  view.destroy();
  document.body.replaceChildren();
});

/** What comes of a change of size is done in the next frames. */
const frames = async (): Promise<void> => {
  for (const _frame of [1, 2, 3]) await new Promise(requestAnimationFrame);
};

const texts = (selector: string): (string | null)[] =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);

const click = (words: string): void => {
  const walker = document.createTreeWalker(elements.text, NodeFilter.SHOW_TEXT);
  const found = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const from = node.textContent?.indexOf(words) ?? -1;
    if (from < 0) continue;
    found.setStart(node, from);
    found.setEnd(node, from + words.length);
    break;
  }
  const { left, top, height } = found.getClientRects()[0] ?? new DOMRect(); // it may be on two lines
  const point = { clientX: left + 5, clientY: top + height / 2, detail: 1, bubbles: true };
  getSelection()?.removeAllRanges();
  found.collapse(true);
  getSelection()?.addRange(found);
  elements.text.dispatchEvent(new MouseEvent('click', point));
};

describe('while people are compared', () => {
  test('each has a line of their own, and mine is not painted besides', () => {
    expect(painted('claim')).toEqual(['nobody expected']);
    view.showCompared(compared());
    expect(painted('claim')).toEqual([]);
    expect(painted('lane-0-claim')).toEqual(['Paragraph 0 says']);
    expect(painted('lane-1-claim')).toEqual(['Paragraph 0 says']);
    expect(painted('lane-1-evidence')).toEqual(['sanctions slowed']);
    expect(painted('differing')).toEqual(['sanctions slowed']);
  });

  test('mine is painted as before when it ends, and nothing else', async () => {
    view.showCompared(compared());
    const passages = [rangeOf('sanctions slowed'), rangeOf('sanctions slowed')]; // two people's, the very same
    view.showCase({ key: 'k', passages });
    expect(painted('case')).toEqual(['sanctions slowed']);
    view.showCompared(null);
    view.showCase(null);
    expect(painted('claim')).toEqual(['nobody expected']);
    for (const name of ['lane-0-claim', 'lane-1-evidence', 'differing', 'case'])
      expect(painted(name)).toEqual([]);
    await expect.poll(() => texts('.lane-sign')).toEqual([]);
    expect(elements.legend.hidden).toBe(true);
  });

  test('a sign stands where each mark begins, on the line of its person', async () => {
    view.showCompared(compared());
    await expect.poll(() => texts('.lane-sign')).toEqual(['A', 'B', 'B']);
    const [first, second, third] = [...document.querySelectorAll('.lane-sign')].map((sign) =>
      sign.getBoundingClientRect(),
    );
    expect(second?.top).toBeGreaterThan(first?.top ?? 0);
    expect(second?.left).toBeGreaterThan(first?.left ?? 0);
    expect(third?.top).toBe(second?.top);
  });

  test('what is far away is painted when one scrolls there', async () => {
    view.showCompared(compared());
    expect(painted('lane-0-claim')).not.toContain('Paragraph 199 says');
    const scroll = (): void => elements.scroller.scrollTo({ top: elements.scroller.scrollHeight });
    await expect
      .poll(() => {
        scroll(); // once more: sections that come into sight turn out higher than estimated
        return painted('lane-0-claim');
      })
      .toContain('Paragraph 199 says');
  });

  test('all is painted to be printed', () => {
    view.showCompared(compared());
    window.dispatchEvent(new Event('beforeprint'));
    expect(painted('lane-0-claim')).toEqual(['Paragraph 0 says', 'Paragraph 199 says']);
    window.dispatchEvent(new Event('afterprint'));
    expect(painted('lane-0-claim')).toEqual(['Paragraph 0 says']);
  });

  test('the lines of text make room for as many lines of marks as there are', () => {
    const height = (): number =>
      Number.parseFloat(
        getComputedStyle(elements.text.querySelector('.paper-block') ?? elements.text).lineHeight,
      );
    const before = height();
    view.showCompared(compared());
    const two = height();
    view.showCompared(compared({ people: [ANNA, BOB, person('C')] }));
    expect(two).toBeGreaterThan(before);
    expect(height()).toBeGreaterThan(two);
    view.showCompared(null);
    expect(height()).toBe(before);
  });

  /** Scrolls into the paper; the answer tells how far the line read there is from the top of the window. */
  const readFurtherDown = async (): Promise<() => number> => {
    elements.scroller.scrollTo({ top: 3000 });
    await frames();
    const pane = elements.scroller.getBoundingClientRect();
    const line = document.caretPositionFromPoint(pane.left + pane.width / 2, pane.top + pane.height * 0.3);
    const range = document.createRange();
    range.setStart(line?.offsetNode ?? elements.text, line?.offset ?? 0);
    return () => range.getBoundingClientRect().top;
  };

  test('the line that one reads stays where it is when comparing begins and ends', async () => {
    const top = await readFurtherDown();
    const before = top();
    view.showCompared(compared());
    await frames();
    expect(Math.abs(top() - before)).toBeLessThan(2);
    view.showCompared(null);
    await frames();
    expect(Math.abs(top() - before)).toBeLessThan(2);
  });

  test('the line that one reads stays where it is when the pane becomes narrower', async () => {
    const top = await readFurtherDown();
    const before = top();
    await new Promise((resolve) => setTimeout(resolve, 400)); // the place is looked for in idle time
    elements.scroller.style.inlineSize = '300px';
    await frames();
    expect(Math.abs(top() - before)).toBeLessThan(2);
  });

  test('at the beginning of the paper nothing of it is scrolled away', () => {
    view.showCompared(compared());
    expect(elements.scroller.scrollTop).toBe(0);
  });

  test('more than four people are counted in the legend, and the first four have lines', () => {
    const people = [ANNA, BOB, person('C'), person('D'), person('E', ['claim', 'nobody'])];
    view.showCompared(compared({ people }));
    expect(texts('.legend-person')).toHaveLength(4);
    expect(texts('.legend-more')).toEqual(['and 1 more, without a line of their own']);
    expect(painted('lane-3-claim')).toEqual([]);
    expect([...CSS.highlights.keys()].filter((name) => name.startsWith('lane-4'))).toEqual([]);
  });

  test('each block says in words who tagged what in it', async () => {
    view.showCompared(compared());
    const description = (block: number): string | null | undefined =>
      elements.text.querySelector(`[data-block="${block}"]`)?.getAttribute('aria-description');
    await expect
      .poll(() => description(0))
      .toBe(
        'Compared: Person A: claim “Paragraph 0 says”; Person B: claim “Paragraph 0 says”, evidence “sanctions slowed”. They differ here.',
      );
    await expect.poll(() => description(199)).toContain('Person B: nothing. They agree here.');
    expect(description(100)).toBeNull();
    view.showCompared(null);
    await expect.poll(() => description(0)).toBe('Annotated: 1 claim');
  });

  test('a click tells where in the text it was, Enter where the caret stands', () => {
    const picked: number[] = [];
    view.showCompared(compared({ onPick: (offset) => picked.push(offset) }));
    const { from, to } = rangeOf('sanctions slowed');
    click('sanctions slowed');
    expect(picked).toHaveLength(1);
    expect(picked[0]).toBeGreaterThanOrEqual(from);
    expect(picked[0]).toBeLessThan(to);
    view.setCaret(to - 1);
    elements.text.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    expect(picked[1]).toBe(to - 1);
  });

  test('the margin says where cases begin, and a click on one leads to it', async () => {
    const keys: string[] = [];
    view.showCompared(
      compared({
        cases: [
          { key: 'one', place: rangeOf('Paragraph 0 says'), sign: '=', differs: false },
          { key: 'two', place: rangeOf('Paragraph 1 says'), sign: '≠', differs: true },
        ],
        onPickCase: (key) => keys.push(key),
      }),
    );
    await expect.poll(() => texts('.margin-mark')).toEqual(['=', '≠']);
    elements.marks.querySelector<HTMLElement>('.case-differs')?.click();
    expect(keys).toEqual(['two']);
    view.showCase({ key: 'two', passages: [] });
    expect(texts('.margin-mark.is-chosen')).toEqual(['≠']);
  });
});

test('of twenty people with 500 annotations each a part is entered at once, and the rest when nothing else is to do', async () => {
  const places = Array.from({ length: 500 }, (_, number) => ({ from: number * 100, to: number * 100 + 60 }));
  const people = Array.from(
    { length: 20 },
    (_, number): ComparedPerson => ({
      name: `Person ${number}`,
      sign: `${number}`,
      annotations: places.map((place) =>
        annotationAt(`${number}-${place.from}`, paper, [place], { analystId: `${number}` }),
      ),
    }),
  );
  view.showCompared(compared({ people }));
  expect(painted('lane-0-claim')).toEqual([]);
  await expect.poll(() => painted('lane-0-claim').length).toBeGreaterThan(5);
  expect(painted('lane-0-claim').length).toBeLessThan(places.length / 2);
  const entered = painted('lane-3-claim');
  view.showCompared(compared({ people, differing: [] })); // of the same people, it is there at once
  expect(painted('differing')).toEqual([]);
  expect(painted('lane-3-claim')).toEqual(entered);
});

test('the strip shows how much people differ: the more, the wider and darker', async () => {
  const [first, second] = [paper.blocks[20], paper.blocks[120]];
  if (!first || !second) throw new Error('The paper is too short');
  view.showCompared(
    compared({
      heat: [
        { place: first, heat: 0.1 },
        { place: second, heat: 1 },
      ],
    }),
  );
  const canvas = elements.strip.querySelector('canvas');
  /** How many pixels of a line across the strip are painted, and how much. */
  const line = (share: number): { width: number; alpha: number } => {
    const y = Math.round(share * (canvas?.height ?? 0));
    const pixels = canvas?.getContext('2d')?.getImageData(0, y, canvas.width, 1).data ?? [];
    const alphas = [...pixels].filter((_, index) => index % 4 === 3);
    return { width: alphas.filter((alpha) => alpha > 0).length, alpha: Math.max(0, ...alphas) };
  };
  const most = (from: number, to: number): { width: number; alpha: number } => {
    const lines = Array.from({ length: 200 }, (_, step) => line(from + ((to - from) * step) / 200));
    return {
      width: Math.max(...lines.map(({ width }) => width)),
      alpha: Math.max(...lines.map(({ alpha }) => alpha)),
    };
  };
  await expect.poll(() => most(0.4, 1).width).toBeGreaterThan(5);
  const [little, much] = [most(0, 0.3), most(0.4, 1)];
  expect(little.width).toBeGreaterThan(0);
  expect(much.width).toBeGreaterThan(2 * little.width);
  expect(much.alpha).toBeGreaterThan(2 * little.alpha);
});
