/** Files that the system hands over: kept until the page takes them, which may be long before there is one. */
import type { OpenedFile } from '#host/contract';
import { readChosenFile } from './read-chosen-file';

/** Whoever marks a whole disk and opens it wants something else. */
const MOST_FILES = 100;

export class GivenFiles {
  private waiting: readonly string[] = [];
  private readonly tell: () => void;

  /** `tell` is called when there is something to take. */
  constructor(tell: () => void) {
    this.tell = tell;
  }

  add(paths: readonly string[]): void {
    if (paths.length === 0) return;
    this.waiting = [...new Set([...this.waiting, ...paths])].slice(0, MOST_FILES);
    this.tell();
  }

  /** The page names no path: it gets what the analyst chose outside, once. */
  async take(maxBytes: number): Promise<readonly OpenedFile[]> {
    const paths = this.waiting;
    this.waiting = [];
    return Promise.all(paths.map((path) => readChosenFile(path, maxBytes)));
  }
}
