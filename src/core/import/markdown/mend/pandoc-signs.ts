/** Signs of Pandoc and GitHub that say how words are set and are no words: attributes, fences, alerts. */
import type { Parents, Root, RootContent, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { mdastText } from './mdast-text';

/** `{#sec:harbour .unnumbered width=50%}`, but not a set `{1, 2}`. */
const ATTRIBUTE = String.raw`(?:[#.][\w:.-]+|-|[\w-]+=(?:"[^"]*"|'[^']*'|[^\s{}"']+))`;
const ATTRIBUTES = String.raw`\{:?\s*${ATTRIBUTE}(?:\s+${ATTRIBUTE})*\s*\}`;
const AT_END = new RegExp(String.raw`\s*${ATTRIBUTES}\s*$`);
const AT_START = new RegExp(`^${ATTRIBUTES}`);
const SPAN = new RegExp(String.raw`\[([^[\]]+)\]${ATTRIBUTES}`, 'g');
/** A fence of a division: a line of colons with its name, or with nothing. */
const FENCE = /(?:^|\n)[ \t]*:{3,}(?:[ \t]*(?:[\w.-]+|\{[^{}\n]*\})[ \t:]*|[ \t]*)(?=\n|$)/g;
const ALERT = /^\s*\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION|INFO|ABSTRACT|QUOTE)\][+-]?[ \t]*(?:\n|$)/i;

export const dropSigns = (root: Root): void => {
  visit(root, (node) => {
    if (node.type === 'heading') dropFromEnd(node.children.at(-1));
    else if (node.type === 'paragraph') {
      for (const text of node.children) if (text.type === 'text') text.value = text.value.replace(FENCE, '');
    } else if (node.type === 'blockquote') dropAlert(node.children[0]);
    if ('children' in node) dropBehind(node);
    if (node.type === 'text') node.value = node.value.replace(SPAN, '$1');
  });
  visit(root, 'paragraph', (paragraph, index, parent) => {
    if (parent === undefined || index === undefined || mdastText(paragraph).trim() !== '') return;
    if (paragraph.children.some(({ type }) => type !== 'text')) return;
    parent.children.splice(index, 1);
    return index;
  });
};

const dropFromEnd = (node: RootContent | undefined): void => {
  if (node?.type === 'text') node.value = node.value.replace(AT_END, '');
};

/** Behind a picture, a link or code, whose attributes they are. */
const dropBehind = (parent: Parents): void => {
  parent.children.forEach((node, index) => {
    const before = parent.children[index - 1];
    if (node.type === 'text' && before !== undefined && TAKES_ATTRIBUTES.has(before.type)) {
      node.value = node.value.replace(AT_START, '');
    }
  });
};

const TAKES_ATTRIBUTES: ReadonlySet<string> = new Set(['image', 'imageReference', 'link', 'inlineCode']);

const dropAlert = (first: RootContent | undefined): void => {
  const text: Text | undefined =
    first?.type === 'paragraph' && first.children[0]?.type === 'text' ? first.children[0] : undefined;
  if (text !== undefined) text.value = text.value.replace(ALERT, '');
};
