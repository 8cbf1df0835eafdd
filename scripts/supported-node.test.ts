import { expect, test } from 'vitest';
import { isSupportedNode } from './supported-node.mjs';

test.each([
  ['18.20.8', false],
  ['20.18.3', false],
  ['20.19.0', true],
  ['21.7.3', false],
  ['22.11.0', false],
  ['22.12.0', true],
  ['23.0.0', true],
  ['24.21.0', true],
])('Node.js %s: %j', (version, supported) => {
  expect(isSupportedNode(version)).toBe(supported);
});
