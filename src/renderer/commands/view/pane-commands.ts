/** Panes of the open paper: the outline and the inspector, opened and closed, and the text alone. */
import { t } from '#catalogue/translate';
import {
  isOpenNow,
  isReadingOnly,
  openPane,
  outlinePane,
  setReadingOnly,
  togglePane,
} from '../../actions/pane-actions';
import { focusTargets } from '../../session/focus-targets';
import type { Command } from '../kit/command';
import { noPaper } from '../kit/reasons';

const OF_A_PAPER = {
  scope: 'reader',
  menu: 'view',
  isEnabled: (workbench) => workbench.session() !== null,
  whyDisabled: noPaper,
} as const satisfies Partial<Command>;

export const goToOutline: Command = {
  ...OF_A_PAPER,
  id: 'show-outline',
  label: () => t('command.show-outline'),
  keys: ['O'],
  run(workbench) {
    const session = workbench.session();
    if (!session) return;
    openPane(session, outlinePane());
    focusTargets.focus('outline');
  },
};

export const toggleOutline: Command = {
  ...OF_A_PAPER,
  id: 'toggle-outline',
  label(workbench) {
    const session = workbench.session();
    return t('command.toggle-outline', {
      isOpen: String(session !== null && isOpenNow(session, outlinePane())),
    });
  },
  keywords: () => t('command.pane-keywords'),
  keys: ['Shift+O'],
  run(workbench) {
    const session = workbench.session();
    if (session) togglePane(session, outlinePane());
  },
};

export const toggleInspector: Command = {
  ...OF_A_PAPER,
  id: 'toggle-inspector',
  label(workbench) {
    const session = workbench.session();
    return t('command.toggle-inspector', {
      isOpen: String(session !== null && isOpenNow(session, 'inspector')),
    });
  },
  keywords: () => t('command.pane-keywords'),
  keys: ['Shift+T'],
  run(workbench) {
    const session = workbench.session();
    if (session) togglePane(session, 'inspector');
  },
};

export const toggleReadingOnly: Command = {
  ...OF_A_PAPER,
  id: 'toggle-reading',
  label(workbench) {
    const session = workbench.session();
    return t('command.toggle-reading', { isOn: String(session !== null && isReadingOnly(session)) });
  },
  keywords: () => t('command.toggle-reading-keywords'),
  keys: ['Shift+R'],
  run(workbench) {
    const session = workbench.session();
    if (!session) return;
    setReadingOnly(session, !isReadingOnly(session));
    session.view?.focus();
  },
};
