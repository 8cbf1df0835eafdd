/** Settling what analysts differ in: merge all that agree, go to the next open case, hide names. */
import { goToOpenCase } from '../../actions/compare/compare-actions';
import { preferences, setHidesNames } from '../../session/preferences';
import type { Command } from '../kit/command';
import { isComparing, notComparing } from '../kit/while-comparing';

const KEYWORDS = ['settle', 'adjudicate', 'curate', 'consensus', 'decide'];

export const mergeAgreeingCommand: Command = {
  id: 'merge-agreeing',
  label: () => 'Merge all that agree…',
  keywords: [...KEYWORDS, 'unanimous', 'majority', 'trusted'],
  keys: [],
  scope: 'everywhere',
  menu: 'Edit',
  isEnabled: isComparing,
  whyDisabled: notComparing,
  run: (workbench) => workbench.show({ dialog: { kind: 'settle-agreeing' } }),
};

export const nextOpenCaseCommand: Command = {
  id: 'next-open-case',
  label: () => 'Next open difference',
  keywords: [...KEYWORDS, 'unsettled'],
  keys: [],
  scope: 'everywhere',
  menu: null,
  isEnabled: isComparing,
  whyDisabled: notComparing,
  run: goToOpenCase,
};

export const hideNames: Command = {
  id: 'hide-names',
  label: () => (preferences.value.hidesNames ? 'Show names while deciding' : 'Hide names while deciding'),
  keywords: [...KEYWORDS, 'blind', 'anonymous'],
  keys: [],
  scope: 'everywhere',
  menu: null,
  isEnabled: isComparing,
  whyDisabled: notComparing,
  run: () => setHidesNames(!preferences.value.hidesNames),
};
