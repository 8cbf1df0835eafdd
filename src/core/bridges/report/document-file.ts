/** A report as a Word document: the parts that one has, in a zip file (ECMA-376, part 2). Nothing in it runs or asks for anything. */
import { writeZip } from '../../import/zip/write-zip';
import type { ReportText } from '../../report/report-text';
import { writeXml } from '../foreign/write-xml';
import { NUMBERING_XML, stylesXml } from './document-styles';
import { OFFICE, WORD, XML } from './office-names';
import { documentElement, footerElement } from './report-document';

export const reportDocument = (report: ReportText): Uint8Array<ArrayBuffer> => {
  const parts = {
    '[Content_Types].xml': TYPES,
    '_rels/.rels': RELATIONSHIPS,
    'docProps/core.xml': writeXml(properties(report)),
    'word/document.xml': writeXml(documentElement(report)),
    'word/_rels/document.xml.rels': PARTS,
    'word/footer1.xml': writeXml(footerElement(report)),
    'word/numbering.xml': NUMBERING_XML,
    'word/settings.xml': SETTINGS,
    'word/styles.xml': stylesXml(report.language),
  };
  const encoder = new TextEncoder();
  return writeZip(
    Object.entries(parts).map(([name, part]) => ({
      name,
      bytes: typeof part === 'string' ? encoder.encode(part) : part,
    })),
  );
};

/** Without a time: the same report has the same bytes. */
const properties = ({ title, language }: ReportText) => ({
  name: 'cp:coreProperties',
  attributes: {
    'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  },
  children: [
    { name: 'dc:title', text: title },
    { name: 'dc:language', text: language },
  ],
});

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const TYPES = `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/><Override PartName="/word/footer1.xml" ContentType="${TYPE}.footer+xml"/><Override PartName="/word/numbering.xml" ContentType="${TYPE}.numbering+xml"/><Override PartName="/word/settings.xml" ContentType="${TYPE}.settings+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`;

const RELATIONSHIPS = `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;

const PARTS = `${XML}<Relationships xmlns="${PACKAGE}/relationships">${['footer', 'numbering', 'settings', 'styles'].map((part, index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${part}" Target="${part === 'footer' ? 'footer1' : part}.xml"/>`).join('')}</Relationships>`;

/** The rules of Word 2013 and later, so that it does not open as a file of an older one. */
const SETTINGS = `${XML}<w:settings xmlns:w="${WORD}"><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`;
