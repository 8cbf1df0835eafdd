/** The words of a tree as they would be read, with its line ends. */
import type { Nodes } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';

export const mdastText = (node: Nodes): string => wordsOf(node, { includeHtml: false });
