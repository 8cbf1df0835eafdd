import { expect, test } from 'vitest';
import { formatNumber } from './number-formats';

test.each([
  [4, 'decimal', '4'],
  [4, 'lowerRoman', 'iv'],
  [1994, 'upperRoman', 'MCMXCIV'],
  [26, 'lowerLetter', 'z'],
  [28, 'lowerLetter', 'bb'],
  [3, 'upperLetter', 'C'],
  [7, 'decimalZero', '07'],
  [1, 'ordinal', '1st'],
  [12, 'ordinal', '12th'],
  [22, 'ordinal', '22nd'],
  [15, 'hebrew1', 'טו'],
  [3, 'hebrew2', 'ג'],
  [2, 'arabicAbjad', 'ب'],
  [5, 'none', ''],
  [5, 'a format of later years', '5'],
  [1_000_000, 'lowerLetter', '1000000'],
])('%i as %s is %s', (value, format, written) => {
  expect(formatNumber(value, format)).toBe(written);
});
