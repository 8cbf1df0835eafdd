import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { toString as textIn } from 'mdast-util-to-string';
import { expect, it } from 'vitest';
import { parseMarkdown } from '../../import/markdown/parse-markdown';
import type { ReportText } from '../../report/report-text';
import { reportMarkdown } from './report-markdown';
import { anyReport, textsOf } from './testing/any-report';

it('makes no markup of any text, and leaves none out', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const tree = parseMarkdown(reportMarkdown(report), 2);
      expect([...kindsIn(tree)].filter((kind) => !KNOWN.has(kind))).toEqual([]);
      const said = packed(textIn(tree));
      for (const text of textsOf(report)) expect(said).toContain(packed(text));
    }),
    { numRuns: 60 },
  );
});

/** All that the report itself is made of. */
const KNOWN = new Set([
  'root',
  'heading',
  'paragraph',
  'text',
  'strong',
  'break',
  'list',
  'listItem',
  'blockquote',
  'table',
  'tableRow',
  'tableCell',
]);

const kindsIn = (node: Nodes): Set<string> =>
  new Set([
    ...(isHonest(node) ? [] : [node.type]),
    ...('children' in node ? node.children.flatMap((child) => [...kindsIn(child)]) : []),
  ]);

/** A bare address leads where it says. */
const isHonest = (node: Nodes): boolean =>
  node.type === 'link' &&
  [textIn(node), `http://${textIn(node)}`, `mailto:${textIn(node)}`].includes(node.url);

/** Without blanks, which Markdown does not keep. */
const packed = (text: string): string => text.replaceAll(/\s+/g, '');

it('puts each annotation below what it is told for, with quote, place and note', () => {
  const item = { tag: 'claim', quotes: ['Said.'], place: 'Ice, p. 3', note: null } as const;
  const report: ReportText = {
    language: 'en',
    title: 'Ice',
    blocks: [
      {
        kind: 'outline',
        items: [
          { ...item, depth: 0, name: 'C1', said: ['Claim'], note: { name: 'Note', what: 'one\ntwo' } },
          { ...item, depth: 1, name: 'C2', said: ['Claim', 'for C1'], place: '' },
        ],
      },
    ],
  };
  expect(reportMarkdown(report)).toBe(`# Ice

- **C1** · Claim

  > Said.

  Ice, p. 3

  **Note:** one\\
  two

  - **C2** · Claim · for C1

    > Said.
`);
});
