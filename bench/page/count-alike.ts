/** The least that any comparison must do: one sweep over every two analysts that counts the text they tagged alike. */

import type { ComparedSet } from '#core/alignment/compared-set';
import type { TextRange } from '#core/passage/range';
import { TAGS, type Tag } from '#core/records/annotation';

/** Code units that two analysts put under the same tag: of every tag, over all pairs of analysts. */
export type Alike = Readonly<Record<Tag, number>>;

export const countAlike = (sets: readonly ComparedSet[]): Alike => {
  const alike = { claim: 0, evidence: 0, assessment: 0 };
  for (const tag of TAGS) {
    const lines = sets.map((set) => taggedText(set, tag));
    for (const [place, first] of lines.entries())
      for (const second of lines.slice(place + 1)) alike[tag] += countShared(first, second);
  }
  return alike;
};

/** In order, and what overlaps as one. */
const taggedText = ({ annotations }: ComparedSet, tag: Tag): TextRange[] => {
  const passages = annotations.flatMap((one) => (one.tag === tag ? one.passages : []));
  const line: { from: number; to: number }[] = [];
  for (const { from, to } of passages.sort((a, b) => a.from - b.from)) {
    const last = line.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else line.push({ from, to });
  }
  return line;
};

const countShared = (first: readonly TextRange[], second: readonly TextRange[]): number => {
  let shared = 0;
  let [a, b] = [0, 0];
  while (true) {
    const [one, other] = [first[a], second[b]];
    if (!one || !other) return shared;
    shared += Math.max(0, Math.min(one.to, other.to) - Math.max(one.from, other.from));
    if (one.to < other.to) a += 1;
    else b += 1;
  }
};
