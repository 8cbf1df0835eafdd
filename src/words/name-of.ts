/** What an analyst is called in a sentence: by the first name where that tells one from all others. */
import { listOf } from '#catalogue/list-of';
import { t } from '#catalogue/translate';
import type { ShownSet } from '#core/compare/shown-set';

/** In full, and that it is me; the consensus that is made here has no name but that it is one. */
export const setName = ({ kind, name, shared }: Pick<ShownSet, 'kind' | 'name' | 'shared'>): string => {
  if (kind === 'me') return t('compare.me', { name });
  return kind === 'consensus' && shared?.source === null ? t('common.consensus') : name;
};

/** The first name, or the full one where somebody else has the same. */
export const nameOf = (sets: readonly ShownSet[], analystId: string): string => {
  const set = sets.find((one) => one.analystId === analystId);
  if (!set) return t('compare.somebody');
  const first = firstName(set);
  return sets.some((other) => other !== set && firstName(other) === first) ? setName(set) : first;
};

export const listNames = (sets: readonly ShownSet[], analystIds: readonly string[]): string =>
  listOf(analystIds.map((id) => nameOf(sets, id)));

const firstName = (set: ShownSet): string =>
  (set.kind === 'me' ? set.name : setName(set)).trim().split(/\s/u)[0] ?? set.name;
