import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AnnotationCase } from '#core/cases/case';
import { annotationOf, casesIn, shownSet } from '../testing/compared';
import { stretchesIn, windowsOf } from './compared-words';

const TEXT = `Nobody knew. They met in Baku on Monday, it is said. Then they left.\n\n${'Nothing else happened. '.repeat(20)}They met once more. The end.`;

const caseOf = (...words: readonly (string | readonly string[])[]): AnnotationCase => {
  const sets = words.map((one, place) => {
    const name = 'ABCD'.charAt(place);
    const id = `${name.toLowerCase()}1`;
    return shownSet(name, place, one.length === 0 ? [] : [annotationOf(TEXT, id, one)]);
  });
  const [one] = casesIn(TEXT, sets);
  if (one?.about !== 'annotations') throw new TypeError('no case');
  return one;
};

/** Own words in +, lacking ones in -, shared ones plain, what is around in ~; brackets at the ends of passages. */
const drawn = (one: AnnotationCase, place: number): string[] =>
  windowsOf(TEXT, one).map((window) =>
    stretchesIn(window, one, place)
      .map(({ from, to, kind, begins, ends }) => {
        const sign = { around: '~', shared: '', own: '+', lacking: '-' }[kind];
        return `${begins ? '[' : ''}${sign}${TEXT.slice(from, to)}${sign}${ends ? ']' : ''}`;
      })
      .join(''),
  );

test('each reading shows what it shares, what it alone has and what it lacks, with a sentence around', () => {
  const one = caseOf('They met in Baku', 'met in Baku on Monday');
  expect(drawn(one, 0)).toEqual(['~Nobody knew. ~[+They +met in Baku]- on Monday-~, it is said. ~']);
  expect(drawn(one, 1)).toEqual(['~Nobody knew. ~-They -[met in Baku+ on Monday+]~, it is said. ~']);
});

test('whoever tagged nothing takes nothing away from what the others share', () => {
  const one = caseOf('They met in Baku', '', 'They met in Baku');
  expect(drawn(one, 0)).toEqual(['~Nobody knew. ~[They met in Baku]~ on Monday, it is said. ~']);
});

test('of three, what one lacks is no longer shared', () => {
  const one = caseOf('They met in', 'They met in', 'They met');
  expect(drawn(one, 0)).toEqual(['~Nobody knew. ~[They met+ in+]~ Baku on Monday, it is said. ~']);
});

test('a passage far away has a window of its own', () => {
  const one = caseOf(['They met in Baku', 'They met once more.'], 'They met in Baku');
  expect(drawn(one, 1)).toEqual([
    '~Nobody knew. ~[They met in Baku]~ on Monday, it is said. ~',
    '~Nothing else happened. ~-They met once more.-~ The end.~',
  ]);
});

test('the first words of a text have nothing before them, the last nothing after', () => {
  expect(drawn(caseOf('Nobody knew', 'Nobody knew'), 0)).toEqual(['[Nobody knew]~. ~']);
  expect(drawn(caseOf('The end.', 'The end.'), 0)).toEqual(['~They met once more. ~[The end.]']);
});

test('a window never shows more than a little around a passage, and begins and ends between words', () => {
  const long = `${'word '.repeat(200)}here ${'word '.repeat(200)}`;
  const sets = [
    shownSet('A', 0, [annotationOf(long, 'a1', 'here')]),
    shownSet('B', 1, [annotationOf(long, 'b1', 'here')]),
  ];
  const [one] = casesIn(long, sets);
  if (one?.about !== 'annotations') throw new TypeError('no case');
  const [window] = windowsOf(long, one);
  const words = long.slice(window?.from, window?.to);
  expect(words.length).toBeLessThan(400);
  expect(words).toMatch(/^(word )+here( word)+ ?$/);
});

test('what a window shows of any reading is all of it, in order, and once', () => {
  const place = fc.tuple(fc.nat(TEXT.length - 2), fc.integer({ min: 1, max: 60 }));
  fc.assert(
    fc.property(place, place, ([a, lengthA], [b, lengthB]) => {
      const sets = [
        shownSet('A', 0, [annotationOf(TEXT, 'a1', TEXT.slice(a, a + lengthA))]),
        shownSet('B', 1, [annotationOf(TEXT, 'b1', TEXT.slice(b, b + lengthB))]),
      ];
      for (const one of casesIn(TEXT, sets)) {
        if (one.about !== 'annotations') continue;
        for (const window of windowsOf(TEXT, one)) {
          const words = stretchesIn(window, one, 0).map(({ from, to }) => TEXT.slice(from, to));
          expect(words.join('')).toBe(TEXT.slice(window.from, window.to));
        }
      }
    }),
  );
});
