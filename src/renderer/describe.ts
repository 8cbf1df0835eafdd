/** Sentences for what the core and the store say in data. */
import type { Tag } from '#core/annotation/annotation';
import type { Action } from '#core/edit/change';
import { ChangeConflict } from '#store/apply-change';

export const TAG_NAMES: Readonly<Record<Tag, string>> = {
  claim: 'Claim',
  evidence: 'Evidence',
  assessment: 'Assessment',
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
    case 'edit-note':
      return 'editing a note';
    case 'delete-annotation':
      return `deleting ${WITH_ARTICLE[action.tag]}`;
    case 'merge-library':
      return 'opening a library';
  }
};

const WITH_ARTICLE: Readonly<Record<Tag, string>> = {
  claim: 'a claim',
  evidence: 'evidence',
  assessment: 'an assessment',
};

export const describeWriteFailure = (error: unknown): string => {
  if (error instanceof ChangeConflict) {
    return 'Another window changed this first, so nothing was changed here. Look at what it says now and try again.';
  }
  const reason = error instanceof Error ? error.message : String(error);
  return `This could not be saved, and nothing was changed (${reason}). Free some space on the disk, or save the library to a file, and try again.`;
};

export const shorten = (text: string, limit = 60): string => {
  const flat = text.replaceAll('\n', ' ');
  return flat.length <= limit
    ? flat
    : `${flat.slice(0, flat.lastIndexOf(' ', limit) + 1 || limit).trimEnd()}…`;
};

export const countOf = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
