/** `postil stats`: what claim sets come to in numbers, each and together. */
import { type Figure, figureKey, figuresOf, sumFigures } from '#core/annotation/set-figures';
import type { Table } from '#core/bridges/tables/table';
import { toRecords } from '#core/files/read-claim-set';
import { type NamedSet, readClaimSets } from './claim-set-sources';
import { printTable } from './shown';
import type { Call, ExitCode } from './verb';

export const statsVerb = async (call: Call): Promise<ExitCode> => {
  const { sets, code } = await readClaimSets(call);
  const counted = sets.map(countSet);
  printTable(call, call.values.has('wide') ? wideTable(counted) : longTable(counted));
  return code;
};

interface CountedSet extends NamedSet {
  readonly figures: readonly Figure[];
}

const countSet = (set: NamedSet): CountedSet => ({
  ...set,
  figures: figuresOf(set.file.paper.text, toRecords(set.file, set.file.paper.id)),
});

/** A row for each number; those of all sets together name no file. */
const longTable = (sets: readonly CountedSet[]): Table => ({
  headings: ['file', 'paper', 'analyst', 'what', 'value', 'count'],
  rows: [
    ...sets.flatMap(({ name, file: { paper, analyst }, figures }) =>
      figures.map(({ what, value, count }) => [
        name,
        paper.metadata.title || paper.sourceName,
        analyst.name,
        what,
        value,
        count,
      ]),
    ),
    ...sumFigures(sets.map(({ figures }) => figures)).map(({ what, value, count }) => [
      null,
      null,
      null,
      what,
      value,
      count,
    ]),
  ],
});

/** A column for each analyst, whose sets are added up, and one for all. */
const wideTable = (sets: readonly CountedSet[]): Table => {
  const analysts = [...new Set(sets.map(({ file }) => file.analyst.id))].map((id) => {
    const own = sets.filter(({ file }) => file.analyst.id === id);
    const figures = sumFigures(own.map((set) => set.figures));
    return {
      name: own[0]?.file.analyst.name ?? id,
      counts: new Map(figures.map((figure) => [figureKey(figure), figure.count])),
    };
  });
  return {
    headings: distinct(['what', 'value', 'together', ...analysts.map(({ name }) => name)]),
    rows: sumFigures(sets.map(({ figures }) => figures)).map((figure) => [
      figure.what,
      figure.value,
      figure.count,
      ...analysts.map(({ counts }) => counts.get(figureKey(figure)) ?? 0),
    ]),
  };
};

/** Two analysts may have one name: 'Ada', 'Ada (2)'. */
const distinct = (names: readonly string[]): string[] => {
  const used = new Set<string>();
  return names.map((name) => {
    let free = name;
    for (let number = 2; used.has(free); number += 1) free = `${name} (${number})`;
    used.add(free);
    return free;
  });
};
