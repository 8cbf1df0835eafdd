/**
 * Re-anchoring scored on revisions whose every character's origin is known. `POSTIL_REVISIONS` is how many revisions of
 * each paper are made; docs/decisions/0025 has the figures of many.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { boilerplatePaper, numberedPaper } from '../testing/papers';
import { testPaper } from '../testing/records';
import { type Score, scoreRevisions } from '../testing/score-anchors';
import { anchorPassages } from './anchor';

const REVISIONS = Number(process.env['POSTIL_REVISIONS'] ?? 12);
const brief = testPaper(readFileSync('resources/inss-insight-2166.md', 'utf8'), 'inss-insight-2166.md').text;

describe('passages whose place in a revision is known', () => {
  const scores = [brief, numberedPaper(), boilerplatePaper()].map((text, index) =>
    scoreRevisions(text, REVISIONS, 1000 * (index + 1), anchorPassages),
  );
  const sum = (count: (score: Score) => number): number =>
    scores.reduce((all, score) => all + count(score), 0);
  const total = sum(({ there }) => there.right + there.doubt + there.wrong + there.orphaned);

  test('are enough, and of each kind, to say something', () => {
    expect(total).toBeGreaterThan(REVISIONS * 100);
    expect(sum(({ gone }) => gone.left + gone.placed)).toBeGreaterThan(REVISIONS);
    expect(sum(({ edited }) => edited.asked + edited.placed)).toBeGreaterThan(REVISIONS);
    if (process.env['POSTIL_REVISIONS']) console.info(JSON.stringify(scores, null, 1));
  });

  test('are never placed wrong, nor lost', () => {
    expect(sum(({ there }) => there.wrong)).toBe(0);
    expect(scores.flatMap(({ faults }) => faults)).toEqual([]);
  });

  test('are placed, but for three in a hundred that are asked about', () => {
    expect(sum(({ there }) => there.doubt + there.orphaned) / total).toBeLessThan(0.031);
  });

  test('are placed nowhere when they are gone', () => {
    expect(sum(({ gone }) => gone.placed)).toBe(0);
  });

  test('are asked about when they say something else now', () => {
    expect(sum(({ edited }) => edited.placed)).toBe(0);
  });
});
