/** The inside of a paragraph: runs of text, and what holds them. */

import type { RichText } from '../office/rich-text';
import { PLAIN_LOOK, type RunLook } from '../office/run-look';
import { childOf, childrenOf, elementsOf, isElement, textIn } from '../xml/find-xml';
import type { XmlElement } from '../xml/parse-xml';
import { type Aside, readDrawing } from './drawing';
import { addCode, formText, isInCode, linkOfCode, linkTarget, stepField } from './fields';
import { type LookChange, readLookChange, toLook } from './look-change';
import { signsOf, writeMath } from './math';
import type { NoteKind } from './notes';
import { chosenForm, type Story } from './story';
import { symbolOf } from './symbols';
import { isOn, wordValue } from './word-values';

/** Where a paragraph is being read to. */
export interface InlineSetting {
  readonly story: Story;
  readonly text: RichText;
  /** Of the paragraph's style. */
  readonly look: LookChange;
  /** Headings are bold as such. */
  readonly isHeading: boolean;
  /** What hangs on the paragraph is put here. */
  readonly asides: Aside[];
}

export const readInlines = (parent: XmlElement, setting: InlineSetting): void => {
  for (const child of parent.children) if (isElement(child)) readInline(child, setting);
};

const readInline = (element: XmlElement, setting: InlineSetting): void => {
  const { story, text } = setting;
  switch (element.name) {
    case 'w:r':
      readRun(element, setting);
      return;
    case 'w:pPr':
    case 'w:rPr':
    case 'w:sdtPr':
      return;
    case 'w:del':
    case 'w:moveFrom':
      if (element.name === 'w:del') story.shared.counts.changes += 1;
      return;
    case 'w:ins':
    case 'w:moveTo':
      story.shared.counts.changes += 1;
      readInlines(element, setting);
      return;
    case 'w:hyperlink':
      readLink(element, setting);
      return;
    case 'w:fldSimple':
      readInLink(linkOfCode(element.attributes.get('w:instr') ?? ''), element, setting);
      return;
    case 'w:commentRangeStart':
      story.shared.comments.begin(element.attributes.get('w:id') ?? '', text);
      return;
    case 'w:commentRangeEnd':
      story.shared.comments.end(element.attributes.get('w:id') ?? '', text);
      return;
    case 'mc:AlternateContent': {
      const form = chosenForm(element);
      if (form !== undefined) readInlines(form, setting);
      return;
    }
    case 'm:oMath':
      readFormula(element, setting);
      return;
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      setting.asides.push(...readDrawing(element, story));
      return;
    default:
      // Containers of many kinds: tags, directions, content controls.
      readInlines(element, setting);
  }
};

const readLink = (element: XmlElement, setting: InlineSetting): void => {
  const { attributes } = element;
  const relationship = setting.story.relationships.get(attributes.get('r:id') ?? '');
  const place = attributes.get('w:anchor') ?? '';
  readInLink(linkTarget(relationship?.target ?? '', place), element, setting);
};

const readInLink = (target: string | null, element: XmlElement, setting: InlineSetting): void => {
  const close = target === null ? null : setting.text.openLink(target);
  readInlines(element, setting);
  close?.();
};

const readFormula = (element: XmlElement, { text, story: { shared } }: InlineSetting): void => {
  const write = (): void =>
    writeMath(element, { write: (signs) => text.write(signs, PLAIN_LOOK), mark: text.mark });
  if (shared.edition < 3) write();
  else if (text.formula(signsOf(element), write)) shared.later.formulas += 1;
};

const readRun = (run: XmlElement, setting: InlineSetting): void => {
  const { styles } = setting.story.shared;
  const properties = childOf(run, 'w:rPr');
  const style = styles.character(wordValue(properties, 'w:rStyle'));
  const look = toLook(setting.look, style, readLookChange(properties));
  const isShown = !setting.isHeading || !look.isStrong;
  readRunParts(run, { ...setting, run, runLook: isShown ? look : { ...look, isStrong: false } });
};

interface RunSetting extends InlineSetting {
  readonly run: XmlElement;
  readonly runLook: RunLook;
}

const readRunParts = (parent: XmlElement, setting: RunSetting): void => {
  for (const part of parent.children) {
    if (!isElement(part)) continue;
    readRunPart(part, setting);
    // The author's own mark of a note is the rest of the run.
    if (hasOwnMark(part)) return;
  }
};

