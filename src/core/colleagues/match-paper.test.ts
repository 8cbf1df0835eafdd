import { expect, test } from 'vitest';
import { toClaimSetFile } from '../files/write-claim-set';
import { TEST_TIME, testAnalyst, testPaper } from '../testing/records';
import { soundValue } from '../testing/sound-value';
import { matchPaper } from './match-paper';

const called = (title: string) => testPaper(`# ${title}\n\nA text.\n`, `${title}.md`);

/** Of what a colleague has, where the text is another. */
const wanted = (title: string) =>
  soundValue(
    toClaimSetFile(
      { paper: called(title), analyst: testAnalyst('b'), annotations: [], relations: [], dismissals: [] },
      TEST_TIME,
    ),
  ).paper;

test('a paper whose title was corrected is known by either', () => {
  const here = testPaper('# Tilte\n\nAnother text.\n', 'here.md');
  const { metadata } = here;
  const corrected = { ...here, metadata: { ...metadata, title: 'Title' }, asRead: metadata };
  const revised = { kind: 'revised', signs: ['title'] };
  expect(matchPaper(wanted('Title'), [corrected])?.match).toEqual(revised);
  expect(matchPaper(wanted('Tilte'), [corrected])?.match).toEqual(revised);
  expect(matchPaper(wanted('Title'), [here])).toBeNull();
});
