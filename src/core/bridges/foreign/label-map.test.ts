import { expect, test } from 'vitest';
import type { ForeignSet } from './foreign-project';
import { createLookup, meaningsOf, proposeLabelMap, withMeaning } from './label-map';

const set = (labels: readonly (readonly string[])[], relations: readonly string[] = []): ForeignSet => ({
  paperId: 'paper',
  analyst: { id: '', name: '' },
  annotations: labels.map((of, index) => ({
    id: `${index}`,
    ranges: [{ from: 0, to: 1 }],
    labels: of,
    note: '',
    createdAt: null,
    updatedAt: null,
  })),
  relations: relations.map((label, index) => ({
    id: `r${index}`,
    label,
    from: '0',
    to: '1',
    createdAt: null,
  })),
});

const project = {
  sets: [
    set([['Premise'], ['premise', 'Iran'], ['Forecast', 'likelihood: likely']], ['attacks', 'explains']),
    set([['Iran'], ['Iran']]),
  ],
};

test('what labels mean is told with how often each occurs, what means nothing first', () => {
  expect(meaningsOf(project, proposeLabelMap(project))).toEqual({
    labels: [
      { label: 'Iran', count: 3, value: null },
      { label: 'Forecast', count: 1, value: null },
      { label: 'Premise', count: 2, value: 'evidence' },
    ],
    relations: [
      { label: 'explains', count: 1, value: null },
      { label: 'attacks', count: 1, value: 'challenges' },
    ],
  });
});

test('another meaning holds for every spelling of a label, and for no other label', () => {
  const { labels } = proposeLabelMap(project);
  const changed = withMeaning(withMeaning(labels, 'Premise', 'claim'), 'Forecast', 'assessment');
  const tagOf = createLookup(changed);
  expect(['premise', 'PREMISE', 'Forecast', 'Iran'].map(tagOf)).toEqual([
    'claim',
    'claim',
    'assessment',
    undefined,
  ]);
  expect(createLookup(withMeaning(changed, 'premise', null))('Premise')).toBeNull();
});
