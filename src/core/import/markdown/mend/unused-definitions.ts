/** Lines that look like link definitions and that no link uses are words of the paper: '[Note]: Provisional'. */
import type { Definition, Paragraph, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

export const showUnusedDefinitions = (root: Root): void => {
  const used = new Set<string>();
  visit(root, (node) => {
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier);
  });
  visit(root, 'definition', (definition, index, parent) => {
    if (parent === undefined || index === undefined || used.has(definition.identifier)) return;
    parent.children[index] = asParagraph(definition);
    return [SKIP, index + 1];
  });
};

const asParagraph = ({ label, identifier, url, title, position }: Definition): Paragraph => {
  const words = `[${label ?? identifier}]: ${url}${title ? ` "${title}"` : ''}`;
  return { type: 'paragraph', children: [{ type: 'text', value: words }], ...(position && { position }) };
};
