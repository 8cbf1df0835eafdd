/** Line ends inside of paragraphs: words that were cut there are whole again. */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { mendLineEnds, type Vocabulary } from '../../reading/lines';

export const mendWords = (root: Root, vocabulary: Vocabulary): void => {
  visit(root, 'text', (text) => {
    if (text.value.includes('\n')) text.value = mendLineEnds(text.value, vocabulary);
  });
};
