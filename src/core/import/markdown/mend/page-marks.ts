/** Marks that converters leave where a page begins: '{3}-----', '<span id="page-3-0">', '\newpage', '<!-- Page 4 -->'. */
import type { Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { mdastText } from './mdast-text';
import type { PageMark } from './nodes';

export const markPages = (root: Root): void => {
  visit(root, (node, index, parent) => {
    if (parent === undefined || index === undefined || !FLOW.has(node.type)) return;
    if (node.type === 'pageMark') return SKIP;
    const whole = wholeMark(node);
    if (whole !== null) {
      parent.children[index] = whole;
      return SKIP;
    }
    const inside = anchoredPage(node);
    if (inside === null) return;
    parent.children.splice(index, 0, inside);
    return [SKIP, index + 2];
  });
};

const FLOW: ReadonlySet<string> = new Set(['paragraph', 'heading', 'html', 'list', 'table', 'code']);

/** A node that is a mark and nothing else. */
const wholeMark = (node: Nodes): PageMark | null => {
  if (node.type === 'html') return commentMark(node.value) ?? null;
  if (node.type !== 'paragraph') return null;
  const words = mdastText(node).trim();
  const [, delimited] = /^\{(\d{1,5})\}-{4,}$/.exec(words) ?? [];
  if (delimited !== undefined) return pageMark(Number(delimited));
  if (/^\\(?:newpage|pagebreak|clearpage)\b(?:\{\})?$/.test(words)) return pageMark(null);
  return words === '' ? anchoredPage(node) : null;
};

const commentMark = (html: string): PageMark | undefined => {
  const [, comment = ''] = /^\s*<!--([\s\S]*?)-->\s*$/.exec(html) ?? [];
  if (!/\bpage/i.test(comment)) return undefined;
  const [, number] = /\bpage[\s_-]*(?:number|no\.?)?\s*[=:#]?\s*"?(\d{1,5})\b/i.exec(comment) ?? [];
  if (number !== undefined) return pageMark(Number(number) - 1);
  return /page[\s_-]*break/i.test(comment) ? pageMark(null) : undefined;
};

/** An anchor at the very beginning of a block; its number counts from 0, as its program counts. */
const anchoredPage = (node: Nodes): PageMark | null => {
  const first = firstLeaf(node);
  const [, page] = (first?.type === 'html' && ANCHOR.exec(first.value)) || [];
  return page === undefined ? null : pageMark(Number(page));
};

const ANCHOR = /^<(?:span|a)\s[^>]*\bid="page-(\d{1,5})-\d+"[^>]*>/i;

const firstLeaf = (node: Nodes): Nodes | null => {
  let at: Nodes = node;
  while ('children' in at) {
    const [first] = at.children;
    if (first === undefined) return null;
    at = first;
  }
  return at;
};

const pageMark = (page: number | null): PageMark => ({ type: 'pageMark', value: '', page });
