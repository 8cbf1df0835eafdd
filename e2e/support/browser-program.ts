/** The program in a browser: the built page, served on a loopback port, in a profile of its own. */
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, FileChooser, Page } from '@playwright/test';
import type { NamedBytes } from '#host/testing/named-bytes';
import { serveRenderer } from '../../scripts/renderer-server.mjs';
import type { PageGuard } from './page-guard';
import type { Profile } from './profile';
import type { Look, RunningProgram, WhileEnded } from './program';
import { projectRoot } from './project-root';

type Server = Awaited<ReturnType<typeof serveRenderer>>;

export class BrowserProgram implements RunningProgram {
  readonly shell = 'browser';
  private readonly server: Server;
  private readonly folder: string;
  private readonly profile: Profile;
  private readonly look: Look;
  private readonly guard: PageGuard;
  private context: BrowserContext | undefined;
  private answer: ((chooser: FileChooser) => Promise<void>) | undefined;

  private constructor(server: Server, folder: string, profile: Profile, look: Look, guard: PageGuard) {
    this.server = server;
    this.folder = folder;
    this.profile = profile;
    this.look = look;
    this.guard = guard;
  }

  static async start(
    folder: string,
    profile: Profile,
    look: Look,
    guard: PageGuard,
  ): Promise<BrowserProgram> {
    const server = await serveRenderer(join(projectRoot, 'out/renderer'), 0);
    const program = new BrowserProgram(server, folder, profile, look, guard);
    await program.open();
    return program;
  }

  get page(): Page {
    const page = this.context?.pages()[0];
    if (!page) throw new Error('The program has no page.');
    return page;
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
    if (how === 'close') await this.context?.close();
    else await this.kill();
    await whileEnded?.(join(this.folder, 'profile'));
    await this.open();
  }

  async end(): Promise<void> {
    await this.context?.close();
    await this.server.close();
  }

  private async open(): Promise<void> {
    this.context = await this.profile.open(this.look);
    // From the start: Playwright does not wait until a new listener is heard, and a key may be faster.
    this.page.on('filechooser', (chooser) => {
      void this.answer?.(chooser);
      this.answer = undefined; // the next one only
    });
    await this.guard.watch(this.context, new URL(this.server.url).origin);
    await this.page.goto(this.server.url);
  }

  private async kill(): Promise<void> {
    const gone = this.context?.waitForEvent('close');
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
