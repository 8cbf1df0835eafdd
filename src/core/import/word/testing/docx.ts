/** Small Word files for tests: the parts that a test is about, and around them what every Word file has. */
import { strToU8, zipSync } from 'fflate';

export interface DocxParts {
  /** The inside of `w:styles`, `w:numbering` and so on. */
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  readonly settings?: string;
  /** `Relationship` elements of the text beside those that lead to the parts. */
  readonly links?: string;
  /** The inside of the core properties, and how many pages Word counted. */
  readonly properties?: string;
  readonly pages?: number;
  /** Further parts by their names. */
  readonly others?: Readonly<Record<string, string>>;
  readonly isStrict?: boolean;
}

export const docxOf = (body: string, parts: DocxParts = {}): Uint8Array<ArrayBuffer> => {
  const { isStrict = false } = parts;
  const word = (name: string, inside: string): string =>
    `<?xml version="1.0" encoding="UTF-8"?><w:${name} ${namespaces(isStrict)}>${inside}</w:${name}>`;
  const texts = ['styles', 'numbering', 'footnotes', 'endnotes', 'comments', 'settings'] as const;
  const own = texts.flatMap((name) => (parts[name] === undefined ? [] : [[name, parts[name]] as const]));
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relationships(
      [
        relationship('m', 'officeDocument', 'word/document.xml'),
        relationship('c', 'metadata/core-properties', 'docProps/core.xml'),
        relationship('a', 'extended-properties', 'docProps/app.xml'),
      ].join(''),
    ),
    'word/document.xml': word('document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': relationships(
      own.map(([name]) => relationship(name, name, `${name}.xml`)).join('') + (parts.links ?? ''),
    ),
    ...Object.fromEntries(own.map(([name, inside]) => [`word/${name}.xml`, word(name, inside)])),
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${parts.properties ?? ''}</cp:coreProperties>`,
    'docProps/app.xml': `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">${parts.pages === undefined ? '' : `<Pages>${parts.pages}</Pages>`}</Properties>`,
    ...parts.others,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
};

export const relationship = (id: string, type: string, target: string, isExternal = false): string =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${isExternal ? ' TargetMode="External"' : ''}/>`;

const relationships = (inside: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;

const namespaces = (isStrict: boolean): string => {
  const [word, relations, math] = isStrict
    ? [
        `${STRICT}/wordprocessingml/main`,
        `${STRICT}/officeDocument/relationships`,
        `${STRICT}/officeDocument/math`,
      ]
    : [
        `${USUAL}/wordprocessingml/2006/main`,
        `${USUAL}/officeDocument/2006/relationships`,
        `${USUAL}/officeDocument/2006/math`,
      ];
  return [
    `xmlns:w="${word}" xmlns:r="${relations}" xmlns:m="${math}"`,
    `xmlns:mc="${USUAL}/markup-compatibility/2006"`,
    `xmlns:wp="${USUAL}/drawingml/2006/wordprocessingDrawing" xmlns:a="${USUAL}/drawingml/2006/main"`,
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
    'xmlns:v="urn:schemas-microsoft-com:vml"',
  ].join(' ');
};

const USUAL = 'http://schemas.openxmlformats.org';
const STRICT = 'http://purl.oclc.org/ooxml';

/** A run of text; `look` is the inside of its properties. */
export const r = (text: string, look = ''): string =>
  `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of runs; `properties` is the inside of its properties. */
export const p = (runs: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;

export const styled = (id: string): string => `<w:pStyle w:val="${id}"/>`;
export const listed = (list: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

export const style = (id: string, name: string, inside = '', type = 'paragraph'): string =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`;

/** A definition of levels, each as `format text` or with more inside it. */
export const definition = (id: number, ...levels: readonly string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;

export const level = (index: number, format: string, text: string, inside = ''): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${inside}</w:lvl>`;

export const list = (id: number, of: number, inside = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${inside}</w:num>`;

export const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
export const cell = (blocks: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${blocks}</w:tc>`;
