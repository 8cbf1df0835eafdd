import { describe, expect, it } from 'vitest';
import type { Annotation } from '../records/annotation';
import { testAnnotation, testPaper, testRelation } from '../testing/records';
import type { Reading } from './case';
import { saidIn } from './said-in';

const paper = testPaper('The harbour was closed, and grain rose in the towns.', 'ice.txt');

/** Of an analyst, under ids of the analyst's own. */
const readingOf = (analystId: string, changed: Partial<Annotation> = {}): Reading => {
  const harbour = testAnnotation(`${analystId}1`, paper, 'The harbour was closed', { analystId, ...changed });
  const grain = testAnnotation(`${analystId}2`, paper, 'grain rose', { analystId, tag: 'evidence' });
  return {
    analystId,
    annotations: [harbour, grain],
    relations: [{ ...testRelation(`${analystId}3`, grain, harbour), analystId }],
    takesPart: true,
  };
};

const ada = readingOf('ada', { labels: ['ice', 'trade'], note: 'Both.' });

describe('what two readings say', () => {
  it('is the same whoever says it, and in whatever order the labels were given', () => {
    expect(saidIn(readingOf('ben', { labels: ['trade', 'ice'], note: 'Both.\n' }))).toBe(saidIn(ada));
  });

  it.each<[string, Reading]>([
    ['tag', readingOf('ben', { ...ada.annotations[0], tag: 'assessment' })],
    ['note', readingOf('ben', { labels: ['ice', 'trade'], note: 'One.' })],
    ['label', readingOf('ben', { labels: ['ice'], note: 'Both.' })],
    ['likelihood', readingOf('ben', { labels: ['ice', 'trade'], note: 'Both.', likelihood: 'likely' })],
    ['confidence', readingOf('ben', { labels: ['ice', 'trade'], note: 'Both.', confidence: 'low' })],
    ['relation', { ...ada, analystId: 'ben', relations: [] }],
    [
      'direction of a relation',
      { ...ada, relations: ada.relations.map((one) => ({ ...one, from: one.to, to: one.from })) },
    ],
    ['part in a relation', { ...ada, takesPart: false }],
    ['annotation', { ...ada, annotations: ada.annotations.slice(0, 1) }],
  ])('is another with another %s', (_what, reading) => {
    expect(saidIn(reading)).not.toBe(saidIn(ada));
  });

  it('is another where a passage ends elsewhere', () => {
    const shorter = testAnnotation('x', paper, 'The harbour', { labels: ['ice', 'trade'], note: 'Both.' });
    expect(saidIn({ ...ada, annotations: [shorter, ...ada.annotations.slice(1)] })).not.toBe(saidIn(ada));
  });
});
