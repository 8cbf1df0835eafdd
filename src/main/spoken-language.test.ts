import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { speakLanguage } from '#catalogue/languages';
import { locale } from '#catalogue/translate';
import { speakAsTold, speakAtStart } from './spoken-language';

let folder = '';
let stateFile = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'postil-'));
  stateFile = join(folder, 'language.json');
});
afterEach(async () => {
  await rm(folder, { recursive: true });
  await speakLanguage('en');
});

test('at the first start it is the language of the system', async () => {
  await speakAtStart(stateFile, ['fr', 'de-AT']);
  expect(locale()).toBe('de');
});

test('what the page says is spoken at once, and at the next start before any page', async () => {
  await speakAsTold(stateFile, 'de');
  expect(locale()).toBe('de');
  await speakLanguage('en');
  await speakAtStart(stateFile, ['en-GB']);
  expect(locale()).toBe('de');
});

test('a language that is not there gives way to the system’s at the start', async () => {
  await speakAsTold(stateFile, 'fr');
  await speakAtStart(stateFile, ['de']);
  expect(locale()).toBe('de');
});

test.each(['', '{"language":', '{"language":7}', 'null'])('a file with %j says nothing', async (text) => {
  await writeFile(stateFile, text);
  await speakAtStart(stateFile, ['de']);
  expect(locale()).toBe('de');
});

test('what cannot be remembered is spoken all the same', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue();
  await mkdir(stateFile);
  await speakAsTold(stateFile, 'de');
  expect(locale()).toBe('de');
  expect(said).toHaveBeenCalledOnce();
  said.mockRestore();
});

test('what is remembered already is not written again', async () => {
  await writeFile(stateFile, '{ "language": "de" }');
  await speakAsTold(stateFile, 'de');
  expect(await readFile(stateFile, 'utf8')).toBe('{ "language": "de" }');
});
