import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRevision } from './revision-map';
import { wordAt } from './words';

const BEFORE =
  'The first sentence stands here. A twin.\nThe second stands apart. A twin.\nThe third is last.';

test.each([
  ['unchanged', BEFORE],
  ['put behind a preface', `A preface of its own.\n${BEFORE}`],
  ['with its first twin edited', BEFORE.replace('A twin', 'Another one')],
  ['with a sentence left out', BEFORE.replace('The first sentence stands here. ', '')],
  ['with every stop a line end', BEFORE.replaceAll('. ', '.\n')],
])('the second twin of a text is where it is in the text %s', (_, after) => {
  const { before, after: revised, inAfter } = createRevision(BEFORE, after);
  const twin = before.from.indexOf(before.folded.folded.lastIndexOf('a twin'));
  expect(revised.from[inAfter[twin] ?? -1]).toBe(revised.folded.folded.lastIndexOf('a twin'));
});

const sentence = fc.constantFrom(
  'The first of the sentences.',
  'A second one is as long.',
  ' ',
  'Twins are hard to tell.',
  '\n',
  'No.',
  '🇩🇪',
);
const text = fc.array(sentence, { maxLength: 12 }).map((parts) => parts.join(''));

test('each word stands for at most one, of the same letters; in order, but for those that were moved', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const revision = createRevision(before, after);
      let last = -1;
      for (const [at, there] of revision.inAfter.entries()) {
        if (there < 0) continue;
        expect(wordAt(revision.after, there)).toBe(wordAt(revision.before, at));
        expect(revision.inBefore[there]).toBe(at);
        if (revision.moved[at] === 1) continue;
        expect(there).toBeGreaterThan(last);
        last = there;
      }
      const same = createRevision(before, before);
      expect([...same.inAfter]).toEqual([...same.inAfter.keys()]);
    }),
  );
});
