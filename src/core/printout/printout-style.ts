/** How a printout looks: its style sheet, and the rules of its pages. Lengths are of paper, or follow the type. */
import { type PageSetup, pageBox, type RunningWords } from './page-setup';

const UI = "'Inter Variable', Arial, sans-serif";
const SERIF = "'Source Serif 4 Variable', Georgia, 'Times New Roman', serif";

/** The pages, as the page that prints needs them: they act in no part of it, only in the whole. */
export const pageRules = (setup: PageSetup, { above: [start, end], below }: RunningWords): string => {
  const { width, height, top, right, bottom, left } = pageBox(setup);
  const [first, second] = setup.isRightToLeft ? ['right', 'left'] : ['left', 'right'];
  const box = (place: string, content: string, more = ''): string =>
    `@${place} { content: ${content}; ${RUNNING} ${more}}`;
  return `@page {
  size: ${width}mm ${height}mm;
  margin: ${top}mm ${right}mm ${bottom}mm ${left}mm;
  ${box(`top-${first}`, quoted(start))}
  ${box(`top-${second}`, quoted(end))}
  ${box(`bottom-${first}`, quoted(below))}
  ${box(`bottom-${second}`, 'counter(page) " / " counter(pages)')}
}`;
};

const RUNNING = `font: 8pt ${UI}; color: #444; white-space: pre; unicode-bidi: plaintext;`;

/** A string of a style sheet: whatever could end it is written as a number. */
const quoted = (text: string): string =>
  `"${text.replaceAll(/[^\p{L}\p{M}\p{N} .,:;–-]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `)}"`;

/** Of the printout itself, on whatever it is shown: no rule reaches beyond it. */
export const printoutStyle = (setup: PageSetup): string => {
  const { width, left, right } = pageBox(setup);
  // What reached beyond the page would make a browser print all of it smaller, in lines of another length.
  return `.printout { overflow-x: clip; inline-size: ${width - left - right}mm; font-size: ${setup.textSize}pt; }\n${STYLE}`;
};

