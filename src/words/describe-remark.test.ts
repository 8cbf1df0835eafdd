import { expect, test } from 'vitest';
import type { RemarkShape } from '#core/paper/remark';
import { describeRemark } from './describe-remark';

test.each<[RemarkShape, string]>([
  [{ kind: 'pictures-left-out', count: 1 }, '1 picture or drawing has no words and is not in the text.'],
  [{ kind: 'pages-without-text', pages: [2, 5] }, 'Pages 2 and 5 are pictures and cannot be read.'],
  [{ kind: 'unknown-signs', pages: [7] }, 'On page 7 the file does not say which letters some signs are.'],
  [{ kind: 'damaged' }, 'The file is damaged: this is what could be read of it.'],
  [{ kind: 'changes-accepted', count: 3 }, 'The file has 3 tracked changes: read as accepted.'],
  [{ kind: 'hidden-left-out', count: 2 }, '2 stretches of text are set to be hidden and left out.'],
  [
    { kind: 'furniture-left-out', words: 1200 },
    'Only the article of the page was read: 1,200 words around it were left out.',
  ],
  [
    { kind: 'encoding-chosen', encoding: 'windows-1252' },
    'The file does not say its encoding: it was read as windows-1252.',
  ],
  [{ kind: 'join-guessed' }, 'Two parts were joined here as halves of one paragraph, which may be wrong.'],
  [{ kind: 'page-lines-left-out', count: 2 }, '2 running heads and page numbers were left out of the text.'],
  [{ kind: 'set-apart', count: 1 }, '1 text box or turned text was moved to where nothing is interrupted.'],
  [{ kind: 'parts-left-out', names: ['a', 'b'] }, 'These parts of the file could not be read: a and b.'],
])('%o is said in one sentence', (remark, sentence) => {
  expect(describeRemark(remark)).toBe(sentence);
});
