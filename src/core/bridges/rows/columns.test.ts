import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COLUMNS, TABLES_FOR_MANY } from './columns';

test('the page on file formats has every column of every table with its type', () => {
  const page = readFileSync('docs/file-formats.md', 'utf8');
  for (const table of TABLES_FOR_MANY) {
    const columns = Object.entries(COLUMNS[table]).map(([name, type]) => `\`${name}\` ${type}`);
    expect(page).toContain(`| \`${table}\` | ${columns.join(', ')} |\n`);
  }
});
