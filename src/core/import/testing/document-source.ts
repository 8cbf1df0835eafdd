/** A document without words, written as Markdown with ever new words, and what a reader must make of it. */
export type MarkKind = 'emphasis' | 'strong' | 'strikethrough' | 'link' | 'html-strong' | 'superscript';

export type Phrase =
  | { readonly kind: 'words'; readonly count: number }
  | { readonly kind: 'code' | 'image'; readonly count: number }
  | { readonly kind: 'note' }
  | { readonly kind: MarkKind; readonly inside: readonly Phrase[] };

export type DocumentBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly phrases: readonly Phrase[] }
  | { readonly kind: 'paragraph'; readonly phrases: readonly Phrase[] }
  | { readonly kind: 'code' | 'html'; readonly lines: number }
  | { readonly kind: 'rule' }
  | { readonly kind: 'table'; readonly rows: number; readonly columns: number }
  | { readonly kind: 'quotation'; readonly blocks: readonly DocumentBlock[] }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly items: readonly (readonly DocumentBlock[])[];
    };

export interface DocumentSource {
  readonly markdown: string;
  /** In reading order; those of notes apart. */
  readonly words: readonly string[];
  readonly noteWords: readonly string[];
  /** The words of each link in the text, by its target. */
  readonly links: ReadonlyMap<string, string>;
  readonly headings: number;
}

export const writeDocument = (blocks: readonly DocumentBlock[]): DocumentSource => {
  const pen: Pen = { words: [], noteWords: [], notes: [], links: new Map(), headings: 0, used: 0 };
  const text = writeBlocks(blocks, pen);
  return { ...pen, markdown: [...text, '', ...pen.notes].join('\n') };
};

interface Pen {
  readonly words: string[];
  readonly noteWords: string[];
  readonly notes: string[];
  readonly links: Map<string, string>;
  headings: number;
  used: number;
}

/** None is part of another or of two others in a row: each has its number between a `k` and a `z`. */
const nextWord = (pen: Pen): string => {
  const digits = String(pen.used).padStart(3, '0');
  const script = ['', 'É', 'ш', 'א', '字', '😀'][pen.used % 6] ?? '';
  pen.used += 1;
  return `${script}k${[...digits].map((digit) => 'abcdefghij'[Number(digit)]).join('')}z`;
};

const take = (count: number, pen: Pen): string[] => {
  const words = Array.from({ length: count }, () => nextWord(pen));
  pen.words.push(...words);
  return words;
};

const writeBlocks = (blocks: readonly DocumentBlock[], pen: Pen): string[] =>
  blocks.flatMap((block, index) => [...(index > 0 ? [''] : []), ...writeBlock(block, pen)]);

const writeBlock = (block: DocumentBlock, pen: Pen): string[] => {
  switch (block.kind) {
    case 'heading':
      pen.headings += 1;
      return [`${'#'.repeat(block.level)} ${writePhrases(block.phrases, [], pen)}`];
    case 'paragraph':
      return [writePhrases(block.phrases, [], pen)];
    case 'code':
      return ['```', ...take(block.lines, pen), '```'];
    case 'html':
      return ['<div>', ...take(block.lines, pen), '</div>'];
    case 'rule':
      return ['***'];
    case 'table':
      return writeTable(block.rows, block.columns, pen);
    case 'quotation':
      return writeBlocks(block.blocks, pen).map((line) => `> ${line}`);
    case 'list':
      return block.items.flatMap((item) => writeItem(item, block.ordered ? '1. ' : '- ', pen));
  }
};

const writeTable = (rows: number, columns: number, pen: Pen): string[] => {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const lines = Array.from({ length: rows }, () => row(take(columns, pen)));
  return [...lines.slice(0, 1), row(Array.from({ length: columns }, () => '-')), ...lines.slice(1)];
};

const writeItem = (blocks: readonly DocumentBlock[], marker: string, pen: Pen): string[] =>
  writeBlocks(blocks, pen).map((line, index) => (index === 0 ? marker : ' '.repeat(marker.length)) + line);

const writePhrases = (phrases: readonly Phrase[], outer: readonly MarkKind[], pen: Pen): string =>
  phrases.map((phrase) => writePhrase(phrase, outer, pen)).join(' ');

const writePhrase = (phrase: Phrase, outer: readonly MarkKind[], pen: Pen): string => {
  switch (phrase.kind) {
    case 'words':
      return take(phrase.count, pen).join(' ');
    case 'code':
      return `\`${take(phrase.count, pen).join(' ')}\``;
    case 'image':
      return `![${take(phrase.count, pen).join(' ')}](picture.png)`;
    case 'note':
      return writeNote(pen);
    default: {
      if (outer.includes(phrase.kind)) return writePhrases(phrase.inside, outer, pen);
      return writeMark(phrase.kind, phrase.inside, outer, pen);
    }
  }
};

const DELIMITERS: Record<Exclude<MarkKind, 'link'>, readonly [string, string]> = {
  emphasis: ['_', '_'],
  strong: ['**', '**'],
  strikethrough: ['~~', '~~'],
  'html-strong': ['<b>', '</b>'],
  superscript: ['<sup>', '</sup>'],
};

const writeMark = (
  kind: MarkKind,
  inside: readonly Phrase[],
  outer: readonly MarkKind[],
  pen: Pen,
): string => {
  if (kind !== 'link') return DELIMITERS[kind].join(writePhrases(inside, [...outer, kind], pen));
  const first = pen.words.length;
  const text = writePhrases(inside, [...outer, kind], pen);
  const target = `#${pen.links.size}`;
  pen.links.set(target, pen.words.slice(first).join(' '));
  return `[${text}](${target})`;
};

/** A mark whose label is a number, and its note, which belongs to the end of the file. */
const writeNote = (pen: Pen): string => {
  const label = pen.noteWords.length + 1;
  const word = nextWord(pen);
  pen.noteWords.push(word);
  pen.notes.push(`[^${label}]: ${word}`, '');
  return `${nextTextWord(pen)}[^${label}]`;
};

const nextTextWord = (pen: Pen): string => take(1, pen).join('');
