/** How deep the lines of a Markdown source nest lists and quotations: too deep a nesting exhausts the parser's stack. */

/** No paper nests deeper than a dozen; from about 1,500 on the parser breaks, after seconds. */
const MAX_NESTING = 250;

/** The first line (from 1) that opens more lists and quotations in each other than can be read; null when none does. */
export const tooDeepLine = (source: string): number | null => {
  const at = source.split('\n').findIndex(isTooDeep);
  return at < 0 ? null : at + 1;
};

const isTooDeep = (line: string): boolean =>
  line.length > MAX_NESTING && openings(line) > MAX_NESTING && !RULE.test(line);

const openings = (line: string): number => {
  const [head = ''] = CONTAINERS.exec(line) ?? [];
  return head.match(CONTAINER)?.length ?? 0;
};

/** Signs that each begin a quotation or an item, as many as stand before anything else. */
const CONTAINERS = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t])))+/;
const CONTAINER = />|[-*+]|\d+[.)]/g;

/** A rule drawn across the page, however wide. */
const RULE = /^[ \t]*([-*])(?:[ \t]*\1)+[ \t]*$/;
