/** Claim sets as JSON Lines, a file for each table and a row in each line: what databases load as it is. */
import { createLossCount } from '../foreign/losses';
import type { WriteInput, Written } from '../foreign/written';
import { rowsOf, TABLES_FOR_MANY } from './rows';

export const writeJsonLines = ({ sets }: WriteInput): Written => {
  const rows = rowsOf(sets);
  const losses = createLossCount();
  for (const { dismissals, consensus } of sets) {
    losses.add('dismissals', '', dismissals.length);
    losses.add('decisions', '', consensus?.decisions.length ?? 0);
  }
  const encoder = new TextEncoder();
  const files = TABLES_FOR_MANY.map((table) => ({
    ending: `.${table}.jsonl`,
    bytes: encoder.encode(rows[table].map((row) => `${JSON.stringify(row)}\n`).join('')),
  }));
  return { files, losses: losses.list() };
};
