/** The watched folder without a disk, for tests: they choose it and put files into it. */
import type { FolderListing, HostFile, HostFolder, OpenedFile, WatchedFolder } from './contract';
import { isSharedFile } from './is-shared-file';

export class MemoryFolder implements HostFolder {
  private readonly answers: (string | null)[] = [];
  private readonly files = new Map<string, HostFile & { readonly modifiedAt: number }>();
  private readonly listeners = new Set<() => void>();
  private folder: WatchedFolder | null = null;
  private fault: string | null = null;
  private clock = 0;

  /** Answers the next `choose`, with an empty folder of that name; null is a cancelled dialog. */
  answerChoose(name: string | null): void {
    this.answers.push(name);
  }

  put(file: HostFile): void {
    this.clock += 1;
    this.files.set(file.name, { ...file, modifiedAt: this.clock });
    this.tell();
  }

  remove(name: string): void {
    this.files.delete(name);
    this.tell();
  }

  /** Makes the folder unreadable for that reason; null: readable again, with its files. */
  fail(reason: string | null): void {
    this.fault = reason;
    this.tell();
  }

  async choose(title: string): Promise<WatchedFolder | null> {
    const name = this.answers.shift();
    if (name === undefined) throw new Error(`The memory folder has no answer queued for '${title}'.`);
    if (name === null) return null;
    this.files.clear();
    this.fault = null;
    this.folder = { name, path: `/memory/${name}` };
    return this.folder;
  }

  async current(): Promise<WatchedFolder | null> {
    return this.folder;
  }

  async stop(): Promise<void> {
    this.folder = null;
  }

  async list(): Promise<FolderListing | null> {
    const { folder, fault } = this;
    if (!folder) return null;
    if (fault !== null) return { status: 'unreadable', folder, reason: fault };
    const shared = [...this.files.values()].filter(({ name }) => isSharedFile(name));
    const files = shared.map(({ name, bytes, modifiedAt }) => ({ name, size: bytes.length, modifiedAt }));
    return { status: 'listed', folder, files: files.sort((a, b) => (a.name < b.name ? -1 : 1)) };
  }

  async read(name: string, maxBytes: number): Promise<OpenedFile> {
    const isThere = this.folder && this.fault === null && isSharedFile(name);
    const bytes = isThere ? this.files.get(name)?.bytes : undefined;
    if (!bytes) return { status: 'unreadable', name, reason: this.reason() };
    if (bytes.length > maxBytes) return { status: 'too-large', name, size: bytes.length };
    return { status: 'read', name, bytes };
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  private reason(): string {
    return this.folder ? (this.fault ?? 'there is no such file or folder') : 'no folder is watched';
  }

  private tell(): void {
    if (this.folder) for (const listener of [...this.listeners]) listener();
  }
}
