/** The folder of backups: library files that the page makes, written whole, read back, and thinned. */
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import * as z from 'zod';
import { t } from '#catalogue/translate';
import type { Backup, BackupContents, BackupListing, OpenedFile } from '#host/contract';
import { fileFault } from '../files/file-fault';
import { parseJson } from '../files/parse-json';
import { readChosenFile } from '../files/read-chosen-file';
import { replaceFile } from '../files/replace-file';
import { backupName, readBackupName } from './backup-name';
import { superfluousBackups } from './thin-backups';

const remembered = z.object({ path: z.string().refine(isAbsolute) });

export class BackupFolder {
  private readonly stateFile: string;
  private path: string;

  private constructor(stateFile: string, path: string) {
    this.stateFile = stateFile;
    this.path = path;
  }

  /** The folder chosen last, else the usual one. */
  static async open(stateFile: string, usual: string): Promise<BackupFolder> {
    const parsed = remembered.safeParse(parseJson(await readFile(stateFile, 'utf8').catch(() => '')));
    return new BackupFolder(stateFile, parsed.success ? parsed.data.path : usual);
  }

  /** Rejects with a sentence when it cannot be remembered; then backups go where they went before. */
  async choose(path: string): Promise<string> {
    const state: z.infer<typeof remembered> = { path };
    await replaceFile(this.stateFile, new TextEncoder().encode(JSON.stringify(state)));
    this.path = path;
    return path;
  }

  /** Rejects with a sentence; then the earlier backups are all there. */
  async write(bytes: Uint8Array, contents: BackupContents, now = new Date()): Promise<Backup> {
    const made = { savedAt: now.toISOString(), ...contents };
    const name = backupName(made);
    await mkdir(this.path, { recursive: true }).catch((error: unknown) => {
      throw new Error(t('file.not-saved', { name, reason: fileFault(error) }), { cause: error });
    });
    const file = join(this.path, name);
    await replaceFile(file, bytes);
    if (!(await readFile(file)).equals(bytes)) {
      await rm(file, { force: true });
      throw new Error(t('file.not-saved', { name, reason: t('file.disk-error') }));
    }
    await this.thin(now.getTime());
    return { name, size: bytes.length, ...made };
  }

  /** The newest first. */
  async list(): Promise<BackupListing> {
    const { path: folder } = this;
    try {
      return { status: 'listed', folder, backups: await this.backups() };
    } catch (error) {
      return { status: 'unreadable', folder, reason: fileFault(error) };
    }
  }

  async read(name: string, maxBytes: number): Promise<OpenedFile> {
    if (readBackupName(name) === null) return { status: 'unreadable', name, reason: t('file.not-there') };
    return readChosenFile(join(this.path, name), maxBytes);
  }

  private async thin(now: number): Promise<void> {
    const superfluous = superfluousBackups(await this.backups(), now);
    // One that cannot be removed now is removed next time.
    await Promise.allSettled(superfluous.map(({ name }) => rm(join(this.path, name), { force: true })));
  }

  private async backups(): Promise<readonly Backup[]> {
    const names = await readdir(this.path).catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []; // none was made yet
      throw error;
    });
    const found = await Promise.all(names.map((name) => this.describe(name)));
    return found.filter((backup) => backup !== null).toSorted((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
  }

  /** Null for what is no backup, or gone meanwhile. */
  private async describe(name: string): Promise<Backup | null> {
    const said = readBackupName(name);
    const file = said && (await stat(join(this.path, name)).catch(() => null));
    return said && file?.isFile() ? { name, size: file.size, ...said } : null;
  }
}
