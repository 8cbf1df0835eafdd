import { describe, expect, test } from 'vitest';
import type { PageMap, PagePiece } from './page-map';
import { createPagePlaces, hasPrintedPages } from './page-places';

const FIRST = 'mmmm mmmm';
const SECOND = 'second line of it';
const RIGHT_TO_LEFT = 'אאאא בבבב';
const text = `${FIRST} ${SECOND}\n${RIGHT_TO_LEFT}`;

const pieceOf = (words: string, page: number, top: number, changed: Partial<PagePiece> = {}): PagePiece => ({
  from: text.indexOf(words),
  to: text.indexOf(words) + words.length,
  page,
  box: { left: 100, top, width: 90, height: 10 },
  ...changed,
});

const page = { label: '1', width: 400, height: 600 };
const pages: PageMap = {
  pages: [page, page],
  pieces: [pieceOf(FIRST, 0, 50), pieceOf(SECOND, 0, 62), pieceOf(RIGHT_TO_LEFT, 1, 50)],
};
const places = createPagePlaces(pages, text);

describe('the places of a range', () => {
  test('are its lines, each on its page', () => {
    expect(places.placesOf({ from: 0, to: text.length })).toMatchObject([
      { page: 0, box: { left: 100, top: 50, width: 90, height: 10 } },
      { page: 0, box: { left: 100, top: 62, width: 90, height: 10 } },
      { page: 1, box: { left: 100, top: 50, width: 90, height: 10 } },
    ]);
  });

  test('are the part of a line in which its words lie', () => {
    const [second] = places.placesOf({ from: 5, to: 9 });
    expect(second?.line.left).toBe(100);
    expect(second?.box.left).toBeCloseTo(147, 0);
    expect((second?.box.left ?? 0) + (second?.box.width ?? 0)).toBeCloseTo(190, 5);
  });

  test('are counted from the right in a line that is read from there', () => {
    const from = text.indexOf('בבבב');
    const [box] = places.placesOf({ from, to: from + 4 }).map((place) => place.box);
    expect(box?.left).toBeCloseTo(100, 5);
  });

  test('are none for words that stand on no page', () => {
    expect(createPagePlaces({ ...pages, pieces: [] }, text).placesOf({ from: 0, to: 9 })).toEqual([]);
  });

  test('are all of a line that is set upright', () => {
    const box = { left: 10, top: 100, width: 10, height: 200 };
    const upright = createPagePlaces({ ...pages, pieces: [pieceOf(FIRST, 0, 0, { box })] }, text);
    expect(upright.placesOf({ from: 0, to: 4 })).toEqual([{ page: 0, box, line: box }]);
  });
});

describe('a point', () => {
  test('means the nearest place between two characters of its line', () => {
    expect(places.offsetAt({ page: 0, left: 101, top: 55 })).toBe(0);
    expect(places.offsetAt({ page: 0, left: 143, top: 55 })).toBe(4);
    expect(places.offsetAt({ page: 0, left: 189, top: 55 })).toBe(9);
  });

  test('beside a line means its end, not a longer line above it', () => {
    const box = { left: 100, top: 62, width: 20, height: 10 };
    const short = { ...pages, pieces: [pieceOf(FIRST, 0, 50), pieceOf('second', 0, 62, { box })] };
    const offset = createPagePlaces(short, text).offsetAt({ page: 0, left: 180, top: 66 });
    expect(offset).toBe(text.indexOf('second') + 'second'.length);
  });

  test('is counted from the right in a line that is read from there', () => {
    expect(places.offsetAt({ page: 1, left: 189, top: 55 })).toBe(text.indexOf(RIGHT_TO_LEFT));
  });

  test('on a page without text means nothing', () => {
    expect(places.offsetAt({ page: 7, left: 0, top: 0 })).toBeNull();
  });

  test('in the middle of a letter’s box is in that letter, wherever the line has one', () => {
    for (let from = 0; from < FIRST.length; from += 1) {
      const [at] = places.placesOf({ from, to: from + 1 });
      if (!at) throw new TypeError('No place');
      const { left, width } = at.box;
      expect(places.offsetAt({ page: 0, left: left + width * 0.25, top: 55 })).toBe(from);
      expect(places.offsetAt({ page: 0, left: left + width * 0.75, top: 55 })).toBe(from + 1);
    }
  });
});

test('pages without boxes, as those of a Word file, cannot be shown', () => {
  expect(hasPrintedPages(pages)).toBe(true);
  expect(hasPrintedPages({ ...pages, pieces: [pieceOf(FIRST, 0, 0, { box: null })] })).toBe(false);
  expect(hasPrintedPages(null)).toBe(false);
});
