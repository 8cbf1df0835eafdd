/** A printout as markup: elements and classes that its style sheet knows, and texts that stay texts. No script, no address. */
import type { Block, Inline } from '../paper/block';
import { headingRank, listMarker, titleLevelOf } from '../paper/block-signs';
import type { ReportFact } from '../report/report-text';
import type { PrintedBlock, PrintedRun, PrintedSign } from './printed-blocks';
import type { PrintedLegend, PrintedNote, PrintedNotes, Printout } from './printout';

export const printoutMarkup = (printout: Printout): string => {
  const { language, direction, paperDirection, title, hasHeading, facts, legend, lanes, notes } = printout;
  const blocks = withTables(printout.blocks);
  const head = [
    hasHeading ? `<h1 dir="auto">${escaped(title)}</h1>` : '',
    facts.length > 0 ? `<dl class="facts">${facts.map(factPart).join('')}</dl>` : '',
    legend ? legendPart(legend) : '',
  ].join('');
  return [
    `<article class="printout is-${paperDirection}${lanes > 0 ? ` has-lanes-${lanes}` : ''}" lang="${escaped(language)}" dir="${direction}">`,
    head === '' ? '' : `<header class="head">${head}</header>`,
    blocks === '' ? '' : `<div class="text" dir="${paperDirection}">\n${blocks}\n</div>`,
    notes ? notesPart(notes, blocks !== '') : '',
    '</article>',
  ].join('\n');
};

const factPart = ({ name, what }: ReportFact): string =>
  `<div><dt>${escaped(name)}</dt> <dd dir="auto">${escaped(what)}</dd></div>`;

const legendPart = ({ title, tags, people, differing, explained }: PrintedLegend): string => {
  const entries = [
    ...people.map(
      ({ sign, name }, lane) =>
        `<li><span class="stave">${people.map((_, line) => `<i${line === lane ? ' class="is-own"' : ''}></i>`).join('')}</span> <b class="sign">${escaped(sign)}</b> <span dir="auto">${escaped(name)}</span></li>`,
    ),
    ...tags.map(
      ({ tag, sign, name }) =>
        `<li>${sign === '' ? '' : `<b class="sign is-${tag}">${escaped(sign)}</b> `}<span class="stroke is-${tag}">${escaped(name)}</span></li>`,
    ),
    ...(differing === null ? [] : [`<li><span class="differs">${escaped(differing)}</span></li>`]),
  ];
  const sentences = explained.map((one) => `<p>${escaped(one)}</p>`).join('');
  return `<section class="legend" aria-label="${escaped(title)}"><ul>${entries.join('')}</ul>${sentences}</section>`;
};

/** Cells that follow each other in a table are put into its rows. */
const withTables = (blocks: readonly PrintedBlock[]): string => {
  const titleLevel = titleLevelOf(blocks.map(({ block }) => block));
  const parts: string[] = [];
  let before: Block | null = null;
  for (const printed of blocks) {
    parts.push(betweenBlocks(before, printed.block), blockPart(printed, titleLevel));
    before = printed.block;
  }
  parts.push(betweenBlocks(before, null));
  return parts.filter((part) => part !== '').join('\n');
};

const betweenBlocks = (before: Block | null, after: Block | null): string => {
  const [ended, begun] = [cellOf(before), cellOf(after)];
  const goesOn = ended !== null && begun !== null && ended.table === begun.table;
  if (goesOn) return ended.row === begun.row ? '' : '</tr><tr>';
  return `${ended ? '</tr></table>' : ''}${begun ? '<table><tr>' : ''}`;
};

const cellOf = (block: Block | null): Extract<Block, { kind: 'table-cell' }> | null =>
  block?.kind === 'table-cell' ? block : null;

const blockPart = ({ block, runs }: PrintedBlock, titleLevel: number): string => {
  const { tag, classes, marker = '' } = look(block, titleLevel);
  const names = [...classes, block.ruleBefore ? 'ruled' : ''].filter((name) => name !== '');
  const named = names.length > 0 ? ` class="${names.join(' ')}"` : '';
  const item = marker === '' ? '' : `<span class="marker">${escaped(marker)}</span> `;
  return `<${tag}${named} dir="auto">${item}${runs.map(runPart).join('')}</${tag}>`;
};

