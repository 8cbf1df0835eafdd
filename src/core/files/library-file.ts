/** The library file, version 2: everything of one library, to move it between the desktop window and the page, or between machines. */
import { MAX_NAME_LENGTH } from '../records/analyst';
import { SharedSet, SharedSetSource } from '../records/shared-set';
import { z } from '../zod';
import { ClaimSetFile } from './claim-set-file';

export const LIBRARY_FORMAT = 'postil.library';
export const LIBRARY_VERSION = 2;

const FileAnalyst = z.strictObject({
  id: z.string().min(1),
  name: z.string().trim().min(1).max(MAX_NAME_LENGTH),
  createdAt: z.iso.datetime(),
});

const FilePaper = z.strictObject({
  sourceName: z.string().min(1),
  sourceHash: z.string(),
  reader: z.string(),
  textHash: z.string(),
  importedAt: z.iso.datetime(),
  source: z.string().describe('The file that was opened, as text; in UTF-8 it has the hash sourceHash.'),
});
export type FilePaper = z.infer<typeof FilePaper>;

/** What waits of a shared set is kept as the file that it came in: offsets in files count code points. */
const FileSharedSet = SharedSet.omit({ id: true, people: true }).extend({
  source: SharedSetSource.omit({ sent: true }).extend({ file: ClaimSetFile.nullable() }).nullable(),
});
export type FileSharedSet = z.infer<typeof FileSharedSet>;

export const LibraryFile = z
  .strictObject({
    format: z.literal(LIBRARY_FORMAT),
    version: z.literal(LIBRARY_VERSION),
    savedAt: z.iso.datetime(),
    me: z.string().min(1).describe('The id of the analyst whose library it is.'),
    analysts: z.array(FileAnalyst).min(1),
    papers: z.array(FilePaper),
    claimSets: z.array(ClaimSetFile).describe('Each is a complete claim-set file of one of the papers.'),
    sharedSets: z
      .array(FileSharedSet)
      .describe('Which of the claim sets are not own work, and how each came here.'),
  })
  .describe('A whole library: papers with their sources, analysts, claim sets.');
export type LibraryFile = z.infer<typeof LibraryFile>;
