/** The one folder that the program watches for the analyst. Its path stays here; the page asks for names. */
import { basename } from 'node:path';
import { t } from '#catalogue/translate';
import type { FolderListing, OpenedFile, WatchedFolder } from '#host/contract';
import { readFromFolder } from './folder-files';
import { FolderWatch, USUAL_TIMES, type WatchTimes } from './folder-watch';
import { forgetFolder, readRememberedFolder, rememberFolder } from './remembered-folder';

export class SharedFolder {
  private readonly stateFile: string;
  private readonly tell: () => void;
  private readonly times: WatchTimes;
  private watched: { readonly folder: WatchedFolder; readonly watch: FolderWatch } | null = null;

  private constructor(stateFile: string, tell: () => void, times: WatchTimes) {
    this.stateFile = stateFile;
    this.tell = tell;
    this.times = times;
  }

  /** With the folder that was watched last, if any; `tell` is called when `list` would give something new. */
  static async open(stateFile: string, tell: () => void, times = USUAL_TIMES): Promise<SharedFolder> {
    const shared = new SharedFolder(stateFile, tell, times);
    const path = await readRememberedFolder(stateFile);
    if (path !== null) shared.begin(path);
    return shared;
  }

  get current(): WatchedFolder | null {
    return this.watched?.folder ?? null;
  }

  /** Rejects with a sentence when it cannot be remembered; then the one before is still watched. */
  async watch(path: string): Promise<WatchedFolder> {
    await rememberFolder(this.stateFile, path);
    return this.begin(path);
  }

  /** Rejects with a sentence when it cannot be forgotten; then it is still watched. */
  async stop(): Promise<void> {
    await forgetFolder(this.stateFile);
    this.close();
  }

  async list(): Promise<FolderListing | null> {
    if (!this.watched) return null;
    const { folder, watch } = this.watched;
    return { folder, ...(await watch.list()) };
  }

  async read(name: string, maxBytes: number): Promise<OpenedFile> {
    const { current } = this;
    if (!current) return { status: 'unreadable', name, reason: t('file.no-folder-watched') };
    return readFromFolder(current.path, name, maxBytes);
  }

  /** Stops watching until the next start. */
  close(): void {
    this.watched?.watch.close();
    this.watched = null;
  }

  private begin(path: string): WatchedFolder {
    this.close();
    const folder = { name: basename(path) || path, path }; // a drive has no name
    this.watched = { folder, watch: new FolderWatch(path, this.tell, this.times) };
    return folder;
  }
}
