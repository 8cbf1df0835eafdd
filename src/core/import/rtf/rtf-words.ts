/** Control words that say a sign, end a paragraph or a cell, or tell how what follows looks. */
import { PLAIN_LOOK, type RunLook } from '../office/run-look';
import { encodingOfCharset, encodingOfCodePage } from './code-pages';
import { markNote } from './rtf-destinations';
import { groupOf, type RtfFile, storyOf, writeText, writeUnit } from './rtf-file';
import { type ParagraphLook, PLAIN_PARAGRAPH } from './rtf-story';

/** `number` is null where the word has none, which mostly means on. */
export const followWord = (file: RtfFile, name: string, number: number | null): void => {
  const sign = SIGNS.get(name);
  if (sign !== undefined) writeText(file, sign);
  else WORDS.get(name)?.(file, number);
};

const SIGNS = new Map([
  ['tab', '\t'],
  ['emdash', '\u2014'],
  ['endash', '\u2013'],
  ['emspace', '\u2003'],
  ['enspace', '\u2002'],
  ['qmspace', '\u2005'],
  ['bullet', '\u2022'],
  ['lquote', '\u2018'],
  ['rquote', '\u2019'],
  ['ldblquote', '\u201c'],
  ['rdblquote', '\u201d'],
  ['~', '\u00a0'],
  ['_', '\u2011'],
  ['nestcell', ' '],
  ['zwj', '\u200d'],
  ['zwnj', '\u200c'],
  ['ltrmark', '\u200e'],
  ['rtlmark', '\u200f'],
  ['\\', '\\'],
  ['{', '{'],
  ['}', '}'],
]);

type Follow = (file: RtfFile, number: number | null) => void;

const isText = (file: RtfFile): boolean => groupOf(file).destination === 'text';

/** Only in the text: what is skipped has paragraphs of its own. */
const inText =
  (follow: Follow): Follow =>
  (file, number) => {
    if (isText(file)) follow(file, number);
  };

const endParagraph = inText((file) => storyOf(file).endParagraph());

const looks =
  (change: (isOn: boolean) => Partial<RunLook>): Follow =>
  (file, number) => {
    const group = groupOf(file);
    group.look = { ...group.look, ...change(number !== 0) };
  };

const paragraph = (change: (number: number, file: RtfFile) => Partial<ParagraphLook>): Follow =>
  inText((file, number) => {
    const story = storyOf(file);
    story.look = { ...story.look, ...change(number ?? 0, file) };
  });

const created =
  (part: 0 | 1 | 2): Follow =>
  (file, number) => {
    if (groupOf(file).destination === 'created') file.info.created[part] = number ?? 0;
  };

const setCodePage: Follow = (file, number) => {
  const encoding = encodingOfCodePage(number ?? 0);
  if (encoding === null) return;
  const { destination, font } = groupOf(file);
  const described = file.fonts.get(font);
  if (destination === 'fonts' && described) described.encoding = encoding;
  else file.encoding = encoding;
};

const setFont: Follow = (file, number) => {
  const group = groupOf(file);
  group.font = number ?? 0;
  if (group.destination === 'fonts')
    file.fonts.set(group.font, { name: '', encoding: null, isSymbol: false });
};

const setCharset: Follow = (file, number) => {
  const font = file.fonts.get(groupOf(file).font);
  if (groupOf(file).destination !== 'fonts' || !font) return;
  font.encoding = encodingOfCharset(number ?? 0);
  font.isSymbol = number === SYMBOL_CHARSET;
};

const SYMBOL_CHARSET = 2;

const setStyle: Follow = (file, number) => {
  const group = groupOf(file);
  if (group.destination === 'styles') group.style = number ?? 0;
  else if (isText(file))
    storyOf(file).look = { ...storyOf(file).look, style: file.styles.get(number ?? 0) ?? null };
};

const setOutlineLevel: Follow = (file, number) => {
  const group = groupOf(file);
  if (group.destination === 'styles')
    file.styles.set(group.style, { name: file.styles.get(group.style)?.name ?? '', outlineLevel: number });
  else if (isText(file)) storyOf(file).look = { ...storyOf(file).look, outlineLevel: number };
};

const WORDS: ReadonlyMap<string, Follow> = new Map<string, Follow>([
  ['u', (file, number) => writeUnit(file, number ?? 0)],
  ['uc', (file, number) => Object.assign(groupOf(file), { fallback: number ?? 1 })],
  ['par', endParagraph],
  ['sect', endParagraph],
  ['line', inText((file) => storyOf(file).text().breakLine())],
  ['cell', inText((file) => storyOf(file).endCell())],
  ['row', inText((file) => storyOf(file).endRow())],
  ['pard', paragraph(() => PLAIN_PARAGRAPH)],
  ['intbl', paragraph(() => ({ isInTable: true }))],
  ['ilvl', paragraph((listLevel) => ({ listLevel: Math.min(8, Math.max(0, listLevel)) }))],
  ['s', setStyle],
  ['outlinelevel', setOutlineLevel],
  ['plain', looks(() => PLAIN_LOOK)],
  ['b', looks((isStrong) => ({ isStrong }))],
  ['i', looks((isEmphasis) => ({ isEmphasis }))],
  ['strike', looks((isStruck) => ({ isStruck }))],
  ['striked', looks((isStruck) => ({ isStruck }))],
  ['v', looks((isHidden) => ({ isHidden }))],
  ['super', looks((isOn) => ({ raised: isOn ? 'superscript' : null }))],
  ['sub', looks((isOn) => ({ raised: isOn ? 'subscript' : null }))],
  ['nosupersub', looks(() => ({ raised: null }))],
  ['revised', (file) => countChange(file)],
  ['deleted', (file, number) => deleteText(file, number !== 0)],
  ['f', setFont],
  ['fcharset', setCharset],
  ['cpg', setCodePage],
  ['ansicpg', setCodePage],
  ['mac', (file) => setCodePage(file, 10000)],
  ['deff', (file, number) => Object.assign(file, { defaultFont: number ?? 0 })],
  ['chftn', inText((file) => markUnlessInNote(file))],
  ['yr', created(0)],
  ['mo', created(1)],
  ['dy', created(2)],
]);

const countChange = ({ counts }: RtfFile): void => {
  counts.changes += 1;
};

const deleteText = (file: RtfFile, isDeleted: boolean): void => {
  groupOf(file).isDeleted = isDeleted;
  if (isDeleted) countChange(file);
};

/** In a note its own mark stands once more; it is put there with the note. */
const markUnlessInNote = (file: RtfFile): void => {
  if (file.stories.length === 1) file.pendingNote = markNote(file);
};
