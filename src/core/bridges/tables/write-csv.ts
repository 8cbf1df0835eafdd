/** Claim sets as CSV, to open in a spreadsheet. */
import type { Loss } from '../foreign/loss';
import { createLossCount } from '../foreign/losses';
import type { WriteInput, Written } from '../foreign/written';
import { annotationTable, lossesOfTable } from './annotation-rows';
import { csvText } from './csv-text';
import { createGuard } from './guarded';
import type { Table } from './table';
import { lossesOfWide, wideTable } from './wide-rows';

/** Without it a spreadsheet takes UTF-8 for whatever its country wrote before. */
const BYTE_ORDER_MARK = '\uFEFF';

export const writeCsv = (input: WriteInput): Written => written(annotationTable(input), lossesOfTable(input));

/** The sets side by side. */
export const writeWideCsv = (input: WriteInput): Written => written(wideTable(input), lossesOfWide(input));

const written = ({ headings, rows }: Table, known: readonly Loss[]): Written => {
  const guard = createGuard();
  const text = csvText({
    headings: headings.map((heading) => String(guard.cell(heading))),
    rows: rows.map((cells) => cells.map(guard.cell)),
  });
  const losses = createLossCount();
  for (const { reason, of, count } of known) losses.add(reason, of, count);
  losses.add('guarded-cells', '', guard.count());
  return {
    files: [{ ending: '.csv', bytes: new TextEncoder().encode(BYTE_ORDER_MARK + text) }],
    losses: losses.list(),
  };
};
