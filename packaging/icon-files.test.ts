import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../scripts/project-root.mjs';
import { drawingId, ICNS_SIZES, icnsFile, icoFile } from './icon-files.mjs';

const folder = join(projectRoot, 'packaging/icons');
const read = (name: string): Buffer => readFileSync(join(folder, name));

/** Each by the size in its name. */
const pictures = readdirSync(folder).flatMap((name) => {
  const [, size] = /^(\d+)x\1\.png$/.exec(name) ?? [];
  return size === undefined ? [] : [{ size: Number(size), png: read(name) }];
});

test('each picture is a PNG of the size in its name, with transparency', () => {
  expect(pictures.map(({ size }) => size).sort((a, b) => a - b)).toEqual([
    16, 24, 32, 48, 64, 128, 256, 512, 1024,
  ]);
  for (const { size, png } of pictures) {
    expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    expect([png.readUInt32BE(16), png.readUInt32BE(20), png.readUInt8(25)]).toEqual([size, size, 6]);
  }
});

test('they were drawn from the icon as it is now: else run node packaging/make-icons.mjs', () => {
  const svg = readFileSync(join(projectRoot, 'resources/icon.svg'));
  expect(read('drawn-from.txt').toString().trim()).toBe(drawingId(svg));
});

test('the file for Windows holds the pictures up to 256 pixels, each where its directory says', () => {
  const ico = read('icon.ico');
  const wanted = pictures.filter(({ size }) => size <= 256).sort((a, b) => a.size - b.size);
  expect(ico).toEqual(icoFile(wanted));
  expect(ico.readUInt16LE(4)).toBe(wanted.length);
  for (const [index, { size, png }] of wanted.entries()) {
    const entry = 6 + 16 * index;
    expect(ico.readUInt8(entry) || 256).toBe(size);
    const [length, offset] = [ico.readUInt32LE(entry + 8), ico.readUInt32LE(entry + 12)];
    expect(ico.subarray(offset, offset + length)).toEqual(png);
  }
});

test('the file for macOS holds its sizes, in chunks that add up to the file', () => {
  const icns = read('icon.icns');
  expect(icns).toEqual(icnsFile(pictures));
  expect([icns.toString('latin1', 0, 4), icns.readUInt32BE(4)]).toEqual(['icns', icns.length]);
  const sizes = new Set<number>();
  for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4))
    sizes.add(icns.readUInt32BE(at + 8 + 16));
  expect([...sizes].sort((a, b) => a - b)).toEqual([...ICNS_SIZES].sort((a, b) => a - b));
});

test('a size that is missing is told', () => {
  expect(() => icnsFile(pictures.filter(({ size }) => size !== 512))).toThrow('no picture of 512 pixels');
});
