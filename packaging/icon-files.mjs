/** The two files in which Windows and macOS keep one drawing in several sizes. Both take PNG files as they are. */
import { createHash } from 'node:crypto';

/**
 * @typedef {object} Picture
 * @property {number} size In pixels, of a square.
 * @property {Buffer} png
 */

const ICO = { header: 6, entry: 16 };

/**
 * @param {readonly Picture[]} pictures
 * @returns {Buffer}
 */
export const icoFile = (pictures) => {
  const directory = Buffer.alloc(ICO.header + ICO.entry * pictures.length);
  directory.writeUInt16LE(1, 2); // icons, not cursors
  directory.writeUInt16LE(pictures.length, 4);
  let offset = directory.length;
  for (const [index, { size, png }] of pictures.entries()) {
    const entry = ICO.header + ICO.entry * index;
    directory.writeUInt8(size % 256, entry); // 0 means 256
    directory.writeUInt8(size % 256, entry + 1);
    directory.writeUInt16LE(1, entry + 4); // one plane
    directory.writeUInt16LE(32, entry + 6); // bits of a pixel
    directory.writeUInt32LE(png.length, entry + 8);
    directory.writeUInt32LE(offset, entry + 12);
    offset += png.length;
  }
  return Buffer.concat([directory, ...pictures.map(({ png }) => png)]);
};

/** @type {Readonly<Record<string, number>>} Apple's names for the sizes; some stand for a smaller one on a dense screen. */
const ICNS_TYPES = { ic11: 32, ic12: 64, ic07: 128, ic13: 256, ic08: 256, ic14: 512, ic09: 512, ic10: 1024 };

export const ICNS_SIZES = [...new Set(Object.values(ICNS_TYPES))];

/**
 * @param {readonly Picture[]} pictures Of each of the sizes.
 * @returns {Buffer}
 */
export const icnsFile = (pictures) => {
  const entries = Object.entries(ICNS_TYPES).map(([type, size]) => {
    const picture = pictures.find((one) => one.size === size);
    if (!picture) throw new Error(`There is no picture of ${size} pixels.`);
    return chunk(type, picture.png);
  });
  return chunk('icns', Buffer.concat(entries));
};

/**
 * @param {string} type
 * @param {Buffer} content
 */
const chunk = (type, content) => {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32BE(content.length + head.length, 4);
  return Buffer.concat([head, content]);
};

/** @param {Buffer} svg */
export const drawingId = (svg) => createHash('sha256').update(svg).digest('hex');
