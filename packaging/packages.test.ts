/** What electron-builder makes of the built program, around an Electron that is made up. */
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../scripts/project-root.mjs';
import { ensureStep } from '../scripts/setup-step.mjs';
import { buildPackage } from './build-package.mjs';
import { packagerStep } from './packager-step.mjs';
import { readAsar } from './testing/asar-archive';
import { FUSE_SENTINEL, makeUpElectron, type Platform, resourcesOf } from './testing/made-up-electron';

let folder: string;

beforeAll(async () => {
  expect(existsSync(join(projectRoot, 'out/main/index.js')), 'the program is built').toBe(true);
  folder = mkdtempSync(join(tmpdir(), 'postil-packages-'));
  await ensureStep(packagerStep, projectRoot);
});
afterAll(() => rmSync(folder, { recursive: true }));

const pack = (platform: Platform): Promise<boolean> => {
  const electron = makeUpElectron(join(folder, `electron-${platform}`), platform);
  return buildPackage(
    projectRoot,
    [
      ...[
        `--${platform}`,
        '--x64',
        '--dir',
        `-c.electronDist=${electron}`,
        `-c.directories.output=${folder}`,
      ],
      '-c.electronFuses.resetAdHocDarwinSignature=false', // needs the codesign of macOS
    ],
    'inherit',
  );
};

/** By which fuse: whether it is on. */
const fusesOf = (path: string): readonly string[] => {
  const binary = readFileSync(path);
  const at = binary.indexOf(FUSE_SENTINEL) + FUSE_SENTINEL.length;
  return [...binary.toString('latin1', at + 2, at + 2 + binary.readUInt8(at + 1))];
};

const FUSES_AS_SHIPPED = [
  ['0', 'be Node'],
  ['0', 'encrypt cookies, of which there are none'],
  ['0', 'follow NODE_OPTIONS'],
  ['0', 'open itself to --inspect'],
  ['1', 'check the archive'],
  ['1', 'run nothing but the archive'],
  ['0', 'start from a snapshot'],
  ['0', 'let pages from files do more than others'],
].map(([state]) => state);

describe('on Linux', () => {
  const app = () => join(folder, 'linux-unpacked');

  beforeAll(async () => expect(await pack('linux')).toBe(true));

  test('the archive holds the program, its licence and nothing that it does not run', () => {
    const { files } = readAsar(join(app(), 'resources/app.asar'));
    const tops = [...new Set(files.map((file) => file.split('/').slice(0, 2).join('/')))].sort();
    expect(tops).toEqual(['LICENSE', 'out/main', 'out/preload', 'out/renderer', 'package.json']);
    expect(files).toEqual(
      expect.arrayContaining(['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html']),
    );
    expect(files, 'the icon of the window').toContainEqual(expect.stringMatching(/^out\/main\/.*\.png$/));
    expect(files.filter((file) => /\.map$|\.tsx?$|node_modules/.test(file))).toEqual([]);
  });

  test('each file in it is the one that was built, and has its hash', () => {
    const archive = readAsar(join(app(), 'resources/app.asar'));
    for (const file of ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html']) {
      const built = readFileSync(join(projectRoot, file));
      expect(archive.read(file).equals(built), file).toBe(true);
      expect(archive.hashOf(file)).toBe(createHash('sha256').update(built).digest('hex'));
    }
  });

  test('the binary cannot be talked into anything else', () => {
    expect(fusesOf(join(app(), 'postil'))).toEqual(FUSES_AS_SHIPPED);
  });

  test('beside it are the bill of materials and every licence, of Electron and Chromium too', () => {
    const bill = JSON.parse(readFileSync(join(app(), 'resources/sbom.cdx.json'), 'utf8'));
    const parts = JSON.parse(readFileSync(join(projectRoot, 'out/renderer/parts.json'), 'utf8'));
    expect(bill.bomFormat).toBe('CycloneDX');
    expect(bill.components).toHaveLength(parts.length);
    const names = bill.components.map(({ name }: { readonly name: string }) => name);
    expect(names).toEqual(expect.arrayContaining(['electron', 'react', 'dexie', 'lexical', 'pdfjs-dist']));
    expect(names).not.toContain('vite');
    const licences = readFileSync(join(app(), 'resources/licences.txt'), 'utf8');
    for (const name of names) expect(licences).toContain(`${name} `);
    expect(readdirSync(app())).toEqual(
      expect.arrayContaining(['LICENSE.electron.txt', 'LICENSES.chromium.html']),
    );
  });

  test('nothing looks for updates, and only the languages that are spoken come along', () => {
    expect(readdirSync(join(app(), 'resources')).sort()).toEqual([
      'app.asar',
      'licences.txt',
      'sbom.cdx.json',
    ]);
    expect(readdirSync(join(app(), 'locales')).sort()).toEqual(['de.pak', 'en-US.pak']);
  });
});

describe('on Windows', () => {
  const program = () => join(folder, 'win-unpacked/Postil.exe');

  beforeAll(async () => expect(await pack('win')).toBe(true));

  test('the binary knows the archive by its hash and runs no other', () => {
    const { headerHash } = readAsar(join(folder, 'win-unpacked/resources/app.asar'));
    const integrity = resourcesOf(readFileSync(program())).find(({ type }) => type === 'INTEGRITY');
    expect(JSON.parse(Buffer.from(integrity?.bin ?? new ArrayBuffer()).toString('utf8'))).toEqual([
      { file: 'resources\\app.asar', alg: 'SHA256', value: headerHash },
    ]);
    expect(fusesOf(program())).toEqual(FUSES_AS_SHIPPED);
  });

  test('it has the icon in every size', () => {
    const ICON = 3;
    const ico = readFileSync(join(projectRoot, 'packaging/icons/icon.ico'));
    const icons = resourcesOf(readFileSync(program())).filter(({ type }) => type === ICON);
    expect(icons).toHaveLength(ico.readUInt16LE(4));
  });
});

describe('on macOS', () => {
  const contents = () => join(folder, 'mac/Postil.app/Contents');
  const info = () => readFileSync(join(contents(), 'Info.plist'), 'utf8').replace(/>\s+</g, '><');

  beforeAll(async () => expect(await pack('mac')).toBe(true));

  test('the bundle knows the archive by its hash and runs no other', () => {
    const { headerHash } = readAsar(join(contents(), 'Resources/app.asar'));
    expect(info()).toContain(
      `<key>ElectronAsarIntegrity</key><dict><key>Resources/app.asar</key><dict><key>algorithm</key><string>SHA256</string><key>hash</key><string>${headerHash}</string>`,
    );
    const framework = 'Frameworks/Electron Framework.framework/Electron Framework';
    expect(fusesOf(join(contents(), framework))).toEqual(FUSES_AS_SHIPPED);
  });

  test('the system learns which files it opens, and its icon is the drawing', () => {
    for (const extension of ['postil-claims', 'postil-library'])
      expect(info()).toContain(
        `<key>CFBundleTypeExtensions</key><array><string>${extension}</string></array>`,
      );
    expect(info()).toContain('<key>LSHandlerRank</key><string>Owner</string>');
    const [, icon = ''] = /<key>CFBundleIconFile<\/key><string>(.*?)<\/string>/.exec(info()) ?? [];
    expect(readFileSync(join(contents(), 'Resources', icon))).toEqual(
      readFileSync(join(projectRoot, 'packaging/icons/icon.icns')),
    );
  });
});
