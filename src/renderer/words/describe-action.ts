/** Sentences for what the core and the store say in data. */

import type { MessageKey } from '#catalogue/messages';
import { locale, t } from '#catalogue/translate';
import type { RelationFault } from '#core/annotation/argument';
import type { RelationPart } from '#core/annotation/filter';
import type { Action } from '#core/edit/change';
import type { PassageEnd } from '#core/passage/stops';
import type { RelationKind } from '#core/records/relation';
import { ChangeConflict, PaperGone } from '#store/apply-change';

/** Read from the first annotation to the second. Said when it is read: the language may change before. */
export const RELATION_NAMES: Readonly<Record<RelationKind, string>> = {
  get supports() {
    return t('relation.supports');
  },
  get challenges() {
    return t('relation.challenges');
  },
  get basedOn() {
    return t('relation.based-on');
  },
};

/** As it is said of the annotation at one end: 'supports', or at the other end 'is supported by'. */
export const relationPhrase = (kind: RelationKind, isFrom: boolean): string =>
  isFrom ? RELATION_NAMES[kind] : t(PASSIVE_NAMES[kind]);

const PASSIVE_NAMES = {
  supports: 'relation.supported',
  challenges: 'relation.challenged',
  basedOn: 'relation.basis',
} as const satisfies Record<RelationKind, MessageKey>;

/** What an annotation does or has done to it. */
export const RELATION_PART_NAMES: Readonly<Record<RelationPart, string>> = {
  get supports() {
    return t('relation.part-supports');
  },
  get challenges() {
    return t('relation.part-challenges');
  },
  get 'based-on'() {
    return t('relation.part-based-on');
  },
  get supported() {
    return t('relation.part-supported');
  },
  get challenged() {
    return t('relation.part-challenged');
  },
  get basis() {
    return t('relation.part-basis');
  },
};

/** Completes 'Undo: …'. */
export const describeAction = (action: Action): string => {
  switch (action.kind) {
    case 'add-papers':
      return t('undo.add-papers', { count: action.titles.length });
    case 'remove-paper':
      return t('undo.remove-paper', { title: shorten(action.title) });
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
    case 'import-claim-sets':
      return action.names.length > NAMES_LISTED
        ? t('undo.import-many', { count: action.names.length })
        : t('undo.import-claim-sets', { count: action.names.length, names: namesOf(action.names) });
    case 'remove-shared-set':
      return t('undo.remove-shared-set', action);
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

/** Names beyond these tell no more than their number. */
const NAMES_LISTED = 3;

const namesOf = (names: readonly string[]): string => new Intl.ListFormat(locale()).format(names);

/** Of whom claim sets came; of many, how many. */
export const listNames = (names: readonly string[]): string =>
  names.length > NAMES_LISTED
    ? t('colleagues.set-count', { count: names.length })
    : t('colleagues.sets-of', { count: names.length, names: namesOf(names) });

export const describeRelationFault = ({ kind }: RelationFault): string => t(RELATION_FAULTS[kind]);

const RELATION_FAULTS = {
  self: 'actions.relation-to-itself',
  'ends-do-not-fit': 'actions.relation-does-not-fit',
  duplicate: 'actions.relation-twice',
  cycle: 'actions.relation-circle',
} as const satisfies Record<RelationFault['kind'], MessageKey>;

export const describeWriteFailure = (error: unknown): string => {
  if (error instanceof ChangeConflict) return t('actions.changed-elsewhere');
  if (error instanceof PaperGone) return t('actions.paper-gone');
  return t('actions.not-saved', { reason: reasonOf(error) });
};

/** Of what is kept as it was typed, and tried again. */
export const describeNoteFailure = (error: unknown): string =>
  t('actions.note-not-saved', { reason: reasonOf(error) });

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export const shorten = (text: string, limit = 60): string => {
  const flat = text.replaceAll('\n', ' ');
  return flat.length <= limit
    ? flat
    : `${flat.slice(0, flat.lastIndexOf(' ', limit) + 1 || limit).trimEnd()}…`;
};

/** As many words as tell a place in a text from its neighbours. */
const TELLING_WORDS = 6;

/** What a passage begins or ends with, as its end is moved. */
export const describePassageEnd = (words: string, end: PassageEnd): string => {
  const all = words.split(/\s+/);
  const more = all.length > TELLING_WORDS ? '…' : '';
  return end === 'start'
    ? t('actions.begins-with', { words: all.slice(0, TELLING_WORDS).join(' ') + more })
    : t('actions.ends-with', { words: more + all.slice(-TELLING_WORDS).join(' ') });
};

/** In which language's way dates are written: in English the day stands before the month, and the day has 24 hours. */
export const dateLocale = (): string => (locale() === 'en' ? 'en-GB' : locale());
