import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { NO_CHOICES } from '#core/import/reading/reader';
import { readVerb } from './read-verb';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'postil-read-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, content: string | Uint8Array): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};

test('the text of a paper is its canonical text', async () => {
  const file = write('ice.md', '# Ice\n\nIt *melts*.');
  expect(await readVerb({ kind: 'read', file, asJson: false, choices: NO_CHOICES })).toEqual({
    kind: 'read',
    output: 'Ice\nIt melts.\n',
    remarks: [],
  });
});

test('as JSON it has blocks whose offsets count code points', async () => {
  const file = write('ice.md', '# 😀 Ice\n\nIt *melts*.');
  const read = await readVerb({ kind: 'read', file, asJson: true, choices: NO_CHOICES });
  expect(JSON.parse(read.kind === 'read' ? read.output : '')).toMatchObject({
    format: 'postil.reading',
    text: '😀 Ice\nIt melts.',
    blocks: [
      { kind: 'heading', from: 0, to: 5 },
      { kind: 'paragraph', from: 6, to: 15, inlines: [{ kind: 'emphasis', from: 9, to: 14 }] },
    ],
  });
});

test('a file that is no paper, or not there, is told in a sentence', async () => {
  const empty = await readVerb({ kind: 'read', file: write('a.md', ''), asJson: true, choices: NO_CHOICES });
  expect(empty).toEqual({
    kind: 'fault',
    sentence: '“a.md” has no text in it: check that it is the right file and that it was saved.',
  });
  const file = join(folder, 'gone.md');
  expect(await readVerb({ kind: 'read', file, asJson: true, choices: NO_CHOICES })).toMatchObject({
    kind: 'fault',
    sentence: expect.stringContaining('“gone.md” could not be opened'),
  });
});
