/** The outside world as the workbench sees it: files, menu, storage. Three hosts implement it. */

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

/** Where a file went: a path that the analyst chose, or the browser's folder of downloads. */
export interface SavedFile {
  readonly name: string;
  readonly place: { readonly kind: 'path'; readonly path: string } | { readonly kind: 'downloads' };
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
  readonly label: 'File' | 'Edit' | 'View' | 'Help';
  readonly entries: readonly MenuEntry[];
}

/** A capability that only some hosts have: a native menu made of the workbench's commands. */
export interface HostMenu {
  show(groups: readonly MenuGroup[]): Promise<void>;
  /** Returns what stops listening. */
  onCommand(listener: (command: string) => void): () => void;
}

export interface Host {
  readonly kind: 'electron' | 'browser' | 'memory';
  /** Why this host runs although another was expected; shown in the page, because the two hosts' libraries are separate. */
  readonly notice: 'electron-unavailable' | null;
  readonly menu: HostMenu | null;
  /** Null when the analyst cancelled. */
  openFiles(request: OpenRequest): Promise<readonly OpenedFile[] | null>;
  /** Null when the analyst cancelled. Rejects with a sentence when the file could not be written. */
  saveFile(request: SaveRequest): Promise<SavedFile | null>;
  /** Asks that the library's storage be kept when the disk is short; true when that was granted. */
  keepStorage(): Promise<boolean>;
}
