/** The sets of one paper, compared: plain data, as JSON says it. */

import type { Interval } from '#core/agreement/bootstrap';
import type { Coefficient, Undefined } from '#core/agreement/coefficient';
import { SHUFFLES } from '#core/agreement/gamma';
import { assembleReport, gammaOfSets } from '#core/agreement/report/assemble-report';
import type { Piece } from '#core/alignment/disagreement';
import { compareClaimSets } from '#core/compare/compare-claim-sets';
import { type CodePointMap, createCodePointMap } from '#core/files/code-points';
import type { TextRange } from '#core/passage/range';
import { type PaperSet, type PaperSets, titleOf } from './sets-by-paper';

export interface ComparingOptions {
  readonly seed: number;
  readonly withGamma: boolean;
}

/** A coefficient with its interval; null where there is none, and why not. */
export interface Measured {
  readonly coefficient: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number | null;
  readonly undefined: string | null;
}

export interface Difference {
  readonly kind: Piece['kind'];
  /** In code points of the text. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly first: readonly string[];
  readonly second: readonly string[];
  /** Ids of annotations. */
  readonly firstIds: readonly string[];
  readonly secondIds: readonly string[];
  /** In what annotations of one passage differ: 'likelihood', or the kinds of a relation: 'supports/challenges'. */
  readonly about: readonly string[];
}

export interface ComparedPaper {
  readonly paper: string;
  readonly textHash: string;
  readonly seed: number;
  readonly analysts: readonly string[];
  readonly together: readonly Measured[];
  readonly pairs: readonly {
    readonly first: string;
    readonly second: string;
    readonly coefficients: readonly Measured[];
    /** In text order. */
    readonly differences: readonly Difference[];
  }[];
}

/** `report` is told before each pair is measured how many are. */
export const comparePaper = (
  { paper, sets }: PaperSets,
  options: ComparingOptions,
  report: (done: number, total: number) => void,
): ComparedPaper => {
  const { text, textHash } = paper;
  const measure = (some: readonly PaperSet[]): readonly Measured[] => measureSets(text, some, options);
  const map = createCodePointMap(text);
  const setOf = new Map(sets.map((set) => [set.analystId, set]));
  const nameOf = (id: string): string => setOf.get(id)?.file.analyst.name ?? id;
  const { pairs } = compareClaimSets({ text, blocks: [], sections: [] }, sets);
  return {
    paper: titleOf(paper),
    textHash,
    seed: options.seed,
    analysts: sets.map(({ analystId }) => nameOf(analystId)),
    together: measure(sets),
    pairs: pairs.map(({ first, second, pieces }, index) => {
      report(index, pairs.length);
      return {
        first: nameOf(first),
        second: nameOf(second),
        coefficients: measure([first, second].flatMap((id) => setOf.get(id) ?? [])),
        differences: pieces
          .filter(({ kind }) => kind !== 'same')
          .map((piece) => differenceOf(piece, text, map)),
      };
    }),
  };
};

const measureSets = (
  text: string,
  sets: readonly PaperSet[],
  { seed, withGamma }: ComparingOptions,
): readonly Measured[] => {
  const measured = { sets, scope: 'all', length: text.length } as const;
  const { report, intervals } = assembleReport(measured);
  const found = intervals(linesOf(text), seed);
  const all = Object.entries(report).map(([name, value]) => measuredOf(name, value, found.get(name)));
  if (!withGamma) return all;
  return [...all, measuredOf('gamma', gammaOfSets(measured, { seed, shuffles: SHUFFLES }))];
};

const measuredOf = (coefficient: string, found: Coefficient, interval?: Interval | Undefined): Measured => ({
  coefficient,
  value: found.kind === 'value' ? found.value : null,
  low: interval?.kind === 'interval' ? interval.low : null,
  high: interval?.kind === 'interval' ? interval.high : null,
  n: found.kind === 'value' ? found.n : null,
  undefined: found.kind === 'value' ? null : found.reason,
});

/** A line end parts blocks, and what is drawn for intervals are blocks. */
const linesOf = (text: string): TextRange[] => {
  let from = 0;
  return text.split('\n').flatMap((line) => {
    const range = { from, to: from + line.length };
    from = range.to + 1;
    return line === '' ? [] : [range];
  });
};

const differenceOf = (piece: Piece, text: string, map: CodePointMap): Difference => ({
  kind: piece.kind,
  start: map.toCodePoints(piece.place.from),
  end: map.toCodePoints(piece.place.to),
  words: text.slice(piece.place.from, piece.place.to),
  first: piece.first.map(({ tag }) => tag),
  second: piece.second.map(({ tag }) => tag),
  firstIds: piece.first.map(({ id }) => id),
  secondIds: piece.second.map(({ id }) => id),
  about: aboutOf(piece),
});

const aboutOf = (piece: Piece): readonly string[] => {
  if (piece.kind === 'relation')
    return [`${piece.firstRelation?.kind ?? 'none'}/${piece.secondRelation?.kind ?? 'none'}`];
  return 'attributes' in piece ? piece.attributes.map(({ attribute }) => attribute) : [];
};
