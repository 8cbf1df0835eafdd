/** A command: one thing an analyst can do, shared by keyboard, buttons and the desktop window's menu. */
import type { MenuGroup } from '#host/contract';
import type { Workbench } from '../../session/workbench';

export interface Command {
  /** Unique; the desktop window's menu hands it back. */
  readonly id: string;
  /** What it does, as it stands in menus, buttons and the list of keys. */
  label(workbench: Workbench): string;
  /** What people might look for it by, besides the words of its label: words with spaces between. */
  keywords?(): string;
  /**
   * Chords such as 'Mod+Shift+Z' or 'C', Mod being Cmd on a Mac and Ctrl elsewhere. The analyst can change them:
   * whoever shows or follows them asks `keysOf` (keys/command-keys.ts).
   */
  readonly keys: readonly string[];
  /** Where its keys act: single letters only in the reader, so that they never get in the way of typing. */
  readonly scope: 'everywhere' | 'reader';
  /** Where it stands in the desktop window's menu; null keeps it out. */
  readonly menu: MenuGroup['id'] | null;
  isEnabled(workbench: Workbench): boolean;
  /** A sentence: what is missing while it is not enabled. The palette and its key say so. */
  whyDisabled?(workbench: Workbench): string;
  run(workbench: Workbench): void | Promise<void>;
}
