/** A report of claim sets in words: what a page, Markdown and Word documents are made of. */
import { listOf } from '#catalogue/list-of';
import { locale, t } from '#catalogue/translate';
import { newestTime } from '#core/bridges/foreign/write-parts';
import { TAGS } from '#core/records/annotation';
import type { ReportedSet } from '#core/report/argument-report';
import type { ReportBlock, ReportFact, ReportText } from '#core/report/report-text';
import { dayOf, decisionBlocks } from './describe-report';
import { tagName } from './tags';
import { argumentBlocks, findingBlocks, type Level } from './word-argument';

/** Of one paper or several, each set for itself; of several sets with a column of figures for each. */
export const wordReport = (sets: readonly ReportedSet[]): ReportText => {
  const papers = [...new Map(sets.map(({ set: { paper } }) => [paper.textHash, paper])).values()];
  const [paper, ...otherPapers] = papers;
  const isOfOne = sets.length === 1;
  return {
    language: locale(),
    title:
      paper && otherPapers.length === 0
        ? t('report.title', { title: paper.metadata.title || paper.sourceName })
        : t('report.title-several', { count: papers.length }),
    blocks: [
      ...(paper && otherPapers.length === 0 ? [paperFacts(paper)] : []),
      ...(isOfOne ? [] : [figures(sets)]),
      ...sets.flatMap((one) => setBlocks(one, { isOfOne, namesPaper: otherPapers.length > 0 })),
    ],
  };
};

const paperFacts = ({ metadata, sourceName }: ReportedSet['set']['paper']): ReportBlock => {
  const { authors, publisher, number, date } = metadata;
  const published = [publisher, number && t('common.number', { number }), date && dayOf(date)].filter(
    (one) => one !== null && one !== '',
  );
  return {
    kind: 'facts',
    facts: [
      ...(authors.length > 0
        ? [fact(t('report.authors', { count: authors.length }), listOf(authors, 'beside'))]
        : []),
      ...(published.length > 0 ? [fact(t('report.published'), published.join(', '))] : []),
      fact(t('report.file'), sourceName),
    ],
  };
};

const setBlocks = (
  reported: ReportedSet,
  { isOfOne, namesPaper }: { readonly isOfOne: boolean; readonly namesPaper: boolean },
): readonly ReportBlock[] => {
  const { set, log } = reported;
  const level: Level = isOfOne ? 2 : 3;
  const of = namesPaper
    ? t('report.set-on', { name: set.analyst.name, title: set.paper.metadata.title || set.paper.sourceName })
    : set.analyst.name;
  return [
    ...(isOfOne ? [] : [{ kind: 'heading', level: 2, text: of } as const]),
    ...(namesPaper ? [paperFacts(set.paper)] : []),
    { kind: 'facts', facts: setFacts(reported) },
    ...argumentBlocks(reported, level),
    ...findingBlocks(reported, level),
    ...(log ? decisionBlocks(log, reported.places, level) : []),
  ];
};

const setFacts = ({ set, log }: ReportedSet): readonly ReportFact[] => {
  const { analyst, annotations, relations } = set;
  const countOf = (tag: string): number => annotations.filter((one) => one.tag === tag).length;
  const people = log?.people.filter(({ id }) => id !== analyst.id).map(({ name }) => name) ?? [];
  return [
    fact(log ? t('common.consensus') : t('report.analyst'), analyst.name),
    ...(people.length > 0 ? [fact(t('report.people'), listOf(people))] : []),
    fact(
      t('report.contents'),
      t('report.counts', {
        assessments: countOf('assessment'),
        claims: countOf('claim'),
        evidence: countOf('evidence'),
        relations: relations.length,
      }),
    ),
    ...(annotations.length > 0 ? [fact(t('report.as-of'), dayOf(newestTime([set])))] : []),
  ];
};

const fact = (name: string, what: string): ReportFact => ({ name, what });

const figures = (sets: readonly ReportedSet[]): ReportBlock => {
  const row = (name: string, countIn: (one: ReportedSet) => number): string[] => [
    name,
    ...sets.map((one) => countIn(one).toLocaleString(locale())),
  ];
  return {
    kind: 'table',
    title: t('report.figures'),
    headings: ['', ...sets.map(({ set }) => set.analyst.name)],
    rows: [
      ...TAGS.map((tag) =>
        row(tagName(tag), ({ set }) => set.annotations.filter((one) => one.tag === tag).length),
      ),
      row(t('common.relation'), ({ set }) => set.relations.length),
      row(t('report.open-findings'), (one) => one.findings.filter(({ dismissal }) => !dismissal).length),
    ],
  };
};
