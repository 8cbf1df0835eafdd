/** How a report looks as a Word document: its styles and lists (ECMA-376, part 1, 17.7 and 17.9). */
import { OFFICE, WORD, XML } from './office-names';

/** Of the text, in twentieths of a point: A4 without an inch on each side. */
export const TEXT_WIDTH = 9026;

/** The lists that there are, by the numbers under which paragraphs name them. */
export const LISTS = { bullets: 1, decisions: 2 } as const;

/** What has Word's own names is found under these by whoever goes on with it there, and by its table of contents. */
const PARAGRAPHS = {
  Title: {
    name: 'Title',
    next: 'BodyText',
    paragraph: '<w:keepNext/><w:spacing w:after="240" w:line="264" w:lineRule="auto"/>',
    run: '<w:b/><w:sz w:val="40"/><w:szCs w:val="40"/>',
  },
  Heading1: {
    name: 'heading 1',
    next: 'BodyText',
    paragraph:
      '<w:keepNext/><w:keepLines/><w:pBdr><w:bottom w:val="single" w:sz="8" w:space="2" w:color="C8C8C8"/></w:pBdr><w:spacing w:before="480" w:after="160"/><w:outlineLvl w:val="0"/>',
    run: '<w:b/><w:sz w:val="30"/><w:szCs w:val="30"/>',
  },
  Heading2: {
    name: 'heading 2',
    next: 'BodyText',
    paragraph:
      '<w:keepNext/><w:keepLines/><w:spacing w:before="320" w:after="120"/><w:outlineLvl w:val="1"/>',
    run: '<w:b/><w:sz w:val="25"/><w:szCs w:val="25"/>',
  },
  Heading3: {
    name: 'heading 3',
    next: 'BodyText',
    paragraph: '<w:keepNext/><w:keepLines/><w:spacing w:before="240" w:after="60"/><w:outlineLvl w:val="2"/>',
    run: '<w:b/>',
  },
  BodyText: { name: 'Body Text', paragraph: '<w:spacing w:after="120"/>' },
  Fact: {
    name: 'Fact',
    paragraph:
      '<w:tabs><w:tab w:val="left" w:pos="2400"/></w:tabs><w:spacing w:after="40"/><w:ind w:left="2400" w:hanging="2400"/>',
  },
  ListBullet: {
    name: 'List Bullet',
    paragraph: '<w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:after="60"/>',
  },
  ItemHead: {
    name: 'Item Head',
    next: 'Quote',
    paragraph: '<w:keepNext/><w:keepLines/><w:spacing w:before="200" w:after="40"/>',
  },
  Quote: {
    name: 'Quote',
    paragraph: '<w:keepLines/><w:spacing w:before="20" w:after="40"/>',
    run: '<w:rFonts w:ascii="Cambria" w:hAnsi="Cambria" w:cs="Times New Roman"/><w:sz w:val="23"/><w:szCs w:val="23"/>',
  },
  Place: {
    name: 'Place',
    paragraph: '<w:spacing w:after="60"/>',
    run: '<w:color w:val="595959"/><w:sz w:val="18"/><w:szCs w:val="18"/>',
  },
  Note: { name: 'Analyst Note', paragraph: '<w:spacing w:before="40" w:after="80"/>' },
  Reading: { name: 'Reading', paragraph: '<w:spacing w:after="20"/>' },
  Caption: {
    name: 'caption',
    paragraph: '<w:keepNext/><w:spacing w:before="200" w:after="80"/>',
    run: '<w:color w:val="595959"/><w:sz w:val="20"/><w:szCs w:val="20"/>',
  },
  Cell: {
    name: 'Cell',
    paragraph: '<w:spacing w:before="30" w:after="30"/>',
    run: '<w:sz w:val="20"/><w:szCs w:val="20"/>',
  },
  AfterTable: { name: 'After Table', paragraph: '<w:spacing w:after="0" w:line="120" w:lineRule="exact"/>' },
  Footer: {
    name: 'footer',
    paragraph: `<w:tabs><w:tab w:val="right" w:pos="${TEXT_WIDTH}"/></w:tabs>`,
    run: '<w:color w:val="595959"/><w:sz w:val="18"/><w:szCs w:val="18"/>',
  },
} as const satisfies Readonly<Record<string, ParagraphStyle>>;

export type StyleName = keyof typeof PARAGRAPHS;

interface ParagraphStyle {
  /** As people find it in Word. */
  readonly name: string;
  readonly next?: string;
  readonly paragraph?: string;
  readonly run?: string;
}

/** `language`: BCP 47, for the spelling. */
export const stylesXml = (language: string): string =>
  `${XML}<w:styles xmlns:w="${WORD}" xmlns:r="${OFFICE}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:eastAsia="Calibri" w:hAnsi="Calibri" w:cs="Arial"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="${language.replaceAll(/[^A-Za-z0-9-]/g, '')}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:line="271" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>${Object.entries<ParagraphStyle>(PARAGRAPHS).map(styleXml).join('')}${SOFT}${TABLE}</w:styles>`;

const styleXml = ([id, { name, next, paragraph = '', run = '' }]: [string, ParagraphStyle]): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${next ? `<w:next w:val="${next}"/>` : ''}<w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;

/** What stands beside something: its name, or who said it. */
const SOFT =
  '<w:style w:type="character" w:customStyle="1" w:styleId="Soft"><w:name w:val="Soft"/><w:rPr><w:color w:val="595959"/></w:rPr></w:style>';

const TABLE =
  '<w:style w:type="table" w:customStyle="1" w:styleId="ReportTable"><w:name w:val="Report Table"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="8C8C8C"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="8C8C8C"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="C8C8C8"/></w:tblBorders><w:tblCellMar><w:left w:w="60" w:type="dxa"/><w:right w:w="120" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>';

export const NUMBERING_XML = `${XML}<w:numbering xmlns:w="${WORD}"><w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="360" w:hanging="260"/></w:pPr></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="2"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr><w:rPr><w:b/></w:rPr></w:lvl></w:abstractNum><w:num w:numId="${LISTS.bullets}"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="${LISTS.decisions}"><w:abstractNumId w:val="2"/></w:num></w:numbering>`;