interface Look {
  readonly tag: string;
  readonly classes: readonly string[];
  readonly marker?: string;
}

const look = (block: Block, titleLevel: number): Look => {
  switch (block.kind) {
    case 'heading':
      return { tag: block.isTitle ? 'h1' : `h${headingRank(block.level, titleLevel)}`, classes: [] };
    case 'paragraph':
      return { tag: 'p', classes: block.role === 'body' ? [] : ['aside'] };
    case 'list-item':
      return { tag: 'p', classes: ['item', `in-${Math.min(block.depth, 3)}`], marker: listMarker(block) };
    case 'quotation':
      return { tag: 'blockquote', classes: [] };
    case 'table-cell':
      return { tag: block.row === 0 ? 'th' : 'td', classes: block.align ? [`to-${block.align}`] : [] };
    case 'image':
    case 'caption':
    case 'term':
    case 'definition':
    case 'footnote':
      return { tag: 'p', classes: [block.kind] };
    case 'code':
      return { tag: 'pre', classes: [] };
  }
};

const ELEMENTS: Readonly<Partial<Record<Inline['kind'], string>>> = {
  emphasis: 'em',
  strong: 'strong',
  strikethrough: 's',
  code: 'code',
  superscript: 'sup',
  subscript: 'sub',
  'note-mark': 'sup',
};

/** Lines lie around what is raised or lowered, so that they go straight on under it. */
const runPart = ({ text, inlines, strokes, isWashed, before, after }: PrintedRun): string => {
  const elements = [...new Set(inlines.flatMap((kind) => ELEMENTS[kind] ?? []))];
  const words = elements.reduce((inner, name) => `<${name}>${inner}</${name}>`, escaped(text));
  const lined = strokes.reduceRight(
    (inner, { tag, lane }) =>
      `<span class="stroke is-${tag}${lane === null ? '' : ` on-${lane}`}">${inner}</span>`,
    words,
  );
  const washed = isWashed ? `<span class="differs">${lined}</span>` : lined;
  // What is out of the flow would else be left at the end of a line when the words behind it go to the next one.
  const held = before.length === 0 ? '' : `<span class="held">${before.map(signPart).join('')}</span>`;
  return `${held}${washed}${after.map(signPart).join('')}`;
};

const signPart = ({ kind, text, tag, lane, step }: PrintedSign): string => {
  const classes = [`${kind}-sign`, ...(tag ? [`is-${tag}`] : [])];
  if (kind === 'lane') classes.push(`on-${lane}`);
  if (step > 0) classes.push(`step-${step}`);
  return `<b class="${classes.join(' ')}">${escaped(text)}</b>`;
};

const notesPart = ({ title, nothing, entries }: PrintedNotes, isAfterText: boolean): string =>
  `<section class="notes${isAfterText ? ' is-apart' : ''}">
<h2>${escaped(title)}</h2>
${entries.length === 0 ? `<p>${escaped(nothing)}</p>` : `<dl>\n${entries.map(notePart).join('\n')}\n</dl>`}
</section>`;

const notePart = ({ sign, tag, words, said, lines, note }: PrintedNote): string =>
  [
    `<div class="note"><dt><b class="sign${tag ? ` is-${tag}` : ''}">${escaped(sign)}</b></dt><dd>`,
    words === '' ? '' : `<p class="words" dir="auto">${escaped(words)}</p>`,
    said.length === 0
      ? ''
      : `<p class="said">${said.map((one) => `<span dir="auto">${escaped(one)}</span>`).join(' · ')}</p>`,
    note === '' ? '' : `<p class="own" dir="auto">${escaped(note)}</p>`,
    ...lines.map(
      ({ name, what }) =>
        `<p class="line"><b>${escaped(name)}</b> <span dir="auto">${escaped(what)}</span></p>`,
    ),
    '</dd></div>',
  ].join('');

const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
