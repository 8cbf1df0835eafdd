/** Phrasing content (words, marks, links, images, raw HTML) written into prose. */
import type { PhrasingContent } from 'mdast';
import { createProseWriter, type InlineShape, type Prose, type ProseWriter } from '../reading/prose';
import type { Edition } from './edition';
import { type HtmlPart, splitHtml } from './html';
import type { References } from './references';

export const phrasingProse = (
  nodes: readonly PhrasingContent[],
  references: References,
  edition: Edition,
): Prose => {
  const writer = createProseWriter();
  writeNodes(nodes, { writer, references, edition });
  return writer.finish();
};

interface Target {
  readonly writer: ProseWriter;
  readonly references: References;
  readonly edition: Edition;
}

type Tag = Extract<HtmlPart, { kind: 'tag' }>;
type Node = Exclude<PhrasingContent, { type: 'html' }>;
type Sibling = Node | HtmlPart;

const writeNodes = (nodes: readonly PhrasingContent[], target: Target): void => {
  const siblings = nodes.flatMap((node): Sibling[] =>
    node.type === 'html' ? splitHtml(node.value, target.edition) : [node],
  );
  const paired = pairTags(siblings);
  const closers: (() => void)[] = [];
  for (const sibling of siblings) {
    if ('type' in sibling) writeNode(sibling, target);
    else if (sibling.kind === 'text') target.writer.write(sibling.text);
    else if (sibling.kind === 'break') target.writer.breakLine();
    else if (!paired.has(sibling)) target.writer.write(isAnchorEnd(sibling, target) ? '' : sibling.source);
    else if (sibling.isClosing) closers.pop()?.();
    else closers.push(target.writer.open(sibling.shape));
  }
};

/** An anchor without a target is no tag of ours, but its end is. */
const isAnchorEnd = ({ name }: Tag, { edition }: Target): boolean => edition !== 1 && name === 'a';

/**
 * The tags that have a partner among their siblings. Pairs nest: a closing tag meets the last open one of its
 * name, and those left open in between stay alone.
 */
const pairTags = (siblings: readonly Sibling[]): ReadonlySet<Tag> => {
  const paired = new Set<Tag>();
  const open: Tag[] = [];
  for (const tag of siblings.filter(isTag)) {
    if (!tag.isClosing) open.push(tag);
    else {
      const at = open.findLastIndex(({ name }) => name === tag.name);
      const partner = open[at];
      if (partner === undefined) continue;
      paired.add(partner).add(tag);
      open.splice(at);
    }
  }
  return paired;
};

const isTag = (sibling: Sibling): sibling is Tag => 'kind' in sibling && sibling.kind === 'tag';

const writeNode = (node: Node, target: Target): void => {
  const shape = shapeOf(node, target.references);
  const close = shape === null ? null : target.writer.open(shape);
  if ('children' in node) writeNodes(node.children, target);
  else if (node.type === 'break') target.writer.breakLine();
  else target.writer.write(shownText(node, target.references));
  close?.();
};

const shapeOf = (node: Node, references: References): InlineShape | null => {
  switch (node.type) {
    case 'emphasis':
    case 'strong':
      return { kind: node.type };
    case 'delete':
      return { kind: 'strikethrough' };
    case 'inlineCode':
    case 'inlineMath':
      return { kind: 'code' };
    case 'link':
      return { kind: 'link', target: node.url };
    case 'linkReference':
      return { kind: 'link', target: references.linkTarget(node.identifier) };
    case 'footnoteReference':
      return { kind: 'note-mark', label: references.noteLabel(node.identifier) };
    default:
      return null;
  }
};

type Leaf = Exclude<Node, { children: unknown } | { type: 'break' }>;

const shownText = (node: Leaf, references: References): string => {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    // Exactly as written: what it means is for whoever knows the signs.
    case 'inlineMath':
      return `$${node.value}$`;
    case 'footnoteReference':
      return node.data?.shown ?? references.noteLabel(node.identifier);
    // What an image shows cannot be tagged; what it says can.
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
  }
};
