import { expect, it } from 'vitest';
import { decisionReport } from '#core/consensus/decision-report';
import type { ReportBlock } from '#core/report/report-text';
import { testAnnotation, testDecision, testPaper } from '#core/testing/records';
import { decisionBlocks, type ReportSubject } from './describe-report';

const paper = testPaper('Prices will fall. Storage was full.');
const claim = testAnnotation('one', paper, 'Prices will fall.', { analystId: 'b' });
const decided = { ...claim, id: 'result', analystId: 'consensus', tag: 'assessment' as const };
const decision = testDecision('decision', claim, 'result', { reason: 'It is a judgement.' });
const subject: ReportSubject = {
  people: [
    { id: 'a', name: 'Ada' },
    { id: 'b', name: 'Ben' },
  ],
  report: decisionReport([decision], { annotations: [decided], relations: [] }),
};
const tablesIn = (blocks: readonly ReportBlock[]) => blocks.filter((block) => block.kind === 'table');
const entriesIn = (blocks: readonly ReportBlock[]) =>
  blocks.flatMap((block) => (block.kind === 'decisions' ? block.entries : []));
const blocks = decisionBlocks(subject, null, 2);

it('says who tagged what that was solved as what', () => {
  expect(tablesIn(blocks)[0]).toEqual({
    kind: 'table',
    title: 'What was tagged as what',
    headings: ['Said', 'Solved as', 'Ada', 'Ben'],
    rows: [
      ['no tag', 'Assessment', '1', '–'],
      ['Claim', 'Assessment', '–', '1'],
    ],
  });
});

it('has each decision with its readings, reason, means, who and when', () => {
  expect(entriesIn(blocks)).toEqual([
    {
      title: 'Not by all: Ben’s reading',
      words: 'Prices will fall.',
      readings: [
        { who: 'Ada', what: 'nothing' },
        { who: 'Ben', what: 'Claim “Prices will fall.”' },
      ],
      reason: { name: 'Reason', what: 'It is a judgement.' },
      facts: ['by hand', 'decided by Ada', '10 July 2026 at 09:00 UTC'],
    },
  ]);
});

it('leaves out kinds, outcomes and means that there are none of', () => {
  const [, kinds, outcomes, means] = tablesIn(blocks);
  expect([kinds?.rows, outcomes?.rows, means?.rows]).toEqual([
    [['Not by all', '1']],
    [['One reading taken', '1']],
    [['Decided by a person', '1']],
  ]);
});

it('says where each decision lies, as one cites it', () => {
  const places = { sectionOf: () => ['Prices', 'Storage'], pageOf: () => '3–4' };
  const [entry] = entriesIn(decisionBlocks(subject, places, 3));
  expect(entry?.facts[0]).toBe('Prices › Storage, pp. 3–4');
});
