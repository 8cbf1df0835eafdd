/** Go to a tab of the side panel. */
import { showPanel } from '../../actions/look-actions';
import { tabId } from '../../design/tabs';
import { PANELS, type Panel } from '../../session/route';
import type { Command } from '../kit/command';
import { noPaper } from '../kit/reasons';

const LABELS: Readonly<Record<Panel, string>> = {
  annotations: 'List of annotations',
  outline: 'Outline of the paper',
  checks: 'Checks',
  colleagues: 'Colleagues',
};
const KEYS: Readonly<Record<Panel, string>> = {
  annotations: 'T',
  outline: 'O',
  checks: 'X',
  colleagues: 'G',
};

const createPanelCommand = (panel: Panel): Command => ({
  id: `show-${panel}`,
  label: () => LABELS[panel],
  keys: [KEYS[panel]],
  scope: 'reader',
  menu: 'View',
  isEnabled: (workbench) => workbench.session() !== null,
  whyDisabled: noPaper,
  run(workbench) {
    showPanel(workbench, panel);
    document.getElementById(tabId(panel))?.focus();
  },
});

export const panelCommands: readonly Command[] = PANELS.map(createPanelCommand);
