/** Paragraphs that hold something else: pictures, tables drawn with signs, definitions, notes, points, turns, verse. */
import type { BlockContent, List, Paragraph, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { areWrapped, beginsTurn, typedBullet } from '../../reading/lines';
import { readGridTable } from './grid-table';
import { mdastText } from './mdast-text';
import type { MeaningText, PictureText, TermText } from './nodes';
import { type Line, linesOf, textOf } from './phrasing-lines';

export const mendBlocks = (root: Root, source: string): void => {
  const isNarrow = source.split('\n').every((line) => line.length <= NARROW);
  visit(root, 'paragraph', (paragraph, index, parent) => {
    if (parent === undefined || index === undefined) return;
    const mended = mendParagraph(paragraph, { source, isNarrow, before: parent.children[index - 1] });
    if (mended === null) return;
    replace(parent, index, mended);
    return [SKIP, index + mended.length];
  });
};

type Mended = BlockContent | PictureText | TermText | MeaningText;

/** Types of parents differ in what they take; all of them take what a paragraph is mended into. */
const replace = (parent: Parents, index: number, mended: readonly Mended[]): void => {
  const children: RootContent[] = parent.children;
  children.splice(index, 1, ...mended);
};

interface Surroundings {
  readonly source: string;
  /** Whether the whole paper may be wrapped at the width of verse. */
  readonly isNarrow: boolean;
  readonly before: RootContent | undefined;
}

/** Letters on a line. */
const NARROW = 60;

/** Null when it is a paragraph and nothing else. */
const mendParagraph = (paragraph: Paragraph, { source, isNarrow, before }: Surroundings): Mended[] | null => {
  const { start, end } = paragraph.position ?? {};
  const written = source.slice(start?.offset ?? 0, end?.offset ?? 0);
  const table = written.startsWith('+') ? readGridTable(written) : null;
  if (table !== null) return [table];
  if (paragraph.children.some(isPicture)) return liftPictures(paragraph);
  const lines = linesOf(paragraph.children);
  return (
    splitNotes(lines) ??
    splitDefinitions(lines, before) ??
    splitBullets(lines) ??
    splitTurns(lines) ??
    keepVerse(lines, isNarrow)
  );
};

const isPicture = (node: PhrasingContent): boolean =>
  node.type === 'image' ||
  node.type === 'imageReference' ||
  (node.type === 'link' && node.children.length > 0 && node.children.every(isPicture));

/** Pictures stand by themselves after the words that they stood among: their words are no part of a sentence. */
const liftPictures = ({ children, position }: Paragraph): Mended[] => {
  const words = children.filter((node) => !isPicture(node));
  const pictures = children
    .filter(isPicture)
    .map((node): PictureText => ({ type: 'pictureText', children: [node] }))
    .filter((picture) => mdastText(picture).trim() !== '');
  const rest: Paragraph = { type: 'paragraph', children: words, ...(position && { position }) };
  return mdastText(rest).trim() === '' ? pictures : [rest, ...pictures];
};

/** Several notes of a page, each on a line of its own: '<sup>1</sup> …' */
const splitNotes = (lines: readonly Line[]): Mended[] | null => {
  if (lines.length < 2 || !lines.every(([first]) => first?.type === 'html' && /^<sup\b/i.test(first.value))) {
    return null;
  }
  return lines.map(paragraphOf);
};

/** 'Term' and, on a line of its own, ': what it means'; also with a blank line in between. */
const splitDefinitions = (lines: readonly Line[], before: RootContent | undefined): Mended[] | null => {
  const [first = [], ...others] = lines;
  if (isMeaning(first) && (before?.type === 'paragraph' || before?.type === 'meaningText')) {
    if (before.type === 'paragraph') Object.assign(before, { type: 'termText' });
    return lines.map(meaningOf);
  }
  if (others.length === 0 || isMeaning(first) || !others.every(isMeaning)) return null;
  return [{ type: 'termText', children: [...first] }, ...others.map(meaningOf)];
};

const isMeaning = ([first]: Line): boolean => first?.type === 'text' && /^[ \t]*:[ \t]+\S/.test(first.value);

const meaningOf = (line: Line): Mended => ({
  type: 'meaningText',
  children: isMeaning(line) ? withoutStart(line, /^[ \t]*:[ \t]+/) : [...line],
});

/** Points that were typed; a line without one goes on with the point before it. */
const splitBullets = (lines: readonly Line[]): Mended[] | null => {
  const starts = lines.map((line) => typedBullet(textOf(line)) > 0);
  if (!starts[0] || (lines.length > 1 && !starts.slice(1).some(Boolean))) return null;
  const items: Line[] = [];
  lines.forEach((line, index) => {
    const item = items.at(-1);
    if (starts[index] || item === undefined) items.push(withoutStart(line, BULLET));
    else items[items.length - 1] = [...item, { type: 'text', value: '\n' }, ...line];
  });
  const list: List = {
    type: 'list',
    ordered: false,
    children: items.map((item) => ({ type: 'listItem', children: [paragraphOf(item)] })),
  };
  return [list];
};

const BULLET = /^\s*\S\s+/;

const splitTurns = (lines: readonly Line[]): Mended[] | null =>
  lines.length > 1 && lines.every((line) => beginsTurn(textOf(line))) ? lines.map(paragraphOf) : null;

/** Three lines or more, all short, that end no sentences and that no width broke, as in a narrow paper it may. */
const keepVerse = (lines: readonly Line[], isNarrow: boolean): Mended[] | null => {
  const texts = lines.map(textOf);
  const isVerse =
    texts.length >= 3 &&
    texts.every((text) => text.length <= LONGEST_VERSE) &&
    texts.slice(0, -1).every((text) => !/[.!?]["”’)]?$/.test(text.trimEnd())) &&
    !(isNarrow && areWrapped(texts));
  if (!isVerse) return null;
  return [
    paragraphOf(lines.flatMap((line, index) => (index === 0 ? line : [{ type: 'break' } as const, ...line]))),
  ];
};

/** Of letters; prose is seldom wrapped as narrow as that. */
const LONGEST_VERSE = 45;

const paragraphOf = (line: Line): Paragraph => ({ type: 'paragraph', children: [...line] });

const withoutStart = ([first, ...rest]: Line, start: RegExp): PhrasingContent[] =>
  first?.type === 'text' ? [{ ...first, value: first.value.replace(start, '') }, ...rest] : [];