const STYLE = `
.printout { --claim: #7a4100; --claim-wash: #fbe9cc; --evidence: #07564c; --evidence-wash: #d5eee7; --assessment: #7a1f65; --assessment-wash: #f6deef; --differs: #e4e3f4; --soft: #444; --line: #999; --margin: 17mm;
  --pitch: 0.36em; --first: 0.26em; --room: 0; margin: 0; color: #000; background: #fff; color-scheme: light; font-family: ${SERIF}; line-height: 1.5; text-align: start; text-rendering: geometricPrecision; overflow-wrap: break-word; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
:where(.printout) * { box-sizing: border-box; margin: 0; padding: 0; }
.is-claim { --tag: var(--claim); --wash: var(--claim-wash); --kind: solid; --thick: 0.11em; --low: 0.14em; }
.is-evidence { --tag: var(--evidence); --wash: var(--evidence-wash); --kind: dashed; --thick: 0.11em; --low: 0.26em; }
.is-assessment { --tag: var(--assessment); --wash: var(--assessment-wash); --kind: double; --thick: 0.06em; --low: 0.36em; }
.stroke { background: var(--wash); text-decoration: underline var(--kind) var(--thick) var(--tag); text-underline-offset: var(--low); box-decoration-break: clone; }
.has-lanes-2 { --room: 0.36; } .has-lanes-3 { --room: 0.72; } .has-lanes-4 { --room: 1.08; }
[class*='has-lanes'] .text { line-height: calc(1.7em + var(--room) * 1em); text-decoration-skip-ink: none; }
[class*='has-lanes'] .text :is(h1, h2, h3, h4, h5, h6) { line-height: calc(1.25em + var(--room) * 0.7em); }
.stroke[class*='on-'] { background: none; text-underline-offset: calc(var(--first) + var(--lane) * var(--pitch)); --thick: 0.1em; }
.stroke.is-assessment[class*='on-'] { --thick: 0.045em; }
[class*='has-lanes'] .legend .stroke { background: none; }
.on-0 { --lane: 0; } .on-1 { --lane: 1; } .on-2 { --lane: 2; } .on-3 { --lane: 3; }
.differs { background: var(--differs); }
.text .differs { text-decoration: overline dotted 0.08em #000; }
.legend .differs { padding: 0 0.3em; border-top: 0.1em dotted #000; }
.text { position: relative; padding-left: var(--margin); }
.is-rtl .text { padding-left: 0; padding-right: var(--margin); }
[class*='has-lanes'] .text { padding-right: 4mm; }
.is-rtl[class*='has-lanes'] .text { padding-right: var(--margin); padding-left: 4mm; }
.margin-sign { position: absolute; left: calc(var(--column) * 5.4mm); margin-top: calc(0.55em + var(--step) * 0.95em); color: var(--tag); font: 700 0.68em/1 ${UI}; text-indent: 0; white-space: nowrap; unicode-bidi: isolate; --column: 0; --step: 0; --tag: #000; }
.is-rtl .margin-sign { left: auto; right: calc(var(--column) * 5.4mm); }
.margin-sign.is-claim { --column: 0; } .margin-sign.is-evidence { --column: 1; } .margin-sign.is-assessment { --column: 2; }
.margin-sign.is-claim, .raised-sign.is-claim { --tag: var(--claim); } .margin-sign.is-evidence, .raised-sign.is-evidence { --tag: var(--evidence); } .margin-sign.is-assessment, .raised-sign.is-assessment { --tag: var(--assessment); }
.margin-sign:not(.is-claim, .is-evidence, .is-assessment) { --column: var(--step); margin-top: 0.55em; }
.step-1 { --step: 1; } .step-2 { --step: 2; }
.raised-sign { margin-left: 0.1em; color: var(--tag, #000); font: 700 0.6em/0 ${UI}; vertical-align: 0.62em; unicode-bidi: isolate; }
.lane-sign { position: absolute; padding: 0 0.05em; background: #fff; color: var(--tag); font: 700 0.52em/1 ${UI}; transform: translate(calc(var(--lane) * 0.85em), calc(2.4em + var(--room) * 0.96em + var(--lane) * 0.69em)); }
h1, h2, h3, h4, h5, h6 { break-after: avoid; break-inside: avoid; font-weight: 650; line-height: 1.25; }
h1 { margin-bottom: 0.45em; font-size: 1.75em; }
h2 { margin: 1.3em 0 0.45em; font-size: 1.3em; } h3 { margin: 1.2em 0 0.4em; font-size: 1.15em; }
h4, h5, h6 { margin: 1.1em 0 0.35em; font-size: 1.03em; }
:is(h1, h2, h3, h4, h5, h6) strong { font-weight: inherit; }
p, blockquote, pre { margin-bottom: 0.75em; white-space: pre-wrap; orphans: 2; widows: 2; }
.aside { color: var(--soft); font: 0.82em/1.45 ${UI}; }
.in-0 { margin-inline-start: 1.6em; } .in-1 { margin-inline-start: 3.2em; } .in-2 { margin-inline-start: 4.8em; } .in-3 { margin-inline-start: 6.4em; }
.marker { display: inline-block; min-inline-size: 1.3em; margin-inline-start: -1.6em; padding-inline-end: 0.3em; text-align: end; }
blockquote { padding-inline-start: 1em; border-inline-start: 0.2em solid var(--line); }
table { inline-size: 100%; margin-bottom: 0.75em; border-collapse: collapse; font-size: 0.85em; }
tr { break-inside: avoid; }
th, td { padding: 0.25em 0.5em; border: 0.5pt solid var(--line); text-align: start; vertical-align: top; overflow-wrap: anywhere; }
.to-center { text-align: center; } .to-right { text-align: end; }
.image, .caption { color: var(--soft); font-size: 0.9em; }
.image { padding: 0.5em; border: 0.75pt dashed var(--line); font-style: italic; }
.term { font-weight: 600; } .definition { margin-inline-start: 1.6em; }
.footnote { color: var(--soft); font-size: 0.85em; }
pre { padding: 0.6em; border: 0.5pt solid var(--line); font: 0.82em/1.45 monospace; }
code { font: 0.88em monospace; }
sup, sub { line-height: 0; }
.held { white-space: nowrap; }
.ruled { padding-top: 0.9em; border-top: 0.5pt solid var(--line); }
.head { margin-bottom: 1.4em; padding-bottom: 0.9em; border-bottom: 0.75pt solid #000; font: 0.82em/1.45 ${UI}; }
.head h1 { font: 650 2.1em/1.25 ${SERIF}; }
.facts { display: flex; flex-wrap: wrap; gap: 0.1em 1.6em; }
.facts dt, .facts dd { display: inline; } .facts dt { color: var(--soft); } .facts dt::after { content: ':'; }
.legend { margin-top: 0.7em; break-inside: avoid; }
.legend ul { display: flex; flex-wrap: wrap; gap: 0.3em 1.6em; margin-bottom: 0.5em; list-style: none; }
.legend li { padding-bottom: 0.3em; }
.legend p { margin: 0; color: var(--soft); }
.legend .stroke { padding: 0 0.15em; }
.sign { color: var(--tag, #000); font-family: ${UI}; font-weight: 700; }
.stave { display: inline-grid; gap: 0.14em; inline-size: 1.4em; margin-inline-end: 0.2em; vertical-align: middle; }
.stave i { block-size: 0.5pt; background: #aaa; } .stave .is-own { block-size: 1.5pt; background: #000; }
.notes.is-apart { break-before: var(--new-page, page); }
.notes h2 { margin-top: 0; }
.note { display: grid; grid-template-columns: 3.6em minmax(0, 1fr); margin-bottom: 0.75em; }
.note dt { font-size: 0.9em; line-height: 1.65; }
.note p { margin: 0; }
.note .words { font-style: italic; break-after: avoid; }
.note .said, .note .line { font: 0.8em/1.5 ${UI}; } .note .said { color: var(--soft); }
.note .own { margin: 0.15em 0; white-space: pre-line; }
`;
