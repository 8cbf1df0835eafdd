/** What W3C annotations, Recogito's and Hypothesis's have in common, and how it is placed in a text that is not in the file. */

import { groupedBy } from '../../agreement/grouped-by';
import { fingerprintBytes } from '../../paper/fingerprint';
import type { TextRange } from '../../passage/range';
import { type Bridged, bridgeFault } from '../foreign/bridge-fault';
import { findQuote } from '../foreign/find-quote';
import type {
  ForeignAnnotation,
  ForeignFile,
  ForeignInput,
  ForeignPaper,
  ForeignProject,
  ForeignRelation,
  ForeignSet,
} from '../foreign/foreign-project';
import { createForeignText, decodeForeign, type ForeignText } from '../foreign/foreign-text';
import type { LossCount } from '../foreign/losses';
import { declaredAs, type ForeignSpan, fitOffsets } from '../foreign/offsets';

/** With neither it is known only where the words lie within a part of the page. */
export interface Selected {
  /** Null where only a place is said. */
  readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string } | null;
  readonly span: ForeignSpan | null;
}

export interface WebMark extends Omit<ForeignAnnotation, 'ranges'> {
  readonly analyst: ForeignSet['analyst'];
  /** Several for one with a gap. */
  readonly selected: readonly Selected[];
}

export interface WebAnnotations {
  readonly marks: readonly WebMark[];
  readonly relations: readonly ForeignRelation[];
}

/** In the text beside the file, or in the paper at hand. */
export const placeWebMarks = (
  { marks, relations }: WebAnnotations,
  { files, paper }: ForeignInput,
  losses: LossCount,
): Bridged<ForeignProject> => {
  const beside = files.find(({ name }) => name.endsWith('.txt'));
  if (beside === undefined && paper === null) {
    return bridgeFault({ kind: marks.length > 0 ? 'needs-text' : 'without-marks' });
  }
  const decoded = beside === undefined ? null : decodeForeign(beside.bytes);
  if (decoded?.kind === 'fault') return decoded;
  const text = createForeignText(decoded?.value ?? paper?.text ?? '');
  const placed = placeAll(marks, text, losses);
  if (placed.kind === 'fault') return placed;
  const sets = [...groupedBy(placed.value.annotations, ({ analyst }) => JSON.stringify(analyst))].map(
    ([, own]): ForeignSet => ({
      paperId: PAPER,
      analyst: own[0]?.analyst ?? { id: '', name: '' },
      annotations: own.map(({ annotation }) => annotation),
      relations: relationsAmong(own, relations),
    }),
  );
  const made = sets.reduce((sum, set) => sum + set.relations.length, 0);
  losses.add('relation-without-end', '', relations.length - made);
  const about = { id: PAPER, ...(paper ?? namedBy(beside)), text: text.text };
  const sourceHash = beside === undefined ? null : fingerprintBytes(beside.bytes);
  const papers: ForeignPaper[] = [{ ...about, sourceHash, offsets: placed.value.offsets }];
  return { kind: 'ok', value: { papers, sets, losses: losses.list() } };
};

const PAPER = 'paper';

const namedBy = (file: ForeignFile | undefined): Pick<ForeignPaper, 'title' | 'sourceName'> => {
  const sourceName = file?.name ?? '';
  return { title: sourceName.replace(/\.[^.]*$/, ''), sourceName };
};

interface Placed {
  readonly annotations: readonly {
    readonly analyst: ForeignSet['analyst'];
    readonly annotation: ForeignAnnotation;
  }[];
  readonly offsets: ForeignPaper['offsets'];
}

/** By their offsets where all fit; else by their words: offsets mostly count in a page of which this text was made. */
const placeAll = (marks: readonly WebMark[], text: ForeignText, losses: LossCount): Bridged<Placed> => {
  const parts = marks.flatMap(({ selected }) => selected);
  const withPlace = parts.filter(({ span }) => span !== null);
  const fit = fitOffsets(
    text,
    withPlace.map(({ span, quote }) => ({ spans: span ? [span] : [], quote: quote?.exact ?? null })),
    declaredAs('utf-16'),
  );
  if (fit.kind === 'misfit' && withPlace.some(({ quote }) => quote === null)) {
    const said = withPlace[fit.index]?.quote?.exact ?? null;
    const mark = marks.find(({ selected }) => selected.some((part) => part === withPlace[fit.index]));
    return bridgeFault({ kind: 'misfit', mark: mark?.id ?? '', said, found: fit.found });
  }
  const known = new Map(
    fit.kind === 'fit' ? withPlace.map((part, index) => [part, fit.ranges[index]?.[0]] as const) : [],
  );
  if (fit.kind === 'fit' && fit.proved === 0) losses.add('unproved-place', '', withPlace.length);
  const rangeOf = (part: Selected): TextRange[] => {
    const range = known.get(part);
    if (range !== undefined) return [range];
    if (part.quote === null) {
      losses.add('relative-place');
      return [];
    }
    const found = findQuote(text.text, part.quote);
    if (found.kind === 'found') return [found.range];
    losses.add(found.kind === 'absent' ? 'not-in-text' : 'in-several-places');
    return [];
  };
  const annotations = marks.flatMap(({ analyst, selected, ...said }) => {
    const ranges = selected
      .flatMap(rangeOf)
      .filter(({ from, to }) => from < to)
      .sort((a, b) => a.from - b.from);
    return ranges.length === 0 ? [] : [{ analyst, annotation: { ...said, ranges } }];
  });
  const offsets =
    fit.kind === 'fit' && withPlace.length > 0 ? { reading: fit.reading, proved: fit.proved } : null;
  return { kind: 'ok', value: { annotations, offsets } };
};

/** Between annotations of one person. */
const relationsAmong = (
  own: Placed['annotations'],
  relations: readonly ForeignRelation[],
): ForeignRelation[] => {
  const ids = new Set(own.map(({ annotation }) => annotation.id));
  return relations.filter(({ from, to }) => ids.has(from) && ids.has(to));
};
