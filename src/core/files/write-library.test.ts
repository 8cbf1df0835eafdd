import { describe, expect, test } from 'vitest';
import type { Paper } from '../paper/paper';
import type { Annotation } from '../records/annotation';
import { TEST_TIME, testAnalyst, testAnnotation, testPaper, unrelated, unshared } from '../testing/records';
import { type LibraryContents, toLibraryFile } from './write-library';

describe('toLibraryFile', () => {
  const paper = testPaper('One claim.', 'one.txt');
  const other = testPaper('Another claim.', 'other.txt');
  const contents: LibraryContents = {
    analysts: [testAnalyst('a', true), testAnalyst('b')],
    papers: [paper, other].map((one) => ({ paper: one, importedAt: TEST_TIME })),
    ...unrelated([]),
    ...unshared,
  };
  const lie = (id: string, of: Paper, analystId: string): Annotation => {
    const { passages, ...honest } = testAnnotation(id, of, 'claim', { analystId });
    return { ...honest, passages: passages.map((passage) => ({ ...passage, from: passage.from - 1 })) };
  };

  test('throws for a library that is nobody’s', () => {
    expect(() => toLibraryFile({ ...contents, analysts: [testAnalyst('b')] }, TEST_TIME)).toThrow(TypeError);
  });

  test('says of every lie in which claim set it stands', () => {
    const annotations = [
      testAnnotation('1', paper, 'claim'),
      lie('2', paper, 'b'),
      lie('3', other, 'a'),
      testAnnotation('4', other, 'claim', { analystId: 'b' }),
    ];
    const checked = toLibraryFile({ ...contents, annotations }, TEST_TIME);
    const paths = checked.kind === 'faults' ? checked.faults.map(({ path }) => path) : [];
    expect(paths.filter((path) => path.endsWith('.exact'))).toEqual([
      'claimSets[1].annotations[0].passages[0].exact',
      'claimSets[2].annotations[0].passages[0].exact',
    ]);
  });
});
