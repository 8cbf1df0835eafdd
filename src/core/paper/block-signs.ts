/** What a block has beside its words wherever it is shown: the rank of a heading, the mark of a list item, where runs end. */
import type { Block } from './block';

/** Whether the paper says its title in its own text. */
export const hasTitle = (blocks: readonly Block[]): boolean =>
  blocks.some((block) => block.kind === 'heading' && block.isTitle);

/** The level of the paper's title in the source: what stands beside or above it becomes a heading of the second rank. */
export const titleLevelOf = (blocks: readonly Block[]): number =>
  blocks.flatMap((block) => (block.kind === 'heading' && block.isTitle ? [block.level] : []))[0] ?? 1;

/** Of a heading that is not the title: 2 to 6. */
export const headingRank = (level: number, titleLevel: number): number =>
  Math.min(6, Math.max(2, level - titleLevel + 1));

/** Empty for an item's further paragraphs. */
export const listMarker = ({
  isFirst,
  number,
  label,
  task,
}: Extract<Block, { kind: 'list-item' }>): string => {
  if (!isFirst) return '';
  if (task) return task === 'done' ? '☑' : '☐';
  if (label !== undefined) return label;
  return number === null ? '•' : `${number}.`;
};

/** Where something begins or ends in a block, itself included: its runs lie between. In text order. */
export const edgesOf = ({ from, to, inlines, joins }: Block, others: Iterable<number> = []): number[] => {
  const edges = new Set([from, to]);
  for (const inline of inlines) edges.add(inline.from).add(inline.to);
  for (const join of joins) edges.add(join).add(join + 1);
  for (const other of others) if (from < other && other < to) edges.add(other);
  return [...edges].sort((a, b) => a - b);
};
