import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTextMap } from './revision-map';

const BEFORE =
  'The first sentence stands here. A twin.\nThe second stands apart. A twin.\nThe third is last.';

test.each([
  ['unchanged', BEFORE],
  ['put behind a preface', `A preface of its own.\n${BEFORE}`],
  ['with its first twin edited', BEFORE.replace('A twin', 'Another one')],
  ['with a sentence left out', BEFORE.replace('The first sentence stands here. ', '')],
  ['with every stop a line end', BEFORE.replaceAll('. ', '.\n')],
])('the second twin of a text is expected where it is in the text %s', (_, after) => {
  const { expected } = createTextMap(BEFORE, after);
  expect(expected(BEFORE.lastIndexOf('A twin'))).toBe(after.lastIndexOf('A twin'));
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

test('places are expected within the text and in their order, and none moves where nothing changed', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const there = createTextMap(before, after);
      const same = createTextMap(before, before);
      let last = 0;
      for (let at = 0; at <= before.length; at += 1) {
        const found = there.expected(at);
        expect(found).toBeGreaterThanOrEqual(last);
        expect(found).toBeLessThanOrEqual(after.length);
        expect(same.expected(at)).toBe(at);
        last = found;
      }
    }),
  );
});
