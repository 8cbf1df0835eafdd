/** Notes that are numbered page by page: each mark leads to the next note of its label, not to the first. */
import type { FootnoteDefinition, FootnoteReference, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import './nodes';

export const tellNotesApart = (root: Root): void => {
  const definitions: FootnoteDefinition[] = [];
  const references: FootnoteReference[] = [];
  visit(root, (node) => {
    if (node.type === 'footnoteDefinition') definitions.push(node);
    else if (node.type === 'footnoteReference') references.push(node);
  });
  const taken = new Set(definitions.map(({ identifier }) => identifier));
  for (const identifier of taken) {
    const same = definitions.filter((definition) => definition.identifier === identifier);
    if (same.length < 2) continue;
    const marks = references.filter((reference) => reference.identifier === identifier);
    for (const mark of marks) {
      const at = offsetOf(mark);
      const own = same.findIndex((definition) => offsetOf(definition) > at);
      rename(mark, own < 0 ? same.length - 1 : own, taken);
    }
    for (const [index, definition] of same.entries()) rename(definition, index, taken);
  }
};

const offsetOf = (node: FootnoteDefinition | FootnoteReference): number => node.position?.start.offset ?? 0;

/** The first keeps its label; the second note 1 is labelled `1-2` and still shows 1. */
const rename = (
  node: FootnoteDefinition | FootnoteReference,
  index: number,
  taken: ReadonlySet<string>,
): void => {
  if (index === 0) return;
  const shown = node.label || node.identifier;
  let suffix = `-${index + 1}`;
  while (taken.has(node.identifier + suffix)) suffix = `-${suffix}`;
  node.identifier += suffix;
  node.label = shown + suffix;
  node.data = { ...node.data, shown };
};
