import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type AnnotationIndex, createAnnotationIndex } from '#core/annotation/annotation-index';
import type { Paper } from '#core/paper/paper';
import type { TextRange } from '#core/passage/range';
import type { Annotation } from '#core/records/annotation';
import { testAnnotation, testPaper } from '#core/testing/records';
import { mountElements, NO_EVENTS, painted } from './mounted-reader';
import type { ReaderElements } from './reader-ground';
import { createReaderView, type ReaderView } from './reader-view';
import './paper-reader.css';

const WORDS = 'Sanctions slowed the programme, and nobody expected them to end it. ';
/** Long enough that most of it is far from what is in sight. */
const paper: Paper = testPaper(
  Array.from({ length: 300 }, (_, number) => `Paragraph ${number}. ${WORDS.repeat(4)}`).join('\n\n'),
);

const rangesOf = (words: string): TextRange[] =>
  [...paper.text.matchAll(new RegExp(words, 'g'))].map(({ index }) => ({
    from: index,
    to: index + words.length,
  }));

let view: ReaderView;
let elements: ReaderElements;
let index: AnnotationIndex;

beforeEach(() => {
  index = createAnnotationIndex();
  elements = mountElements();
  view = createReaderView(elements, paper, index, NO_EVENTS);
});

afterEach(() => {
  view.destroy();
  document.body.replaceChildren();
});

test('signs that turn the order of letters turn none, and every place stays', () => {
  view.destroy();
  const turned = testPaper('They will \u202eton\u202c attack.', 'turned.txt');
  view = createReaderView(elements, turned, index, NO_EVENTS);
  const [shown] = document.querySelectorAll('[data-block]');
  expect(shown?.textContent).toBe('They will \u2060ton\u2060 attack.');
  const from = turned.text.indexOf('attack');
  view.showHits([{ from, to: from + 6 }], null);
  expect(painted('hit')).toEqual(['attack']);
});

describe('what a search has found', () => {
  test('is painted near what is in sight only, and elsewhere when one scrolls there', async () => {
    const hits = rangesOf('nobody');
    view.showHits(hits, null);
    const first = painted('hit').length;
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(hits.length / 2);
    const isPainted = (block: number): boolean =>
      [...(CSS.highlights.get('hit') ?? [])].some(
        ({ startContainer }) =>
          startContainer.parentElement?.closest<HTMLElement>('[data-block]')?.dataset['block'] === `${block}`,
      );
    expect([isPainted(0), isPainted(299)]).toEqual([true, false]);
    elements.scroller.scrollTo({ top: elements.scroller.scrollHeight });
    await expect.poll(() => [isPainted(0), isPainted(299)]).toEqual([false, true]);
  });

  test('has one looked at, painted apart from the others', () => {
    view.showHits(rangesOf('nobody').slice(0, 3), 1);
    expect(painted('hit')).toEqual(['nobody', 'nobody']);
    expect(painted('current-hit')).toEqual(['nobody']);
    view.showHits([], null);
    expect(painted('hit')).toEqual([]);
    expect(painted('current-hit')).toEqual([]);
  });
});

test('what is related is outlined until something else is', () => {
  view.showRelated([testAnnotation('1', paper, 'Sanctions slowed'), testAnnotation('2', paper, 'nobody')]);
  expect(painted('related')).toEqual(['Sanctions slowed', 'nobody']);
  view.showRelated([]);
  expect(painted('related')).toEqual([]);
});

describe('the handles', () => {
  const handles = (): number => elements.handles.childElementCount;

  test('stand at both ends of each passage of the chosen annotation', async () => {
    view.choose(testAnnotation('1', paper, ['Sanctions slowed', 'nobody expected']));
    await expect.poll(handles).toBe(4);
    view.choose(testAnnotation('2', paper, 'Sanctions'));
    await expect.poll(handles).toBe(2);
    view.choose(null);
    await expect.poll(handles).toBe(0);
  });

  test('are not made for what is far away', async () => {
    view.choose(testAnnotation('1', paper, ['Sanctions slowed', 'Paragraph 299']));
    await expect.poll(handles).toBe(2);
  });

  test('are left alone while they show what was chosen before', async () => {
    view.choose(testAnnotation('1', paper, 'nobody expected'));
    await expect.poll(handles).toBe(2);
    const end = elements.handles.querySelector<HTMLElement>('.is-end');
    const taken = vi.fn<(pointerId: number) => void>();
    if (end) end.setPointerCapture = taken; // a press made by a script has no pointer that could be captured
    const press = () =>
      end?.dispatchEvent(new PointerEvent('pointerdown', { pointerId: 1, cancelable: true }));
    view.choose(testAnnotation('1', paper, ['Sanctions slowed', 'nobody expected']));
    press();
    expect(taken).not.toHaveBeenCalled();
    await expect.poll(handles).toBe(4);
    press();
    expect(taken).toHaveBeenCalledOnce();
  });

  test('take no room: the text stands where it stood', async () => {
    const place = (): string =>
      JSON.stringify(elements.text.querySelector('[data-block]')?.getBoundingClientRect());
    const before = place();
    view.choose(testAnnotation('1', paper, 'Sanctions slowed'));
    await expect.poll(handles).toBe(2);
    expect(place()).toBe(before);
  });
});

test('each block is written in the direction of its own first letters', () => {
  view.destroy();
  elements = mountElements();
  view = createReaderView(
    elements,
    testPaper('# تقرير عن الأمن\n\nAn English one.\n\nפסקה בעברית.\n\n- one'),
    index,
    NO_EVENTS,
  );
  const blocks = [...elements.text.querySelectorAll('[data-block]')];
  expect(blocks.map((block) => getComputedStyle(block).direction)).toEqual(['rtl', 'ltr', 'rtl', 'ltr']);
});

test('the strip shows ten thousand annotations, and none of them while a key is being answered', async () => {
  const annotation = testAnnotation('0', paper, 'Sanctions');
  const { length } = paper.text;
  const many = Array.from({ length: 10_000 }, (_, number): Annotation => {
    const from = (number * 97) % (length - 40);
    const passage = {
      ...annotation.passages[0],
      from,
      to: from + 30,
      quote: { exact: 'x', prefix: '', suffix: '' },
    };
    return { ...annotation, id: `${number}`, passages: [passage] };
  });
  for (const one of many) index.put(one);
  const canvas = elements.strip.querySelector('canvas');
  const isDrawn = (): boolean =>
    canvas
      ?.getContext('2d')
      ?.getImageData(2, 0, 1, canvas.height)
      .data.some((value) => value > 0) ?? false;
  await expect.poll(() => canvas?.height).toBeGreaterThan(100);
  view.refresh(many.slice(0, 1));
  expect(isDrawn()).toBe(false);
  await expect.poll(isDrawn).toBe(true);
});
