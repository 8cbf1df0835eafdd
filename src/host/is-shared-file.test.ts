import { expect, test } from 'vitest';
import { isSharedFile } from './is-shared-file';

test.each([
  'anna.json',
  'ANNA.JSON',
  'Überblick (2).json',
  'anna (conflicted copy 2026-11-02).json',
  'anna.sync-conflict-20261102-120000-ABCDEFG.json',
  'part.json',
  'template.json',
  'anna.postil-claims',
  'anna.claims.Postil-Claims',
])('%s is offered', (name) => {
  expect(isSharedFile(name)).toBe(true);
});

test.each([
  ['another kind of file', 'anna.md'],
  ['one without an extension', 'json'],
  ['a hidden file', '.anna.json'],
  ['a file with nothing but an extension', '.json'],
  ['what macOS keeps beside a file', '._anna.json'],
  ['a lock', '~$anna.json'],
  ['a backup', 'anna.json~'],
  ['a download that has not ended', 'anna.json.part'],
  ['one that keeps its extension', 'anna.part.json'],
  ['a draft', 'anna.json.tmp'],
  ['a draft that keeps its extension', 'anna.TMP.json'],
  ['an unfinished one of our own kind', 'anna.part.postil-claims'],
  ['a library', 'anna.postil-library'],
  ['a draft of a sync program', '.syncthing.anna.json.tmp'],
])('%s is not offered: %s', (_what, name) => {
  expect(isSharedFile(name)).toBe(false);
});
