/** A report as the body of a Word document: WordprocessingML (ECMA-376, part 1, 17). */
import type { Tag } from '../../records/annotation';
import type {
  ReportBlock,
  ReportEntry,
  ReportFact,
  ReportItem,
  ReportTable,
  ReportText,
} from '../../report/report-text';
import type { WrittenElement } from '../foreign/write-xml';
import { LISTS, type StyleName, TEXT_WIDTH } from './document-styles';
import { OFFICE, WORD } from './office-names';

export const documentElement = ({ title, blocks }: ReportText): WrittenElement => ({
  name: 'w:document',
  attributes: { 'xmlns:w': WORD, 'xmlns:r': OFFICE },
  children: [
    {
      name: 'w:body',
      children: [paragraph('Title', [run(title)]), ...blocks.flatMap(blockParts), SECTION],
    },
  ],
});

/** The title, and which page it is of how many. */
export const footerElement = ({ title }: ReportText): WrittenElement => ({
  name: 'w:ftr',
  attributes: { 'xmlns:w': WORD },
  children: [
    paragraph('Footer', [run(shortened(oneLine(title))), TAB, field('PAGE'), run(' / '), field('NUMPAGES')]),
  ],
});

/** In one line beside the number. */
const shortened = (title: string): string => {
  const signs = [...title];
  return signs.length > MOST_IN_FOOTER ? `${signs.slice(0, MOST_IN_FOOTER - 1).join('')}…` : title;
};
const MOST_IN_FOOTER = 90;

const field = (instruction: string): WrittenElement => ({
  name: 'w:fldSimple',
  attributes: { 'w:instr': instruction },
  children: [run('1')],
});

/** A4, an inch around; the footer is the relationship `rId1`. */
const SECTION: WrittenElement = {
  name: 'w:sectPr',
  children: [
    { name: 'w:footerReference', attributes: { 'w:type': 'default', 'r:id': 'rId1' } },
    { name: 'w:pgSz', attributes: { 'w:w': '11906', 'w:h': '16838' } },
    {
      name: 'w:pgMar',
      attributes: {
        'w:top': '1440',
        'w:right': '1440',
        'w:bottom': '1440',
        'w:left': '1440',
        'w:header': '720',
        'w:footer': '720',
        'w:gutter': '0',
      },
    },
  ],
};

const blockParts = (block: ReportBlock): readonly WrittenElement[] => {
  switch (block.kind) {
    case 'heading':
      return [paragraph(HEADINGS[block.level], [run(oneLine(block.text))])];
    case 'text':
      return [paragraph('BodyText', [run(block.text)])];
    case 'facts':
      return block.facts.map((fact) =>
        paragraph('Fact', [run(fact.name, { isSoft: true }), TAB, run(fact.what)]),
      );
    case 'table':
      return tableParts(block);
    case 'list':
      return block.items.map((item) => paragraph('ListBullet', [run(item)], { numbering: LISTS.bullets }));
    case 'outline':
      return block.items.flatMap(itemParts);
    case 'decisions':
      return block.entries.flatMap(entryParts);
  }
};

/** The document's title is no heading. */
const HEADINGS = { 2: 'Heading1', 3: 'Heading2', 4: 'Heading3' } as const satisfies Record<number, StyleName>;

const itemParts = ({ depth, name, tag, said, quotes, place, note }: ReportItem): WrittenElement[] => {
  const indent = depth * STEP;
  const head = [run(name, { isBold: true, color: COLORS[tag] }), run(` ${joined(said)}`)];
  return [
    paragraph('ItemHead', head, { indent }),
    ...quotes.map((quote) => paragraph('Quote', [run(quote)], { indent, line: COLORS[tag] })),
    ...(place === '' ? [] : [paragraph('Place', [run(place)], { indent })]),
    ...noteParts(note, indent),
  ];
};

const noteParts = (note: ReportFact | null, indent: number): WrittenElement[] =>
  note === null
    ? []
    : [paragraph('Note', [run(`${note.name}: `, { isBold: true }), run(note.what)], { indent })];

const entryParts = ({ title, words, readings, reason, facts }: ReportEntry): WrittenElement[] => [
  paragraph('ItemHead', [run(title, { isBold: true })], { numbering: LISTS.decisions }),
  paragraph('Quote', [run(words)], { indent: STEP }),
  ...readings.map(({ who, what }) =>
    paragraph('Reading', [run(`${who}: `, { isSoft: true }), run(what)], { indent: STEP }),
  ),
  ...noteParts(reason, STEP),
  paragraph('Place', [run(joined(facts))], { indent: STEP }),
];

/** How far each level of an outline goes in, in twentieths of a point. */
const STEP = 360;

/** As in the other reports, on white paper. */
const COLORS = { claim: 'A2660A', evidence: '0A7A66', assessment: '9C3F8C' } as const satisfies Record<
  Tag,
  string
>;

const joined = (texts: readonly string[]): string => texts.join(' · ');

