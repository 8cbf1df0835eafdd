/** Claim sets as JSON Lines, a file for each table and a row in each line: what databases load as it is. */
import type { WriteInput, Written } from '../foreign/written';
import { tableStream, writeTables } from './table-stream';

export const streamJsonLines = tableStream({
  extension: 'jsonl',
  open: (_table, { put }) => {
    const encoder = new TextEncoder();
    return {
      add: (row) => put(encoder.encode(`${JSON.stringify(row)}\n`)),
      end: () => undefined,
    };
  },
});

export const writeJsonLines = (input: WriteInput): Written => writeTables(streamJsonLines, input);
