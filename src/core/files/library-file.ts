/**
 * The library file, version 6: everything of one library, to move it between the desktop window and the page, or
 * between machines. A zip file of this list, of the sources of its papers, and of what is under seals with the keys.
 */
import { AnalystName } from '../records/analyst';
import { Labels } from '../records/annotation';
import { CommentAnswer } from '../records/comment-answer';
import { SharedSet, SharedSetSource } from '../records/shared-set';
import { z } from '../zod';
import { ClaimSetFile, FileMetadata, OFFSET_UNIT, Sha256 } from './claim-set-file';
import { FileBlock, FileComment, FilePages, FileRemark } from './file-reading';

export const LIBRARY_FORMAT = 'postil.library';
export const LIBRARY_VERSION = 6;

/** The first that is a zip file; those before it are plain JSON. */
export const FIRST_ZIPPED_VERSION = 3;

/** What the list is called in the zip file; it stands first there. */
export const LIST_NAME = 'library.json';

/** Far above any library of papers that one person tags; below what would exhaust the page's memory. */
export const MAX_LIBRARY_BYTES = 512 * 2 ** 20;

/** The same of all that is in it, unpacked. */
export const MAX_UNPACKED_BYTES = 1024 * 2 ** 20;

const FileAnalyst = z.strictObject({
  id: z.string().min(1),
  name: AnalystName,
  createdAt: z.iso.datetime(),
});

const FilePaper = z.strictObject({
  id: z.string().min(1).describe('Of the reader and the first 32 digits of sourceHash.'),
  sourceName: z.string().min(1),
  sourceHash: Sha256.describe('SHA-256 of the source.'),
  source: z.string().min(1).describe('The name in the zip file of the file that was opened.'),
  reader: z.string().min(1).describe('The reader that made the text of the source, and its version.'),
  importedAt: z.iso.datetime(),
  previousVersion: z
    .string()
    .min(1)
    .optional()
    .describe('The id of the paper that this one is a newer version of, in this library or not.'),
  metadata: FileMetadata,
  asRead: FileMetadata.optional().describe(
    'What the reader made of the source, where metadata was corrected since.',
  ),
  labels: Labels.optional().describe('Words to sort papers by, each once.'),
  textHash: Sha256.describe('SHA-256 of text in UTF-8.'),
  text: z.string().min(1).describe('The canonical text: NFC, line feeds between blocks, no markup.'),
  blocks: z.array(FileBlock).min(1).describe('They tile the text, a line feed between each and the next.'),
  pages: FilePages.nullable().describe('Null for a paper without pages.'),
  remarks: z.array(FileRemark).describe('What the reader guessed or left out.'),
  comments: z.array(FileComment).describe('Those that the source itself brought.'),
});
export type FilePaper = z.infer<typeof FilePaper>;

/** Where in the zip file that lies which is under the seal `id`, and its key. */
export const sealedEntry = (id: string): string => `sealed/${id}`;
export const keyEntry = (id: string): string => `keys/${id}`;

const FileSeal = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({
    kind: z.literal('sealed'),
    id: z
      .string()
      .min(1)
      .nullable()
      .default(null)
      .describe(
        'What is in the set is in the file sealed/ID of the zip file, AES-GCM by the key in keys/ID: 12 bytes of nonce, then the rest. Null before version 6, when it stood among claimSets.',
      ),
  }),
  z.strictObject({
    kind: z.literal('opened'),
    at: z.iso.datetime(),
    ownAnnotations: z.int().min(0).describe('How many own annotations there were by then.'),
  }),
]);

/** What waits of a shared set is kept as the file that it came in: offsets in files count code points. */
const FileSharedSet = SharedSet.omit({ id: true, people: true }).extend({
  source: SharedSetSource.omit({ sent: true, extra: true })
    .extend({ file: ClaimSetFile.nullable() })
    .nullable(),
  seal: FileSeal,
});
export type FileSharedSet = z.infer<typeof FileSharedSet>;

/** What every version has beside its papers. */
export const LibraryRecords = z.strictObject({
  savedAt: z.iso.datetime(),
  me: z.string().min(1).describe('The id of the analyst whose library it is.'),
  analysts: z.array(FileAnalyst).min(1),
  claimSets: z.array(ClaimSetFile).describe('Each is a complete claim-set file of one of the papers.'),
  sharedSets: z
    .array(FileSharedSet)
    .describe('Which of the claim sets are not own work, and how each came here.'),
});

const FileCommentAnswer = CommentAnswer.omit({ id: true }).extend({
  comment: CommentAnswer.shape.comment.describe('An index into the comments of the paper.'),
});
export type FileCommentAnswer = z.infer<typeof FileCommentAnswer>;

export const LibraryFile = z
  .strictObject({
    format: z.literal(LIBRARY_FORMAT),
    version: z.literal(LIBRARY_VERSION),
    offsetUnit: z.literal(OFFSET_UNIT),
    savedAt: LibraryRecords.shape.savedAt,
    me: LibraryRecords.shape.me,
    analysts: LibraryRecords.shape.analysts,
    papers: z.array(FilePaper),
    claimSets: LibraryRecords.shape.claimSets,
    sharedSets: LibraryRecords.shape.sharedSets,
    commentAnswers: z
      .array(FileCommentAnswer)
      .describe('Which comments of the papers were taken into annotations or dismissed, and by whom.'),
  })
  .describe('A whole library: papers as they were read, analysts, claim sets; the sources stand beside it.');
export type LibraryFile = z.infer<typeof LibraryFile>;

/** What is said of a library whatever its version: how its records hang together can be checked by it. */
export type SaidLibrary = z.infer<typeof LibraryRecords> & {
  readonly papers: readonly Pick<FilePaper, 'sourceHash' | 'reader' | 'textHash'>[];
};
