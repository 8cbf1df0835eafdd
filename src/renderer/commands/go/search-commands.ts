/** Search in the text and the annotations, or in the library; and go from hit to hit. */
import { t } from '#catalogue/translate';
import { selectedRanges } from '../../actions/annotate/annotation-actions';
import { searchFor } from '../../actions/look-actions';
import { focusTargets } from '../../session/focus-targets';
import type { Workbench } from '../../session/workbench';
import type { Command } from '../kit/command';
import { noPaper } from '../kit/reasons';

export const search: Command = {
  id: 'search',
  label: (workbench) => t(isInLibrary(workbench) ? 'command.search-library' : 'command.search'),
  keys: ['Mod+F', '/'],
  scope: 'everywhere',
  menu: 'edit',
  isEnabled: (workbench) => workbench.session() !== null || isInLibrary(workbench),
  whyDisabled: noPaper,
  run: () => focusTargets.focus('search'),
};

/** What is found is gone through from the field, as if one had typed the words there. */
export const searchSelection: Command = {
  id: 'search-selection',
  label: () => t('command.search-selection'),
  keys: ['Mod+Shift+F'],
  scope: 'reader',
  menu: 'edit',
  isEnabled: (workbench) => selectedWords(workbench) !== '',
  whyDisabled: () => t('command.search-selection-why'),
  run(workbench) {
    searchFor(workbench, selectedWords(workbench), 'next');
    focusTargets.focus('search');
  },
};

/** In one line, as they would be typed; of several passages the last. */
const selectedWords = (workbench: Workbench): string => {
  const session = workbench.session();
  const range = session && selectedRanges(session).at(-1);
  return range ? session.paper.text.slice(range.from, range.to).replace(/\s+/g, ' ') : '';
};

/** Of one paper there is nothing to look for. */
const isInLibrary = ({ state: { value } }: Workbench): boolean =>
  value.onScreen.kind === 'library' && (value.library?.length ?? 0) > 1;

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
