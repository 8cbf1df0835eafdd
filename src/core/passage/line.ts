/** The stretch between two line ends: no grapheme, word or sentence runs across one. */
import type { TextRange } from './range';

/** The line in which `offset` lies, without its line end; an offset at a line end lies in the line it ends. */
export const lineAt = (text: string, offset: number): TextRange => {
  const end = text.indexOf('\n', offset);
  // lastIndexOf takes -1 for 0 and would find a line end that lies behind the offset.
  const from = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  return { from, to: end < 0 ? text.length : end };
};
