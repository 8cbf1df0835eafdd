/** Sentences for what the core and the store say in data. */

import { locale } from '#catalogue/translate';
import type { RelationFault } from '#core/annotation/argument';
import type { RelationPart } from '#core/annotation/filter';
import type { Action } from '#core/edit/change';
import type { PassageEnd } from '#core/passage/stops';
import type { Tag } from '#core/records/annotation';
import type { RelationKind } from '#core/records/relation';
import { ChangeConflict, PaperGone } from '#store/apply-change';

/** Read from the first annotation to the second. */
export const RELATION_NAMES: Readonly<Record<RelationKind, string>> = {
  supports: 'supports',
  challenges: 'challenges',
  basedOn: 'is based on',
};

/** As it is said of the annotation at one end: 'supports', or at the other end 'is supported by'. */
export const relationPhrase = (kind: RelationKind, isFrom: boolean): string =>
  isFrom ? RELATION_NAMES[kind] : PASSIVE_NAMES[kind];

const PASSIVE_NAMES: Readonly<Record<RelationKind, string>> = {
  supports: 'is supported by',
  challenges: 'is challenged by',
  basedOn: 'is a basis of',
};

/** What an annotation does or has done to it. */
export const RELATION_PART_NAMES: Readonly<Record<RelationPart, string>> = {
  supports: 'supports',
  challenges: 'challenges',
  'based-on': 'based on',
  supported: 'supported by',
  challenged: 'challenged by',
  basis: 'basis of',
};

/** Completes 'Undo: …'. */
export const describeAction = (action: Action): string => {
  switch (action.kind) {
    case 'set-up':
      return 'first start';
    case 'rename-analyst':
      return 'change of name';
    case 'switch-analyst':
      return 'change of analyst';
    case 'add-papers':
      return action.titles.length === 1 ? 'opening a paper' : `opening ${action.titles.length} papers`;
    case 'remove-paper':
      return `removing “${shorten(action.title)}”`;
    case 'tag':
      return `tagging as ${action.tag}`;
    case 'retag':
      return `making it ${WITH_ARTICLE[action.tag]}`;
    case 'edit-note':
      return 'editing a note';
    case 'edit-labels':
      return 'editing labels';
    case 'set-likelihood':
      return 'setting the likelihood';
    case 'set-confidence':
      return 'setting the confidence';
    case 'relate':
      return `relating (${RELATION_NAMES[action.relation]})`;
    case 'remove-relation':
      return `removing a relation (${RELATION_NAMES[action.relation]})`;
    case 'dismiss':
      return 'dismissing a finding';
    case 'withdraw-dismissal':
      return 'taking a dismissal back';
    case 'move-passage-end':
      return `moving the ${action.end} of a passage`;
    case 'add-passage':
      return `adding a passage to ${WITH_ARTICLE[action.tag]}`;
    case 'remove-passage':
      return `removing a passage from ${WITH_ARTICLE[action.tag]}`;
    case 'split-annotation':
      return `splitting ${WITH_ARTICLE[action.tag]}`;
    case 'delete-annotation':
      return `deleting ${WITH_ARTICLE[action.tag]}`;
    case 'merge-library':
      return 'opening a library';
    case 'import-claim-sets':
      return `importing ${listNames(action.names)}`;
    case 'remove-shared-set':
      return `removing the claim set of ${action.name}`;
    case 'hide-shared-set':
      return `hiding the claim set of ${action.name}`;
    case 'show-shared-set':
      return `showing the claim set of ${action.name}`;
    case 'open-sealed-sets':
      return 'closing my round';
    case 'place-annotation':
      return `placing ${WITH_ARTICLE[action.tag]}`;
    case 'leave-out-annotation':
      return `leaving out ${WITH_ARTICLE[action.tag]}`;
    case 'settle':
      return `deciding on “${shorten(action.words, TELLING_LENGTH)}”`;
    case 'settle-agreeing':
      return `settling ${countOf(action.count, 'case')} in one go`;
    case 'withdraw-decision':
      return `withdrawing what was decided on “${shorten(action.words, TELLING_LENGTH)}”`;
  }
};

/** Code units: enough of a passage's words to know which one is meant. */
const TELLING_LENGTH = 32;

/** Names beyond these tell no more than their number. */
const NAMES_LISTED = 3;

export const listNames = (names: readonly string[]): string =>
  names.length > NAMES_LISTED
    ? countOf(names.length, 'claim set')
    : `the claim set${names.length === 1 ? '' : 's'} of ${new Intl.ListFormat('en').format(names)}`;

export const WITH_ARTICLE: Readonly<Record<Tag, string>> = {
  claim: 'a claim',
  evidence: 'evidence',
  assessment: 'an assessment',
};

export const describeRelationFault = (fault: RelationFault): string => {
  switch (fault.kind) {
    case 'self':
      return 'An annotation cannot be related to itself. Choose another one.';
    case 'ends-do-not-fit':
      return 'These two cannot be related: evidence supports or challenges a claim or an assessment, and an assessment is based on claims, evidence or other assessments.';
    case 'duplicate':
      return 'This relation is there already.';
    case 'cycle':
      return 'This would make an assessment its own basis: the other one already rests on it.';
  }
};

export const describeWriteFailure = (error: unknown): string => {
  if (error instanceof ChangeConflict) {
    return 'Another window changed this first, so nothing was changed here. Look at what it says now and try again.';
  }
  if (error instanceof PaperGone) {
    return 'This paper was removed from the library in another window, so nothing was changed here. Undo brings it back with all that was tagged in it; opening its file again brings back the text alone.';
  }
  const reason = error instanceof Error ? error.message : String(error);
  return `This could not be saved, and nothing was changed (${reason}). Free some space on the disk, or save the library to a file, and try again.`;
};

/** Of what is kept as it was typed, and tried again. */
export const describeNoteFailure = (error: unknown): string => {
  const reason = error instanceof Error ? error.message : String(error);
  return `The note could not be saved yet (${reason}). It is kept here and tried again by itself; do not close this window before it is saved. Free some space on the disk if that is full.`;
};

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
  if (end === 'start')
    return `Begins with “${all.slice(0, TELLING_WORDS).join(' ')}${all.length > TELLING_WORDS ? '…' : ''}”`;
  return `Ends with “${all.length > TELLING_WORDS ? '…' : ''}${all.slice(-TELLING_WORDS).join(' ')}”`;
};

export const countOf = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString(locale())} ${count === 1 ? one : many}`;
