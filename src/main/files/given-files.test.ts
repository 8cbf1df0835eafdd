import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { GivenFiles } from './given-files';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'postil-given-'));
});
afterEach(() => rm(folder, { recursive: true }));

const put = async (name: string): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, name);
  return path;
};

test('what was given is told of, read in order, and taken once', async () => {
  const tell = vi.fn();
  const given = new GivenFiles(tell);
  given.add([await put('b.md'), await put('a.md')]);
  expect(tell).toHaveBeenCalledOnce();
  const gone = join(folder, 'gone.md');
  given.add([gone]);
  expect(await given.take(100)).toMatchObject([
    { status: 'read', name: 'b.md', bytes: new TextEncoder().encode('b.md') },
    { status: 'read', name: 'a.md' },
    { status: 'unreadable', name: 'gone.md' },
  ]);
  expect(await given.take(100)).toEqual([]);
});

test('one that is given twice before it is taken is one, and a large one is not read', async () => {
  const given = new GivenFiles(() => undefined);
  const path = await put('large.md');
  given.add([path]);
  given.add([path]);
  expect(await given.take(3)).toEqual([{ status: 'too-large', name: 'large.md', size: 8 }]);
});

test('a start without files tells of nothing', () => {
  const tell = vi.fn();
  new GivenFiles(tell).add([]);
  expect(tell).not.toHaveBeenCalled();
});

test('no more are kept than somebody may have meant', async () => {
  const given = new GivenFiles(() => undefined);
  given.add(Array.from({ length: 1000 }, (_, index) => join(folder, `${index}.md`)));
  expect(await given.take(100)).toHaveLength(100);
});
