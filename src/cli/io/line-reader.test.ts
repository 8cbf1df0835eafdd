import { expect, test } from 'vitest';
import { lineReader } from './line-reader';

/** As a stream gives it: in pieces that end anywhere. */
async function* pieces(...texts: string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield new TextEncoder().encode(text);
}

const linesIn = async (...texts: string[]): Promise<string[]> => {
  const reader = lineReader(pieces(...texts));
  const lines: string[] = [];
  for (let line = await reader.next(); line !== null; line = await reader.next())
    lines.push(new TextDecoder().decode(line));
  return lines;
};

test('lines are whole wherever the pieces end', async () => {
  expect(await linesIn('one\ntwo', '', ' and\n', '\nfour')).toEqual(['one', 'two and', '', 'four']);
  expect(await linesIn('one\n')).toEqual(['one']);
  expect(await linesIn('one', '\n')).toEqual(['one']);
  expect(await linesIn()).toEqual([]);
});

test('what comes after a line is had at once, up to a limit', async () => {
  const reader = lineReader(pieces('one\ntw', 'o\n', 'three'));
  await reader.next();
  expect(new TextDecoder().decode(await reader.rest(100))).toBe('two\nthree');
  expect(await reader.next()).toBeNull();
  const large = lineReader(pieces('one\n', '12345', '67890', 'never fetched'));
  await large.next();
  expect(new TextDecoder().decode(await large.rest(7))).toBe('1234567890');
});
