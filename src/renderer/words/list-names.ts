/** Of whom claim sets came: by name, or of many how many. */

import { locale, t } from '#catalogue/translate';

/** Names beyond these tell no more than their number. */
export const NAMES_LISTED = 3;

export const joinNames = (names: readonly string[]): string => new Intl.ListFormat(locale()).format(names);

/** Of whom claim sets came; of many, how many. */
export const listNames = (names: readonly string[]): string =>
  names.length > NAMES_LISTED
    ? t('colleagues.set-count', { count: names.length })
    : t('colleagues.sets-of', { count: names.length, names: joinNames(names) });
