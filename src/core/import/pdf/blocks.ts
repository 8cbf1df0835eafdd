/** Paragraphs as drafts: headings by type, points, captions, notes with their marks. */
import type { Inline } from '../../paper/block';
import { type BlockShape, createDraft, type Draft } from '../reading/draft';
import type { Prose } from '../reading/prose';
import { type JoinedProse, joinLines } from './joined-prose';
import type { LevelPage } from './levelled';
import type { Hyphens } from './line-ends';
import type { Line } from './page-lines';
import { noteMark } from './page-notes';
import { beginsItem, type Paragraph } from './paragraphs';

export interface Laid {
  readonly body: readonly Paragraph[];
  readonly notes: readonly Line[];
  readonly pages: readonly LevelPage[];
  readonly bodySize: number;
  readonly hyphens: Hyphens;
}

export const draftsOf = ({ body, notes, pages, bodySize, hyphens }: Laid): Draft[] => {
  const levels = headingLevels(body, bodySize);
  const tables: string[] = [];
  const tableNumber = (table: string): number => {
    if (!tables.includes(table)) tables.push(table);
    return tables.indexOf(table);
  };
  const drafts = body.map(({ lines }) => {
    const joined = joinLines(lines, pages, hyphens);
    return draftOf(lines, joined, levels, bodySize, tableNumber);
  });
  const noted = notesOf(notes, pages, hyphens);
  const labels = new Map(noted.map(({ page, shown, label }) => [`${page} ${shown}`, label]));
  return [...drafts.map((draft) => markNotes(draft, labels)), ...noted.map(({ draft }) => draft)];
};

/** The sizes of headings, largest first; bold ones of the body's size come last. */
const headingLevels = (body: readonly Paragraph[], bodySize: number): readonly number[] =>
  [...new Set(body.filter(({ lines }) => isHeading(lines, bodySize)).map(({ lines }) => keyOf(lines)))].sort(
    (a, b) => b - a,
  );

const keyOf = (lines: readonly Line[]): number => Math.round((lines[0]?.size ?? 0) * 2) / 2;

const isHeading = (lines: readonly Line[], bodySize: number): boolean => {
  const [first] = lines;
  if (!first || first.cell) return false;
  const text = lines.map((line) => line.text).join(' ');
  if (/\/H[1-6]?(?:\/|$)|\/Title/.test(first.role)) return true;
  if (lines.length > 4 || text.length > 220 || !/\p{L}/u.test(text) || beginsBullet(text)) return false;
  if (/^(?:fig(?:ure|\.)?|table|exhibit|box|source)\b/i.test(text)) return false;
  if (first.size > bodySize * 1.12) return true;
  const isNumberedBold = first.isBold && lines.every(({ isBold }) => isBold);
  return isNumberedBold && lines.length <= 2 && !/[.;,]$/.test(text) && first.size >= bodySize * 0.95;
};

const beginsBullet = (text: string): boolean => /^[•‣▪●○◦·\uf0b7]\s/.test(text);

const draftOf = (
  lines: readonly Line[],
  { prose, pieces }: JoinedProse,
  levels: readonly number[],
  bodySize: number,
  tableNumber: (table: string) => number,
): Draft => {
  const [first] = lines;
  if (first?.cell) {
    const { table, row, column } = first.cell;
    return createDraft({ kind: 'table-cell', table: tableNumber(table), row, column }, prose, { pieces });
  }
  if (first && isHeading(lines, bodySize)) {
    const shape: BlockShape = { kind: 'heading', level: levelOf(first, lines, levels), isTitle: false };
    return createDraft(shape, withoutStrong(prose), { pieces });
  }
  if (/^(?:fig(?:ure|\.)|table)\s*\d+[.:\s]/i.test(prose.text) && lines.length <= 4)
    return createDraft({ kind: 'caption' }, prose, { pieces });
  if (first && beginsItem(first)) return itemOf(prose, pieces);
  return createDraft({ kind: 'paragraph', role: 'body' }, prose, { pieces });
};

const levelOf = (first: Line, lines: readonly Line[], levels: readonly number[]): 1 | 2 | 3 | 4 | 5 | 6 => {
  const [, tagged] = /\/H([1-6])(?:\/|$)/.exec(first.role) ?? [];
  const level = tagged === undefined ? levels.indexOf(keyOf(lines)) + 1 : Number(tagged);
  return level === 1 || level === 2 || level === 3 || level === 4 || level === 5 ? level : 6;
};

/** A heading is bold by being one. */
const withoutStrong = (prose: Prose): Prose => ({
  text: prose.text,
  inlines: prose.inlines.filter(
    ({ kind, from, to }) => kind !== 'strong' || to - from < prose.text.length * 0.8,
  ),
});

