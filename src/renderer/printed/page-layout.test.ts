import { describe, expect, test } from 'vitest';
import { layOutPages, PAGE_GAP, pageInMiddle, pagesInSight, pixelsToPoint, scaleToFit } from './page-layout';

const pages = [
  { label: 'i', width: 400, height: 600 },
  { label: 'ii', width: 600, height: 400 },
  { label: '1', width: null, height: null },
];
const layout = layOutPages(pages, 2);

describe('pages', () => {
  test('lie one below the other, each in its size', () => {
    expect(layout.frames.map(({ top, width, height }) => [top, width, height])).toEqual([
      [PAGE_GAP, 800, 1200],
      [2 * PAGE_GAP + 1200, 1200, 800],
      [3 * PAGE_GAP + 2000, 1224, 1584],
    ]);
    expect(layout.height).toBe(4 * PAGE_GAP + 3584);
  });

  test('are in sight when they touch the window', () => {
    expect(pagesInSight(layout, 0, 100)).toEqual([0]);
    expect(pagesInSight(layout, 1000, 500)).toEqual([0, 1]);
  });

  test('one of them fills the middle, the last one also at the end', () => {
    expect(pageInMiddle(layout, 0, 500)).toBe(0);
    expect(pageInMiddle(layout, 1100, 500)).toBe(1);
    expect(pageInMiddle(layout, layout.height - 500, 500)).toBe(2);
  });

  test('fit when the widest is as wide as the pane', () => {
    expect(scaleToFit(pages, 612 + 2 * PAGE_GAP)).toBe(1);
  });
});

test('a picture has every pixel of the screen, until it would take too much memory', () => {
  expect(pixelsToPoint({ top: 0, width: 1000, height: 1000 }, 2, 2)).toBe(4);
  const huge = { top: 0, width: 8000, height: 8000 };
  expect(pixelsToPoint(huge, 2, 2) * 4000).toBeLessThan(6000);
});
