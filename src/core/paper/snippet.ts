/** A little of a text around a place in it, to show where it is. */
import { inOwnOrder } from '../passage/plain-signs';
import type { TextRange } from '../passage/range';

/** Before, at and after the place; each without line ends. An ellipsis stands where the text was cut. */
export interface Snippet {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** About `room` code units on each side, cut between words where there are any. */
export const snippetOf = (text: string, { from, to }: TextRange, room: number): Snippet => {
  const start = from <= room ? 0 : from - room;
  const end = Math.min(text.length, to + room);
  const before = text.slice(start, from);
  const after = text.slice(to, end);
  return {
    before: flat(start === 0 ? before : `…${before.replace(/^\S*\s+(?=\S)/u, '')}`),
    words: flat(text.slice(from, to)),
    after: flat(end === text.length ? after : `${after.replace(/(?<=\S)\s+\S*$/u, '')}…`),
  };
};

const flat = (text: string): string => inOwnOrder(text.replace(/\s+/gu, ' '));
