/** Puts a paper into the page, as a read-only Lexical editor. */
import { createEditor } from 'lexical';
import type { FixedPaper } from '#core/paper/paper';
import { PaperElementNode, SectionNode } from './paper-nodes';
import { $buildPaperTree } from './paper-tree';

/** Builds the paper's elements in `text`; returns what takes them out again. */
export const mountPaper = (text: HTMLElement, paper: FixedPaper): (() => void) => {
  const editor = createEditor({
    namespace: 'postil-reader',
    editable: false,
    nodes: [SectionNode, PaperElementNode],
    onError(error) {
      throw error;
    },
  });
  editor.setRootElement(text);
  editor.update(() => $buildPaperTree(paper), { discrete: true });
  // Each block by its own first letters: Lexical gives a direction to whole sections only, and takes away any other.
  for (const block of text.querySelectorAll<HTMLElement>('[data-block]')) block.dir = 'auto';
  return () => editor.setRootElement(null);
};
