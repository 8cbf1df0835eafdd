/** Words broken into a few lines of a given width: SVG text does not break by itself. */

/** The width of a text in the font of the lines. */
export type Measure = (text: string) => number;

export interface WrappedLine {
  readonly text: string;
  readonly width: number;
}

/** At most `limit` lines; what does not fit is cut at a word, or within one that fills a line, and marked by `…`. */
export const wrapWords = (words: string, width: number, limit: number, measure: Measure): WrappedLine[] => {
  const lines: string[] = [];
  let rest = words.trim();
  while (rest !== '' && lines.length < limit) {
    const isLast = lines.length === limit - 1;
    const fitting =
      measure(rest) <= width ? rest : takeLine(rest, isLast ? width - measure('…') : width, measure);
    rest = rest.slice(fitting.length).trimStart();
    lines.push(isLast && rest !== '' ? `${withoutTail(fitting)}…` : fitting.trimEnd());
  }
  return lines.map((text) => ({ text, width: measure(text) }));
};

/** The longest start of whole words that fits; of characters, where the first word alone is too long. */
const takeLine = (text: string, width: number, measure: Measure): string => {
  let taken = '';
  for (const [word] of text.matchAll(/\S+\s*/gu)) {
    if (measure((taken + word).trimEnd()) > width) break;
    taken += word;
  }
  return taken === '' ? takeCharacters(text, width, measure) : taken;
};

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** At least one, or a narrow line would take for ever. */
const takeCharacters = (text: string, width: number, measure: Measure): string => {
  let taken = '';
  for (const { segment } of graphemes.segment(text)) {
    if (taken !== '' && measure(taken + segment) > width) break;
    taken += segment;
  }
  return taken;
};

/** No comma or dash before the ellipsis. */
const withoutTail = (text: string): string => text.replace(/[\s,;:–—-]+$/u, '');
