/**
 * The peer: plain elements with the reader's class names, one under the other, and a static range for every
 * annotation in the whole paper. No editor, no sections, no window; what one would write first.
 */

import type { Block, Inline } from '#core/paper/block';
import type { Paper } from '#core/paper/paper';
import { type Annotation, TAGS } from '#core/records/annotation';
import { blockLook, inlineLook } from '../../src/renderer/reader/text/block-look';
import { createTextMap } from '../../src/renderer/reader/text/offset-map';
import type { ElementLook } from '../../src/renderer/reader/text/paper-nodes';
import type { OpenContender } from './contender';

export const openPlain: OpenContender = (stage, paper, index) => {
  const text = createElement({ tag: 'article', className: 'reader-text' }, createBlocks(paper));
  const page = createElement({ tag: 'div', className: 'reader-page' }, [text]);
  stage.append(createElement({ tag: 'div', className: 'reader' }, [page]));
  const map = createTextMap(text, paper);
  const highlights = { claim: new Highlight(), evidence: new Highlight(), assessment: new Highlight() };
  const paint = ({ tag, passages }: Annotation): void => {
    for (const range of passages.flatMap(map.rangesOf)) highlights[tag].add(range);
  };
  index.inOrder.forEach(paint);
  for (const tag of TAGS) CSS.highlights.set(tag, highlights[tag]);
  return {
    add(annotation) {
      index.put(annotation);
      paint(annotation);
    },
  };
};

const createBlocks = ({ text, blocks }: Paper): HTMLElement[] =>
  blocks.map((block, index) => createElement(blockLook(block, index, 1), createRuns(text, block)));

/** Marks of the bench's paper never overlap, so one pass from start to end will do. */
const createRuns = (text: string, block: Block): (HTMLElement | string)[] => {
  const runs: (HTMLElement | string)[] = [];
  let at = block.from;
  for (const inline of block.inlines) {
    runs.push(
      text.slice(at, inline.from),
      createElement(runLook(inline), [text.slice(inline.from, inline.to)]),
    );
    at = inline.to;
  }
  return [...runs, text.slice(at, block.to)].filter((run) => run !== '');
};

const runLook = (inline: Inline): ElementLook =>
  inline.kind === 'link' ? inlineLook(inline) : { tag: 'em', className: '' };

const createElement = (
  { tag, className, attributes = {} }: ElementLook,
  children: readonly (HTMLElement | string)[],
): HTMLElement => {
  const element = document.createElement(tag);
  if (className) element.className = className;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
};
