/** What an analyst is called in a sentence: by the first name where that tells one from all others. */
import { locale, t } from '#catalogue/translate';
import type { ShownSet } from '#core/compare/shown-set';

export const nameOf = (sets: readonly ShownSet[], analystId: string): string => {
  const set = sets.find((one) => one.analystId === analystId);
  if (!set) return t('compare.somebody');
  const first = firstName(set);
  return sets.some((other) => other !== set && firstName(other) === first) ? set.name : first;
};

export const listNames = (sets: readonly ShownSet[], analystIds: readonly string[]): string =>
  listOf(analystIds.map((id) => nameOf(sets, id)));

/** 'Ada, Ben and Cleo'. */
export const listOf = (words: readonly string[]): string => new Intl.ListFormat(locale()).format(words);

const firstName = ({ name }: ShownSet): string => name.trim().split(/\s/u)[0] ?? name;
