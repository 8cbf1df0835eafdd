import { describe, expect, test } from 'vitest';
import type { Annotation } from '#core/records/annotation';
import { findAnnotations, findNamed } from './search-words';

const annotation = (id: string, exact: string, note = ''): Annotation => ({
  id,
  paperId: 'p',
  analystId: 'a',
  tag: 'claim',
  passages: [{ from: 0, to: exact.length, quote: { exact, prefix: '', suffix: '' } }],
  note,
  labels: [],
  likelihood: null,
  confidence: null,
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
});

const ids = (annotations: readonly Annotation[], ...words: string[]): string[] =>
  findAnnotations(annotations, words).items.map(({ id }) => id);

describe('annotations', () => {
  const all = [
    annotation('middle', 'a realignment of interests'),
    annotation('quote', 'The alignment of Baku'),
    annotation('note', 'Four civilians', 'An alignment? Ask Élie'),
    annotation('other', 'Tehran denied responsibility'),
  ];

  test('are found by words of quote and note, those whose words start so first', () => {
    expect(ids(all, 'align')).toEqual(['quote', 'note', 'middle']);
  });

  test('must have every word, in whatever order and place', () => {
    expect(ids(all, 'elie', 'four')).toEqual(['note']);
    expect(ids(all, 'baku', 'four')).toEqual([]);
  });

  test('never match across quote and note', () => {
    expect(ids([annotation('x', 'fo', 'ur')], 'four')).toEqual([]);
  });

  test('that are changed are found by their new words', () => {
    const before = annotation('x', 'quote', 'old');
    expect(ids([before], 'old')).toEqual(['x']);
    expect(ids([{ ...before, note: 'new' }], 'old')).toEqual([]);
  });
});

describe('commands', () => {
  const item = (label: string, otherWords = '', isEnabled = true) => ({ label, otherWords, isEnabled });
  const labels = (items: readonly ReturnType<typeof item>[], ...words: string[]): string[] =>
    findNamed(items, words).items.map(({ label }) => label);

  test('by a word of the label before those by another word, and the middle of a word last', () => {
    const items = [item('Reopen'), item('Import', 'open'), item('Open papers')];
    expect(labels(items, 'open')).toEqual(['Open papers', 'Import', 'Reopen']);
  });

  test('that can be used come before those that cannot, among equals', () => {
    const items = [item('Tag as claim', '', false), item('Tag papers'), item('Vintage')];
    expect(labels(items, 'tag')).toEqual(['Tag papers', 'Tag as claim', 'Vintage']);
  });

  test('say how good the best of them is', () => {
    const rank = (label: string, other: string): number => findNamed([item(label, other)], ['open']).rank;
    expect([rank('Open', ''), rank('Import', 'open'), rank('Reopen', '')]).toEqual([0, 1, 2]);
  });
});
