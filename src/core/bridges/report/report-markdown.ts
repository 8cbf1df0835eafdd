/** A report as Markdown (CommonMark with the tables of GitHub), to go on with in a wiki or an editor. */
import type {
  ReportBlock,
  ReportEntry,
  ReportFact,
  ReportItem,
  ReportTable,
  ReportText,
} from '../../report/report-text';
import { markdownLine, markdownLines } from './markdown-text';

export const reportMarkdown = ({ title, blocks }: ReportText): string =>
  `${[`# ${markdownLine(title)}`, ...blocks.map(blockPart)].join('\n\n')}\n`;

const blockPart = (block: ReportBlock): string => {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${markdownLine(block.text)}`;
    case 'text':
      return markdownLines(block.text);
    case 'facts':
      return block.facts.map(named).join('\\\n');
    case 'table':
      return tablePart(block);
    case 'list':
      return block.items.map((item) => `- ${indented(markdownLines(item), 2)}`).join('\n');
    case 'outline':
      return block.items.map(itemPart).join('\n\n');
    case 'decisions':
      return block.entries.map(entryPart).join('\n\n');
  }
};

const named = ({ name, what }: ReportFact): string => `${bold(`${name}:`)} ${markdownLines(what)}`;

const tablePart = ({ title, headings, rows }: ReportTable): string => {
  const line = (cells: readonly string[]): string => `| ${cells.map(markdownLine).join(' | ')} |`;
  const rule = `| ${headings.map(() => '---').join(' | ')} |`;
  return [bold(title), '', line(headings), rule, ...rows.map(line)].join('\n');
};

const itemPart = ({ depth, name, said, quotes, place, note }: ReportItem): string => {
  const parts = [
    beside([bold(name), ...said.map(markdownLine)]),
    ...quotes.map(quoted),
    markdownLine(place),
    ...(note ? [named(note)] : []),
  ];
  const margin = ' '.repeat(2 * depth);
  return `${margin}- ${indented(apart(parts), 2 * depth + 2)}`;
};

const entryPart = ({ title, words, readings, reason, facts }: ReportEntry, index: number): string => {
  const marker = `${index + 1}. `;
  const parts = [
    bold(title),
    quoted(words),
    readings.map(({ who, what }) => `- ${markdownLine(who)}: ${markdownLine(what)}`).join('\n'),
    ...(reason ? [named(reason)] : []),
    beside(facts.map(markdownLine)),
  ];
  return `${marker}${indented(apart(parts), marker.length)}`;
};

const beside = (texts: readonly string[]): string => texts.filter((text) => text !== '').join(' · ');

const apart = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n\n');

const quoted = (words: string): string =>
  markdownLines(words)
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');

const bold = (text: string): string => {
  const line = markdownLine(text);
  return line === '' ? '' : `**${line}**`;
};

/** All lines but the first, which stands behind a marker. */
const indented = (text: string, width: number): string =>
  text.replaceAll(/\n(?=.)/g, `\n${' '.repeat(width)}`);
