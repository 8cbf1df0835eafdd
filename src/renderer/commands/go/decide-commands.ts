/** Deciding what analysts differ in: merge all that agree, go to the next open case, hide names. */
import { t } from '#catalogue/translate';
import { loadPart } from '../../design/load-part';
import { preferences, setHidesNames } from '../../session/preferences';
import type { Command } from '../kit/command';
import { isComparing, notComparing } from '../kit/while-comparing';

export const mergeAgreeingCommand: Command = {
  id: 'merge-agreeing',
  label: () => t('command.merge-agreeing'),
  keywords: () => t('command.merge-agreeing-keywords'),
  keys: [],
  scope: 'everywhere',
  menu: 'edit',
  isEnabled: isComparing,
  whyDisabled: notComparing,
  run: (workbench) => workbench.show({ dialog: { kind: 'decide-agreeing' } }),
};

export const nextOpenCaseCommand: Command = {
  id: 'next-open-case',
  label: () => t('command.next-open-case'),
  keywords: () => t('command.next-open-case-keywords'),
  keys: [],
  scope: 'everywhere',
  menu: null,
  isEnabled: isComparing,
  whyDisabled: notComparing,
  run: async (workbench) => {
    const { goToOpenCase } = await loadPart(() => import('../../actions/compare/compare-actions'));
    goToOpenCase(workbench);
  },
};

export const hideNames: Command = {
  id: 'hide-names',
  label: () => (preferences.value.hidesNames ? t('command.show-names') : t('command.hide-names')),
  keywords: () => t('command.hide-names-keywords'),
  keys: [],
  scope: 'everywhere',
  menu: null,
  isEnabled: isComparing,
  whyDisabled: notComparing,
  run: () => setHidesNames(!preferences.value.hidesNames),
};
