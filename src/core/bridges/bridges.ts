/** The bridges: one entry each, which the window, the command line and the guide share. Their code loads when used. */
import type { Bridge } from './bridge';

export const BRIDGES: readonly Bridge[] = [
  {
    id: 'csv',
    name: 'CSV',
    extensions: ['csv'],
    writes: async () => (await import('./tables/write-csv')).writeCsv,
  },
];
