/** The program as a desktop window: the built main process, started by Electron or by the stand-in. */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { _electron, type ElectronApplication, expect, type Page } from '@playwright/test';
import type { NamedBytes } from '#host/testing/named-bytes';
import { killProcessGroup } from '../support/kill-process-group';
import type { PageGuard } from '../support/page-guard';
import type { Look, RunningProgram, WhileEnded } from '../support/program';
import { projectRoot } from '../support/project-root';
import { electronExecutable, isRealElectron } from './electron-shell';

const ORIGIN = isRealElectron ? 'app://postil' : 'http://postil.app.localhost';

interface Running {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Playwright forgets it when it has ended. */
  readonly child: ChildProcess;
}

export class ElectronProgram implements RunningProgram {
  readonly shell = isRealElectron ? 'electron' : 'stand-in';
  readonly folder: string;
  private readonly look: Look;
  private readonly guard: PageGuard;
  private running: Running | undefined;
  /** What the command line names beside the program, from the next start on. */
  argumentsGiven: readonly string[] = [];

  private constructor(folder: string, look: Look, guard: PageGuard) {
    this.folder = folder;
    this.look = look;
    this.guard = guard;
  }

  static async start(folder: string, look: Look, guard: PageGuard): Promise<ElectronProgram> {
    const program = new ElectronProgram(folder, look, guard);
    await program.open();
    return program;
  }

  get page(): Page {
    return this.current().page;
  }

  get app(): ElectronApplication {
    return this.current().app;
  }

  get userData(): string {
    return join(this.folder, 'user');
  }

  /** The environment that it is started in. */
  get environment(): Record<string, string> {
    const {
      ELECTRON_RENDERER_URL: _developing,
      ELECTRON_RUN_AS_NODE: _inAnEditor,
      ...inherited
    } = process.env;
    const known = Object.entries(inherited).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, value] as const],
    );
    return {
      ...Object.fromEntries(known),
      POSTIL_USER_DATA: relative(projectRoot, this.userData), // as one types it
      POSTIL_FOLDER_POLL_MS: '500', // a missed event is made good well before a spec gives up
    };
  }

  async answerOpen(files: readonly NamedBytes[] | null): Promise<void> {
    await this.answerOpenWith(files && (await this.write(files)));
  }

  /** As `answerOpen`, with whatever lies at these paths. */
  async answerOpenWith(paths: readonly string[] | null): Promise<void> {
    await this.app.evaluate(({ dialog }, filePaths) => {
      const refuse = dialog.showOpenDialog;
      dialog.showOpenDialog = async () => {
        dialog.showOpenDialog = refuse; // the next one only
        return { canceled: filePaths === null, filePaths: [...(filePaths ?? [])] };
      };
    }, paths);
  }

  /** What the next save dialog is answered with: a path in this folder under the suggested name; null: cancelled. */
  async answerSave(folder: string | null): Promise<void> {
    await this.app.evaluate(
      ({ dialog }, chosen) => {
        const refuse = dialog.showSaveDialog;
        dialog.showSaveDialog = async (...given: unknown[]) => {
          dialog.showSaveDialog = refuse;
          const { defaultPath } = Object.assign({ defaultPath: '' }, given.at(-1));
          const suggestedName = defaultPath.split(/[/\\]/).at(-1);
          return { canceled: chosen === null, filePath: chosen === null ? '' : `${chosen}${suggestedName}` };
        };
      },
      folder === null ? null : `${folder}${sep}`,
    );
  }

  async savedBy(gesture: () => Promise<unknown>): Promise<NamedBytes> {
    const folder = await mkdtemp(join(this.folder, 'saved-'));
    await this.answerSave(folder);
    await gesture();
    // Renamed into place when it is whole, so what has its name may be read.
    const names = async () => (await readdir(folder)).filter((name) => !name.endsWith('.tmp'));
    await expect.poll(names).toHaveLength(1);
    const [name = ''] = await names();
    return { name, bytes: await readFile(join(folder, name)) };
  }

  async restart(how: 'close' | 'kill', whileEnded?: WhileEnded): Promise<void> {
    const { child } = this.current();
    const gone = once(child, 'exit');
    if (how === 'close') await this.closeWindow();
    else await killProcessGroup(child.pid ?? Number.NaN);
    await gone;
    await whileEnded?.(this.userData);
    await this.open();
  }

  /** Afterwards, not within: the answer to the evaluation must still get through. */
  async closeWindow(): Promise<void> {
    await this.app.evaluate(({ BrowserWindow }) => {
      setImmediate(() => BrowserWindow.getAllWindows()[0]?.close());
    });
  }

  async end(): Promise<void> {
    const { app, child } = this.current();
    if (child.exitCode === null && child.signalCode === null) await app.close();
  }

  private current(): Running {
    if (!this.running) throw new Error('The program is not running.');
    return this.running;
  }

  private async open(): Promise<void> {
    const { colorScheme, viewport } = this.look;
    const app = await _electron.launch({
      args: [projectRoot, ...this.argumentsGiven],
      cwd: projectRoot,
      env: this.environment,
      colorScheme,
      ...(isRealElectron ? {} : { executablePath: electronExecutable }),
    });
    const page = await app.firstWindow();
    this.running = { app, page, child: app.process() };
    await this.guard.watch(app.context(), ORIGIN);
    await refuseDialogs(app);
    await page.waitForURL(`${ORIGIN}/**`);
    if (viewport) await page.setViewportSize(viewport);
  }

  private async write(files: readonly NamedBytes[]): Promise<string[]> {
    const folder = await mkdtemp(join(this.folder, 'opened-'));
    await mkdir(folder, { recursive: true });
    const paths = files.map(({ name }) => join(folder, name));
    await Promise.all(files.map(({ bytes }, index) => writeFile(paths[index] ?? folder, bytes)));
    return paths;
  }
}

/** A native dialog that no test answers would stay open for ever. */
const refuseDialogs = async (app: ElectronApplication): Promise<void> => {
  await app.evaluate(({ dialog }) => {
    const refuse = () => Promise.reject(new Error('a dialog was opened that the test does not answer'));
    dialog.showOpenDialog = refuse;
    dialog.showSaveDialog = refuse;
  });
};
