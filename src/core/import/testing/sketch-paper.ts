/** A paper drawn as one line per block, so that a test can show structure, marks and joins at a glance. */
import type { Block } from '../../paper/block';
import type { PaperContent } from '../../paper/paper';

/** `heading 2: Of <emphasis:ships> and shoes`; a join is drawn as `+`, a line end as `⏎`. */
export const sketchPaper = ({ text, blocks }: PaperContent): string[] =>
  blocks.map(
    (block) => `${block.ruleBefore ? 'rule, ' : ''}${sketchKind(block)}: ${sketchText(text, block)}`,
  );

const sketchKind = (block: Block): string => {
  switch (block.kind) {
    case 'heading':
      return `${block.isTitle ? 'title' : 'heading'} ${block.level}`;
    case 'paragraph':
      return block.role;
    case 'list-item':
      return `item ${block.depth} ${sketchMarker(block)}`;
    case 'quotation':
      return `quotation ${block.depth}`;
    case 'table-cell':
      return `cell ${block.table}.${block.row}.${block.column}`;
    case 'footnote':
      return `note ${block.label}`;
    case 'image':
    case 'caption':
    case 'term':
    case 'definition':
      return block.kind;
    case 'code':
      return `code ${block.language ?? '-'}`;
  }
};

const sketchMarker = (item: Extract<Block, { kind: 'list-item' }>): string =>
  item.isFirst ? (item.task ?? item.label ?? String(item.number ?? '•')) : '…';

const sketchText = (text: string, { from, to, inlines, joins }: Block): string => {
  const inserted = new Map<number, string>();
  const insert = (at: number, mark: string): void => {
    inserted.set(at, (inserted.get(at) ?? '') + mark);
  };
  // Inner marks close first, and what ends at an offset closes before anything opens there.
  for (const inline of inlines.toReversed()) insert(inline.to, '>');
  for (const inline of inlines) insert(inline.from, `<${sketchMark(inline)}:`);
  let sketch = '';
  for (let at = from; at <= to; at += 1) {
    sketch += inserted.get(at) ?? '';
    if (at < to) sketch += joins.includes(at) ? '+' : (text[at] ?? '').replace('\n', '⏎');
  }
  return sketch;
};

const sketchMark = (inline: Block['inlines'][number]): string => {
  if (inline.kind === 'link') return `link ${inline.target}`;
  return inline.kind === 'note-mark' ? `mark ${inline.label}` : inline.kind;
};
