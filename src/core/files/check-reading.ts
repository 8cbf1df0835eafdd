/** Whether a reading holds: blocks tile the text, marks lie in their blocks, and what is told lies in the text. */
import type { Block } from '../paper/block';
import type { PageMap } from '../paper/page-map';
import type { Paper } from '../paper/paper';
import type { TextRange } from '../passage/range';
import { type Fault, faultAt, faultsUnder } from './file-fault';

/** Offsets as this program counts them. */
export const checkReading = ({
  text,
  blocks,
  origin,
}: Pick<Paper, 'text' | 'blocks' | 'origin'>): Fault[] => {
  const { pages, remarks, comments } = origin;
  const whole = { from: 0, to: text.length };
  return [
    ...checkTiles(text, blocks),
    ...blocks.flatMap((block, index) => faultsUnder(`blocks[${index}]`, checkMarks(block))),
    ...(pages ? faultsUnder('pages', checkPages(pages, whole)) : []),
    ...remarks.flatMap(({ at }, index) =>
      at === null || at <= text.length ? [] : [faultAt(`remarks[${index}].at`, 'outside-text')],
    ),
    ...comments.flatMap((comment, index) =>
      liesIn(comment, whole) ? [] : [faultAt(`comments[${index}]`, 'outside-text')],
    ),
  ];
};

/** A line end lies between a block and the next; all of them are the text. */
const checkTiles = (text: string, blocks: readonly Block[]): Fault[] => {
  const faults = blocks.flatMap(({ from, to }, index): Fault[] => {
    const before = blocks[index - 1];
    const isNext = before ? from === before.to + 1 && text[before.to] === '\n' : from === 0;
    return isNext && from <= to ? [] : [faultAt(`blocks[${index}]`, 'blocks-do-not-tile')];
  });
  const isWhole = blocks.at(-1)?.to === text.length;
  return isWhole ? faults : [...faults, faultAt(`blocks[${blocks.length - 1}].to`, 'blocks-do-not-tile')];
};

const checkMarks = (block: Block): Fault[] => [
  ...block.inlines.flatMap((inline, index) =>
    liesIn(inline, block) ? [] : [faultAt(`inlines[${index}]`, 'outside-block')],
  ),
  ...block.joins.flatMap((join, index) =>
    liesIn({ from: join, to: join + 1 }, block) ? [] : [faultAt(`joins[${index}]`, 'outside-block')],
  ),
];

const checkPages = ({ pages, pieces }: PageMap, whole: TextRange): Fault[] =>
  pieces.flatMap((piece, index) => [
    ...(liesIn(piece, whole) ? [] : [faultAt(`pieces[${index}]`, 'outside-text')]),
    ...(piece.page < pages.length ? [] : [faultAt(`pieces[${index}].page`, 'unknown-page')]),
  ]);

const liesIn = ({ from, to }: TextRange, outer: TextRange): boolean =>
  outer.from <= from && from <= to && to <= outer.to;
