/** Larger and smaller text. */
import { nextTextSize, stepTextSize } from '../../session/preferences';
import type { Command } from '../kit/command';

const createTextSizeCommand = (
  id: string,
  label: string,
  keys: readonly string[],
  direction: 1 | -1,
): Command => ({
  id,
  label: () => label,
  keywords: ['font', 'zoom', 'size'],
  keys,
  scope: 'everywhere',
  menu: 'View',
  isEnabled: () => nextTextSize(direction) !== null,
  whyDisabled: () => `The text is as ${direction === 1 ? 'large' : 'small'} as it gets.`,
  run: () => stepTextSize(direction),
});

export const largerText = createTextSizeCommand('larger-text', 'Larger text', ['Mod+Alt+ArrowUp'], 1);
export const smallerText = createTextSizeCommand('smaller-text', 'Smaller text', ['Mod+Alt+ArrowDown'], -1);
