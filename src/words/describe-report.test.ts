import { expect, it } from 'vitest';
import { decisionReport } from '#core/consensus/decision-report';
import { TEST_TIME, testAnnotation, testDecision, testPaper } from '#core/testing/records';
import { describeReport, type ReportSubject } from './describe-report';

const paper = testPaper('Prices will fall. Storage was full.');
const claim = testAnnotation('one', paper, 'Prices will fall.', { analystId: 'b' });
const decided = { ...claim, id: 'result', analystId: 'consensus', tag: 'assessment' as const };
const decision = testDecision('decision', claim, 'result', { reason: 'It is a judgement.' });
const subject: ReportSubject = {
  paperTitle: 'Prices',
  pages: null,
  people: [
    { id: 'a', name: 'Ada' },
    { id: 'b', name: 'Ben' },
  ],
  report: decisionReport([decision], { annotations: [decided], relations: [] }),
};
const report = describeReport(subject, TEST_TIME);

it('says who tagged what that was solved as what', () => {
  expect(report.tables[0]).toEqual({
    title: 'What was tagged as what',
    headings: ['Said', 'Solved as', 'Ada', 'Ben'],
    rows: [
      ['no tag', 'Assessment', '1', '–'],
      ['Claim', 'Assessment', '–', '1'],
    ],
  });
});

it('has each decision with its place, readings, reason, means, who and when', () => {
  expect(report.entries).toEqual([
    {
      title: 'Not by all: Ben’s reading',
      words: 'Prices will fall.',
      readings: [
        { who: 'Ada', what: 'nothing' },
        { who: 'Ben', what: 'Claim “Prices will fall.”' },
      ],
      reason: 'It is a judgement.',
      facts: ['by hand', 'decided by Ada', '10 July 2026 at 09:00 UTC'],
    },
  ]);
});

it('leaves out kinds, outcomes and means that there are none of', () => {
  const [, kinds, outcomes, means] = report.tables;
  expect([kinds?.rows, outcomes?.rows, means?.rows]).toEqual([
    [['Not by all', '1']],
    [['One reading taken', '1']],
    [['Decided by a person', '1']],
  ]);
});

it('says the page of each decision where the paper has pages', () => {
  const pages = {
    pages: [{ label: 'iv', width: null, height: null }],
    pieces: [{ from: 0, to: paper.text.length, page: 0, box: null }],
  };
  const [entry] = describeReport({ ...subject, pages }, TEST_TIME).entries;
  expect(entry?.facts).toEqual(['p. iv', 'by hand', 'decided by Ada', '10 July 2026 at 09:00 UTC']);
});
