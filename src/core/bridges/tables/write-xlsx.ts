/** Claim sets as a workbook of Office Open XML, with one sheet and nothing that runs. */
import { writeZip } from '../../import/zip/write-zip';
import type { Loss } from '../foreign/loss';
import { createLossCount } from '../foreign/losses';
import type { WriteInput, Written } from '../foreign/written';
import { annotationTable, lossesOfTable } from './annotation-rows';
import type { Table } from './table';
import { lossesOfWide, wideTable } from './wide-rows';
import { MAIN, MAX_CELL_LENGTH, sheetXml, XML } from './xlsx-sheet';

export const writeXlsx = (input: WriteInput): Written =>
  written(annotationTable(input), lossesOfTable(input));

/** The sets side by side. */
export const writeWideXlsx = (input: WriteInput): Written => written(wideTable(input), lossesOfWide(input));

const written = (table: Table, known: readonly Loss[]): Written => {
  const losses = createLossCount();
  for (const { reason, of, count } of known) losses.add(reason, of, count);
  const long = table.rows.flat().filter((cell) => typeof cell === 'string' && cell.length > MAX_CELL_LENGTH);
  losses.add('cut-cells', '', long.length);
  const parts = { ...FRAME, 'xl/worksheets/sheet1.xml': sheetXml(table) };
  const files = Object.entries(parts).map(([name, xml]) => ({ name, bytes: new TextEncoder().encode(xml) }));
  return { files: [{ ending: '.xlsx', bytes: writeZip(files) }], losses: losses.list() };
};

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What a workbook has beside its sheet (ECMA-376, part 1, 12). */
const FRAME: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
  '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="annotations" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `${XML}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf fontId="1" applyFont="1"/><xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`,
};
