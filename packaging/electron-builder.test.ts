import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { projectRoot } from '../scripts/project-root.mjs';
import { LANGUAGE_IDS } from '../src/catalogue/languages';
import { OWN_EXTENSIONS } from '../src/core/files/file-format';

const config = parse(readFileSync(join(projectRoot, 'packaging/electron-builder.yml'), 'utf8'));

test('Chromium’s words come along in every language that the program speaks', () => {
  const languages = config.electronLanguages.map((tag: string) => tag.split('-')[0]);
  expect(languages).toEqual([...LANGUAGE_IDS]);
});

test('nothing is published, and every system has its formats', () => {
  expect(config.publish).toBeNull();
  expect([config.linux.target, config.win.target, config.mac.target]).toEqual([
    ['deb', 'rpm', 'AppImage'],
    ['nsis', 'zip'],
    ['dmg', 'zip'],
  ]);
});

test('a certificate is named nowhere: it comes from the environment', () => {
  const text = JSON.stringify(config);
  expect(text).not.toMatch(/cscLink|certificate|identity|password|appleId|sha1/i);
});

test('the system learns of the extensions that the program knows, each by itself and with a type', () => {
  expect(config.fileAssociations.map(({ ext }: { readonly ext: string }) => ext)).toEqual(
    Object.values(OWN_EXTENSIONS),
  );
  for (const { mimeType } of config.fileAssociations) expect(mimeType).toMatch(/^application\/vnd\.postil\./);
});
