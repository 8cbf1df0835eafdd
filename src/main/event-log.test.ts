import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openEventLog, traceOf } from './event-log';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'postil-log-'));
});
afterEach(() => rm(folder, { recursive: true }));

const NOW = new Date('2026-07-10T09:00:00.000Z');

test('each event is a line of JSON, after those of earlier starts', async () => {
  const logs = join(folder, 'logs');
  openEventLog(logs, () => NOW).note('start', { version: '1.2.3' });
  openEventLog(logs, () => NOW).note('quit');
  expect(await readFile(join(logs, 'postil.log'), 'utf8')).toBe(
    '{"at":"2026-07-10T09:00:00.000Z","event":"start","version":"1.2.3"}\n' +
      '{"at":"2026-07-10T09:00:00.000Z","event":"quit"}\n',
  );
});

test('three files are kept, and no more, however much there is to tell', async () => {
  const log = openEventLog(folder, () => NOW);
  const full = 'x'.repeat(300 * 1024);
  for (const name of ['first', 'second', 'third', 'fourth']) {
    await writeFile(join(folder, 'postil.log'), `${name} ${full}`);
    log.note('page-hangs');
  }
  expect((await readdir(folder)).sort()).toEqual(['postil.log', 'postil.log.1', 'postil.log.2']);
  const beginnings = ['postil.log.1', 'postil.log.2'].map(async (name) =>
    (await readFile(join(folder, name), 'utf8')).slice(0, 6),
  );
  expect(await Promise.all(beginnings)).toEqual(['fourth', 'third ']);
});

test('a folder that cannot be written to keeps nothing from being done', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue();
  await writeFile(join(folder, 'logs'), 'a file, and no folder');
  openEventLog(join(folder, 'logs')).note('start');
  expect(said).toHaveBeenCalledOnce();
});

test('of an error the place is told and not the words, which may be those of a paper', () => {
  const { name, trace } = traceOf(new RangeError('“Baku was not asked.” has no place'));
  expect(name).toBe('RangeError');
  expect(trace).toMatch(/^at .*event-log\.test\.ts/);
  expect(trace).not.toContain('Baku');
  expect(traceOf('a text')).toEqual({ name: 'string', trace: '' });
});
