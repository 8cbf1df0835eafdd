import { describe, expect, test } from 'vitest';
import type { Progress } from '#core/annotation/progress';
import { withDetails } from '#core/edit/paper-details';
import { toLibraryPaper } from '#core/files/merge-library';
import { testPaper } from '#core/testing/records';
import type { LibraryEntry } from '#store/queries';
import {
  inOrder,
  type ListedPaper,
  labelCounts,
  listedPaper,
  withAnyLabel,
  withWords,
} from './listed-papers';

const day = (number: number): string => `2026-07-0${number}T08:00:00.000Z`;

const entry = (
  title: string,
  {
    added = 1,
    claims = 0,
    workedOn = null as number | null,
    author = 'Ann Author',
    labels = [] as string[],
  } = {},
): LibraryEntry => ({
  paper: withDetails(
    toLibraryPaper(
      testPaper(`# ${title}\n\n${author}[^1] | No. 12\n\nText.\n\n[^1]: A note.\n`, `${title}.md`),
      day(added),
    ),
    { labels },
  ),
  counts: { claim: claims, evidence: 0, assessment: 0 },
  lastWorkAt: workedOn === null ? null : day(workedOn),
  sharedSets: 0,
});

const progress = (changed: Partial<Progress>): Progress => ({
  done: 1,
  paragraphs: 4,
  openFindings: 0,
  annotations: 1,
  workedAt: day(2),
  ...changed,
});

const titles = (papers: readonly ListedPaper[]): string[] => papers.map(({ paper }) => paper.metadata.title);

describe('what this machine remembers', () => {
  const worked = entry('Worked', { claims: 1, workedOn: 2 });

  test('holds as long as nothing was tagged since', () => {
    expect(listedPaper(worked, { openedAt: day(3), progress: progress({}) }).progress).toEqual(progress({}));
  });

  test.each([
    ['more was tagged', progress({ annotations: 2 })],
    ['something was changed', progress({ workedAt: day(1) })],
  ])('is not told when %s elsewhere', (_, remembered) => {
    expect(listedPaper(worked, { openedAt: day(3), progress: remembered }).progress).toBeNull();
  });
});

describe('the search', () => {
  const papers = [entry('Borders', { author: 'Élie Houé', labels: ['To read'] }), entry('Rivers')].map(
    (one) => listedPaper(one, null),
  );

  test.each([
    ['', ['Borders', 'Rivers']],
    ['elie BORD', ['Borders']],
    ['rivers.md', ['Rivers']],
    ['houé rivers', []],
    ['to READ', ['Borders']],
  ])('for “%s” finds %j', (words, expected) => {
    expect(titles(withWords(papers, words))).toEqual(expected);
  });
});

describe('labels', () => {
  const papers = [
    entry('Borders', { labels: ['war', 'Part 10'] }),
    entry('Rivers', { labels: ['Part 9', 'war'] }),
    entry('Harbours'),
  ].map((one) => listedPaper(one, null));

  test('are counted, in alphabetical order', () => {
    expect([...labelCounts(papers)]).toEqual([
      ['Part 9', 1],
      ['Part 10', 1],
      ['war', 2],
    ]);
  });

  test.each([
    [[], ['Borders', 'Rivers', 'Harbours']],
    [['war'], ['Borders', 'Rivers']],
    [
      ['Part 9', 'Part 10'],
      ['Borders', 'Rivers'],
    ],
    [['Part 9'], ['Rivers']],
  ])('of %j leave %j', (labels, expected) => {
    expect(titles(withAnyLabel(papers, labels))).toEqual(expected);
  });
});

describe('the order', () => {
  const papers = [
    listedPaper(entry('Paper 10', { added: 1 }), { openedAt: day(5), progress: null }),
    listedPaper(entry('Paper 9', { added: 2, claims: 1, workedOn: 2 }), {
      openedAt: null,
      progress: progress({}),
    }),
    listedPaper(entry('New', { added: 6 }), null),
    listedPaper(entry('Elsewhere', { added: 3, claims: 2, workedOn: 4 }), null),
  ];

  test.each([
    ['opened', ['New', 'Paper 10', 'Elsewhere', 'Paper 9']],
    ['title', ['Elsewhere', 'New', 'Paper 9', 'Paper 10']],
    ['added', ['New', 'Elsewhere', 'Paper 9', 'Paper 10']],
    ['progress', ['Paper 9', 'Elsewhere', 'Paper 10', 'New']],
  ] as const)('by %s', (sort, expected) => {
    expect(titles(inOrder(papers, sort))).toEqual(expected);
  });
});
