/** The byline: `Elie Houé | No. 2166 | July 7, 2026`. */
import { readPrintedDate } from './printed-date';
import { splitNames } from './printed-names';

export interface Byline {
  readonly authors: readonly string[];
  readonly number: string | null;
  readonly date: string | null;
}

/** Null unless the text is of several parts of which one is a number in a series or a date. */
export const readByline = (text: string): Byline | null => {
  const parts = text
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const number = parts.map(seriesNumber).find((found) => found !== null) ?? null;
  const date = parts.map(readPrintedDate).find((found) => found !== null) ?? null;
  if (parts.length < 2 || (number === null && date === null)) return null;
  const names = parts.find((part) => seriesNumber(part) === null && readPrintedDate(part) === null);
  return { authors: splitNames(names?.replace(/^by /i, '') ?? ''), number, date };
};

const seriesNumber = (part: string): string | null => /^No\. ?(\S+)$/i.exec(part)?.[1] ?? null;
