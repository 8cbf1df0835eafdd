/**
 * A text revised by chance, each of whose characters remembers where it came from: so that of every passage one knows
 * where it is now, whether it is gone, and whether it says something else.
 */

import { seeded } from './seeded';

export interface Unit {
  readonly words: string;
  /** Where each code unit of the words came from; -1 for what was put in. */
  readonly origins: readonly number[];
}

/** What a revision is known to have done. */
export interface Revised {
  readonly text: string;
  readonly origins: readonly number[];
  /** Of the old text: places whose meaning was edited. */
  readonly telling: readonly number[];
}

type Random = () => number;

const oneOf = <Value>(random: Random, values: readonly Value[]): Value => {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new RangeError('None to choose of');
  return value;
};

/** The sentences of the text and its sections: half-open, and in order. */
export const sentencesOfText = (text: string): { readonly from: number; readonly to: number }[] =>
  Array.from(text.matchAll(/[^.?!\n]+(?:[.?!]+(?=[\s”"]|$)[”"]?|[.?!])*[ \n]*/gu), ({ 0: words, index }) => ({
    from: index,
    to: index + words.length,
  }));

export const revised = (text: string, seed: number, edits: number): Revised => {
  const random = seeded(seed);
  let units: Unit[] = sentencesOfText(text).map(({ from, to }) => ({
    words: text.slice(from, to),
    origins: Array.from({ length: to - from }, (_, index) => from + index),
  }));
  const telling: number[] = [];
  for (let edit = 0; edit < edits; edit += 1) units = oneOf(random, EDITS)(units, random, telling);
  return {
    text: units.map(({ words }) => words).join(''),
    origins: units.flatMap(({ origins }) => origins),
    telling,
  };
};

type Edit = (units: Unit[], random: Random, telling: number[]) => Unit[];

const spliced = ({ words, origins }: Unit, from: number, to: number, added: string): Unit => ({
  words: words.slice(0, from) + added + words.slice(to),
  origins: [...origins.slice(0, from), ...Array.from(added, () => -1), ...origins.slice(to)],
});

const changedAt = (units: readonly Unit[], random: Random, change: (unit: Unit) => Unit): Unit[] => {
  const at = Math.floor(random() * units.length);
  return units.map((unit, index) => (index === at ? change(unit) : unit));
};

/** Plain words: written small, and none that says how likely, how many or not. */
const PLAIN =
  /(?<=[\p{L},] )(?!not\b|may\b|will\b|low\b|high\b|year|month|week|without|likely|unlikely|third|half|first|second|three|four|five|certain|could|might|possib|appear|suggest|seem|never|moderate|probab|million|hundred|nothing|neither|cannot|expected|perhaps|unclear|remain|prospect|chance|quarter|hour|days?\b)\p{Ll}{4,}(?= \p{Ll}|[,.])/gu;
const NEW_WORDS = ['broadly', 'tasks', 'keep', 'steady', 'shape', 'offer', 'gather', 'narrow', 'along'];

const changeWord: Edit = (units, random) =>
  changedAt(units, random, (unit) => {
    const found = [...unit.words.matchAll(PLAIN)];
    if (found.length === 0) return unit;
    const { 0: word, index } = oneOf(random, found);
    return spliced(unit, index, index + word.length, oneOf(random, NEW_WORDS));
  });

const insertWord: Edit = (units, random) =>
  changedAt(units, random, (unit) => {
    const found = [...unit.words.matchAll(PLAIN)];
    if (found.length === 0) return unit;
    const { index } = oneOf(random, found);
    return spliced(unit, index, index, `${oneOf(random, NEW_WORDS)} `);
  });

const deleteWord: Edit = (units, random) =>
  changedAt(units, random, (unit) => {
    const found = [...unit.words.matchAll(PLAIN)].filter(
      ({ 0: word, index }) => unit.words[index + word.length] === ' ',
    );
    if (found.length === 0) return unit;
    const { 0: word, index } = oneOf(random, found);
    return spliced(unit, index, index + word.length + 1, '');
  });

const TELLING: readonly (readonly [RegExp, (word: string) => string])[] = [
  [/\d+/gu, (word) => String(Number(word) + 1)],
  [/\b(?:not|never) /gu, () => ''],
  [/\b(?:will|is|was|has) /gu, (word) => `${word}not `],
  [/(?<=\p{Ll} )(?:Iran|Israel|Azerbaijan|Georgia|Armenia|Turkey|Russia|Baku|Tehran)/gu, () => 'Ruritania'],
  [/\b(?:likely|probably|may|could)\b/gu, () => 'unlikely'],
];

const changeMeaning: Edit = (units, random, telling) => {
  const [pattern, change] = oneOf(random, TELLING);
  const where = units.flatMap(({ words, origins }, unit) =>
    [...words.matchAll(pattern)]
      .filter(({ index }) => (origins[index] ?? -1) >= 0)
      .map(({ 0: word, index }) => ({ unit, word, index })),
  );
  if (where.length === 0) return units;
  const { unit, word, index } = oneOf(random, where);
  return units.map((one, at) => {
    if (at !== unit) return one;
    telling.push(one.origins[index] ?? -1);
    return spliced(one, index, index + word.length, change(word));
  });
};

const deleteSentence: Edit = (units, random) => units.toSpliced(Math.floor(random() * units.length), 1);

const deleteSection: Edit = (units, random) =>
  units.toSpliced(Math.floor(random() * units.length), 2 + Math.floor(random() * 6));

const moveSentence: Edit = (units, random) => {
  const at = Math.floor(random() * units.length);
  const rest = units.toSpliced(at, 1);
  return rest.toSpliced(Math.floor(random() * rest.length), 0, ...units.slice(at, at + 1));
};

/** With two words changed at least: an altered copy is another sentence. */
const doubleSentence: Edit = (units, random) => {
  const at = Math.floor(random() * units.length);
  let copy = units.slice(at, at + 1).map(({ words }) => ({ words, origins: Array.from(words, () => -1) }));
  const before = copy[0]?.words;
  for (const edit of [changeWord, changeWord, insertWord])
    copy = edit(copy, random, []).map((unit) => ({ ...unit, origins: [...unit.origins] }));
  return copy[0]?.words === before ? units : units.toSpliced(Math.floor(random() * units.length), 0, ...copy);
};

/** Written otherwise, and the same letters: the origins stay those of the characters. */
const WRITTEN: readonly (readonly [RegExp, (words: string) => string])[] = [
  [/\b\p{Ll}[\p{Ll} ]{5,30}/gu, (words) => words.toUpperCase()],
  [/f[il]/gu, (words) => (words === 'fi' ? 'ﬁ' : 'ﬂ')],
  [/\p{Ll}{7,}/gu, (word) => `${word.slice(0, 3)}\u00ad${word.slice(3)}`],
  [/(?<=\p{Ll}) (?=\p{Ll})/gu, () => '\n'],
  [/(?<=\p{Ll}) (?=\p{Ll})/gu, () => '  '],
  [/(?<=\p{Ll}{3})e(?=\p{Ll})/gu, () => 'e\u0301'],
  [/(?<=\p{Ll}{3})(?=\p{Ll}{4})/gu, () => '-'],
  [/’|'/gu, (sign) => (sign === '’' ? "'" : '’')],
];

const writeOtherwise: Edit = (units, random) =>
  changedAt(units, random, (unit) => {
    const [pattern, change] = oneOf(random, WRITTEN);
    const found = [...unit.words.matchAll(pattern)];
    if (found.length === 0) return unit;
    const { 0: words, index } = oneOf(random, found);
    const now = change(words);
    const old = unit.origins.slice(index, index + Math.max(1, words.length));
    const origins = Array.from({ length: now.length }, (_, at) =>
      words === '' ? -1 : (old[Math.min(at, old.length - 1)] ?? -1),
    );
    return {
      words: unit.words.slice(0, index) + now + unit.words.slice(index + words.length),
      origins: [...unit.origins.slice(0, index), ...origins, ...unit.origins.slice(index + words.length)],
    };
  });

const EDITS: readonly Edit[] = [
  changeWord,
  changeWord,
  changeWord,
  insertWord,
  insertWord,
  deleteWord,
  deleteWord,
  changeMeaning,
  changeMeaning,
  deleteSentence,
  deleteSection,
  moveSentence,
  doubleSentence,
  writeOtherwise,
  writeOtherwise,
];
