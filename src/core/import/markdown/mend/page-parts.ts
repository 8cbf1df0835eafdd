/** HTML between Markdown: what a blank line cuts in two is one, and is read as a page is. */
import type { Blockquote, FootnoteDefinition, ListItem, Nodes, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { PagePart } from './nodes';

export const gatherPageParts = (root: Root): void => {
  visit(root, (node) => {
    if (!holdsBlocks(node) || !node.children.some(({ type }) => type === 'html')) return;
    const children: RootContent[] = node.children;
    for (let at = 0; at < children.length; at += 1) {
      const first = children[at];
      if (first?.type !== 'html' || !BLOCK.test(first.value)) continue;
      const parts = [first.value];
      while (openTags(parts.join('\n')) > 0) {
        const next = children[at + parts.length];
        if (next?.type !== 'html') break;
        parts.push(next.value);
      }
      const part: PagePart = { type: 'pagePart', value: parts.join('\n') };
      children.splice(at, parts.length, part);
    }
  });
};

/** Among words HTML is marks, whatever it is called. */
const holdsBlocks = (node: Nodes): node is Root | Blockquote | ListItem | FootnoteDefinition =>
  node.type === 'root' ||
  node.type === 'blockquote' ||
  node.type === 'listItem' ||
  node.type === 'footnoteDefinition';

/** Tags that begin blocks; what has none is marks among words, or a comment. */
const NAMES =
  'address|article|aside|blockquote|body|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|html|img|li|main|nav|ol|p|pre|script|section|style|summary|table|tbody|td|tfoot|th|thead|tr|ul';
const BLOCK = new RegExp(`<(?:${NAMES})(?=[\\s/>])`, 'i');

/** How many of them are open at the end. Paragraphs and items need not be closed, and are not counted. */
const openTags = (html: string): number => {
  const tags = html.matchAll(
    /<(\/?)(article|aside|blockquote|center|details|div|dl|figure|ol|section|table|ul)(?=[\s/>])/gi,
  );
  return [...tags].reduce((open, [, slash]) => open + (slash === '' ? 1 : -1), 0);
};
