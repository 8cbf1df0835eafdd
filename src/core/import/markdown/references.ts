/** What a paper's references point at: link targets and footnotes, defined anywhere in the source. */
import type { Nodes, Root } from 'mdast';
import { plainProse } from '../reading/prose';

export interface References {
  linkTarget(identifier: string): string;
  /** The first definition's own spelling. */
  noteLabel(identifier: string): string;
}

/** Asking for what nothing defines throws: the parser makes no reference of it in the first place. */
export const collectReferences = (tree: Root): References => {
  const targets = new Map<string, string>();
  const labels = new Map<string, string>();
  const visit = (node: Nodes): void => {
    if (node.type === 'definition') addFirst(targets, node.identifier, node.url);
    else if (node.type === 'footnoteDefinition') addFirst(labels, node.identifier, shownLabel(node));
    if ('children' in node && node.type !== 'paragraph') node.children.forEach(visit);
  };
  visit(tree);
  return {
    linkTarget: (identifier) => defined(targets, identifier),
    noteLabel: (identifier) => defined(labels, identifier),
  };
};

const addFirst = (map: Map<string, string>, key: string, value: string): void => {
  if (!map.has(key)) map.set(key, value);
};

const shownLabel = (note: {
  readonly identifier: string;
  readonly label?: string | null | undefined;
}): string => plainProse(note.label ?? '').text || note.identifier;

const defined = (map: ReadonlyMap<string, string>, identifier: string): string => {
  const value = map.get(identifier);
  if (value === undefined) throw new Error(`Nothing defines the reference “${identifier}”.`);
  return value;
};
