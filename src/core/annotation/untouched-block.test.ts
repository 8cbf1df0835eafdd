import { expect, test } from 'vitest';
import { testAnnotation, testPaper } from '../testing/records';
import { createAnnotationIndex } from './annotation-index';
import { nextUntouchedBlock } from './untouched-block';

const paper = testPaper(
  '# Title\n\nFirst.\n\n## Heading\n\nSecond.\n\n- Item\n\n> Quoted.\n\n    code\n\nLast.\n',
);
const index = createAnnotationIndex([testAnnotation('1', paper, 'Second')]);

/** What one comes to, going from one to the next. */
const visited = (start: number, direction: 'forward' | 'backward'): string[] => {
  const block = nextUntouchedBlock(paper, index, start, direction);
  return block
    ? [paper.text.slice(block.from, block.to), ...visited(paper.blocks.indexOf(block), direction)]
    : [];
};

test('only prose without an annotation is untouched, forward and backward', () => {
  expect(visited(0, 'forward')).toEqual(['First.', 'Item', 'Quoted.', 'Last.']);
  expect(visited(paper.blocks.length - 1, 'backward')).toEqual(['Quoted.', 'Item', 'First.']);
});