/** A point is a sign; a number that is printed is text, and stays where it is. */
const itemOf = (prose: Prose, pieces: Draft['pieces']): Draft => {
  const [bullet = ''] = /^[•‣▪●○◦·\uf0b7*]\s+/u.exec(prose.text) ?? [];
  const { length } = bullet;
  const shape: BlockShape = {
    kind: 'list-item',
    depth: 0,
    number: null,
    isFirst: true,
    ...(length === 0 && { label: '' }),
  };
  const moved = pieces.map((piece) => ({
    ...piece,
    from: Math.max(0, piece.from - length),
    to: Math.max(0, piece.to - length),
  }));
  return createDraft(shape, withoutStart(prose, length), { pieces: moved });
};

const withoutStart = ({ text, inlines }: Prose, length: number): Prose => ({
  text: text.slice(length),
  inlines: inlines
    .map((inline) => ({ ...inline, from: Math.max(0, inline.from - length), to: inline.to - length }))
    .filter(({ from, to }) => to > from),
});

interface Note {
  readonly page: number;
  readonly shown: string;
  readonly label: string;
  readonly draft: Draft;
}

/** A line without a mark goes on with the note before it, also on the next page. */
const notesOf = (lines: readonly Line[], pages: readonly LevelPage[], hyphens: Hyphens): Note[] => {
  const groups: { readonly shown: string; readonly lines: Line[] }[] = [];
  for (const line of lines) {
    const mark = noteMark(line);
    const current = groups.at(-1);
    if (mark && isNext(mark.shown, current?.shown)) groups.push({ shown: mark.shown, lines: [line] });
    else if (current) current.lines.push(line);
    else groups.push({ shown: '', lines: [line] });
  }
  const taken = new Set<string>();
  return groups.map(({ shown, lines: own }) => {
    const label = freeLabel(shown || '*', taken);
    const { prose, pieces } = joinLines(own, pages, hyphens);
    return {
      page: own[0]?.page ?? 0,
      shown,
      label,
      draft: createDraft({ kind: 'footnote', label }, spacedLabel(prose, shown), { pieces }),
    };
  });
};

/** Numbers go up: '1942' at the beginning of a line of a note is no mark of one. */
const isNext = (shown: string, before: string | undefined): boolean => {
  if (!/^\d+$/.test(shown) || before === undefined || !/^\d+$/.test(before)) return true;
  const step = Number(shown) - Number(before);
  return step === 1 || shown === '1' || (step > 1 && step < 4);
};

const freeLabel = (shown: string, taken: Set<string>): string => {
  let label = shown;
  for (let count = 2; taken.has(label); count += 1) label = `${shown}-${count}`;
  taken.add(label);
  return label;
};

/** The label stands before the note as a raised sign and a space. */
const spacedLabel = ({ text, inlines }: Prose, shown: string): Prose => {
  if (shown === '') return { text, inlines };
  const rest = text.slice(shown.length).replace(/^[.)]?\s*/, '');
  const before = text.length - rest.length;
  const shift = shown.length + 1 - before;
  const raised: Inline = { kind: 'superscript', from: 0, to: shown.length };
  return {
    text: `${shown} ${rest}`,
    inlines: [
      raised,
      ...inlines
        .filter(({ from, to }) => from >= before || to > before)
        .map((inline) => ({
          ...inline,
          from: Math.max(shown.length + 1, inline.from + shift),
          to: inline.to + shift,
        }))
        .filter(({ from, to }) => to > from),
    ],
  };
};

/** Raised signs, and digits that a font raises by itself, lead to the note of their page that shows the same. */
const markNotes = (draft: Draft, labels: ReadonlyMap<string, string>): Draft => {
  const { text, inlines } = draft.prose;
  const labelAt = (from: number, shown: string): string | undefined => {
    const page = draft.pieces.find((piece) => piece.from <= from && from < piece.to)?.page;
    return labels.get(`${page} ${shown}`);
  };
  const linked = inlines.flatMap((inline): Inline[] => {
    if (inline.kind !== 'superscript') return [inline];
    const shown = text.slice(inline.from, inline.to);
    const marks = [...shown.matchAll(/\d+|[^\s\d,;]+/g)].flatMap((part) => {
      const from = inline.from + part.index;
      const label = labelAt(from, part[0]);
      return label === undefined
        ? []
        : [{ kind: 'note-mark', label, from, to: from + part[0].length } as const];
    });
    return marks.length === 1 && marks[0]?.to === inline.to && marks[0].from === inline.from
      ? marks
      : [inline, ...marks];
  });
  const unraised = [...text.matchAll(UNRAISED)].flatMap((match): Inline[] => {
    const { 0: shown, index: from } = match;
    const label = linked.some(
      (inline) =>
        inline.from <= from && from < inline.to && inline.kind !== 'emphasis' && inline.kind !== 'strong',
    )
      ? undefined
      : labelAt(from, shown);
    return label === undefined ? [] : [{ kind: 'note-mark', label, from, to: from + shown.length }];
  });
  const all = [...linked, ...unraised].sort((a, b) => a.from - b.from || b.to - a.to);
  return { ...draft, prose: { text, inlines: all } };
};

/** A number that follows a word or a sentence at once. */
const UNRAISED = /(?<=[\p{L}.,;:!?”"’)])(?<!\d[.,])\d{1,3}(?=[\s.,;)]|$)/gu;
