/** What a passage begins or ends with, as its end is moved. */

import { t } from '#catalogue/translate';
import { inOwnOrder } from '#core/passage/plain-signs';
import type { PassageEnd } from '#core/passage/stops';

/** As many words as tell a place in a text from its neighbours. */
const TELLING_WORDS = 6;

export const describePassageEnd = (words: string, end: PassageEnd): string => {
  const all = inOwnOrder(words).split(/\s+/);
  const more = all.length > TELLING_WORDS ? '…' : '';
  return end === 'start'
    ? t('actions.begins-with', { words: all.slice(0, TELLING_WORDS).join(' ') + more })
    : t('actions.ends-with', { words: more + all.slice(-TELLING_WORDS).join(' ') });
};
