/** The log of a consensus in words: what the tab shows, and what is saved as a page. */

import { dateLocale } from '#catalogue/date-locale';
import { listOf } from '#catalogue/list-of';
import { locale, t } from '#catalogue/translate';
import type { Confusion, DecisionReport, ReportRow } from '#core/consensus/decision-report';
import type { Report, ReportEntry, ReportTable } from '#core/files/report-page';
import type { PageMap } from '#core/paper/page-map';
import type { Tag } from '#core/records/annotation';
import type { Decision } from '#core/records/decision';
import type { RelationKind } from '#core/records/relation';
import type { Person } from '#core/records/shared-set';
import { CASE_NAMES, caseKindName } from './describe-case';
import {
  describeAlternative,
  describeMeans,
  describeOutcome,
  MEANS_NAMES,
  type NameOf,
  OUTCOME_NAMES,
  wordsOfDecision,
} from './describe-decision';
import { describePages } from './describe-pages';
import { RELATION_NAMES } from './describe-relation';
import { tagName } from './tags';

export interface ReportSubject {
  readonly paperTitle: string;
  /** Of the paper; null where it has none. */
  readonly pages: PageMap | null;
  readonly people: readonly Person[];
  readonly report: DecisionReport;
}

/** `savedAt` is ISO 8601. */
export const describeReport = (subject: ReportSubject, savedAt: string): Report => {
  const { paperTitle, pages, people, report } = subject;
  const nameOf = nameAmong(people);
  return {
    language: locale(),
    title: t('consensus.report-title', { title: paperTitle }),
    facts: [
      t('consensus.report-people', {
        count: report.rows.length,
        names: listOf(people.map(({ name }) => name)),
      }),
      t('consensus.report-saved', { time: describeTime(savedAt) }),
    ],
    tables: [...confusionTables(subject), ...countTables(report)],
    entriesTitle: t('consensus.report-entries'),
    entries: report.rows.map((row) => entryOf(row, nameOf, pages)),
  };
};

export const nameAmong = (people: readonly Person[]): NameOf => {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return (analystId) => names.get(analystId) ?? t('compare.somebody');
};

/** What was decided about, what came of it, and how it came about; what there is none of is left out. */
export const countTables = ({ byKind, byOutcome, byMeans }: DecisionReport): readonly ReportTable[] => [
  {
    title: t('consensus.table-kinds'),
    headings: [t('consensus.column-kind'), t('compare.tab-decisions')],
    rows: countRows(byKind, CASE_NAMES),
  },
  {
    title: t('consensus.table-outcomes'),
    headings: [t('consensus.column-outcome'), t('compare.tab-decisions')],
    rows: countRows(byOutcome, OUTCOME_NAMES),
  },
  {
    title: t('consensus.table-means'),
    headings: [t('consensus.column-means'), t('compare.tab-decisions')],
    rows: countRows(byMeans, MEANS_NAMES),
  },
];

type CountedKey =
  | (typeof CASE_NAMES)[keyof typeof CASE_NAMES]
  | (typeof OUTCOME_NAMES)[keyof typeof OUTCOME_NAMES]
  | (typeof MEANS_NAMES)[keyof typeof MEANS_NAMES];

const countRows = <Name extends string>(
  counts: Readonly<Record<Name, number>>,
  names: Readonly<Record<Name, CountedKey>>,
): string[][] =>
  Object.entries<CountedKey>(names).flatMap(([name, key]) => {
    const count = new Map(Object.entries<number>(counts)).get(name) ?? 0;
    return count > 0 ? [[t(key), count.toLocaleString(locale())]] : [];
  });

/** What was said, and what it was solved as, by whom how often: what was solved as it was said comes last. */
export const confusionTables = ({ people, report }: ReportSubject): readonly ReportTable[] => [
  confusionTable(
    t('consensus.table-tags'),
    report.tags,
    people,
    (tag: Tag) => tagName(tag),
    t('compare.no-tag'),
  ),
  ...(report.relations.length > 0
    ? [
        confusionTable(
          t('consensus.table-relations'),
          report.relations,
          people,
          (kind: RelationKind) => RELATION_NAMES[kind],
          t('compare.no-relation'),
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
      said === solved ? t('consensus.solved-the-same') : word(solved),
      ...counted.map(({ id }) => {
        const own = confusions.find(
          (one) => one.analystId === id && one.said === said && one.solved === solved,
        );
        return own ? own.decisionIds.length.toLocaleString(locale()) : '–';
      }),
    ]);
  const names = counted.map(({ name }) => name);
  return { title, headings: [t('consensus.column-said'), t('consensus.column-solved'), ...names], rows };
};

const entryOf = (
  { decision, kind, about }: ReportRow,
  nameOf: NameOf,
  pages: PageMap | null,
): ReportEntry => ({
  title: t('consensus.report-entry', {
    kind: caseKindName(kind),
    outcome: describeOutcome(decision, nameOf),
  }),
  words: wordsOfDecision(decision),
  readings: readingsOf(decision, about === 'relations', nameOf),
  reason: decision.reason,
  facts: [
    describePages(pages, decision.passages),
    describeMeans(decision, nameOf),
    t('consensus.decided-by', { name: nameOf(decision.decidedBy) }),
    describeTime(decision.decidedAt),
  ].filter((fact) => fact !== ''),
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

/** '10 July 2026 at 09:00 UTC': the same moment for whoever reads the log, wherever. */
export const describeTime = (time: string): string =>
  new Date(time).toLocaleString(dateLocale(), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'UTC',
    timeZoneName: 'short',
  });
