/** Go to a tab of the side panel. */
import type { MessageKey } from '#catalogue/messages';
import { t } from '#catalogue/translate';
import { bringsComments } from '../../actions/annotate/comment-actions';
import { showPanel } from '../../actions/look-actions';
import { focusTargets } from '../../session/focus-targets';
import type { PaperSession } from '../../session/paper-session';
import { PANELS, type Panel } from '../../session/route';
import type { Command } from '../kit/command';
import { noPaper } from '../kit/reasons';

const LABELS = {
  annotations: 'command.show-annotations',
  comments: 'command.show-comments',
  checks: 'app.tab-checks',
  colleagues: 'app.tab-colleagues',
} as const satisfies Record<Panel, MessageKey>;
const KEYS: Readonly<Record<Panel, string>> = {
  annotations: 'T',
  comments: 'H',
  checks: 'X',
  colleagues: 'G',
};

const createPanelCommand = (panel: Panel): Command => ({
  id: `show-${panel}`,
  label: () => t(LABELS[panel]),
  keys: [KEYS[panel]],
  scope: 'reader',
  menu: 'view',
  isEnabled: (workbench) => isThere(panel, workbench.session()),
  whyDisabled: (workbench) => (workbench.session() ? t('command.no-comments') : noPaper()),
  run(workbench) {
    showPanel(workbench, panel);
    focusTargets.focus(`tab-${panel}`);
  },
});

const isThere = (panel: Panel, session: PaperSession | null): boolean =>
  panel === 'comments' ? bringsComments(session) : session !== null;

export const panelCommands: readonly Command[] = PANELS.map(createPanelCommand);
