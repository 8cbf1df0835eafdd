/** The folder that a team shares: chosen, looked into whenever something in it changes, and never imported from by itself. */

import { t } from '#catalogue/translate';
import { type ImportEntry, isArrival } from '#core/colleagues/plan-import';
import { formatOf, OWN_EXTENSIONS } from '#core/files/file-format';
import { MAX_CLAIM_SET_BYTES } from '#core/files/read-claim-set';
import type { HostFolder, OpenedFile } from '#host/contract';
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
    if (change.steps.some(({ table }) => DECIDING.has(table))) void lookIntoFolder(workbench);
  });
  void lookIntoFolder(workbench);
};

export const previewFolder = async (workbench: Workbench): Promise<void> => {
  const { folder } = workbench.state.value;
  if (folder) await previewClaimSets(workbench, folder.files);
};

/** What a file is new to. */
const DECIDING: ReadonlySet<string> = new Set(['analysts', 'papers', 'sharedSets']);

/** The look that began last ends an earlier one: what that would say is no longer so. */
let looking = new AbortController();

const lookIntoFolder = async (workbench: Workbench): Promise<void> => {
  const { folder } = workbench.host;
  if (!folder) return;
  looking.abort();
  looking = new AbortController();
  const { signal } = looking;
  const news = await newsOf(workbench, folder, signal);
  if (!signal.aborted) workbench.show({ folder: news });
};

/** Null where no folder is watched, or `signal` was aborted. */
const newsOf = async (
  workbench: Workbench,
  host: HostFolder,
  signal: AbortSignal,
): Promise<FolderNews | null> => {
  const listing = await host.list();
  if (!listing) return null;
  const { folder } = listing;
  if (listing.status === 'unreadable')
    return { folder, reason: listing.reason, arrivals: 0, damaged: 0, files: [] };
  const read = await Promise.all(listing.files.map(({ name }) => host.read(name, MAX_CLAIM_SET_BYTES)));
  const files = read.filter(isMeantAsClaimSet);
  const plan = await planFiles(workbench, files, signal);
  if (!plan) return null;
  const { entries } = plan;
  return {
    folder,
    reason: null,
    arrivals: entries.filter(isNews).length,
    damaged: entries.filter(({ kind }) => kind === 'faults').length,
    files: files.filter((_file, index) => isOfUse(entries[index])),
  };
};

/** A folder may hold libraries and anything else; what cannot be read may be a claim set. */
const isMeantAsClaimSet = (file: OpenedFile): boolean =>
  file.status !== 'read' || CLAIM_SET_NAME.test(file.name) || formatOf(file.bytes) === 'claim-set';

const CLAIM_SET_NAME = new RegExp(`\\.(?:claims\\.json|${OWN_EXTENSIONS['claim-set']})$`);

const isNews = (entry: ImportEntry): boolean =>
  isArrival(entry) && (entry.here.kind === 'none' || entry.here.kind === 'older');

const isOfUse = (entry: ImportEntry | undefined): boolean =>
  entry !== undefined && entry.kind !== 'own' && !(isArrival(entry) && entry.here.kind === 'same');
