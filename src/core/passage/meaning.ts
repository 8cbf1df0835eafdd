/**
 * The words that a passage stands or falls with: numbers, dates, names, negations, words of likelihood and levels. With
 * one of them changed, the passage says something else, however few letters it took.
 */
import { SENTENCE_OPENERS } from './abbreviations';
import { fold } from './fold';
import { type Vocabulary, type WordText, wordAt } from './words';

/** Where they are among the words of a range. */
export const tellingWords = (
  text: WordText,
  { from, to }: { readonly from: number; readonly to: number },
  vocabulary: Vocabulary,
): number[] => {
  const found: number[] = [];
  for (let at = from; at < to; at += 1) {
    const next = at + 1 < text.ids.length ? wordAt(text, at + 1) : '';
    if (isTelling(wordAt(text, at), next) || isName(text, at, vocabulary)) found.push(at);
  }
  return found;
};

const isTelling = (word: string, next: string): boolean =>
  /\p{N}/u.test(word) ||
  TELLING.has(word) ||
  word.endsWith("n't") ||
  (DEGREES.has(word) && TELLING.has(next));

/** A capital makes a name of a word that is nowhere written small; at a sentence's start, of one that mostly is none. */
const isName = (
  { capitals, openers, ids, text, folded, from, to }: WordText,
  at: number,
  vocabulary: Vocabulary,
): boolean => {
  if (capitals[at] !== 1) return false;
  const written = text.slice(folded.starts[from[at] ?? 0], folded.starts[to[at] ?? 0]);
  if (ACRONYM.test(written)) return true;
  if (vocabulary.small.has(ids[at] ?? -1)) return false;
  return openers[at] !== 1 || !SENTENCE_OPENERS.has(written);
};
const ACRONYM = /^\p{Lu}{2,6}[\p{P}\s]*$/u;

const listed = (words: string): string[] => words.split(/\s+/u).map(fold);

const TELLING: ReadonlySet<string> = new Set([
  // Negations, of the languages whose papers come most.
  ...listed(`not no never none nobody nothing nowhere neither nor without cannot hardly scarcely barely
    nicht kein keine keinen keinem keiner keines nie niemals niemand nichts ohne weder
    pas jamais aucun aucune sans nunca ningún ninguna sin mai nessun nessuna senza
    не нет ни никогда без לא אין בלי لا لم لن ليس ليست غير`),
  // Likelihood: each phrase of estimative probability has one of these.
  ...listed(`likely unlikely likelier likeliest unlikelier unlikeliest probable probably probability probabilities
    improbable improbably likelihood certain certainly uncertain remote chance chances odds may might could can possible
    possibly impossible possibility possibilities perhaps maybe potentially presumably conceivable conceivably
    inconceivable plausible plausibly implausible implausibly seem seems seemed seeming seemingly apparently suggest
    suggests suggesting appear appears appeared expected unclear doubtful doubtless undoubtedly doubt prospects prospect
    excluded ruled exclude rule discount discounted dismiss dismissed seen
    wahrscheinlich unwahrscheinlich vermutlich möglich möglicherweise vielleicht sicher unsicher`),
  ...listed('low moderate medium high niedrig mittel hoch'),
  ...listed(`two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty
    ninety dozen dozens hundred hundreds thousand thousands million millions billion billions trillion half third quarter
    twice double triple first second fourth fifth`),
  ...listed(`january february march april june july august september october november december monday tuesday wednesday
    thursday friday saturday sunday day days week weeks month months year years decade decades hour hours`),
]);

/** What counts before a word of likelihood or a level alone. */
const DEGREES: ReadonlySet<string> = new Set(
  listed(
    'very highly almost nearly roughly quite rather fairly somewhat more less most least even sehr fast',
  ),
);
