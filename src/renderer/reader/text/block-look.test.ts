import { expect, test } from 'vitest';
import type { Block } from '#core/paper/block';
import { blockLook } from './block-look';

const COMMON = { from: 0, to: 1, inlines: [], joins: [], ruleBefore: false } as const;
const ITEM = { ...COMMON, kind: 'list-item', depth: 0, number: null, isFirst: true } as const;
const markerOf = (block: Block) => blockLook(block, 0, 1).attributes?.['data-marker'];

test.each<[string, Partial<Extract<Block, { kind: 'list-item' }>>, string]>([
  ['a point', {}, '•'],
  ['its own number', { number: 10 }, '10.'],
  ['the mark as printed', { number: 3, label: 'c)' }, 'c)'],
  ['an open box', { task: 'open' }, '☐'],
  ['a ticked box', { task: 'done' }, '☑'],
  ['nothing in its further paragraphs', { number: null, isFirst: false }, ''],
])('a list item shows %s', (_, shape, marker) => {
  expect(markerOf({ ...ITEM, ...shape })).toBe(marker);
});

test('a cell says how its column is aligned, where the paper says so', () => {
  const cell = { ...COMMON, kind: 'table-cell', table: 0, row: 1, column: 2 } as const;
  expect(blockLook({ ...cell, align: 'right' }, 0, 1).attributes).toMatchObject({ 'data-align': 'right' });
  expect(blockLook(cell, 0, 1).attributes).not.toHaveProperty('data-align');
});
