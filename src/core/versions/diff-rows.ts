/** The differences of two versions, block by block: what stands beside what. */

import { foldedOffset } from '../passage/fold';
import type { TextRange } from '../passage/range';
import type { Revision } from '../passage/revision-map';
import { wordsIn } from '../passage/words';
import { diffWords, type Run, type RunKind } from './word-diff';

/** A block of the old text beside the one of the new that has most of its words; null where none has. */
export interface DiffRow {
  readonly before: TextRange | null;
  readonly after: TextRange | null;
  /** Of each, what it is made of. */
  readonly old: readonly Run[];
  readonly now: readonly Run[];
  /** Both as one text: what is new, with what is gone or went elsewhere put in where it stood. */
  readonly inline: readonly InlineRun[];
  readonly isChanged: boolean;
}

/** `side`: in which of the texts its range lies. */
export interface InlineRun extends Run {
  readonly side: 'before' | 'after';
}

/** `before`, `after`: the blocks of the texts, which tile them. */
export const diffRows = (
  revision: Revision,
  before: readonly TextRange[],
  after: readonly TextRange[],
): DiffRow[] => {
  const diff = diffWords(revision);
  const [oldRuns, newRuns] = [runsIn(diff.before, before), runsIn(diff.after, after)];
  const row = (old: number | null, now: number | null): DiffRow =>
    rowOf({
      before: old === null ? null : (before[old] ?? null),
      after: now === null ? null : (after[now] ?? null),
      old: old === null ? [] : (oldRuns[old] ?? []),
      now: now === null ? [] : (newRuns[now] ?? []),
    });
  const rows: DiffRow[] = [];
  let [old, now] = [0, 0];
  const upTo = (oldEnd: number, newEnd: number): void => {
    while (old < oldEnd) rows.push(row(old++, null));
    while (now < newEnd) rows.push(row(null, now++));
  };
  for (const [oldBlock, newBlock] of pairedBlocks(revision, before, after)) {
    upTo(oldBlock, newBlock);
    rows.push(row(old++, now++));
  }
  upTo(before.length, after.length);
  return rows;
};

/** Of each kind, how many stretches there are; what moved is counted once. */
export const countRuns = (rows: readonly DiffRow[]): Readonly<Record<Exclude<RunKind, 'same'>, number>> => {
  const count = (kind: RunKind, side: 'old' | 'now'): number =>
    rows.reduce((sum, row) => sum + row[side].filter((run) => run.kind === kind).length, 0);
  return { gone: count('gone', 'old'), come: count('come', 'now'), moved: count('moved', 'now') };
};

/** Each block's best of the other text, where that is mutual; in order, since only words in order count. */
const pairedBlocks = (
  { before, after, inAfter, moved }: Revision,
  old: readonly TextRange[],
  now: readonly TextRange[],
): (readonly [number, number])[] => {
  const blockOfNew = blocksOfWords(after, now);
  const shared = new Map<string, { readonly pair: readonly [number, number]; count: number }>();
  blocksOfWords(before, old).forEach((block, word) => {
    const there = inAfter[word] ?? -1;
    const other = there < 0 || moved[word] === 1 ? undefined : blockOfNew[there];
    if (other === undefined) return;
    const key = `${block} ${other}`;
    const known = shared.get(key);
    if (known) known.count += 1;
    else shared.set(key, { pair: [block, other], count: 1 });
  });
  const all = [...shared.values()].sort((a, b) => b.count - a.count);
  const [taken, given] = [new Set<number>(), new Set<number>()];
  const best = all.flatMap(({ pair: [block, other] }) => {
    const isMutual = !taken.has(block) && !given.has(other);
    taken.add(block);
    given.add(other);
    return isMutual ? [[block, other] as const] : [];
  });
  return best.sort(([a], [b]) => a - b);
};

const blocksOfWords = (text: Revision['before'], blocks: readonly TextRange[]): number[] => {
  const numbers: number[] = [];
  blocks.forEach(({ from, to }, block) => {
    const words = wordsIn(text, foldedOffset(text.folded, from), foldedOffset(text.folded, to));
    for (let word = words.from; word < words.to; word += 1) numbers[word] = block;
  });
  return numbers;
};

/** The runs cut where blocks end. */
const runsIn = (runs: readonly Run[], blocks: readonly TextRange[]): Run[][] => {
  let next = 0;
  return blocks.map(({ from, to }) => {
    const own: Run[] = [];
    while (next > 0 && (runs[next - 1]?.to ?? 0) > from) next -= 1;
    for (let run = runs[next]; run && run.from < to; run = runs[++next]) {
      const cut = { from: Math.max(from, run.from), to: Math.min(to, run.to) };
      const there = run.there === null ? null : run.there + cut.from - run.from;
      if (cut.from < cut.to) own.push({ ...run, ...cut, there });
    }
    return own;
  });
};

const rowOf = (parts: Omit<DiffRow, 'inline' | 'isChanged'>): DiffRow => ({
  ...parts,
  inline: inlineRuns(parts),
  isChanged: [...parts.old, ...parts.now].some(({ kind }) => kind !== 'same'),
});

/** What only the old text has there is put before what follows it in the new one. */
const inlineRuns = ({ old, now, after }: Omit<DiffRow, 'inline' | 'isChanged'>): InlineRun[] => {
  const [start, end] = [after?.from ?? 0, after?.to ?? 0];
  const inserted: { readonly at: number; readonly run: InlineRun }[] = [];
  let at = start;
  for (const run of old) {
    if (run.kind === 'same') at = Math.min(end, Math.max(at, (run.there ?? at) + run.to - run.from));
    else inserted.push({ at, run: { ...run, side: 'before' } });
  }
  const merged: InlineRun[] = [];
  let next = 0;
  const insertUpTo = (offset: number): void => {
    for (let one = inserted[next]; one && one.at <= offset; one = inserted[++next]) merged.push(one.run);
  };
  for (const run of now) {
    let { from } = run;
    insertUpTo(from);
    for (let one = inserted[next]; one && one.at < run.to; one = inserted[next]) {
      merged.push({ ...run, from, to: one.at, side: 'after' });
      from = one.at;
      insertUpTo(from);
    }
    if (from < run.to) merged.push({ ...run, from, side: 'after' });
  }
  insertUpTo(Number.POSITIVE_INFINITY);
  return merged;
};
