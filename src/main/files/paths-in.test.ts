import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { pathsIn } from './paths-in';

const home = resolve('/home/ada');
const app = resolve('/opt/postil/resources/app.asar');
const pathsOf = (...argv: readonly string[]): readonly string[] => pathsIn(['postil', ...argv], home, app);

test('a path is taken as it is, or from where the command was given', () => {
  expect(pathsOf(join(home, 'a b.md'), '../ben/c.postil-claims')).toEqual([
    join(home, 'a b.md'),
    resolve('/home/ben/c.postil-claims'),
  ]);
});

test('switches are no files, wherever they stand', () => {
  expect(pathsOf('--inspect=0', '-v', 'a.md', '--allow-file-access-from-files')).toEqual([
    join(home, 'a.md'),
  ]);
});

test('the program that Electron is told to run is no file either', () => {
  expect(pathsOf(app, 'a.md')).toEqual([join(home, 'a.md')]);
  expect(pathsIn(['electron', '.'], home, home)).toEqual([]);
});

test('an address of a file is its path; any other address is nothing that could be opened', () => {
  const path = join(home, 'Überblick (2).md');
  expect(
    pathsOf(pathToFileURL(path).href, 'https://example.org/a.md', 'file://elsewhere%2f/a.md', ''),
  ).toEqual([path]);
});
