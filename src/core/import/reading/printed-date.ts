/** Dates as papers print them: July 7, 2026; 7 July 2026; 2026-07-07. */

/** As YYYY-MM-DD; null if the text is anything but a date that exists. */
export const readPrintedDate = (text: string): string | null => {
  const {
    day = '',
    month = '',
    year = '',
  } = FORMS.map((form) => form.exec(text)).find(Boolean)?.groups ?? {};
  const number = /^\d+$/.test(month) ? Number(month) : MONTHS.indexOf(month.toLowerCase()) + 1;
  const date = `${year}-${twoDigits(number)}-${twoDigits(Number(day))}`;
  return exists(date) ? date : null;
};

/** A date that a line ends with: also one in German, one with its weekday, and one whose month is cut short. */
export interface EndingDate {
  /** As YYYY-MM-DD. */
  readonly date: string;
  /** What the line says before it. */
  readonly before: string;
}

export const readEndingDate = (line: string): EndingDate | null => {
  const found = ENDINGS.map((form) => form.exec(line)).find(Boolean);
  const { day = '', month = '', year = '' } = found?.groups ?? {};
  const date = `${year}-${twoDigits(monthNumber(month))}-${twoDigits(Number(day))}`;
  if (!found || !exists(date)) return null;
  return { date, before: line.slice(0, found.index).replace(WEEKDAY, '').trim() };
};

const ENDINGS = [
  /(?<![\p{L}\d])(?<month>\p{L}+)\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? ?(?<year>\d{4})\.?$/u,
  /(?<![\p{L}\d])(?<day>\d{1,2})(?:st|nd|rd|th|\.)? (?<month>\p{L}+)\.?,? (?<year>\d{4})\.?$/u,
  /(?<![\d-])(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)\.?$/,
  /(?<![\d.])(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?(?<year>\d{4})\.?$/,
];

const WEEKDAY =
  /(?<!\p{L})(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch),?(?: den)?\s*$/iu;

/** Of a number or a name in English or German, of which three letters are enough; 0 for anything else. */
const monthNumber = (month: string): number => {
  if (/^\d+$/.test(month)) return Number(month);
  const start = month.toLowerCase();
  if (start.length < 3) return 0;
  return (
    1 + Math.max(...[MONTHS, GERMAN_MONTHS].map((names) => names.findIndex((name) => name.startsWith(start))))
  );
};

const FORMS = [
  /^(?<month>[a-z]+) (?<day>\d{1,2}), ?(?<year>\d{4})$/i,
  /^(?<day>\d{1,2}) (?<month>[a-z]+),? (?<year>\d{4})$/i,
  /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)$/,
];

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

const GERMAN_MONTHS =
  'januar februar märz april mai juni juli august september oktober november dezember'.split(' ');

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** February 30 is read as March 2 and so comes out different. */
const exists = (date: string): boolean => {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
};
