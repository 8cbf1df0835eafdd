/** The program as an end-to-end spec sees it, whichever host it runs on. */
import type { Page, PlaywrightTestOptions } from '@playwright/test';
import type { NamedBytes } from '#host/testing/named-bytes';

export interface Program {
  readonly shell: 'browser' | 'electron' | 'stand-in';
  /** The page at this moment: another one after a restart. */
  readonly page: Page;
  /** What the next open dialog is answered with; null: it is cancelled. */
  answerOpen(files: readonly NamedBytes[] | null): Promise<void>;
  /** Does `gesture` and gives the file that it saved. */
  savedBy(gesture: () => Promise<unknown>): Promise<NamedBytes>;
  /** Ends the program (as the analyst does, or every process at once and without warning) and starts it on the same data. */
  restart(how: 'close' | 'kill', whileEnded?: WhileEnded): Promise<void>;
}

/** What happens to the folder of its data while the program is not running. */
export type WhileEnded = (data: string) => Promise<void>;

/** A program under test, which somebody has to end. */
export interface RunningProgram extends Program {
  end(): Promise<void>;
}

/** How the page is shown, and in the browser what language its system has. */
export interface Look extends Pick<PlaywrightTestOptions, 'colorScheme' | 'viewport'> {
  readonly locale?: string;
}
