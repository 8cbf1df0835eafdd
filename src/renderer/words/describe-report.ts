/** The log of a consensus in words: what the tab shows, and what is saved as a page. */

import { locale } from '#catalogue/translate';
import type { Confusion, ReportRow, SettlementReport } from '#core/consensus/decision-report';
import type { Report, ReportEntry, ReportTable } from '#core/files/report-page';
import type { Tag } from '#core/records/annotation';
import type { Decision } from '#core/records/decision';
import type { RelationKind } from '#core/records/relation';
import type { Person } from '#core/records/shared-set';
import { countOf, RELATION_NAMES } from './describe';
import { CASE_NAMES } from './describe-case';
import {
  describeAlternative,
  describeMeans,
  describeOutcome,
  MEANS_NAMES,
  type NameOf,
  OUTCOME_NAMES,
  wordsOfDecision,
} from './describe-decision';
import { tagName } from './tags';

export interface ReportSubject {
  readonly paperTitle: string;
  readonly people: readonly Person[];
  readonly report: SettlementReport;
}

/** `savedAt` is ISO 8601. */
export const describeReport = (subject: ReportSubject, savedAt: string): Report => {
  const { paperTitle, people, report } = subject;
  const nameOf = nameAmong(people);
  return {
    language: locale(),
    title: `How differences were settled in “${paperTitle}”`,
    facts: [
      `${countOf(report.rows.length, 'decision')}. Named in them: ${people.map(({ name }) => name).join(', ')}.`,
      `Saved ${describeTime(savedAt)}.`,
    ],
    tables: [...confusionTables(subject), ...countTables(report)],
    entriesTitle: 'Decisions, in the order of the text',
    entries: report.rows.map((row) => entryOf(row, nameOf)),
  };
};

export const nameAmong = (people: readonly Person[]): NameOf => {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return (analystId) => names.get(analystId) ?? 'somebody';
};

/** What was decided about, what came of it, and how it came about; what there is none of is left out. */
export const countTables = ({ byKind, byOutcome, byMeans }: SettlementReport): readonly ReportTable[] => [
  { title: 'What was settled', headings: ['Kind', 'Decisions'], rows: countRows(byKind, CASE_NAMES) },
  { title: 'What came of it', headings: ['Outcome', 'Decisions'], rows: countRows(byOutcome, OUTCOME_NAMES) },
  { title: 'How it came about', headings: ['Means', 'Decisions'], rows: countRows(byMeans, MEANS_NAMES) },
];

const countRows = <Name extends string>(
  counts: Readonly<Record<Name, number>>,
  names: Readonly<Record<Name, string>>,
): string[][] =>
  Object.entries<string>(names).flatMap(([name, words]) => {
    const count = new Map(Object.entries<number>(counts)).get(name) ?? 0;
    return count > 0 ? [[words, count.toLocaleString('en')]] : [];
  });

/** What was said, and what it was solved as, by whom how often: what was solved as it was said comes last. */
export const confusionTables = ({ people, report }: ReportSubject): readonly ReportTable[] => [
  confusionTable('What was tagged as what', report.tags, people, (tag: Tag) => tagName(tag), 'no tag'),
  ...(report.relations.length > 0
    ? [
        confusionTable(
          'What was related how',
          report.relations,
          people,
          (kind: RelationKind) => RELATION_NAMES[kind],
          'no relation',
        ),
      ]
    : []),
];

const confusionTable = <Value>(
  title: string,
  confusions: readonly Confusion<Value>[],
  people: readonly Person[],
  wordFor: (value: Value) => string,
  nothing: string,
): ReportTable => {
  const word = (value: Value | null): string => (value === null ? nothing : wordFor(value));
  const counted = people.filter(({ id }) => confusions.some(({ analystId }) => analystId === id));
  const meanings = new Map(
    confusions.map(({ said, solved }) => [`${word(said)}\n${word(solved)}`, { said, solved }]),
  );
  const rows = [...meanings.values()]
    .toSorted((a, b) => Number(a.said === a.solved) - Number(b.said === b.solved))
    .map(({ said, solved }) => [
      word(said),
      said === solved ? 'the same' : word(solved),
      ...counted.map(({ id }) => {
        const own = confusions.find(
          (one) => one.analystId === id && one.said === said && one.solved === solved,
        );
        return own ? own.decisionIds.length.toLocaleString('en') : '–';
      }),
    ]);
  return { title, headings: ['Said', 'Solved as', ...counted.map(({ name }) => name)], rows };
};

const entryOf = ({ decision, kind, about }: ReportRow, nameOf: NameOf): ReportEntry => ({
  title: `${CASE_NAMES[kind]}: ${describeOutcome(decision, nameOf)}`,
  words: wordsOfDecision(decision),
  readings: readingsOf(decision, about === 'relations', nameOf),
  reason: decision.reason,
  facts: [
    describeMeans(decision, nameOf),
    `decided by ${nameOf(decision.decidedBy)}`,
    describeTime(decision.decidedAt),
  ],
});

export const readingsOf = (
  { alternatives }: Decision,
  isRelation: boolean,
  nameOf: NameOf,
): ReportEntry['readings'] =>
  alternatives.map((alternative) => ({
    who: nameOf(alternative.analystId),
    what: describeAlternative(alternative, isRelation),
  }));

/** '2026-07-10 09:00 UTC': the same for whoever reads the log. */
export const describeTime = (time: string): string => `${time.slice(0, 16).replace('T', ' ')} UTC`;
