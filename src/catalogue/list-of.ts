/** Several things in one line, as the language lists them. */
import { locale } from './translate';

/** 'Ada, Ben, and Cleo'; `beside` merely sets them side by side: '2 claims, 1 assessment'. */
export const listOf = (words: readonly string[], how: 'and' | 'beside' = 'and'): string =>
  new Intl.ListFormat(locale(), { type: how === 'and' ? 'conjunction' : 'unit' }).format(words);
