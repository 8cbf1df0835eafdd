import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ensureStep } from './setup-step.mjs';

let root = '';
const shown = vi.fn();

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'postil-step-'));
  writeFileSync(join(root, 'source'), 'one');
  vi.spyOn(console, 'log').mockImplementation(shown);
  vi.spyOn(console, 'error').mockImplementation(shown);
});

afterEach(() => {
  rmSync(root, { recursive: true });
  vi.restoreAllMocks();
  shown.mockReset();
});

/** A step that runs `script` in the folder; the usual one makes `made` and counts its runs there. */
const step = (script = "require('fs').appendFileSync('made', 'x')") => ({
  doing: 'Making',
  reads: ['source'],
  makes: ['made'],
  stamp: 'stamp',
  command: [process.execPath, '-e', script] as const,
});

const runs = () => readFileSync(join(root, 'made'), 'utf8').length;

test('runs once, and not again while nothing has changed', async () => {
  expect(await ensureStep(step(), root)).toBe(true);
  expect(await ensureStep(step(), root)).toBe(true);
  expect(runs()).toBe(1);
});

test.each<[string, () => void, number]>([
  ['what it reads has changed', () => writeFileSync(join(root, 'source'), 'two'), 2],
  ['what it made is gone', () => rmSync(join(root, 'made')), 1],
  ['its stamp is gone', () => rmSync(join(root, 'stamp')), 2],
])('runs again when %s', async (_, change, expected) => {
  await ensureStep(step(), root);
  change();
  expect(await ensureStep(step(), root)).toBe(true);
  expect(runs()).toBe(expected);
});

test('shows what a failed step printed, and tries it again the next time', async () => {
  await ensureStep(step(), root);
  writeFileSync(join(root, 'source'), 'broken');
  expect(await ensureStep(step("console.error('no network'); process.exit(3)"), root)).toBe(false);
  expect(shown.mock.lastCall?.[0]).toContain('no network');
  expect(shown.mock.lastCall?.[0]).toContain('Making failed.');
  writeFileSync(join(root, 'source'), 'one');
  expect(await ensureStep(step(), root)).toBe(true);
  expect(runs()).toBe(2);
});

test('fails when the command succeeds without making its files', async () => {
  expect(await ensureStep(step(''), root)).toBe(false);
  expect(shown.mock.lastCall?.[0]).toContain('Making failed: no made.');
  expect(existsSync(join(root, 'stamp'))).toBe(false);
});

test('ends early when it is told to, without complaint', async () => {
  const stop = new AbortController();
  const running = ensureStep(step('setInterval(() => {}, 1000)'), root, stop.signal);
  stop.abort();
  expect(await running).toBe(false);
  expect(shown.mock.calls).toEqual([['Making …']]);
});
