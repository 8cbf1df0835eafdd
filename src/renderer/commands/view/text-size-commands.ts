/** Larger and smaller text. */
import { t } from '#catalogue/translate';
import { nextTextSize, stepTextSize } from '../../session/preferences';
import type { Command } from '../kit/command';

const createTextSizeCommand = (
  id: string,
  label: () => string,
  keys: readonly string[],
  direction: 1 | -1,
): Command => ({
  id,
  label,
  keywords: () => t('command.text-size-keywords'),
  keys,
  scope: 'everywhere',
  menu: 'view',
  isEnabled: () => nextTextSize(direction) !== null,
  whyDisabled: () => t(direction === 1 ? 'command.largest-text' : 'command.smallest-text'),
  run: () => stepTextSize(direction),
});

export const largerText = createTextSizeCommand(
  'larger-text',
  () => t('command.larger-text'),
  ['Mod+Alt+ArrowUp'],
  1,
);
export const smallerText = createTextSizeCommand(
  'smaller-text',
  () => t('command.smaller-text'),
  ['Mod+Alt+ArrowDown'],
  -1,
);
