/** Tells the analyst, on the screen and to screen readers, what has just been done. */
import type { Written } from '../session/outcome';
import type { Workbench } from '../session/workbench';

/** Of what was `written` the message offers the way back. */
export const say = (workbench: Workbench, text: string, written?: Written): void =>
  workbench.show({ notice: { kind: 'done', text, ...(written && { undoes: written.step }) } });
