/** How far two places in a text lie apart, as one would say it. */

import { t } from '#catalogue/translate';
import { lineAt } from '#core/passage/line';
import type { TextRange } from '#core/passage/range';

const words = new Intl.Segmenter('en', { granularity: 'word' });
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** '2 words' between places that cut no word; else, and where only signs lie between, '14 characters' as a reader counts them. */
export const describeDistance = (text: string, { from, to }: TextRange): string => {
  const between = text.slice(from, to);
  const count = [...words.segment(between)].filter(({ isWordLike }) => isWordLike).length;
  if (count > 0 && !cutsWord(text, from) && !cutsWord(text, to))
    return t('compare.distance-words', { count });
  return t('common.character-count', { count: [...graphemes.segment(between)].length });
};

const cutsWord = (text: string, offset: number): boolean => {
  const line = lineAt(text, offset);
  const segment = words.segment(text.slice(line.from, line.to)).containing(offset - line.from);
  return segment?.isWordLike === true && line.from + segment.index !== offset;
};
