/** A report as one HTML page that needs nothing else: readable in any browser, in either theme, and on paper. */

export interface ReportTable {
  readonly title: string;
  readonly headings: readonly string[];
  /** As many cells as headings; the first names the row. */
  readonly rows: readonly (readonly string[])[];
}

export interface ReportEntry {
  readonly title: string;
  /** Words of the paper that it is about. */
  readonly words: string;
  /** Who had what. */
  readonly readings: readonly { readonly who: string; readonly what: string }[];
  /** Empty when there is none. */
  readonly reason: string;
  readonly facts: readonly string[];
}

/** All in words: what is said in data is put into sentences where it is shown. */
export interface Report {
  /** BCP 47, of the words. */
  readonly language: string;
  readonly title: string;
  readonly facts: readonly string[];
  readonly tables: readonly ReportTable[];
  readonly entriesTitle: string;
  readonly entries: readonly ReportEntry[];
}

/** Texts are texts: whatever they hold is escaped, and the page forbids itself scripts and requests. */
export const reportPage = ({ language, title, facts, tables, entriesTitle, entries }: Report): string =>
  `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1 dir="auto">${escaped(title)}</h1>
${facts.map((fact) => `<p dir="auto">${escaped(fact)}</p>`).join('\n')}
${tables.map(tablePart).join('\n')}
<h2>${escaped(entriesTitle)}</h2>
<ol>
${entries.map(entryPart).join('\n')}
</ol>
</body>
</html>
`;

const tablePart = ({ title, headings, rows }: ReportTable): string =>
  `<h2>${escaped(title)}</h2>
<table>
<thead><tr>${headings.map((heading) => `<th scope="col">${escaped(heading)}</th>`).join('')}</tr></thead>
<tbody>
${rows.map(rowPart).join('\n')}
</tbody>
</table>`;

const rowPart = ([name = '', ...cells]: readonly string[]): string =>
  `<tr><th scope="row">${escaped(name)}</th>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`;

const entryPart = ({ title, words, readings, reason, facts }: ReportEntry): string =>
  `<li>
<h3>${escaped(title)}</h3>
<blockquote dir="auto">${escaped(words)}</blockquote>
<dl>${readings.map(({ who, what }) => `<dt dir="auto">${escaped(who)}</dt><dd dir="auto">${escaped(what)}</dd>`).join('')}</dl>
${reason === '' ? '' : `<p class="reason" dir="auto">${escaped(reason)}</p>\n`}<p class="facts">${facts.map(escaped).join(' · ')}</p>
</li>`;

const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const STYLE = `
:root { color-scheme: light dark; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { line-height: 1.25; }
h2 { margin-top: 2.5rem; font-size: 1.2rem; }
h3 { margin: 0; font-size: 1rem; }
table { border-collapse: collapse; }
th, td { padding: 0.2rem 0.75rem 0.2rem 0; border-bottom: 1px solid color-mix(in srgb, currentcolor 25%, transparent); text-align: start; }
td { font-variant-numeric: tabular-nums; }
tbody th { font-weight: 400; }
li { margin-block: 1.25rem; break-inside: avoid; }
blockquote { margin: 0.25rem 0; font-family: Georgia, serif; }
dl { display: grid; grid-template-columns: minmax(6rem, max-content) 1fr; gap: 0 0.75rem; margin: 0.25rem 0; font-size: 0.9rem; }
dd { margin: 0; }
.reason { margin: 0.25rem 0; padding-inline-start: 0.6rem; border-inline-start: 3px solid currentcolor; }
.facts { margin: 0; font-size: 0.85rem; opacity: 0.75; }
`;
