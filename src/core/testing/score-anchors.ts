/** Re-anchoring scored: what became of passages whose true place is known. */
import type { Anchor } from '../passage/anchor';
import { tidyRange } from '../passage/boundaries';
import { createPassage, type Passage } from '../passage/passage';
import type { TextRange } from '../passage/range';
import { type Revised, revised, sentencesOfText } from './revise';
import { seeded } from './seeded';

export interface Score {
  /** Of those still there, saying what they said. */
  readonly there: { right: number; doubt: number; wrong: number; orphaned: number };
  /** Of those whose meaning was edited. */
  readonly edited: { asked: number; placed: number };
  readonly gone: { left: number; placed: number };
  /** Some of those placed that should not be, to be read. */
  readonly faults: string[];
}

type AnchorAll = (passages: readonly Passage[], before: string, after: string) => Anchor[];

/** Fewer edits for a short paper, so that it can be told again. */
const EDITS_FOR = 900;

export const scoreRevisions = (
  text: string,
  revisions: number,
  seed: number,
  anchorAll: AnchorAll,
): Score => {
  const score: Score = {
    there: { right: 0, doubt: 0, wrong: 0, orphaned: 0 },
    edited: { asked: 0, placed: 0 },
    gone: { left: 0, placed: 0 },
    faults: [],
  };
  const passages = passagesOf(text);
  for (let index = 0; index < revisions; index += 1) {
    const most = Math.max(4, Math.floor(text.length / EDITS_FOR));
    const revision = revised(text, seed + index, 3 + Math.floor(seeded(seed - index)() * most));
    const anchors = anchorAll(passages, text, revision.text);
    for (const [at, passage] of passages.entries()) {
      const anchor = anchors[at];
      if (anchor) count(score, passage, anchor, text, revision);
    }
  }
  return score;
};

/** Sentences, two together, and parts of them. */
const passagesOf = (text: string): Passage[] => {
  const sentences = sentencesOfText(text);
  return sentences.flatMap(({ from, to }, index) => {
    const next = sentences[index + 1];
    const third = Math.floor((to - from) / 3);
    const ranges = [{ from, to }];
    if (index % 3 === 0 && next) ranges.push({ from, to: next.to });
    if (third > 15 && index % 2 === 0)
      ranges.push(wholeWords(text, { from: from + third, to: to - third / 2 }));
    return ranges.flatMap((range) => tidyRange(text, range) ?? []).map((range) => createPassage(text, range));
  });
};

const wholeWords = (text: string, { from, to }: TextRange): TextRange => ({
  from: text.indexOf(' ', from) + 1,
  to: text.lastIndexOf(' ', to),
});

/** Of the letters of a passage so many are there, close together: it is there. Fewer than the other: it is gone. */
const THERE = 0.75;
const GONE = 0.4;

const count = (score: Score, passage: Passage, anchor: Anchor, text: string, revision: Revised): void => {
  const placed = anchor.kind === 'exact' || anchor.kind === 'moved' ? anchor.range : null;
  const place = truePlace(passage, revision);
  const fault = (kind: string): void => {
    const now = placed ? revision.text.slice(placed.from, placed.to) : '';
    score.faults.push(`${kind}: ${text.slice(passage.from, passage.to)} -> ${now}`);
  };
  if (place.share < GONE) {
    if (placed) score.gone.placed += 1;
    else score.gone.left += 1;
    if (placed) fault('gone');
  } else if (revision.telling.some((at) => passage.from <= at && at < passage.to)) {
    if (placed) score.edited.placed += 1;
    else score.edited.asked += 1;
    if (placed) fault('edited');
  } else if (place.share >= THERE && place.isTogether) {
    if (!placed) {
      if (anchor.kind === 'doubtful') score.there.doubt += 1;
      else score.there.orphaned += 1;
    } else if (isAt(placed, place) || isTheSame(passage, placed, place, revision.text))
      score.there.right += 1;
    else {
      score.there.wrong += 1;
      fault('wrong');
    }
  } else if (placed && !isTouching(placed, place)) {
    score.there.wrong += 1;
    fault('elsewhere');
  }
};

interface TruePlace extends TextRange {
  /** Of its letters, those that are there. */
  readonly share: number;
  /** Not drawn apart by more than half its length. */
  readonly isTogether: boolean;
}

const truePlace = ({ from, to }: Passage, { origins }: Revised): TruePlace => {
  const there = origins.flatMap((origin, at) => (origin >= from && origin < to ? [at] : []));
  const [first = 0] = there;
  const last = there.at(-1) ?? 0;
  const kept = new Set(there.map((at) => origins[at])).size;
  return {
    from: first,
    to: last + 1,
    share: kept / (to - from),
    isTogether: last + 1 - first <= 1.5 * (to - from) + 20,
  };
};

/** Off by a word at an end, or by a fifth of a long passage, one sees the same passage. */
const isAt = (placed: TextRange, place: TextRange): boolean => {
  const slack = Math.max(14, (place.to - place.from) / 5);
  return Math.abs(placed.from - place.from) <= slack && Math.abs(placed.to - place.to) <= slack;
};

const isTouching = (placed: TextRange, place: TextRange): boolean =>
  placed.from < place.to && place.from < placed.to;

/** The very words, at the place: which of two sentences of the same words was moved there, nobody can tell. */
const isTheSame = ({ quote }: Passage, placed: TextRange, place: TextRange, text: string): boolean =>
  text.slice(placed.from, placed.to) === quote.exact && isTouching(placed, place);
