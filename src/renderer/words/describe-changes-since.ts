/** How much no file has: in a browser page, where a file is the only backup. */
import { t } from '#catalogue/translate';

export const describeChangesSince = (changes: number, wasSaved: boolean): string =>
  t(wasSaved ? 'backup.since' : 'backup.never', { changes });
