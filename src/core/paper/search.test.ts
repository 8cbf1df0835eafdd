import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldText, foldWords } from '../passage/fold';
import type { TextRange } from '../passage/range';
import { findInText } from './search';

const found = (text: string, words: string): string[] =>
  findInText(text, words).map(({ from, to }) => text.slice(from, to));

describe('words are found', () => {
  test.each<[string, string, string, string[]]>([
    ['whatever the case', 'Baku and BAKU', 'baKu', ['Baku', 'BAKU']],
    ['whatever stands on the letters', 'Élie Houé, naïve', 'houe', ['Houé']],
    ['also when it was typed', 'Houe', 'Houé', ['Houe']],
    ['as a phrase', 'drone strikes, strikes of a drone', 'drone strikes', ['drone strikes']],
    ['over any white space', 'drone \u00a0\nstrikes', 'drone  strikes ', ['drone \u00a0\nstrikes']],
    ['whatever the quotation marks', 'the “rogue officer” told', '"rogue officer"', ['“rogue officer”']],
    ['whatever the apostrophe', 'Iran’s and Iran\u0027s', "iran's", ['Iran’s', "Iran's"]],
    ['whatever the dash', 'a–b, a-b, a—b', 'a-b', ['a–b', 'a-b', 'a—b']],
    ['over soft hyphens', 'cor\u00adridor', 'corridor', ['cor\u00adridor']],
    ['with ß for ss', 'Straße, STRASSE, GROẞ', 'ss', ['ß', 'SS', 'ẞ']],
    ['with ligatures', 'ﬁnal', 'final', ['ﬁnal']],
    ['with full-width letters', 'ＮＡＴＯ', 'nato', ['ＮＡＴＯ']],
    ['with raised digits', 'km²', 'km2', ['km²']],
    ['over the stroke that lengthens Arabic words', 'سـلام', 'سلام', ['سـلام']],
    ['in Turkish and Azeri', 'İran, ıran', 'iran', ['İran', 'ıran']],
    ['with every sigma', 'ΛΌΓΟΣ λόγος', 'λογος', ['ΛΌΓΟΣ', 'λόγος']],
    ['in Hebrew, with points or without', 'שָׁלוֹם', 'שלום', ['שָׁלוֹם']],
    ['in Arabic, with marks or without', 'سَلَام', 'سلام', ['سَلَام']],
    ['with marks that have no composed letter', 'x\u0302y', 'x', ['x\u0302']],
    ['behind characters of two code units', '🛢️ oil 🛢️', 'oil', ['oil']],
    ['themselves characters of two code units', 'a🛢️b🛢', '🛢', ['🛢️', '🛢']],
    ['without overlapping', 'aaaaa', 'aa', ['aa', 'aa']],
  ])('%s', (_, text, words, hits) => {
    expect(found(text, words)).toEqual(hits);
  });

  test.each<[string, string, string]>([
    ['ə is a letter of its own', 'Dəmir', 'Demir'],
    ['so is ø', 'Køb', 'kob'],
    ['vowels of Indic scripts are no ornament', 'कि', 'का'],
    ['a voiced kana is another one', 'が', 'か'],
    ['the words stand together', 'drone and strikes', 'drone strikes'],
    ['nothing is found for nothing', 'words', ''],
    ['nor for white space', 'words and words', ' \n'],
    ['nor for what nobody sees', 'words', '\u00ad'],
  ])('not: %s', (_, text, words) => {
    expect(found(text, words)).toEqual([]);
  });
});

const text = fc
  .string({
    unit: fc.constantFrom(
      'a',
      'A',
      'á',
      's',
      'ß',
      'ẞ',
      'i',
      'İ',
      'ı',
      ' ',
      '\n',
      '\u00a0',
      '\u00ad',
      '\u0302',
      '🛢️',
      '’',
      'ﬁ',
    ),
    maxLength: 24,
  })
  .map((drawn) => drawn.normalize('NFC'));
const words = fc.string({ unit: fc.constantFrom('a', 's', 'i', ' ', "'", '🛢', 'f', 'Á'), maxLength: 3 });

/** Straight from the definition: from each character in turn, whether the words begin in what it folds to. */
const naively = (inText: string, needle: string): TextRange[] => {
  const hits: TextRange[] = [];
  const offsets = [0];
  for (const character of inText) offsets.push((offsets.at(-1) ?? 0) + character.length);
  const folded = (from: number, to?: number): string => fold(inText.slice(from, to));
  for (const [index, from] of offsets.entries()) {
    const units = [
      ...folded(from, offsets[index + 1])
        .split('')
        .keys(),
    ];
    const begin = units.find((unit) => folded(from).startsWith(needle, unit));
    if (needle === '' || from < (hits.at(-1)?.to ?? 0) || begin === undefined) continue;
    const holding = offsets.find((to) => to > from && folded(from, to).length >= begin + needle.length) ?? 0;
    hits.push({ from, to: offsets.findLast((to) => folded(holding, to) === '') ?? holding });
  }
  return hits;
};

test('hits are what the definition says, with offsets of the text itself', () => {
  fc.assert(
    fc.property(text, words, (drawn, wanted) => {
      expect(findInText(drawn, wanted)).toEqual(naively(drawn, foldWords(wanted)));
    }),
    { numRuns: 3000 },
  );
});

test('a text folds the same with its offsets as without them', () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: 'grapheme' })), (drawn) => {
      const { folded, starts } = foldText(drawn);
      expect(folded).toBe(fold(drawn));
      expect(starts.length).toBe(folded.length + 1);
    }),
  );
});

test('folding twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (drawn) => {
      expect(fold(fold(drawn))).toBe(fold(drawn));
    }),
  );
});
