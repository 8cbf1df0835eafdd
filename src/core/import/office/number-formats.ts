/** How Word writes numbers of lists, notes and pages. */

export const formatNumber = (value: number, format: string): string => {
  if (value < 0 || value > MOST_LETTERED) return String(value);
  const letters = ALPHABETS.get(format);
  if (letters !== undefined) return value === 0 ? '' : repeatLetter(value, [...letters]);
  return FORMATS.get(format)?.(value) ?? String(value);
};

/** Letters are repeated and Roman thousands pile up: beyond this a number is no label. */
const MOST_LETTERED = 32_767;

/** After z comes aa, then bb: the letter is repeated. */
const repeatLetter = (value: number, letters: readonly string[]): string =>
  (letters[(value - 1) % letters.length] ?? '').repeat(Math.ceil(value / letters.length));

const ALPHABETS = new Map([
  ['lowerLetter', 'abcdefghijklmnopqrstuvwxyz'],
  ['upperLetter', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'],
  ['russianLower', 'абвгдежзиклмнопрстуфхцчшщыэюя'],
  ['russianUpper', 'АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ'],
  ['hebrew2', 'אבגדהוזחטיכלמנסעפצקרשת'],
  ['arabicAlpha', 'أبتثجحخدذرزسشصضطظعغفقكلمنهوي'],
  ['arabicAbjad', 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ'],
  ['chicago', '*†‡§'],
]);

const romanNumeral = (value: number): string => {
  let rest = value;
  let numeral = '';
  for (const [worth, sign] of ROMAN_SIGNS) {
    numeral += sign.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return numeral;
};

const ROMAN_SIGNS: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** Fifteen and sixteen are written 9 + 6 and 9 + 7. */
const hebrewNumeral = (value: number): string => {
  let rest = value;
  let numeral = '';
  for (const [worth, sign] of HEBREW_SIGNS) {
    while (rest >= worth) {
      numeral += sign;
      rest -= worth;
    }
  }
  return numeral;
};

const HEBREW_SIGNS: readonly (readonly [number, string])[] = [
  [400, 'ת'],
  [300, 'ש'],
  [200, 'ר'],
  [100, 'ק'],
  [90, 'צ'],
  [80, 'פ'],
  [70, 'ע'],
  [60, 'ס'],
  [50, 'נ'],
  [40, 'מ'],
  [30, 'ל'],
  [20, 'כ'],
  [16, 'טז'],
  [15, 'טו'],
  [10, 'י'],
  [9, 'ט'],
  [8, 'ח'],
  [7, 'ז'],
  [6, 'ו'],
  [5, 'ה'],
  [4, 'ד'],
  [3, 'ג'],
  [2, 'ב'],
  [1, 'א'],
];

const ordinal = (value: number): string => {
  const isTeen = value % 100 > 10 && value % 100 < 14;
  return `${value}${(isTeen ? undefined : ['th', 'st', 'nd', 'rd'][value % 10]) ?? 'th'}`;
};

const FORMATS = new Map<string, (value: number) => string>([
  ['lowerRoman', romanNumeral],
  ['upperRoman', (value) => romanNumeral(value).toUpperCase()],
  ['decimalZero', (value) => String(value).padStart(2, '0')],
  ['ordinal', ordinal],
  ['hebrew1', hebrewNumeral],
  ['numberInDash', (value) => `- ${value} -`],
  ['none', () => ''],
]);
