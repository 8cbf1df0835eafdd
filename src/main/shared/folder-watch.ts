/** Looks after a folder, and tells once what changed in it has come to rest. */
import { type FSWatcher, watch } from 'node:fs';
import { type FolderContents, listFolder } from './folder-files';

export interface WatchTimes {
  /** Two looks so far apart that find a file the same: it is not being written any more. */
  readonly quietMs: number;
  /** Network drives and many cloud folders report no events, nor does a folder that is away: it is looked at this often. */
  readonly pollMs: number;
}

export const USUAL_TIMES: WatchTimes = { quietMs: 300, pollMs: 5000 };

/** File name → its version. What keeps the folder from being read stands under a name that no file has. */
type Versions = ReadonlyMap<string, string>;
const FAULT = '';

export class FolderWatch {
  private readonly path: string;
  private readonly tell: () => void;
  private readonly times: WatchTimes;
  private watcher: FSWatcher | null = null;
  private timer: NodeJS.Timeout | undefined;
  private dueAt = Number.POSITIVE_INFINITY;
  private isLooking = false;
  private isClosed = false;
  private seen: Versions = new Map();
  /** What the page was given or told of last; null before it has asked. */
  private known: Versions | null = null;
  private listing: Promise<FolderContents | null> = Promise.resolve(null);

  constructor(path: string, tell: () => void, times: WatchTimes) {
    this.path = path;
    this.tell = tell;
    this.times = times;
    void this.look();
  }

  /**
   * What the page knows from then on. One listing after another: the page keeps the one that it asked for last, and of
   * two at a time that one could be the older, after which nothing would be told of what only the other one had.
   */
  list(): Promise<FolderContents> {
    const listing = this.listing.then(async () => {
      const contents = await listFolder(this.path);
      this.known = versionsIn(contents);
      return contents;
    });
    this.listing = listing;
    return listing;
  }

  close(): void {
    this.isClosed = true;
    clearTimeout(this.timer);
    this.stopListening();
  }

  /** One look at a time: on a network drive that does not answer, each would hold one of the few threads for files. */
  private async look(): Promise<void> {
    this.isLooking = true;
    const contents = await listFolder(this.path);
    this.isLooking = false;
    if (this.isClosed) return;
    this.keepListening(contents.status === 'listed');
    const isAtRest = this.compare(versionsIn(contents));
    this.lookWithin(isAtRest ? this.times.pollMs : this.times.quietMs);
  }

  /** True when nothing has moved since the look before. */
  private compare(found: Versions): boolean {
    const before = this.seen;
    this.seen = found;
    const { known } = this;
    const isNews = (name: string) =>
      found.get(name) === before.get(name) && found.get(name) !== known?.get(name);
    if (known && namesIn(found, known).some(isNews)) {
      this.known = found;
      this.tell();
    }
    return namesIn(found, before).every((name) => found.get(name) === before.get(name));
  }

  private lookWithin(ms: number): void {
    const dueAt = performance.now() + ms;
    if (dueAt >= this.dueAt) return; // events that do not end must not put the look off
    this.dueAt = dueAt;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.dueAt = Number.POSITIVE_INFINITY;
      if (this.isLooking) this.lookWithin(this.times.quietMs);
      else void this.look();
    }, ms);
  }

  /** A watcher outlives its folder and then hears nothing: one that could not be read gets a new one. */
  private keepListening(isReadable: boolean): void {
    if (!isReadable) this.stopListening();
    else this.watcher ??= this.listen();
  }

  /** Null where the system has no events for this folder, or none left: then there is the slow look. */
  private listen(): FSWatcher | null {
    try {
      const watcher = watch(this.path, () => this.lookWithin(this.times.quietMs));
      return watcher.on('error', () => this.stopListening());
    } catch {
      return null;
    }
  }

  private stopListening(): void {
    this.watcher?.close();
    this.watcher = null;
  }
}

const versionsIn = (contents: FolderContents): Versions => {
  if (contents.status === 'unreadable') return new Map([[FAULT, contents.reason]]);
  return new Map(contents.files.map(({ name, size, modifiedAt }) => [name, `${size} ${modifiedAt}`]));
};

const namesIn = (...versions: readonly Versions[]): string[] => [
  ...new Set(versions.flatMap((some) => [...some.keys()])),
];
