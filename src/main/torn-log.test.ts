import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cutTornLogs, endOfWhole } from './torn-log.mjs';

const BLOCK = 32_768;

/** As LevelDB writes them: pieces that fill a block are FIRST, MIDDLE and LAST, one that fits is FULL. */
const logOf = (...lengths: readonly number[]): Uint8Array<ArrayBuffer> => {
  const pieces: Uint8Array[] = [];
  let at = 0;
  const add = (piece: Uint8Array): void => {
    pieces.push(piece);
    at += piece.length;
  };
  for (const length of lengths) {
    for (let done = 0, isFirst = true, isLast = false; !isLast; isFirst = false) {
      if (BLOCK - (at % BLOCK) < 7) add(new Uint8Array(BLOCK - (at % BLOCK)));
      const size = Math.min(length - done, BLOCK - (at % BLOCK) - 7);
      done += size;
      isLast = done === length;
      const piece = new Uint8Array(7 + size).fill(0xab, 7);
      new DataView(piece.buffer).setUint16(4, size, true);
      piece[6] = isFirst ? (isLast ? 1 : 2) : isLast ? 4 : 3;
      add(piece);
    }
  }
  return new Uint8Array(Buffer.concat(pieces));
};

describe('the end of what is whole', () => {
  test.each([[[]], [[0]], [[10, 20]], [[BLOCK - 7]], [[BLOCK - 10, 5]], [[100_000, 3]], [[1, 100_000]]])(
    'is the end of a log of records of %j bytes',
    (lengths) => {
      const log = logOf(...lengths);
      expect(endOfWhole(log)).toBe(log.length);
    },
  );

  test.each([[10], [BLOCK - 20], [BLOCK - 9], [100_000]])(
    'is that of the record before one of %d bytes that was broken off anywhere',
    (length) => {
      const before = logOf(500).length;
      const log = logOf(500, length);
      const step = Math.max(1, Math.floor(length / 97));
      for (let end = before + 1; end < log.length; end += step)
        expect(endOfWhole(log.subarray(0, end)), `${end} of ${log.length}`).toBe(before);
    },
  );

  test('is not looked for where something else is wrong', () => {
    const log = logOf(10, 20, 30);
    log[6] = 9;
    expect(endOfWhole(log.subarray(0, -3))).toBe(log.length - 3);
    const zeros = new Uint8Array(100);
    expect(endOfWhole(zeros)).toBe(100);
  });
});

describe('before the program opens its database', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'postil-log-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('the last log of each database is cut to what is whole in it', async () => {
    const database = join(folder, 'IndexedDB', 'app_postil_0.indexeddb.leveldb');
    await mkdir(database, { recursive: true });
    const whole = logOf(500);
    const torn = logOf(500, 40_000).subarray(0, -5);
    await writeFile(join(database, '000003.log'), torn);
    await writeFile(join(database, '000012.log'), torn);
    await writeFile(join(database, 'LOG'), 'words');
    await cutTornLogs(folder);
    expect(new Uint8Array(await readFile(join(database, '000012.log')))).toEqual(whole);
    expect(new Uint8Array(await readFile(join(database, '000003.log')))).toEqual(torn);
  });

  test('nothing is done where there is none yet', async () => {
    await expect(cutTornLogs(join(folder, 'not-there'))).resolves.toBeUndefined();
  });
});
