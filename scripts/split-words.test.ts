import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { textsOf } from './split-words.mjs';

const root = mkdtempSync(join(tmpdir(), 'words-'));
afterAll(() => rmSync(root, { recursive: true }));

const write = (file: string, source: string): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), source);
};

test('knows every text of what is imported at once, by whatever way, and none of what is loaded later', () => {
  write(
    'src/start.tsx',
    `import './shown.css'; import type { T } from './types'; import { type U } from './more-types';
     import { a } from '#core/a'; export * from './b'; export { type V, c } from './c';
     const label: \`x.\${T}\` = 'x.start'; void import('./late');`,
  );
  write('src/core/a.ts', `import '../start'; export const a = t('x.a', { count: 1 });`);
  write('src/b.ts', `export const b = 'x.b';`);
  write('src/c.tsx', `export const c = () => <p title="x.c" />;`);
  for (const unused of ['types', 'more-types', 'late'])
    write(`src/${unused}.ts`, `export const x = 'x.${unused}';`);
  const texts = [...textsOf(root, 'src/start.tsx')].filter((text) => text.startsWith('x.'));
  expect(texts.sort()).toEqual(['x.a', 'x.b', 'x.c', 'x.start']);
});
