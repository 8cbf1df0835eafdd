/** A paper of the bench as the Markdown file that the program would have opened. */
import type { Block, Inline } from '#core/paper/block';
import type { Paper } from '#core/paper/paper';

export const toMarkdown = ({ text, blocks }: Paper): string =>
  `${blocks.map((block) => `${signBefore(block)}${wordsOf(text, block)}`).join('\n\n')}\n`;

/** The bench's papers have no other kinds. */
const signBefore = (block: Block): string => {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} `;
    case 'list-item':
      return '- ';
    case 'quotation':
      return '> ';
    default:
      return '';
  }
};

/** Marks of the bench's papers never overlap. */
const wordsOf = (text: string, { from, to, inlines }: Block): string => {
  let written = '';
  let at = from;
  for (const inline of inlines) {
    written += text.slice(at, inline.from) + marked(text.slice(inline.from, inline.to), inline);
    at = inline.to;
  }
  return written + text.slice(at, to);
};

const marked = (words: string, { kind }: Inline): string =>
  kind === 'link' ? `[${words}](#)` : `*${words}*`;
