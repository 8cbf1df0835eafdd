/** Files dropped on the window or handed over by the system, papers, libraries and claim sets in any mix: what each is, it says itself. */
import { formatOf, OWN_EXTENSIONS, type PostilFormat } from '#core/files/file-format';
import { MAX_LIBRARY_BYTES } from '#core/files/library-file';
import { MAX_CLAIM_SET_BYTES } from '#core/files/read-claim-set';
import { MAX_PAPER_BYTES } from '#core/import/reading/import-fault';
import type { OpenedFile } from '#host/contract';
import { readFile } from '#host/read-file';
import type { Workbench } from '../../session/workbench';
import { previewClaimSets } from './import-actions';
import { previewLibrary } from './library-actions';
import { addPapers } from './paper-actions';

type FileKind = PostilFormat | 'paper';

interface Arrival {
  readonly kind: FileKind;
  readonly read: (maxBytes: number) => Promise<OpenedFile>;
}

export const openDropped = async (workbench: Workbench, files: readonly File[]): Promise<void> => {
  const kinds = await Promise.all(files.map(kindOf));
  const arrivals = files.map((file, index) => ({
    kind: kinds[index] ?? 'paper',
    read: (maxBytes: number) => readFile(file, maxBytes),
  }));
  await openArrivals(workbench, arrivals);
};

/** The largest of the three: what it is, is told when it is here. */
export const MAX_GIVEN_BYTES = Math.max(MAX_PAPER_BYTES, MAX_LIBRARY_BYTES, MAX_CLAIM_SET_BYTES);

export const openGiven = (workbench: Workbench, files: readonly OpenedFile[]): Promise<void> =>
  openArrivals(
    workbench,
    files.map((file) => ({
      kind: (file.status === 'read' ? formatOf(file.bytes) : null) ?? kindByName(file.name),
      read: async (maxBytes) => capped(file, maxBytes),
    })),
  );

/** Papers first: claim sets that come with them may be about them. One preview follows the other. */
const openArrivals = async (workbench: Workbench, arrivals: readonly Arrival[]): Promise<void> => {
  const filesOf = (kind: FileKind, maxBytes: number) =>
    Promise.all(arrivals.filter((one) => one.kind === kind).map(({ read }) => read(maxBytes)));
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

const kindByName = (name: string): FileKind => {
  const extension = name.toLowerCase().split('.').at(-1);
  if (extension === OWN_EXTENSIONS.library) return 'library';
  return extension === OWN_EXTENSIONS['claim-set'] || SHARED.test(name) ? 'claim-set' : 'paper';
};

const kindOf = async (file: File): Promise<FileKind> => {
  const format = await formatIn(file.slice(0, BEGINNING));
  return format ?? (file.size <= MAX_PAPER_BYTES ? await formatIn(file) : null) ?? kindByName(file.name);
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

const capped = (file: OpenedFile, maxBytes: number): OpenedFile =>
  file.status === 'read' && file.bytes.length > maxBytes
    ? { status: 'too-large', name: file.name, size: file.bytes.length }
    : file;

const dialogClosed = (workbench: Workbench): Promise<void> =>
  untilState(workbench, ({ dialog }) => dialog === null);

export const untilState = (
  { state }: Workbench,
  isSo: (value: Workbench['state']['value']) => boolean,
): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (!isSo(state.value)) return;
      stop();
      resolve();
    };
    const stop = state.subscribe(look);
    look();
  });
