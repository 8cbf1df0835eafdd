/** A long paper, the same in every run: what the reader is measured on. */
import type { Block, Inline } from '#core/paper/block';
import { createPaper } from '#core/paper/create-paper';
import { type Paper, PLAIN_ORIGIN } from '#core/paper/paper';
import type { TextRange } from '#core/passage/range';
import { createProse, type Prose } from './prose';
import { createRandom, type Random } from './random';
import { wordsOf } from './words';

const SEED = 2166;

const PARAGRAPH_SENTENCES = { median: 4, spread: 0.5 };

/** How often, of one: about what policy briefs have. Emphasis and links are per sentence. */
const SHARE = { heading: 0.07, listItem: 0.06, quotation: 0.03, emphasis: 0.1, link: 0.12 };

/** A paper of `words` words and at most one block more. */
export const createBenchPaper = (words: number, seed = SEED): Paper => {
  const random = createRandom(seed);
  const prose = createProse(random);
  const blocks: Block[] = [];
  let text = '';
  for (let count = 0; count < words; ) {
    const draft = blocks.length === 0 ? createTitle(prose) : createDraft(random, prose);
    const from = text === '' ? 0 : text.length + 1;
    text += (text && '\n') + draft.text;
    blocks.push(placeBlock(draft, from));
    count += wordsOf(draft.text).length;
  }
  return createPaper({
    text,
    blocks,
    source: new TextEncoder().encode(text),
    sourceName: 'bench.md',
    reader: 'markdown/1',
    origin: PLAIN_ORIGIN,
    metadata: { title: 'Bench', authors: [], number: null, date: null, publisher: null, editors: [] },
  });
};

/** A block before it has its place: `inlines` count from its own start. */
interface Draft {
  readonly text: string;
  readonly inlines: readonly Inline[];
  readonly kind: Kind;
}

type Kind =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly isTitle: boolean }
  | { readonly kind: 'paragraph'; readonly role: 'body' }
  | { readonly kind: 'list-item'; readonly depth: 0; readonly number: null; readonly isFirst: true }
  | { readonly kind: 'quotation'; readonly depth: 0 };

const createTitle = (prose: Prose): Draft => ({
  text: prose.phrase(9),
  inlines: [],
  kind: { kind: 'heading', level: 1, isTitle: true },
});

const createDraft = (random: Random, prose: Prose): Draft => {
  const kind = pickKind(random);
  if (kind.kind === 'heading') return { text: prose.phrase(3 + random.below(6)), inlines: [], kind };
  const { median, spread } = PARAGRAPH_SENTENCES;
  const count = kind.kind === 'list-item' ? 1 : Math.max(1, Math.round(random.logNormal(median, spread)));
  const sentences = Array.from({ length: count }, () => prose.sentence());
  const inlines: Inline[] = [];
  let from = 0;
  for (const sentence of sentences) {
    inlines.push(...pickInlines(random, sentence).map((inline) => shift(inline, from)));
    from += sentence.length + 1;
  }
  return { text: sentences.join(' '), inlines, kind };
};

const pickKind = (random: Random): Kind => {
  const { heading, listItem, quotation } = SHARE;
  const at = random.next();
  if (at < heading) return { kind: 'heading', level: 2, isTitle: false };
  if (at < heading + listItem) return { kind: 'list-item', depth: 0, number: null, isFirst: true };
  if (at < heading + listItem + quotation) return { kind: 'quotation', depth: 0 };
  return { kind: 'paragraph', role: 'body' };
};

/** Emphasis in a sentence's first half, a link in its second: so they never cut each other. */
const pickInlines = (random: Random, sentence: string): Inline[] => {
  const words = wordsOf(sentence);
  const middle = words.length >> 1;
  return [
    ...pickInline(random, SHARE.emphasis, words.slice(0, middle), { kind: 'emphasis' }),
    ...pickInline(random, SHARE.link, words.slice(middle), { kind: 'link', target: '#' }),
  ];
};

const pickInline = (
  random: Random,
  share: number,
  words: readonly TextRange[],
  kind: { readonly kind: 'emphasis' } | { readonly kind: 'link'; readonly target: string },
): Inline[] => {
  if (random.next() >= share) return [];
  const at = random.below(words.length);
  const first = words[at];
  const last = words[Math.min(at + 3, words.length - 1)];
  return first && last ? [{ ...kind, from: first.from, to: last.to }] : [];
};

const shift = (inline: Inline, by: number): Inline => ({
  ...inline,
  from: inline.from + by,
  to: inline.to + by,
});

const placeBlock = ({ text, inlines, kind }: Draft, from: number): Block => ({
  ...kind,
  from,
  to: from + text.length,
  inlines: inlines.map((inline) => shift(inline, from)),
  joins: [],
  ruleBefore: false,
});
