/** The log of a consensus in words: what the tab shows, and what a report tells. */

import { dateLocale } from '#catalogue/date-locale';
import { locale, t } from '#catalogue/translate';
import type { Confusion, DecisionReport, ReportRow } from '#core/consensus/decision-report';
import type { PaperPlaces } from '#core/paper/paper-places';
import type { TextRange } from '#core/passage/range';
import { extentOf, type Tag } from '#core/records/annotation';
import type { Decision } from '#core/records/decision';
import type { RelationKind } from '#core/records/relation';
import type { Person } from '#core/records/shared-set';
import type { ReportBlock, ReportEntry, ReportTable } from '#core/report/report-text';
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
import { RELATION_NAMES } from './describe-relation';
import { tagName } from './tags';

/** The log of a consensus: who is named in it, and what it comes to. */
export interface ReportSubject {
  readonly people: readonly Person[];
  readonly report: DecisionReport;
}

/** How it came about: in numbers, and then decision by decision in the order of the text. */
export const decisionBlocks = (
  subject: ReportSubject,
  places: PaperPlaces | null,
  level: 2 | 3,
): readonly ReportBlock[] => {
  const nameOf = nameAmong(subject.people);
  return [
    { kind: 'heading', level, text: t('report.log') },
    ...[...confusionTables(subject), ...countTables(subject.report)].map(
      (table) => ({ kind: 'table', ...table }) as const,
    ),
    { kind: 'heading', level: level === 2 ? 3 : 4, text: t('consensus.report-entries') },
    { kind: 'decisions', entries: subject.report.rows.map((row) => entryOf(row, nameOf, places)) },
  ];
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
  places: PaperPlaces | null,
): ReportEntry => ({
  title: t('consensus.report-entry', {
    kind: caseKindName(kind),
    outcome: describeOutcome(decision, nameOf),
  }),
  words: wordsOfDecision(decision),
  readings: readingsOf(decision, about === 'relations', nameOf),
  reason: decision.reason === '' ? null : { name: t('report.reason'), what: decision.reason },
  facts: [
    placeSaid(places, extentOf(decision)),
    describeMeans(decision, nameOf),
    t('consensus.decided-by', { name: nameOf(decision.decidedBy) }),
    describeTime(decision.decidedAt),
  ].filter((fact) => fact !== ''),
});

/** 'Prices › Storage, pp. 3–4', as one cites it; empty where nothing is known of where things stand. */
export const placeSaid = (places: PaperPlaces | null, range: TextRange): string => {
  if (places === null) return '';
  const pages = places.pageOf(range);
  return [
    places.sectionOf(range).join(' › '),
    pages === '' ? '' : t('pages.printed', { count: pages.includes('–') ? 2 : 1, pages }),
  ]
    .filter((one) => one !== '')
    .join(', ');
};

export const readingsOf = (
  { alternatives }: Decision,
  isRelation: boolean,
  nameOf: NameOf,
): ReportEntry['readings'] =>
  alternatives.map((alternative) => ({
    who: nameOf(alternative.analystId),
    what: describeAlternative(alternative, isRelation),
  }));

/** '10 July 2026', the same day for whoever reads it; a text that is no date as it is. */
export const dayOf = (time: string): string =>
  Number.isNaN(Date.parse(time))
    ? time
    : new Date(time).toLocaleDateString(dateLocale(), {
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC',
      });

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