const readRunPart = (part: XmlElement, setting: RunSetting): void => {
  const { story, text } = setting;
  switch (part.name) {
    case 'w:fldChar':
      stepField(story.fields, part, text);
      if (part.attributes.get('w:fldCharType') === 'begin') write(formText(part), setting, true);
      return;
    case 'w:instrText':
      addCode(story.fields, textIn(part));
      return;
    case 'w:lastRenderedPageBreak':
      text.breakPage('shown');
      return;
    case 'w:footnoteReference':
      readNoteMark('footnote', part, setting);
      return;
    case 'w:endnoteReference':
      readNoteMark('endnote', part, setting);
      return;
    case 'w:commentReference':
      story.shared.comments.end(part.attributes.get('w:id') ?? '', text);
      return;
    case 'mc:AlternateContent': {
      const form = chosenForm(part);
      if (form !== undefined) readRunParts(form, setting);
      return;
    }
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      setting.asides.push(...readDrawing(part, story));
      return;
    case 'w:ruby':
      readRuby(part, setting);
      return;
    default:
      readSign(part, setting);
  }
};

/** What stands for words or for the space between them. */
const readSign = (part: XmlElement, setting: RunSetting): void => {
  switch (part.name) {
    case 'w:t':
      write(textIn(part), setting);
      break;
    case 'w:tab':
    case 'w:ptab':
      write(' ', setting);
      break;
    case 'w:br':
      readBreak(part, setting);
      break;
    case 'w:cr':
      if (!isSilent(setting)) setting.text.breakLine();
      break;
    case 'w:noBreakHyphen':
      write('\u2011', setting);
      break;
    case 'w:sym':
      write(readSymbol(part, setting), setting);
      break;
  }
};

const readBreak = (part: XmlElement, setting: RunSetting): void => {
  if (isSilent(setting)) return;
  const type = part.attributes.get('w:type');
  if (type === 'page') setting.text.breakPage('asked');
  else setting.text.breakLine();
};

const isSilent = ({ story, runLook }: RunSetting): boolean => runLook.isHidden || isInCode(story.fields);

/** `isForm`: what a form shows stands where its instruction begins. */
const write = (words: string, setting: RunSetting, isForm = false): void => {
  const { story, text, runLook } = setting;
  if (words === '' || (isInCode(story.fields) && !isForm)) return;
  if (runLook.isHidden) {
    if (words.trim() !== '') story.shared.counts.hidden += 1;
    return;
  }
  text.write(readable(words, setting), runLook);
};

/** Signs of symbol fonts and controls of a wrong conversion, which XML lets pass. */
const readable = (words: string, setting: RunSetting): string =>
  words
    .replace(/[\uf020-\uf0ff]/g, (sign) => signOf(sign.charCodeAt(0), setting.runLook.font, setting))
    .replace(/[\u007f-\u009f]/g, '\ufffd');

const readSymbol = ({ attributes }: XmlElement, setting: RunSetting): string => {
  const code = Number.parseInt(attributes.get('w:char') ?? '', 16);
  return Number.isNaN(code) ? '' : signOf(code, attributes.get('w:font') ?? null, setting);
};

const signOf = (code: number, font: string | null, { story }: RunSetting): string => {
  const sign = symbolOf(code, font);
  if (sign === null) story.shared.counts.pagesWithUnknownSigns.add(story.pages.current() + 1);
  return sign ?? '\ufffd';
};

const readNoteMark = (kind: NoteKind, mark: XmlElement, setting: RunSetting): void => {
  const { story, text, run, runLook } = setting;
  if (isSilent(setting)) return;
  const own = hasOwnMark(mark) ? ownMark(run, setting) : null;
  const note = story.shared.notes.refer(kind, mark.attributes.get('w:id') ?? '', own);
  const shown = own ?? note?.shown ?? '';
  if (note === null) text.write(shown, runLook);
  else text.mark({ kind: 'note-mark', label: note.label }, () => text.write(shown, PLAIN_LOOK));
};

const hasOwnMark = ({ attributes }: XmlElement): boolean => {
  const follows = attributes.get('w:customMarkFollows');
  return follows !== undefined && isOn(follows);
};

const ownMark = (run: XmlElement, setting: RunSetting): string =>
  elementsOf(run)
    .map((part) => {
      if (part.name === 'w:t') return readable(textIn(part), setting);
      return part.name === 'w:sym' ? readSymbol(part, setting) : '';
    })
    .join('')
    .trim() || '*';

/** How a word is said is printed small above it: here behind it. */
const readRuby = (ruby: XmlElement, setting: RunSetting): void => {
  for (const name of ['w:rubyBase', 'w:rt']) {
    for (const part of childrenOf(ruby, name)) {
      if (name === 'w:rt') write(' (', setting);
      for (const run of childrenOf(part, 'w:r')) readRunParts(run, setting);
      if (name === 'w:rt') write(')', setting);
    }
  }
};
