/** Tells the analyst, on the screen and to screen readers, what has just been done. */
import type { Workbench } from '../session/workbench';

export const say = (workbench: Workbench, text: string): void =>
  workbench.show({ notice: { kind: 'done', text } });
