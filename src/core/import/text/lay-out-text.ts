/** A plain text as blocks: what its blank lines, its line ends and its first lines say. */
import type { PaperMetadata } from '../../paper/paper';
import { isVisible } from '../../passage/plain-signs';
import { dateNearTitle } from '../reading/date-near-title';
import { createDraft, type Draft } from '../reading/draft';
import {
  areWrapped,
  beginsTurn,
  mendLineEnds,
  typedBullet,
  type Vocabulary,
  vocabularyOf,
} from '../reading/lines';
import { readPrintedDate } from '../reading/printed-date';
import { splitNames } from '../reading/printed-names';
import { createProseWriter, plainProse } from '../reading/prose';

export interface TextLayout {
  readonly pieces: readonly Draft[];
  readonly metadata: Pick<PaperMetadata, 'title'> & Partial<PaperMetadata>;
}

export const layOutText = (text: string, fileTitle: string): TextLayout => {
  const groups = text
    .split(/\n[ \t]*\n|\f/)
    .flatMap((group) => apartFromNumbers(group.split('\n').filter(isVisible)))
    .filter((lines) => lines.length > 0);
  const width = pageWidth(groups);
  const vocabulary = vocabularyOf(text);
  const title = findTitle(groups);
  const byline = findByline(groups.slice(0, 3));
  const pieces = groups.flatMap((lines, index) => {
    if (index === 0 && title !== null) return layOutTitle(lines, title);
    if (lines === byline?.lines)
      return [createDraft({ kind: 'paragraph', role: 'byline' }, plainProse(lines.join(' ')))];
    return layOutGroup(lines, width, vocabulary);
  });
  return {
    pieces,
    metadata: {
      title: title ?? fileTitle,
      authors: byline?.authors ?? [],
      date: byline?.date ?? dateNearTitle(pieces, title === null ? undefined : pieces[0]),
    },
  };
};

/** At which the text was wrapped: the length of its longest lines, without the few that stick out. */
const pageWidth = (groups: readonly (readonly string[])[]): number => {
  const lengths = groups.flatMap((lines) => lines.map((line) => line.trimEnd().length)).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.95)] ?? 0;
};

/** A number alone on a line counts pages, and belongs to nothing around it. */
const apartFromNumbers = (lines: readonly string[]): string[][] => {
  const groups: string[][] = [[]];
  for (const line of lines) {
    if (/^\s*\d{1,4}\s*$/.test(line)) groups.push([line], []);
    else groups.at(-1)?.push(line);
  }
  return groups;
};

/** The first line, where it is set apart as a title is: short, and no sentence. */
const findTitle = ([first]: readonly (readonly string[])[]): string | null => {
  const line = first?.[0]?.trim() ?? '';
  const isTitle =
    line.length <= 120 &&
    (first?.length ?? 0) <= 3 &&
    !/[.!?:,;]$/.test(line) &&
    typedBullet(line) === 0 &&
    !beginsTurn(line) &&
    (line === line.toUpperCase() || first?.length === 1) &&
    /\p{L}/u.test(line) &&
    !/[|*_#<>]/.test(line) &&
    /\p{Lu}/u.test(line);
  return isTitle ? line : null;
};

const layOutTitle = (lines: readonly string[], title: string): Draft[] => [
  createDraft({ kind: 'heading', level: 1, isTitle: true }, plainProse(title)),
  ...lines.slice(1).map((line) => createDraft({ kind: 'paragraph', role: 'body' }, plainProse(line))),
];

interface TextByline {
  readonly lines: readonly string[];
  readonly authors: readonly string[];
  readonly date: string | null;
}

/** 'By R. Adler', perhaps with a date on the line below. */
const findByline = (groups: readonly (readonly string[])[]): TextByline | null => {
  for (const lines of groups) {
    const [, names] = /^\s*(?:by|von|par|por)\s+(\p{Lu}.*)$/iu.exec(lines[0] ?? '') ?? [];
    if (names === undefined || lines.length > 2 || names.length > 120) continue;
    const date = lines.map((line) => readPrintedDate(line.trim())).find((found) => found !== null) ?? null;
    return { lines, authors: splitNames(names.trim()), date };
  }
  return null;
};

const layOutGroup = (lines: readonly string[], width: number, vocabulary: Vocabulary): Draft[] => {
  const heading = lines.length === 1 ? headingOf(lines[0] ?? '') : null;
  if (heading !== null) return [heading];
  return partsOf(lines, width).map((part) => layOutPart(part, vocabulary));
};

/** '2. Findings' and '2.1 Findings': numbered, short and no sentence. */
const headingOf = (line: string): Draft | null => {
  const [, number = '', words = ''] = /^\s*(\d{1,2}(?:\.\d{1,2})*)\.?\s+(\p{Lu}.*)$/u.exec(line) ?? [];
  if (words === '' || line.trim().length > 80 || /[.!?:;,]$/.test(line.trimEnd())) return null;
  const depth = number.split('.').length;
  const level = depth === 1 ? 2 : depth === 2 ? 3 : 4;
  return createDraft({ kind: 'heading', level, isTitle: false }, plainProse(line));
};

interface Part {
  readonly kind: 'paragraph' | 'item';
  readonly number: number | null;
  readonly lines: readonly string[];
  /** Whether its line ends are its author's. */
  readonly isBroken: boolean;
}

/** Points and turns begin on lines of their own; what follows them, wrapped, goes on with them. */
const partsOf = (lines: readonly string[], width: number): Part[] => {
  const starts = lines.map((line) => startOf(line));
  const isListed = starts.filter((start) => start !== null).length > (starts[0] ? 0 : 1);
  const isTalk = lines.length > 1 && lines.every(beginsTurn);
  if (!isListed && !isTalk) {
    return [{ kind: 'paragraph', number: null, lines, isBroken: !areWrapped(lines, width) }];
  }
  const parts: Part[] = [];
  lines.forEach((line, index) => {
    const start = isTalk ? null : starts[index];
    const last = parts.at(-1);
    if (start)
      parts.push({ kind: 'item', number: start.number, lines: [line.slice(start.length)], isBroken: false });
    else if (isTalk || last === undefined)
      parts.push({ kind: 'paragraph', number: null, lines: [line], isBroken: false });
    else parts[parts.length - 1] = { ...last, lines: [...last.lines, line] };
  });
  return parts;
};

interface Start {
  readonly number: number | null;
  readonly length: number;
}

const startOf = (line: string): Start | null => {
  const bullet = typedBullet(line) || (/^\s*[-*]\s+(?=\S)/.exec(line)?.[0].length ?? 0);
  if (bullet > 0) return { number: null, length: bullet };
  const [numbered, number] = /^\s*(\d{1,3})[.)]\s+(?=\S)/.exec(line) ?? [];
  return numbered === undefined ? null : { number: Number(number), length: numbered.length };
};

const layOutPart = ({ kind, number, lines, isBroken }: Part, vocabulary: Vocabulary): Draft => {
  const writer = createProseWriter();
  if (isBroken) {
    lines.forEach((line, index) => {
      if (index > 0) writer.breakLine();
      writer.write(line);
    });
  } else writer.write(mendLineEnds(lines.map((line) => line.trim()).join('\n'), vocabulary));
  const shape =
    kind === 'item'
      ? ({ kind: 'list-item', depth: 0, number, isFirst: true } as const)
      : ({ kind: 'paragraph', role: 'body' } as const);
  return createDraft(shape, writer.finish());
};
