/** The library file as it was in versions 1 and 2: plain JSON, with sources as text and papers to be read anew. Only read. */
import { z } from '../zod';
import { LIBRARY_FORMAT, LibraryRecords } from './library-file';

const LAST_PLAIN_VERSION = 2;

const PlainPaper = z.strictObject({
  sourceName: z.string().min(1),
  sourceHash: z.string(),
  reader: z.string(),
  textHash: z.string(),
  importedAt: z.iso.datetime(),
  source: z.string().describe('The file that was opened, as text; in UTF-8 it has the hash sourceHash.'),
});
export type PlainPaper = z.infer<typeof PlainPaper>;

export const PlainLibraryFile = LibraryRecords.extend({
  format: z.literal(LIBRARY_FORMAT),
  version: z.literal(LAST_PLAIN_VERSION),
  papers: z.array(PlainPaper),
});
