/** The program in a browser: the built page, served on a loopback port, in a profile of its own. */
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileChooser, Page } from '@playwright/test';
import type { NamedBytes } from '#host/testing/named-bytes';
import type { PageGuard } from './page-guard';
import type { Profile } from './profile';
import type { Look, RunningProgram, WhileEnded } from './program';

export class BrowserProgram implements RunningProgram {
  readonly shell = 'browser';
  private readonly address: string;
  private readonly folder: string;
  private readonly profile: Profile;
  private readonly look: Look;
  private readonly guard: PageGuard;
  private opened: Page | undefined;
  private leave: (() => void) | undefined;
  private answer: ((chooser: FileChooser) => Promise<void>) | undefined;
  private answering: Promise<void> | undefined;

  private constructor(address: string, folder: string, profile: Profile, look: Look, guard: PageGuard) {
    this.address = address;
    this.folder = folder;
    this.profile = profile;
    this.look = look;
    this.guard = guard;
  }

  /** `address` is where the page is served. */
  static async start(
    address: string,
    folder: string,
    profile: Profile,
    look: Look,
    guard: PageGuard,
  ): Promise<BrowserProgram> {
    const program = new BrowserProgram(address, folder, profile, look, guard);
    await program.open();
    return program;
  }

  get page(): Page {
    if (!this.opened) throw new Error('The program has no page.');
    return this.opened;
  }

  async answerOpen(files: readonly NamedBytes[] | null): Promise<void> {
    const folder = await mkdtemp(join(this.folder, 'answer-'));
    this.answer = (chooser) => (files ? choose(chooser, files, folder) : cancel(chooser));
  }

  async savedBy(gesture: () => Promise<unknown>): Promise<NamedBytes> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), gesture()]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }

  async restart(how: 'close' | 'kill', whileEnded?: WhileEnded): Promise<void> {
    if (how === 'close') await this.end();
    else await this.kill();
    await whileEnded?.(join(this.folder, 'profile'));
    await this.open();
  }

  async end(): Promise<void> {
    await this.answering; // a spec may be over before the page has heard it
    await this.profile.close();
    this.leave?.(); // what a page says while it closes is still heard
  }

  private async open(): Promise<void> {
    this.opened = await this.profile.open(this.look);
    // From the start: Playwright does not wait until a new listener is heard, and a key may be faster.
    this.page.on('filechooser', (chooser) => {
      this.answering = this.answer?.(chooser);
      this.answer = undefined; // the next one only
    });
    this.leave = await this.guard.watch(this.page.context(), new URL(this.address).origin);
    await this.page.goto(this.address);
  }

  private async kill(): Promise<void> {
    const gone = this.page.context().waitForEvent('close');
    await this.profile.kill();
    await gone;
  }
}

/** Real files: a chooser takes nothing over 50 MB from memory. */
const choose = async (chooser: FileChooser, files: readonly NamedBytes[], folder: string): Promise<void> => {
  const paths = files.map(({ name }) => join(folder, name));
  await Promise.all(files.map(({ bytes }, index) => writeFile(paths[index] ?? folder, bytes)));
  await chooser.setFiles(paths);
};

/** Playwright shows no dialog that could be cancelled: the page hears what it would hear. */
const cancel = async (chooser: FileChooser): Promise<void> => {
  await chooser.element().dispatchEvent('cancel');
};
