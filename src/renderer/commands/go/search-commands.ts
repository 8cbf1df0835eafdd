/** Search in the text and the annotations, and go from hit to hit. */
import type { Command } from '../kit/command';
import { noPaper } from '../kit/reasons';

/** The one search field on the screen; the side panel gives it this id. */
export const SEARCH_FIELD_ID = 'search-field';

export const search: Command = {
  id: 'search',
  label: () => 'Search in text and annotations',
  keys: ['Mod+F', '/'],
  scope: 'everywhere',
  menu: 'Edit',
  isEnabled: (workbench) => workbench.session() !== null,
  whyDisabled: noPaper,
  run() {
    const field = document.getElementById(SEARCH_FIELD_ID);
    if (!(field instanceof HTMLInputElement)) return;
    field.focus();
    field.select();
  },
};

const createHitCommand = (id: string, label: string, key: string, step: 1 | -1): Command => ({
  id,
  label: () => label,
  keys: [key],
  scope: 'everywhere',
  menu: 'Edit',
  isEnabled: (workbench) => (workbench.session()?.state.value.hits.length ?? 0) > 0,
  whyDisabled: () => 'Search for words first.',
  run: (workbench) => workbench.session()?.stepHit(step),
});

export const nextHit = createHitCommand('next-hit', 'Next hit', 'F3', 1);
export const previousHit = createHitCommand('previous-hit', 'Previous hit', 'Shift+F3', -1);
