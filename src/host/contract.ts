/** The outside world as the workbench sees it: files, a shared folder, menu, storage. Three hosts implement it. */

export interface HostFile {
  /** The file's own name, without its folder. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface FileKind {
  /** For the dialog: 'Papers'. */
  readonly label: string;
  /** Without the dot: 'md'. */
  readonly extensions: readonly string[];
}

export interface OpenRequest {
  readonly title: string;
  readonly kind: FileKind;
  readonly several: boolean;
  /** Files above it come back as `too-large` and are not read. */
  readonly maxBytes: number;
}

export type OpenedFile =
  | ({ readonly status: 'read' } & HostFile)
  | { readonly status: 'too-large'; readonly name: string; readonly size: number }
  | { readonly status: 'unreadable'; readonly name: string; readonly reason: string };

export interface SaveRequest {
  readonly title: string;
  readonly suggestedName: string;
  readonly kind: FileKind;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The page as its print style sheet sets it, size of the paper included (`@page`). */
export type PdfRequest = Omit<SaveRequest, 'bytes'>;

/** What became of a page that was to be a PDF. */
export type PdfOutcome =
  | { readonly kind: 'saved'; readonly file: SavedFile }
  | { readonly kind: 'cancelled' }
  /** The browser's own dialog was shown, where one chooses a printer or a PDF: what came of it is not told. */
  | { readonly kind: 'print-dialog' };

/** Where a file went: a path that the analyst chose, or the browser's folder of downloads. */
export interface SavedFile {
  readonly name: string;
  readonly savedTo: { readonly kind: 'path'; readonly path: string } | { readonly kind: 'downloads' };
}

export interface MenuEntry {
  /** A command's id; the host hands it back when the entry is chosen. */
  readonly command: string;
  readonly label: string;
  /** In Electron's words ('CmdOrCtrl+Z'), shown beside the label; the page itself listens for the key. */
  readonly accelerator: string | null;
  readonly enabled: boolean;
}

export interface MenuGroup {
  readonly id: 'file' | 'edit' | 'view' | 'help';
  readonly label: string;
  readonly entries: readonly MenuEntry[];
}

/** A capability that only some hosts have: a native menu made of the workbench's commands. */
export interface HostMenu {
  show(groups: readonly MenuGroup[]): Promise<void>;
  /** Returns what stops listening. */
  onCommand(listener: (command: string) => void): () => void;
}

/** A capability that only some hosts have: words of their own, in menus, dialogs and faults. */
export interface HostWords {
  /** Says them in this language (BCP 47) from now on, and before the page is there at the next start. */
  speak(language: string): Promise<void>;
}

export interface WatchedFolder {
  /** Its own name, as one would say it: 'claim sets'. */
  readonly name: string;
  readonly path: string;
}

export interface FolderFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** In milliseconds since 1970, by the clock of whoever wrote it: for telling versions apart, not for their order. */
  readonly modifiedAt: number;
}

/** What lies in the watched folder; files are in the order of their names. */
export type FolderListing =
  | { readonly status: 'listed'; readonly folder: WatchedFolder; readonly files: readonly FolderFile[] }
  /** Gone for now, forbidden, or with far too many files: the reason ends "The folder … cannot be read: ". */
  | { readonly status: 'unreadable'; readonly folder: WatchedFolder; readonly reason: string };

/**
 * A capability that only some hosts have: one folder, chosen once, from which colleagues' files are taken.
 * The page names files in it, never a path.
 */
export interface HostFolder {
  /** Shows the system's dialog and watches from then on. Null when the analyst cancelled: then nothing has changed. */
  choose(title: string): Promise<WatchedFolder | null>;
  /** The folder chosen earlier, also before a restart. */
  current(): Promise<WatchedFolder | null>;
  /** Stops watching and forgets the folder. */
  stop(): Promise<void>;
  /** The files that `isSharedFile` takes, directly in the folder. Null when none is chosen. */
  list(): Promise<FolderListing | null>;
  /** Reads one of the files listed. */
  read(name: string, maxBytes: number): Promise<OpenedFile>;
  /**
   * Told, once it has come to rest, of whatever makes the folder differ from what `list` gave last: a file that came,
   * changed or went, and the folder itself. Returns what stops listening.
   */
  onChange(listener: () => void): () => void;
}

/** How much a library holds. */
export interface BackupContents {
  readonly papers: number;
  readonly annotations: number;
}

export interface Backup extends BackupContents {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** ISO 8601. */
  readonly savedAt: string;
}

/** `folder` is its path; the newest backup comes first. */
export type BackupListing =
  | { readonly status: 'listed'; readonly folder: string; readonly backups: readonly Backup[] }
  /** The reason ends "… cannot be read: ". */
  | { readonly status: 'unreadable'; readonly folder: string; readonly reason: string };

/** A capability that only some hosts have: library files that are kept without being asked for, fewer the older they are. */
export interface HostBackups {
  /** Resolves when the file is whole and on the disk. Rejects with a sentence; then the earlier ones are all there. */
  write(bytes: Uint8Array<ArrayBuffer>, contents: BackupContents): Promise<Backup>;
  list(): Promise<BackupListing>;
  /** Reads one of those listed. */
  read(name: string, maxBytes: number): Promise<OpenedFile>;
  /** Shows the system's dialog; backups go there from then on. Its path, or null when the analyst cancelled. */
  choose(title: string): Promise<string | null>;
  /** Says whether work was done that no backup has. While it is so, closing waits for a backup, or for false. */
  setDue(isDue: boolean): Promise<void>;
  /** Told when the program is about to close with one due. Returns what stops listening. */
  onWanted(listener: () => void): () => void;
}

/** A capability that only some hosts have: files that the system hands over, by a double click, by 'open with', by a drop on the icon. */
export interface HostGivenFiles {
  /** What was handed over since the last time, in order; those above the limit come back as `too-large`. */
  take(maxBytes: number): Promise<readonly OpenedFile[]>;
  /** Told when there is something to take. Returns what stops listening. */
  onGiven(listener: () => void): () => void;
}

export interface Host {
  readonly kind: 'electron' | 'browser' | 'memory';
  /** Why this host runs although another was expected; shown in the page, because the two hosts' libraries are separate. */
  readonly notice: 'electron-unavailable' | null;
  readonly menu: HostMenu | null;
  readonly folder: HostFolder | null;
  readonly words: HostWords | null;
  readonly backups: HostBackups | null;
  readonly givenFiles: HostGivenFiles | null;
  /** Null when the analyst cancelled. */
  openFiles(request: OpenRequest): Promise<readonly OpenedFile[] | null>;
  /** Null when the analyst cancelled. Rejects with a sentence when the file could not be written. */
  saveFile(request: SaveRequest): Promise<SavedFile | null>;
  /** Rejects with a sentence when the file could not be written. */
  savePdf(request: PdfRequest): Promise<PdfOutcome>;
  /** Asks that the library's storage be kept when the disk is short; true when that was granted. */
  keepStorage(): Promise<boolean>;
}
