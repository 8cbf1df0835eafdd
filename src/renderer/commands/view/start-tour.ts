/** The tour of two minutes on the first paper. */
import { t } from '#catalogue/translate';
import { firstPaperId, startTour } from '../../actions/library/tour-actions';
import type { Command } from '../kit/command';

export const startTourCommand: Command = {
  id: 'start-tour',
  label: () => t('command.start-tour'),
  keywords: () => t('command.start-tour-keywords'),
  keys: [],
  scope: 'everywhere',
  menu: 'help',
  isEnabled: (workbench) => workbench.state.value.dialog === null && firstPaperId(workbench) !== null,
  whyDisabled: () => t('command.start-tour-why'),
  run: startTour,
};
