import Library from 'elkjs/lib/elk.bundled.js';
import type { ElkNode } from 'elkjs/lib/elk-api';
import { beforeAll, expect, test } from 'vitest';
import { testPaper } from '#core/testing/records';
import { argumentOver } from '../testing/paper-argument';
import { createFaces } from './card-face';
import { type Box, centreOf } from './geometry';
import { createGraph, keepInPlace, type MapLayout, readLayout } from './layout-graph';
import { createMapModel } from './map-model';

const sentences = Array.from({ length: 60 }, (_, i) => `Sentence number ${i} says a little about something.`);
const paper = testPaper(`${sentences.join(' ')}\n`);
const { annotations, relations } = argumentOver(paper, 60, 40);

/** Without a worker: the layout itself is the same. */
const layOut = async (kept = relations): Promise<MapLayout> => {
  const model = createMapModel(annotations, kept);
  const faces = createFaces(model, (text) => text.length * 7);
  const graph: ElkNode = await new Library().layout(createGraph(model, faces, 0.8));
  return readLayout(model, faces, graph, 3);
};

let layout: MapLayout;
beforeAll(async () => {
  layout = await layOut();
});

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

test('every card has a place, and no two overlap', () => {
  const boxes = [...layout.boxes.values()];
  expect(boxes).toHaveLength(60);
  for (const [index, box] of boxes.entries()) {
    expect(boxes.slice(index + 1).filter((other) => overlap(box, other))).toEqual([]);
  }
});

test('what rests on something stands to its left', () => {
  for (const { resting, ground } of layout.model.arrows) {
    expect(layout.boxes.get(resting)?.x).toBeLessThan(layout.boxes.get(ground)?.x ?? Number.NaN);
  }
});

test('no arrow runs through a card', () => {
  for (const { id, resting, ground } of layout.model.arrows) {
    const route = layout.routes.get(id) ?? [];
    expect(route.length).toBeGreaterThanOrEqual(2);
    for (const [index, { x, y }] of route.slice(0, -1).entries()) {
      const next = route[index + 1] ?? { x, y };
      const line = {
        x: Math.min(x, next.x),
        y: Math.min(y, next.y),
        width: Math.abs(next.x - x),
        height: Math.abs(next.y - y),
      };
      const crossed = [...layout.boxes].filter(
        ([card, box]) => card !== resting && card !== ground && overlap(line, box),
      );
      expect(crossed).toEqual([]);
    }
  }
});

test('cards without relations stand below the argument, in text order', () => {
  const related = layout.model.arguments.flat().map(({ id }) => layout.boxes.get(id)?.y ?? 0);
  const loose = layout.model.loose.map(({ id }) => layout.boxes.get(id) ?? centreOf(layout.bounds));
  expect(Math.min(...loose.map(({ y }) => y))).toBeGreaterThan(Math.max(...related));
  const rowByRow = loose.toSorted((a, b) => a.y - b.y || a.x - b.x);
  expect(loose).toEqual(rowByRow);
});

test('the held card keeps its place in the next layout, and the rest its order around it', async () => {
  const held = layout.model.arrows[5]?.ground ?? '';
  const next = await layOut(relations.slice(1));
  const kept = keepInPlace(next, layout, held);
  expect(kept.boxes.get(held)).toMatchObject({ x: layout.boxes.get(held)?.x, y: layout.boxes.get(held)?.y });
  const [one] = kept.boxes.keys();
  const by = (kept.boxes.get(one ?? '')?.x ?? 0) - (next.boxes.get(one ?? '')?.x ?? 0);
  expect(kept.bounds.x - next.bounds.x).toBe(by);
});
