/** Version, licence, and the licences of what is in it. */
import { t } from '#catalogue/translate';
import type { Command } from '../kit/command';

export const showAbout: Command = {
  id: 'show-about',
  label: () => t('about.title'),
  keywords: () => t('command.show-about-keywords'),
  keys: [],
  scope: 'everywhere',
  menu: 'help',
  isEnabled: (workbench) => workbench.state.value.dialog === null,
  run: (workbench) => workbench.show({ dialog: { kind: 'about' } }),
};
