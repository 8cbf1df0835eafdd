/** Plain text as Markdown that says the same: nothing in it becomes markup. */

/** In one line, for headings and cells. */
export const markdownLine = (text: string): string => escaped(text.replaceAll(/\s+/g, ' ').trim());

/** With a forced break where a line ends; lines without words are left out. */
export const markdownLines = (text: string): string =>
  text
    .split(/[\n\r\u2028\u2029]/)
    .map(markdownLine)
    .filter((line) => line !== '')
    .join('\\\n');

/**
 * Signs that can mean something anywhere in a line, at its beginning, and in bare addresses, which would swallow the
 * escapes behind them. Some readers still make links of these; such a link leads where it says.
 */
const escaped = (line: string): string =>
  line
    .replaceAll(/[\\`*_[\]<>&|~#$]/g, '\\$&')
    .replaceAll(/:(?=\/\/)|(?<=www)\./gi, '\\$&')
    .replace(/^[-+=:]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
