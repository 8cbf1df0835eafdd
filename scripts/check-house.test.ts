import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkHouse, importsOf } from './check-house.mjs';
import { MOST_FILES } from './house.mjs';

const FLOORS = ['core', 'core/low', 'core/high', 'renderer'];

describe('the check of the house', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'postil-house-'));
    put('core/zod.ts', '');
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const put = (file: string, source: string, folder = 'src'): void => {
    const path = join(root, folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, source);
  };

  it('finds nothing where every arrow points down', () => {
    put('core/low/range.ts', "import { z } from '../zod';");
    put('core/high/change.ts', "import type { Range } from '../low/range';");
    put('renderer/app.tsx', "import { change } from '#core/high/change';");
    expect(checkHouse(root, FLOORS)).toEqual([]);
  });

  it.each([
    ['a value', "import { change } from '../high/change';"],
    ['a type', "import type { Change } from '../high/change';"],
    ['a value on several lines', "import {\n  change,\n} from '../high/change';"],
    ['what is loaded later', "const late = () => import('../high/change');"],
    ['what a worker runs', "new Worker(new URL('../high/change.ts', import.meta.url));"],
    ['an alias', "import { change } from '#core/high/change';"],
    ['what is handed on', "export { change } from '../high/change';"],
  ])('refuses an arrow that points up, of %s', (_what, source) => {
    put('core/low/range.ts', source);
    put('core/high/change.ts', '');
    expect(checkHouse(root, FLOORS)).toEqual([
      expect.stringMatching(/^src\/core\/low\/range\.ts imports \S+, but core\/high stands above core\/low/),
    ]);
  });

  it('asks where a new folder stands', () => {
    put('core/new/thing.ts', '');
    expect(checkHouse(root, FLOORS)).toEqual([expect.stringMatching(/^src\/core\/new has no place/)]);
  });

  it('refuses one name for two files of a layer', () => {
    put('core/low/palette.ts', '');
    put('core/high/palette.tsx', '');
    put('renderer/palette.ts', '');
    expect(checkHouse(root, FLOORS)).toEqual([
      expect.stringMatching(
        /core\/(low|high)\/palette\.tsx? and src\/core\/(low|high)\/palette\.tsx? have one name/,
      ),
    ]);
  });

  it('refuses a crowded floor, and counts no tests', () => {
    for (let file = 0; file <= MOST_FILES; file += 1) put(`core/low/file-${file}.ts`, '');
    for (let file = 0; file <= MOST_FILES; file += 1) put(`core/high/file-${file}.test.ts`, '');
    expect(checkHouse(root, FLOORS)).toEqual([expect.stringMatching(/^src\/core\/low has 26 files/)]);
  });

  it('refuses a crowded floor of helpers beside the specs, and counts no specs', () => {
    for (let file = 0; file <= MOST_FILES; file += 1) {
      put(`file-${file}.spec.ts`, '', 'e2e');
      put(`support/file-${file}.ts`, '', 'e2e');
    }
    expect(checkHouse(root, FLOORS)).toEqual([expect.stringMatching(/^e2e\/support has 26 files/)]);
  });

  it('reads no import out of other words', () => {
    expect(importsOf("const words = 'what is from ../high';")).toEqual([]);
  });
});
