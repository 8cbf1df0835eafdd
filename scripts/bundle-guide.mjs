/**
 * Makes the user guide a part of the window: docs/user-guide.md and what it is in other languages (user-guide.de.md),
 * read when the window is built, become plain data, and their pictures files of the program. Nothing in them becomes
 * HTML; what the window could not show stops the build.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString as wordsOf } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';

/** @typedef {import('../src/renderer/panels/help/guide').GuideSection} GuideSection */
/** @typedef {import('../src/renderer/panels/help/guide').GuideBlock} GuideBlock */
/** @typedef {import('../src/renderer/panels/help/guide').GuideRun} GuideRun */

/** @returns {import('vite').Plugin} */
export const bundleGuide = () => ({
  name: 'bundle-guide',
  load: {
    filter: { id: /\/docs\/user-guide(\.[a-z]{2})?\.md$/ },
    handler(id) {
      this.addWatchFile(id);
      return moduleOf(readGuide(readFileSync(id, 'utf8'), basename(id)));
    },
  },
});

/**
 * Each picture is imported, so that it is packed as any other file of the program, and its address stands in its place.
 * @param {readonly GuideSection[]} sections
 */
const moduleOf = (sections) => {
  const sources = [
    ...new Set(
      sections.flatMap(({ blocks }) => blocks.flatMap((one) => (one.kind === 'picture' ? [one.source] : []))),
    ),
  ];
  const imports = sources.map(
    (source, at) => `import picture${at} from ${JSON.stringify(`./${source}?url`)};`,
  );
  const data = JSON.stringify({ sections }).replaceAll(/"source":("(?:[^"\\]|\\.)*")/g, (_, source) => {
    return `"source":picture${sources.indexOf(JSON.parse(source))}`;
  });
  return `${imports.join('\n')}\nexport const guide = ${data};`;
};

/**
 * @param {string} markdown
 * @param {string} name Of the file, in docs.
 * @returns {GuideSection[]}
 */
export const readGuide = (markdown, name) => {
  try {
    return sectionsOf(markdown);
  } catch (error) {
    throw error instanceof Refusal ? new Error(`docs/${name}, ${error.message}`) : error;
  }
};

class Refusal extends Error {}

/**
 * @param {string} markdown
 * @returns {GuideSection[]}
 */
const sectionsOf = (markdown) => {
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  /** @type {(Omit<GuideSection, 'blocks'> & { blocks: GuideBlock[] })[]} */
  const sections = [];
  for (const node of tree.children) {
    if (node.type === 'heading') {
      if (node.depth === 1) continue; // the window has a title of its own
      if (node.depth !== 2 && node.depth !== 3) throw refusal(`a heading of level ${node.depth}`, node);
      sections.push({ id: `guide-${sections.length}`, level: node.depth, title: wordsOf(node), blocks: [] });
      continue;
    }
    const section = sections.at(-1);
    if (!section) throw refusal('words before the first section', node);
    section.blocks.push(blockOf(node));
  }
  return sections;
};

/**
 * @param {import('mdast').RootContent} node
 * @returns {GuideBlock}
 */
const blockOf = (node) => {
  switch (node.type) {
    case 'paragraph': {
      const [only, ...others] = node.children;
      if (only?.type === 'image' && others.length === 0)
        return { kind: 'picture', source: only.url, description: only.alt ?? '' };
      return { kind: 'paragraph', runs: runsOf(node.children) };
    }
    case 'list':
      return { kind: 'list', items: node.children.map(itemOf) };
    case 'table': {
      const [head = [], ...rows] = node.children.map((row) =>
        row.children.map((cell) => runsOf(cell.children)),
      );
      return { kind: 'table', head, rows };
    }
    default:
      throw refusal(`“${node.type}”`, node);
  }
};

/** @param {import('mdast').ListItem} item */
const itemOf = (item) => {
  const [only, ...others] = item.children;
  if (only?.type !== 'paragraph' || others.length > 0) throw refusal('a list item of several parts', item);
  return runsOf(only.children);
};

/**
 * @param {readonly import('mdast').PhrasingContent[]} nodes
 * @returns {GuideRun[]}
 */
const runsOf = (nodes) => nodes.map(runOf);

/**
 * @param {import('mdast').PhrasingContent} node
 * @returns {GuideRun}
 */
const runOf = (node) => {
  const text = wordsOf(node).replaceAll('\n', ' ');
  switch (node.type) {
    case 'text':
      return { text, look: 'plain' };
    case 'strong':
      return { text, look: 'strong' };
    case 'emphasis':
      return { text, look: 'emphasis' };
    case 'inlineCode':
      return { text, look: 'code' };
    case 'link':
      if (!/^[a-z-]+\.md$/.test(node.url)) throw refusal(`a link to ${node.url}`, node);
      return { text: `${text} (docs/${node.url})`, look: 'document' };
    default:
      throw refusal(`“${node.type}”`, node);
  }
};

/**
 * @param {string} what
 * @param {import('mdast').Node} node
 */
const refusal = (what, node) =>
  new Refusal(
    `line ${node.position?.start.line ?? '?'}: the help cannot show ${what}. Write it otherwise, or teach scripts/bundle-guide.mjs and panels/help.`,
  );
