import { expect, it } from 'vitest';
import { type Report, reportPage } from './report-page';

const report: Report = {
  language: 'de',
  title: 'How “A & B” was settled',
  facts: ['2 decisions'],
  tables: [{ title: 'Tags', headings: ['Said', 'Solved', 'Ada'], rows: [['claim', 'evidence', '3']] }],
  entriesTitle: 'Decisions',
  entries: [
    {
      title: 'Other tag',
      words: 'One two.',
      readings: [{ who: 'Ada', what: 'Claim “One two.”' }],
      reason: '',
      facts: ['by hand', 'Ada'],
    },
  ],
};

it('is one page that asks for nothing else', () => {
  const page = reportPage(report);
  expect(page).toMatch(/^<!doctype html>\n<html lang="de">/);
  expect(page).toContain("default-src 'none'");
  expect(page).not.toMatch(/<script|<link|src=|href=|@import|url\(/i);
  expect(page).toContain('<th scope="row">claim</th><td>evidence</td><td>3</td>');
});

it('escapes every text, wherever it stands', () => {
  const hostile = `</style></title><script>alert('x')</script><img src=x onerror="alert(1)">&`;
  const page = reportPage({
    language: 'de',
    title: hostile,
    facts: [hostile],
    tables: [{ title: hostile, headings: [hostile], rows: [[hostile, hostile]] }],
    entriesTitle: hostile,
    entries: [
      {
        title: hostile,
        words: hostile,
        readings: [{ who: hostile, what: hostile }],
        reason: hostile,
        facts: [hostile],
      },
    ],
  });
  expect(page).not.toMatch(/<script|<img|onerror="/i);
  expect(page.match(/&#60;script&#62;/g)).toHaveLength(14);
  expect(page.match(/<\/style>/g)).toHaveLength(1);
});

it('says nothing of a reason where there is none', () => {
  expect(reportPage(report)).not.toContain('class="reason"');
  const [entry] = report.entries;
  const reasoned = entry ? [{ ...entry, reason: 'Said by both.' }] : [];
  expect(reportPage({ ...report, entries: reasoned })).toContain(
    '<p class="reason" dir="auto">Said by both.</p>',
  );
});
