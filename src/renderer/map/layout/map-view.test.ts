import { expect, test } from 'vitest';
import { openingView, panBy, revealBox, toMap, viewOfAll, zoomAt } from './map-view';

const pane = { width: 800, height: 600 };

test('a small map is shown whole, in the middle and not enlarged', () => {
  const view = viewOfAll({ x: 10, y: 20, width: 400, height: 200 }, pane);
  expect(view).toEqual({ scale: 1, x: 190, y: 180 });
});

test('a large map is made as small as it has to be', () => {
  const { scale } = viewOfAll({ x: 0, y: 0, width: 7520, height: 100 }, pane);
  expect(scale).toBeCloseTo(0.1);
});

test('a large map opens at its upper left, in a size that can be read', () => {
  const view = openingView({ x: -50, y: -70, width: 4000, height: 9000 }, pane);
  expect(view.scale).toBe(0.8);
  expect(toMap(view, { x: 24, y: 24 })).toEqual({ x: -50, y: -70 });
});

test('zooming keeps the point under the pointer', () => {
  const view = { x: 30, y: -20, scale: 0.7 };
  const pointer = { x: 333, y: 222 };
  const next = zoomAt(view, 1.5, pointer);
  expect(next.scale).toBeCloseTo(1.05);
  expect(toMap(next, pointer).x).toBeCloseTo(toMap(view, pointer).x);
  expect(toMap(next, pointer).y).toBeCloseTo(toMap(view, pointer).y);
});

test('zooming ends at a limit without moving on', () => {
  const most = zoomAt({ x: 0, y: 0, scale: 3 }, 10, { x: 100, y: 100 });
  expect(most).toEqual({ x: 0, y: 0, scale: 3 });
});

test('what is in view is not moved, what is not comes in by the shortest way', () => {
  const view = { x: 0, y: 0, scale: 1 };
  expect(revealBox(view, { x: 100, y: 100, width: 200, height: 80 }, pane)).toEqual(view);
  expect(revealBox(view, { x: 700, y: 100, width: 200, height: 80 }, pane)).toEqual(panBy(view, -124, 0));
  expect(revealBox(view, { x: 100, y: -50, width: 200, height: 80 }, pane)).toEqual(panBy(view, 0, 74));
});
