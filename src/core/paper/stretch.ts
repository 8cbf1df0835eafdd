/** The part of a text that is shown at once where a field has to hold it: of what is longer, the browser would lay out all. Pure. */
import { lineAt } from '../passage/line';
import type { TextRange } from '../passage/range';

/** Code units: some ten pages, which Chromium lays out in a few hundredths of a second; a whole book takes seconds. */
export const STRETCH = 24_000;

/** How much more is shown so that a stretch begins and ends with a line. Some lines have no end. */
const MOST_OF_LINE = 4_000;

/** The stretch with the place in its middle. One around its first or last place shares half of it. */
export const stretchAround = (text: string, place: number): TextRange => {
  const from = Math.max(0, Math.min(place - STRETCH / 2, text.length - STRETCH));
  const to = Math.min(text.length, from + STRETCH);
  const [first, last] = [lineAt(text, from), lineAt(text, to)];
  return {
    from: from - first.from <= MOST_OF_LINE ? first.from : from,
    to: last.to - to <= MOST_OF_LINE ? last.to : to,
  };
};
