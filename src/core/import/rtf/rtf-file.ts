/** What is known while an RTF file is read, and how its words are written. */
import { type Counts, createCounts } from '../office/counts';
import type { Draft } from '../reading/draft';
import { createNoteLabels } from '../reading/note-labels';
import { symbolOf } from '../word/symbols';
import { decodeBytes, USUAL_ENCODING } from './code-pages';
import { OUTERMOST, type RtfGroup } from './rtf-group';
import { createRtfStory, type RtfStory, type RtfStyle } from './rtf-story';

export interface RtfFile {
  /** The groups around where one reads, the innermost last. */
  readonly groups: RtfGroup[];
  /** The text, and in it the note or the text box that is being read, last. */
  readonly stories: RtfStory[];
  readonly fonts: Map<number, RtfFont>;
  readonly styles: Map<number, RtfStyle>;
  readonly notes: Draft[];
  readonly counts: Counts;
  readonly info: { title: string; author: string; created: [year: number, month: number, day: number] };
  readonly labelOf: (shown: string) => string;
  readonly nextTable: () => number;
  encoding: string;
  defaultFont: number;
  runningHeads: number;
  lastNote: number;
  /** The mark that was written for a note that has not begun yet. */
  pendingNote: RtfNote | null;
  instruction: string;
  /** Signs that stand in for the one that was written. */
  fallbacks: number;
  /** The first half of a character, waiting for the second. */
  half: string;
}

export interface RtfFont {
  name: string;
  /** Null for the file's own code page. */
  encoding: string | null;
  isSymbol: boolean;
}

export interface RtfNote {
  readonly label: string;
  readonly shown: string;
}

export const createRtfFile = (): RtfFile => {
  const counts = createCounts();
  const nextTable = (): number => counts.tables++;
  return {
    groups: [{ ...OUTERMOST }],
    stories: [createRtfStory(nextTable)],
    fonts: new Map(),
    styles: new Map(),
    notes: [],
    counts,
    info: { title: '', author: '', created: [0, 0, 0] },
    labelOf: createNoteLabels([]),
    nextTable,
    encoding: USUAL_ENCODING,
    defaultFont: -1,
    runningHeads: 0,
    lastNote: 0,
    pendingNote: null,
    instruction: '',
    fallbacks: 0,
    half: '',
  };
};

/** The innermost group; that of the file itself never ends. */
export const groupOf = ({ groups }: RtfFile): RtfGroup => groups.at(-1) ?? { ...OUTERMOST };

export const storyOf = ({ stories, nextTable }: RtfFile): RtfStory =>
  stories.at(-1) ?? createRtfStory(nextTable);

export const writeBytes = (file: RtfFile, bytes: readonly number[]): void => {
  const rest = bytes.slice(file.fallbacks);
  file.fallbacks = Math.max(0, file.fallbacks - bytes.length);
  if (rest.length === 0) return;
  const font = fontOf(file);
  if (font?.isSymbol)
    for (const code of rest) writeText(file, symbolOf(code, font.name) ?? String.fromCharCode(code));
  else writeText(file, decodeBytes(rest, font?.encoding ?? file.encoding));
};

/** `\u`: a code unit of UTF-16, written as a signed number of 16 bits. */
export const writeUnit = (file: RtfFile, number: number): void => {
  const code = number < 0 ? number + 0x10000 : number;
  const font = fontOf(file);
  file.fallbacks = groupOf(file).fallback;
  if (code >= 0xd800 && code < 0xdc00) file.half = String.fromCharCode(code);
  else if (code >= 0xdc00 && code < 0xe000) {
    const whole = file.half === '' ? '\ufffd' : file.half + String.fromCharCode(code);
    file.half = '';
    writeText(file, whole);
  } else if (code >= 0xf000 && code < 0xf100) writeText(file, symbolOf(code, font?.name ?? null) ?? '\ufffd');
  else writeText(file, code === 0 || code > 0xffff ? '\ufffd' : String.fromCharCode(code));
};

const fontOf = (file: RtfFile): RtfFont | undefined => {
  const { font, destination } = groupOf(file);
  if (destination === 'fonts') return undefined;
  return file.fonts.get(font < 0 ? file.defaultFont : font);
};

export const writeText = (file: RtfFile, text: string): void => {
  const group = groupOf(file);
  switch (group.destination) {
    case 'text':
      if (group.isDeleted) return;
      if (group.look.isHidden) file.counts.hidden += 1;
      else storyOf(file).text().write(text, group.look);
      return;
    case 'list-mark':
      storyOf(file).mark = (storyOf(file).mark + text).trim();
      return;
    case 'instruction':
      file.instruction += text;
      return;
    case 'title':
    case 'author':
      file.info[group.destination] += text;
      return;
    case 'fonts': {
      const font = file.fonts.get(group.font);
      if (font) font.name = (font.name + text).replace(/;.*$/, '');
      return;
    }
    case 'styles': {
      const style = file.styles.get(group.style);
      const name = (style?.name ?? '') + text;
      file.styles.set(group.style, {
        name: name.replace(/;.*$/, ''),
        outlineLevel: style?.outlineLevel ?? null,
      });
    }
  }
};
