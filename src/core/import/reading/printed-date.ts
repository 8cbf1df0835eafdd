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

const FORMS = [
  /^(?<month>[a-z]+) (?<day>\d{1,2}), ?(?<year>\d{4})$/i,
  /^(?<day>\d{1,2}) (?<month>[a-z]+),? (?<year>\d{4})$/i,
  /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)$/,
];

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** February 30 is read as March 2 and so comes out different. */
const exists = (date: string): boolean => {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
};
