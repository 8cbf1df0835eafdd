/** The folder that a team shares: chosen, looked into whenever something in it changes, and never imported from by itself. */

import { t } from '#catalogue/translate';
import { type ImportEntry, isArrival } from '#core/colleagues/plan-import';
import { formatOf } from '#core/files/file-format';
import { MAX_CLAIM_SET_BYTES } from '#core/files/read-claim-set';
import { sharedSetId } from '#core/records/shared-set';
import type { FolderFile, HostFolder, OpenedFile, WatchedFolder } from '#host/contract';
import type { FolderNews } from '../../session/folder-news';
import type { Workbench } from '../../session/workbench';
import { say } from '../say';
import { planFiles, previewClaimSets } from './import-actions';

export const watchFolder = async (workbench: Workbench): Promise<void> => {
  const folder = await workbench.host.folder?.choose(t('actions.watch-folder'));
  if (!folder) return;
  await lookIntoFolder(workbench);
  say(workbench, t('actions.folder-watched', { name: folder.name }));
};

export const stopWatching = async (workbench: Workbench): Promise<void> => {
  const { folder } = workbench.state.value;
  if (!workbench.host.folder || !folder) return;
  await workbench.host.folder.stop();
  await lookIntoFolder(workbench);
  say(workbench, t('actions.folder-left', { name: folder.folder.name }));
};

/** Looks now, and after whatever may change what is new: the folder's files, and what is here. */
export const followFolder = (workbench: Workbench): void => {
  const { folder } = workbench.host;
  if (!folder) return;
  folder.onChange(() => void lookIntoFolder(workbench));
  workbench.store.feed.subscribe(({ change }) => {
    if (!change.steps.some(({ table }) => DECIDING.has(table))) return;
    known = new Map();
    void lookIntoFolder(workbench);
  });
  void lookIntoFolder(workbench);
};

export const previewFolder = async (workbench: Workbench): Promise<void> => {
  const { folder: news } = workbench.state.value;
  const { folder } = workbench.host;
  if (news && folder) await previewClaimSets(workbench, await readAll(folder, news.names));
};

/** What a file is new to. */
const DECIDING: ReadonlySet<string> = new Set(['analysts', 'papers', 'sharedSets']);

/** What a file is to this library. */
type Verdict =
  /** `set` is the same for files of one analyst on one paper: of these only the newest comes in. */
  | { readonly kind: 'arrival'; readonly set: string }
  | { readonly kind: 'no-claim-set' | 'damaged' | 'of-use' | 'of-no-use' };

/** Of the files looked at, each as it then was: none is read again before it, or what it is new to, has changed. */
let known: ReadonlyMap<string, Verdict> = new Map();

/** The look that began last: an earlier one that takes longer says what is no longer so. */
let latest = 0;

const lookIntoFolder = async (workbench: Workbench): Promise<void> => {
  const { folder } = workbench.host;
  if (!folder) return;
  const turn = ++latest;
  const listing = await folder.list();
  if (listing?.status !== 'listed') {
    if (turn === latest) workbench.show({ folder: listing && unreadableNews(listing) });
    return;
  }
  const judged = await judge(
    workbench,
    folder,
    listing.files.map((file) => [keyOf(listing.folder, file), file]),
  );
  if (turn !== latest) return;
  // What is damaged is read again: it may only have been locked for a moment.
  const sound = judged.filter(({ verdict }) => verdict.kind !== 'damaged');
  known = new Map(sound.map(({ key, verdict }) => [key, verdict]));
  workbench.show({ folder: newsOf(listing.folder, judged) });
};

interface Judged {
  readonly key: string;
  readonly name: string;
  readonly verdict: Verdict;
}

/** Reads and plans only what is new: a neighbour that changed is no reason to read a file again. */
const judge = async (
  workbench: Workbench,
  host: HostFolder,
  files: readonly (readonly [key: string, file: FolderFile])[],
): Promise<readonly Judged[]> => {
  const before = known;
  const fresh = files.filter(([key]) => !before.has(key)).map(([, { name }]) => name);
  const verdicts = await judgeFresh(workbench, await readAll(host, fresh));
  return files.map(([key, { name }]) => ({
    key,
    name,
    verdict: before.get(key) ?? verdicts.get(name) ?? { kind: 'no-claim-set' },
  }));
};

const judgeFresh = async (
  workbench: Workbench,
  read: readonly OpenedFile[],
): Promise<ReadonlyMap<string, Verdict>> => {
  const files = read.filter(isMeantAsClaimSet);
  if (files.length === 0) return new Map();
  const { entries } = await planFiles(workbench, files);
  return new Map(files.map(({ name }, index) => [name, verdictOn(entries[index])]));
};

const verdictOn = (entry: ImportEntry | undefined): Verdict => {
  if (entry === undefined || entry.kind === 'own') return { kind: 'of-no-use' };
  if (entry.kind === 'faults') return { kind: 'damaged' };
  if (!isArrival(entry)) return { kind: 'of-use' };
  const { here, paper, file } = entry;
  if (here.kind === 'same') return { kind: 'of-no-use' };
  const isNews = here.kind === 'none' || here.kind === 'older';
  return isNews ? { kind: 'arrival', set: sharedSetId(paper.id, file.analyst.id) } : { kind: 'of-use' };
};

/** A folder is known by its path: one may be chosen after another, with files of the same names. */
const keyOf = ({ path }: WatchedFolder, { name, size, modifiedAt }: FolderFile): string =>
  [path, name, size, modifiedAt].join('\n');

const newsOf = (folder: WatchedFolder, judged: readonly Judged[]): FolderNews => ({
  folder,
  reason: null,
  arrivals: new Set(judged.flatMap(({ verdict }) => (verdict.kind === 'arrival' ? [verdict.set] : []))).size,
  damaged: judged.filter(({ verdict }) => verdict.kind === 'damaged').length,
  names: judged
    .filter(({ verdict: { kind } }) => kind !== 'no-claim-set' && kind !== 'of-no-use')
    .map(({ name }) => name),
});

const unreadableNews = ({
  folder,
  reason,
}: Pick<FolderNews, 'folder'> & { readonly reason: string }): FolderNews => ({
  folder,
  reason,
  arrivals: 0,
  damaged: 0,
  names: [],
});

const readAll = (host: HostFolder, names: readonly string[]): Promise<readonly OpenedFile[]> =>
  Promise.all(names.map((name) => host.read(name, MAX_CLAIM_SET_BYTES)));

/** A folder may hold libraries and anything else; what cannot be read may be a claim set. */
const isMeantAsClaimSet = (file: OpenedFile): boolean =>
  file.status !== 'read' || file.name.endsWith('.claims.json') || formatOf(file.bytes) === 'claim-set';