const tableParts = ({ title, headings, rows }: ReportTable): readonly WrittenElement[] => {
  const widths = columnWidths([headings, ...rows]);
  return [
    paragraph('Caption', [run(title)]),
    {
      name: 'w:tbl',
      children: [
        {
          name: 'w:tblPr',
          children: [
            valued('w:tblStyle', 'ReportTable'),
            { name: 'w:tblW', attributes: { 'w:w': `${TEXT_WIDTH}`, 'w:type': 'dxa' } },
            { name: 'w:tblLayout', attributes: { 'w:type': 'fixed' } },
            { name: 'w:tblLook', attributes: { 'w:val': '0020', 'w:firstRow': '1' } },
          ],
        },
        {
          name: 'w:tblGrid',
          children: widths.map((width) => ({ name: 'w:gridCol', attributes: { 'w:w': `${width}` } })),
        },
        rowElement(headings, widths, true),
        ...rows.map((cells) => rowElement(cells, widths, false)),
      ],
    },
    paragraph('AfterTable', []),
  ];
};

const rowElement = (
  cells: readonly string[],
  widths: readonly number[],
  isHead: boolean,
): WrittenElement => ({
  name: 'w:tr',
  children: [
    { name: 'w:trPr', children: [{ name: 'w:cantSplit' }, ...(isHead ? [{ name: 'w:tblHeader' }] : [])] },
    ...cells.map((cell, column) => ({
      name: 'w:tc',
      children: [
        {
          name: 'w:tcPr',
          children: [{ name: 'w:tcW', attributes: { 'w:w': `${widths[column] ?? 0}`, 'w:type': 'dxa' } }],
        },
        paragraph('Cell', [run(cell, { isBold: isHead })]),
      ],
    })),
  ],
});

/** Each has room for its longest word; what is left goes to those with more to say. */
const columnWidths = (rows: readonly (readonly string[])[]): number[] => {
  const [first = []] = rows;
  const columns = first.map((_, column) => {
    const texts = rows.map((cells) => cells[column] ?? '');
    const words = texts.flatMap((text) => text.split(/\s/));
    const least = widthOf(words, LONGEST_WORD);
    return { least, more: 1 + widthOf(texts, LONGEST_TEXT) - least };
  });
  const sum = (key: 'least' | 'more'): number => columns.reduce((all, column) => all + column[key], 0);
  const left = Math.max(0, TEXT_WIDTH - sum('least'));
  return columns.map(({ least, more }) => Math.floor(least + (left * more) / sum('more')));
};

/** In twentieths of a point, with the margins of a cell. */
const widthOf = (texts: readonly string[], most: number): number =>
  Math.min(most, Math.max(1, ...texts.map((text) => text.length))) * SIGN_WIDTH + 200;
const SIGN_WIDTH = 125;

/** In characters: beyond it a word breaks, and a text has lines enough. */
const LONGEST_WORD = 16;
const LONGEST_TEXT = 60;

interface ParagraphLook {
  /** In twentieths of a point, beyond that of its style. */
  readonly indent?: number;
  /** The colour of a line before it. */
  readonly line?: string;
  readonly numbering?: number;
}

/** What is said of a paragraph stands in the order that the schema asks for. */
const paragraph = (
  style: StyleName,
  runs: readonly WrittenElement[],
  { indent = 0, line, numbering }: ParagraphLook = {},
): WrittenElement => ({
  name: 'w:p',
  children: [
    {
      name: 'w:pPr',
      children: [
        valued('w:pStyle', style),
        ...(numbering === undefined
          ? []
          : [{ name: 'w:numPr', children: [valued('w:ilvl', '0'), valued('w:numId', `${numbering}`)] }]),
        ...(line === undefined ? [] : [{ name: 'w:pBdr', children: [sideLine(line)] }]),
        ...(runs.some(isRightToLeft) ? [{ name: 'w:bidi' }] : []),
        ...(indent === 0 ? [] : [{ name: 'w:ind', attributes: { 'w:left': `${indent}` } }]),
      ],
    },
    ...runs,
  ],
});

const sideLine = (color: string): WrittenElement => ({
  name: 'w:left',
  attributes: { 'w:val': 'single', 'w:sz': '12', 'w:space': '6', 'w:color': color },
});

interface RunLook {
  readonly isBold?: boolean;
  /** Said beside what it is about. */
  readonly isSoft?: boolean;
  readonly color?: string;
}

const run = (text: string, { isBold = false, isSoft = false, color }: RunLook = {}): WrittenElement => {
  const look = [
    ...(isSoft ? [valued('w:rStyle', 'Soft')] : []),
    ...(isBold ? [{ name: 'w:b' }] : []),
    ...(color === undefined ? [] : [valued('w:color', color)]),
    ...(RIGHT_TO_LEFT.test(text) ? [{ name: 'w:rtl' }] : []),
  ];
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/);
  return {
    name: 'w:r',
    children: [
      ...(look.length === 0 ? [] : [{ name: 'w:rPr', children: look }]),
      ...lines.flatMap((line, index) => [
        ...(index === 0 ? [] : [{ name: 'w:br' }]),
        ...(line === '' ? [] : [{ name: 'w:t', attributes: { 'xml:space': 'preserve' }, text: line }]),
      ]),
    ],
  };
};

const TAB: WrittenElement = { name: 'w:r', children: [{ name: 'w:tab' }] };

const isRightToLeft = ({ children = [] }: WrittenElement): boolean =>
  children.some(({ text }) => text !== undefined && RIGHT_TO_LEFT.test(text));

/** Its first letter is one of these. */
const RIGHT_TO_LEFT =
  /^[^\p{Letter}]*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;

const valued = (name: string, value: string): WrittenElement => ({
  name,
  attributes: { 'w:val': value },
});

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
