/** Claim sets as CSV, to open in a spreadsheet. */
import { createLossCount } from '../foreign/losses';
import type { WriteInput, Written } from '../foreign/written';
import { annotationTable, lossesOfTable } from './annotation-rows';
import { csvText } from './csv-text';
import { createGuard } from './guarded';

/** Without it a spreadsheet takes UTF-8 for whatever its country wrote before. */
const BYTE_ORDER_MARK = '\uFEFF';

export const writeCsv = (input: WriteInput): Written => {
  const { headings, rows } = annotationTable(input);
  const guard = createGuard();
  const text = csvText({ headings, rows: rows.map((cells) => cells.map(guard.cell)) });
  const losses = createLossCount();
  for (const { reason, of, count } of lossesOfTable(input)) losses.add(reason, of, count);
  losses.add('guarded-cells', '', guard.count());
  return {
    files: [{ ending: '.csv', bytes: new TextEncoder().encode(BYTE_ORDER_MARK + text) }],
    losses: losses.list(),
  };
};
