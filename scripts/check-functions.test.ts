import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkFunctions } from './check-functions.mjs';

describe('the check of functions', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'postil-functions-'));
    mkdirSync(join(root, 'src'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const put = (file: string, source: string): void => writeFileSync(join(root, 'src', file), source);

  /** With its braces it has two lines more. */
  const lines = (count: number, between = ''): string => `{\n${`call();\n${between}`.repeat(count)}}`;

  it.each([
    ['an arrow', (body: string) => `\nexport const long = (): void => ${body};`],
    ['a method', (body: string) => `\nexport const all = { long() ${body} };`],
    ['a function', (body: string) => `\nexport function long(): void ${body}`],
    ['one within another', (body: string) => `\nlisten(() => ${body});`],
  ])('lets %s have sixty lines and no more, and says where it is', (_what, make) => {
    put('long.ts', make(lines(58)));
    expect(checkFunctions(root)).toEqual([]);
    put('long.ts', make(lines(59)));
    expect(checkFunctions(root)).toEqual([
      expect.stringMatching(/^src\/long\.ts:2 is a function of 61 lines and may have 60/),
    ]);
  });

  it('counts no blank lines and no comments, and nothing in a comment is a function', () => {
    put('long.ts', `const long = () => ${lines(58, '\n// why\n/* and\n why () => {\n */\n')};`);
    expect(checkFunctions(root)).toEqual([]);
  });

  it('lets a component have a hundred lines', () => {
    put('long.tsx', `export const Long = () => ${lines(98)};`);
    expect(checkFunctions(root)).toEqual([]);
    put('long.tsx', `export const Long = () => ${lines(99)};`);
    expect(checkFunctions(root)).toHaveLength(1);
  });

  it('leaves tests alone: what they describe may be long', () => {
    put('long.test.ts', `describe('all', () => ${lines(80)});`);
    expect(checkFunctions(root)).toEqual([]);
  });
});
