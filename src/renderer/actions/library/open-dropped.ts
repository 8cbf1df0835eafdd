/** Files dropped on the window, papers, libraries and claim sets in any mix: what each is, it says itself. */
import { formatOf, type PostilFormat } from '#core/files/file-format';
import { MAX_LIBRARY_BYTES } from '#core/files/library-file';
import { MAX_CLAIM_SET_BYTES } from '#core/files/read-claim-set';
import { MAX_PAPER_BYTES } from '#core/import/reading/import-fault';
import { readFile } from '#host/read-file';
import type { Workbench } from '../../session/workbench';
import { previewClaimSets } from './import-actions';
import { previewLibrary } from './library-actions';
import { addPapers } from './paper-actions';

type DroppedKind = PostilFormat | 'paper';

/** Papers first: claim sets in the same drop may be about them. One preview follows the other. */
export const openDropped = async (workbench: Workbench, files: readonly File[]): Promise<void> => {
  const kinds = await Promise.all(files.map(kindOf));
  const filesOf = (kind: DroppedKind, maxBytes: number) =>
    Promise.all(
      files.filter((_file, index) => kinds[index] === kind).map((file) => readFile(file, maxBytes)),
    );
  const papers = await filesOf('paper', MAX_PAPER_BYTES);
  if (papers.length > 0) await addPapers(workbench, papers);
  for (const library of await filesOf('library', MAX_LIBRARY_BYTES)) {
    await previewLibrary(workbench, library);
    await dialogClosed(workbench);
  }
  const claimSets = await filesOf('claim-set', MAX_CLAIM_SET_BYTES);
  if (claimSets.length > 0) await previewClaimSets(workbench, claimSets);
};

/** As much as tells the format of a file of ours. */
const BEGINNING = 1024;

/** What claim sets and files of other programs are called: of which nothing else is known is read as one, so that its faults are told. */
const SHARED = /\.(?:jsonl?|jsonld|qdpx|ann|xmi|tsv)$/i;

const kindOf = async (file: File): Promise<DroppedKind> => {
  const other = SHARED.test(file.name) ? 'claim-set' : 'paper';
  const format = await formatIn(file.slice(0, BEGINNING));
  return format ?? (file.size <= MAX_PAPER_BYTES ? await formatIn(file) : null) ?? other;
};

/** A folder, or a file that is gone, has no format; reading it says why. */
const formatIn = async (part: Blob): Promise<PostilFormat | null> => {
  try {
    return formatOf(new Uint8Array(await part.arrayBuffer()));
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
};

const dialogClosed = ({ state }: Workbench): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (state.value.dialog) return;
      stop();
      resolve();
    };
    const stop = state.subscribe(look);
    look();
  });
