/** What an action is called where it can be undone. */

import { listOf } from '#catalogue/list-of';
import type { MessageKey } from '#catalogue/messages';
import { t } from '#catalogue/translate';
import type { Action } from '#core/edit/change';
import { shorten } from '#words/shorten';

/** Names beyond these tell no more than their number. */
export const NAMES_LISTED = 3;

/** Completes 'Undo: …'. */
export const describeAction = (action: Action): string => {
  switch (action.kind) {
    case 'add-papers':
      return t('undo.add-papers', { count: action.titles.length });
    case 'remove-paper':
    case 'read-otherwise':
    case 'edit-details':
      return t(OF_PAPERS[action.kind], { title: shorten(action.title) });
    case 'tag':
      return t('undo.tag', action);
    case 'retag':
      return t('undo.retag', action);
    case 'relate':
      return t('undo.relate', action);
    case 'remove-relation':
      return t('undo.remove-relation', action);
    case 'move-passage-end':
      return t('undo.move-passage-end', action);
    case 'add-passage':
      return t('undo.add-passage', action);
    case 'remove-passage':
      return t('undo.remove-passage', action);
    case 'split-annotation':
      return t('undo.split-annotation', action);
    case 'delete-annotation':
      return t('undo.delete-annotation', action);
    case 'take-comments':
      return t('undo.take-comments', action);
    case 'dismiss-comments':
      return t('undo.dismiss-comments', action);
    case 'offer-comments':
      return t('undo.offer-comments', action);
    case 'carry-over':
      return t('undo.carry-over', action);
    case 'import-claim-sets':
      return action.names.length > NAMES_LISTED
        ? t('undo.import-many', { count: action.names.length })
        : t('undo.import-claim-sets', { count: action.names.length, names: listOf(action.names) });
    case 'remove-shared-set':
      return t('undo.remove-shared-set', action);
    case 'restore':
      return t('undo.restore', { name: shorten(action.name, TELLING_LENGTH) });
    case 'hide-shared-set':
      return t('undo.hide-shared-set', action);
    case 'show-shared-set':
      return t('undo.show-shared-set', action);
    case 'place-annotation':
      return t('undo.place-annotation', action);
    case 'leave-out-annotation':
      return t('undo.leave-out-annotation', action);
    case 'settle':
      return t('undo.settle', { words: shorten(action.words, TELLING_LENGTH) });
    case 'settle-agreeing':
      return t('undo.settle-agreeing', action);
    case 'withdraw-decision':
      return t('undo.withdraw-decision', { words: shorten(action.words, TELLING_LENGTH) });
    default:
      return t(PLAIN_ACTIONS[action.kind]);
  }
};

const OF_PAPERS = {
  'remove-paper': 'undo.remove-paper',
  'read-otherwise': 'undo.read-otherwise',
  'edit-details': 'undo.edit-details',
} as const satisfies Partial<Record<Action['kind'], MessageKey>>;

/** Those of which nothing more is told. */
const PLAIN_ACTIONS = {
  'set-up': 'undo.set-up',
  'rename-analyst': 'undo.rename-analyst',
  'switch-analyst': 'undo.switch-analyst',
  'edit-note': 'undo.edit-note',
  'edit-labels': 'undo.edit-labels',
  'set-likelihood': 'undo.set-likelihood',
  'set-confidence': 'undo.set-confidence',
  dismiss: 'undo.dismiss',
  'withdraw-dismissal': 'undo.withdraw-dismissal',
  'merge-library': 'undo.merge-library',
  'open-sealed-sets': 'undo.open-sealed-sets',
} as const satisfies Partial<Record<Action['kind'], MessageKey>>;

/** Code units: enough of a passage's words to know which one is meant. */
const TELLING_LENGTH = 32;
