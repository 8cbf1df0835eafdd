/** Phrasing content by the lines of its source. */
import type { PhrasingContent } from 'mdast';
import { mdastText } from './mdast-text';

export type Line = readonly PhrasingContent[];

/** Split at line ends between words and at hard breaks; a line end inside of a mark splits nothing. */
export const linesOf = (children: readonly PhrasingContent[]): Line[] => {
  const lines: PhrasingContent[][] = [[]];
  for (const node of children) {
    if (node.type === 'break') lines.push([]);
    else if (node.type !== 'text') lines.at(-1)?.push(node);
    else {
      node.value.split('\n').forEach((value, index) => {
        if (index > 0) lines.push([]);
        if (value !== '') lines.at(-1)?.push({ type: 'text', value });
      });
    }
  }
  return lines.filter((line) => line.length > 0);
};

export const textOf = (line: Line): string => mdastText({ type: 'paragraph', children: [...line] });
