/** The inside of a paragraph of an OpenDocument text. */
import type { RichText } from '../office/rich-text';
import { PLAIN_LOOK, type RunLook } from '../office/run-look';
import { createFormulaLine } from '../reading/formula-line';
import { childOf, childrenOf, elementsOf, findAll, isElement, textIn } from '../xml/find-xml';
import type { XmlElement } from '../xml/parse-xml';
import type { OdtStory } from './odt-story';

export interface OdtSetting {
  readonly story: OdtStory;
  readonly text: RichText;
  readonly look: RunLook;
  /** Headings are bold as such. */
  readonly isHeading: boolean;
  /** Drawings, which are read behind the block that they hang on. */
  readonly asides: XmlElement[];
}

export const readOdtInlines = (parent: XmlElement, setting: OdtSetting): void => {
  for (const child of parent.children) {
    if (isElement(child)) readInline(child, setting);
    else write(child, setting);
  }
};

const write = (words: string, { story, text, look, isHeading }: OdtSetting): void => {
  if (look.isHidden) {
    if (words.trim() !== '') story.counts.hidden += 1;
    return;
  }
  text.write(words.replace(/[\u007f-\u009f]/g, '\ufffd'), isHeading ? { ...look, isStrong: false } : look);
};

const readInline = (element: XmlElement, setting: OdtSetting): void => {
  const { story, text, look } = setting;
  const { attributes } = element;
  switch (element.name) {
    case 'text:span':
      readOdtInlines(element, {
        ...setting,
        look: { ...look, ...story.styles.text(attributes.get('text:style-name')) },
      });
      break;
    case 'text:a':
      readLink(element, setting);
      break;
    case 'text:s':
    case 'text:tab':
      write(' ', setting);
      break;
    case 'text:line-break':
      text.breakLine();
      break;
    case 'text:soft-page-break':
      story.found.hasPageBreaks = true;
      text.breakPage('shown');
      break;
    case 'text:note':
      readNoteMark(element, setting);
      break;
    case 'office:annotation':
      readOdtComment(element, story, text);
      break;
    case 'office:annotation-end':
      story.comments.end(attributes.get('office:name') ?? '', text);
      break;
    case 'text:ruby':
      readRuby(element, setting);
      break;
    case 'text:script':
    case 'text:tracked-changes':
      break;
    default:
      if (element.name.startsWith('draw:')) readDrawing(element, setting);
      // Fields and other containers show what is in them.
      else readOdtInlines(element, setting);
  }
};

const readLink = (element: XmlElement, setting: OdtSetting): void => {
  const target = element.attributes.get('xlink:href') ?? '';
  // Places that the program makes for its own lists are no sources.
  const isOwn = target === '' || /^#_|^#.*\|/.test(target);
  const close = isOwn ? null : setting.text.openLink(target);
  readOdtInlines(element, setting);
  close?.();
};

const readNoteMark = (note: XmlElement, { story, text }: OdtSetting): void => {
  const citation = childOf(note, 'text:note-citation');
  const body = childOf(note, 'text:note-body');
  const shown = citation === undefined ? '' : textIn(citation).trim();
  if (shown === '' || body === undefined) return;
  const label = story.labelOf(shown);
  const isEndnote = note.attributes.get('text:note-class') === 'endnote';
  story.found.notes.push({ label, shown, body, page: isEndnote ? null : story.pages.current() });
  text.mark({ kind: 'note-mark', label }, () => text.write(shown, PLAIN_LOOK));
};

/** `text` is null between two blocks. */
export const readOdtComment = (comment: XmlElement, story: OdtStory, text: RichText | null): void => {
  const id = comment.attributes.get('office:name') ?? `unnamed ${story.found.comments.length}`;
  const author = childOf(comment, 'dc:creator');
  const paragraphs = findAll(comment, ({ name }) => name === 'text:p').map(textIn);
  story.found.comments.push({ id, author: author ? textIn(author) : '', text: paragraphs.join('\n') });
  story.comments.begin(id, text);
};

const readRuby = (ruby: XmlElement, setting: OdtSetting): void => {
  for (const base of childrenOf(ruby, 'text:ruby-base')) readOdtInlines(base, setting);
  for (const said of childrenOf(ruby, 'text:ruby-text')) write(` (${textIn(said)})`, setting);
};

const readDrawing = (drawing: XmlElement, setting: OdtSetting): void => {
  const { story, text, look } = setting;
  const formula = formulaIn(drawing, story);
  if (formula === null) setting.asides.push(drawing);
  else if (story.edition < 3 || look.isHidden) write(formula, setting);
  else if (text.formula(formula, () => write(formula, setting))) story.found.formulas.spaced += 1;
};

/** A formula is an object of its own, whose signs are read in their order. */
const formulaIn = (drawing: XmlElement, { part, edition, found }: OdtStory): string | null => {
  const object = childOf(drawing, 'draw:object');
  if (object === undefined) return null;
  const inside = childOf(object, 'math:math');
  const href = (object.attributes.get('xlink:href') ?? '').replace(/^\.\//, '');
  const isFolder = edition > 1 && href.endsWith('/');
  const root = inside ?? (href === '' ? null : part(`${isFolder ? href.slice(0, -1) : href}/content.xml`));
  if (root?.name !== 'math:math') return null;
  if (isFolder) found.formulas.inFolders += 1;
  const signs = signsOf(root);
  const plain = onOneLine(signs.join(''));
  if (edition < 3) return plain;
  const line = createFormulaLine();
  for (const sign of signs) line.add(sign);
  const spaced = onOneLine(line.text());
  if (spaced !== plain) found.formulas.spaced += 1;
  return spaced;
};

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const signsOf = (element: XmlElement): string[] => {
  if (element.name === 'math:annotation') return [];
  if (element.name === 'math:mfrac')
    return elementsOf(element).flatMap((part, index) => [...(index > 0 ? ['/'] : []), ...signsOf(part)]);
  return element.children.flatMap((child) => (isElement(child) ? signsOf(child) : [child]));
};
