/** Search in the text and the annotations, and go from hit to hit. */
import { t } from '#catalogue/translate';
import { focusTargets } from '../../session/focus-targets';
import type { Command } from '../kit/command';
import { noPaper } from '../kit/reasons';

export const search: Command = {
  id: 'search',
  label: () => t('command.search'),
  keys: ['Mod+F', '/'],
  scope: 'everywhere',
  menu: 'edit',
  isEnabled: (workbench) => workbench.session() !== null,
  whyDisabled: noPaper,
  run: () => focusTargets.focus('search'),
};

const createHitCommand = (id: string, label: () => string, key: string, step: 1 | -1): Command => ({
  id,
  label,
  keys: [key],
  scope: 'everywhere',
  menu: 'edit',
  isEnabled: (workbench) => (workbench.session()?.state.value.hits.length ?? 0) > 0,
  whyDisabled: () => t('command.no-hits'),
  run: (workbench) => workbench.session()?.stepHit(step),
});

export const nextHit = createHitCommand('next-hit', () => t('command.next-hit'), 'F3', 1);
export const previousHit = createHitCommand('previous-hit', () => t('command.previous-hit'), 'Shift+F3', -1);
