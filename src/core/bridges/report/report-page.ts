/** A report as one HTML page that needs nothing else: readable in any browser, in either theme, and on paper. */
import type {
  ReportBlock,
  ReportEntry,
  ReportFact,
  ReportItem,
  ReportTable,
  ReportText,
} from '../../report/report-text';
import { REPORT_STYLE, REPORT_STYLE_HASH } from './report-style';

/** Texts are texts: whatever they hold is escaped, and the page forbids itself scripts, requests and any style but its own. */
export const reportPage = ({ language, title, blocks }: ReportText): string =>
  `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
<main>
<h1 dir="auto">${escaped(title)}</h1>
${blocks.map(blockPart).join('\n')}
</main>
</body>
</html>
`;

const POLICY = `default-src 'none'; style-src '${REPORT_STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

const blockPart = (block: ReportBlock): string => {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level} dir="auto">${escaped(block.text)}</h${block.level}>`;
    case 'text':
      return `<p dir="auto">${escaped(block.text)}</p>`;
    case 'facts':
      return `<dl class="facts">${block.facts.map(factPart).join('')}</dl>`;
    case 'table':
      return tablePart(block);
    case 'list':
      return `<ul>${block.items.map((item) => `<li dir="auto">${escaped(item)}</li>`).join('\n')}</ul>`;
    case 'outline':
      return outlinePart(block.items);
    case 'decisions':
      return `<ol class="decisions">\n${block.entries.map(entryPart).join('\n')}\n</ol>`;
  }
};

const factPart = ({ name, what }: ReportFact): string =>
  `<div><dt>${escaped(name)}</dt><dd dir="auto">${escaped(what)}</dd></div>`;

const tablePart = ({ title, headings, rows }: ReportTable): string =>
  `<table>
<caption>${escaped(title)}</caption>
<thead><tr>${headings.map((heading) => `<th scope="col">${escaped(heading)}</th>`).join('')}</tr></thead>
<tbody>
${rows.map(rowPart).join('\n')}
</tbody>
</table>`;

const rowPart = ([name = '', ...cells]: readonly string[]): string =>
  `<tr><th scope="row">${escaped(name)}</th>${cells.map((cell) => `<td dir="auto">${escaped(cell)}</td>`).join('')}</tr>`;

/** Lists within lists, as deep as the items lie. */
const outlinePart = (items: readonly ReportItem[]): string => {
  const parts: string[] = [];
  let depth = -1;
  for (const item of items) {
    if (item.depth > depth) parts.push('<ul class="outline">');
    else parts.push('</li>', '</ul></li>'.repeat(depth - item.depth));
    depth = item.depth;
    parts.push(`<li class="is-${item.tag}">${itemPart(item)}`);
  }
  if (depth >= 0) parts.push('</li>', '</ul></li>'.repeat(depth), '</ul>');
  return parts.filter((part) => part !== '').join('\n');
};

const itemPart = ({ name, said, quotes, place, note }: ReportItem): string => {
  const words = quotes.map((quote) => `<blockquote dir="auto">${escaped(quote)}</blockquote>`).join('');
  const head = `<p class="head"><b>${escaped(name)}</b> ${said.map((one) => `<span dir="auto">${escaped(one)}</span>`).join(' · ')}</p>`;
  return `${head}${words}${place === '' ? '' : `<p class="place" dir="auto">${escaped(place)}</p>`}${notePart(note)}`;
};

const notePart = (note: ReportFact | null): string =>
  note ? `<p class="note" dir="auto"><b>${escaped(note.name)}:</b> ${escaped(note.what)}</p>` : '';

const entryPart = ({ title, words, readings, reason, facts }: ReportEntry): string =>
  `<li>
<p class="head"><b>${escaped(title)}</b></p>
<blockquote dir="auto">${escaped(words)}</blockquote>
<dl class="readings">${readings.map(({ who, what }) => `<dt dir="auto">${escaped(who)}</dt><dd dir="auto">${escaped(what)}</dd>`).join('')}</dl>
${notePart(reason)}
<p class="place">${facts.map(escaped).join(' · ')}</p>
</li>`;

const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
