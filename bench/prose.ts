/** Sentences of made-up words whose lengths and frequencies are those of English prose. */
import type { Random } from './random';

export interface Prose {
  sentence(): string;
  /** A few words without a full stop. */
  phrase(words: number): string;
}

const SYLLABLES = 'ta re mi con ver pol sta in de al or ment ing er un tion is ra ble su per ho'.split(' ');

/** Enough that line breaking and shaping meet new words, few enough that most have been met before. */
const VOCABULARY = 4000;

const SENTENCE_WORDS = { median: 18, spread: 0.5, most: 60 };

export const createProse = (random: Random): Prose => {
  const vocabulary = Array.from({ length: VOCABULARY }, (_, rank) => createWord(random, rank));
  /** Zipf's law: the chance of a word falls with its rank. */
  const word = (): string => vocabulary[Math.floor(VOCABULARY ** random.next()) - 1] ?? 'of';
  const phrase = (words: number): string => capitalize(Array.from({ length: words }, word).join(' '));
  return {
    phrase,
    sentence() {
      const { median, spread, most } = SENTENCE_WORDS;
      const words = Math.min(most, Math.max(3, Math.round(random.logNormal(median, spread))));
      const clause = Math.ceil(words * (0.3 + 0.4 * random.next()));
      const rest = Array.from({ length: words - clause }, word).join(' ');
      return `${phrase(clause)}${rest && `, ${rest}`}.`;
    },
  };
};

/** Frequent words are short. */
const createWord = (random: Random, rank: number): string =>
  Array.from(
    { length: 1 + random.below(Math.min(4, 1 + Math.log10(rank + 1))) },
    () => SYLLABLES[random.below(SYLLABLES.length)],
  ).join('');

const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
