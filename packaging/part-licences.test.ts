import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { partsOf } from './part-licences.mjs';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'postil-parts-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const put = (path: string, content: string): string => {
  const file = join(root, 'node_modules', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
};

const described = (name: string, more: object = {}): string =>
  JSON.stringify({ name, version: '1.0.0', license: 'MIT', ...more });

test('every package of which a module was taken is a part, once, in the order of names', () => {
  put('zwitch/package.json', described('zwitch'));
  put('@scope/a/package.json', described('@scope/a', { repository: { url: 'git+https://example.org/a' } }));
  put('@scope/a/LICENSE.md', ' Do as you like.\n');
  const modules = [
    put('zwitch/index.js', ''),
    put('@scope/a/lib/one.js', ''),
    `\0${put('@scope/a/lib/two.js', '')}?commonjs-proxy`,
    '\0rolldown/runtime.js',
    join(root, 'src/main.ts'),
  ];
  expect(partsOf(modules)).toEqual([
    {
      name: '@scope/a',
      version: '1.0.0',
      licence: 'MIT',
      source: 'https://example.org/a',
      texts: ['Do as you like.'],
    },
    { name: 'zwitch', version: '1.0.0', licence: 'MIT', source: '', texts: ['MIT'] },
  ]);
});

test('what lies in a folder of a package brings the licence of that folder, and no other', () => {
  put('fonts/package.json', described('fonts'));
  put('fonts/LICENSE', 'Of the package.');
  put('fonts/used/LICENSE_USED', 'Of these fonts.');
  put('fonts/unused/LICENSE', 'Of others.');
  const [part] = partsOf([put('fonts/used/a.ttf', '')]);
  expect(part?.texts).toEqual(['Of the package.', 'Of these fonts.']);
});

test('a package within a package is a part of its own', () => {
  put('outer/package.json', described('outer'));
  put('outer/node_modules/inner/package.json', described('inner'));
  const modules = [put('outer/node_modules/inner/index.js', '')];
  expect(partsOf(modules).map(({ name }) => name)).toEqual(['inner']);
});

test('a package that has no file for it is told with its author; one without a licence is refused', () => {
  put('plain/package.json', described('plain', { author: { name: 'Ada' } }));
  expect(partsOf([put('plain/index.js', '')])[0]?.texts).toEqual(['MIT, Ada']);
  put('nobody/package.json', JSON.stringify({ name: 'nobody', version: '1.0.0' }));
  expect(() => partsOf([put('nobody/index.js', '')])).toThrow('license');
});
