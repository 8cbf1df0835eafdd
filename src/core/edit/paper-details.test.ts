import { describe, expect, test } from 'vitest';
import type { LibraryPaper } from '../records/library-paper';
import { TEST_TIME, testPaper } from '../testing/records';
import {
  changedDetails,
  correctedAs,
  detailsAsRead,
  detailsOf,
  tidyDetails,
  withDetails,
} from './paper-details';

const listed = (source: string): LibraryPaper => ({
  ...testPaper(source),
  importedAt: TEST_TIME,
  previousVersion: null,
});
const paper = listed('# A tilte\n\nAnn Author[^1] | No. 12 | July 7, 2026\n\nText.\n\n[^1]: A note.\n');
const read = { title: 'A tilte', authors: ['Ann Author'], date: '2026-07-07' };

test('what the reader made of the file is what a paper is called at first', () => {
  expect(detailsOf(paper)).toEqual(read);
  expect(detailsAsRead(paper)).toEqual(read);
});

describe('a corrected paper', () => {
  const corrected = withDetails(paper, { title: 'A title' });

  test('stays the same paper, and says both', () => {
    const { metadata, asRead, ...rest } = corrected;
    const { metadata: before, ...identity } = paper;
    expect(rest).toEqual(identity);
    expect(metadata).toEqual({ ...before, title: 'A title' });
    expect(asRead).toEqual(before);
    expect(detailsAsRead(corrected)).toEqual(read);
  });

  test('keeps what the file has when it is corrected again', () => {
    const again = withDetails(corrected, { authors: ['Ann Author', 'Bea Author'], date: null });
    expect(detailsOf(again)).toEqual({ title: 'A title', authors: ['Ann Author', 'Bea Author'], date: null });
    expect(detailsAsRead(again)).toEqual(read);
  });

  test('is as it was read, once it is corrected back', () => {
    expect(withDetails(corrected, detailsAsRead(corrected))).toEqual(paper);
  });
});

test('words come on one line, and authors without a name are none', () => {
  const typed = { title: '  A \n title\u00a0e\u0301 ', authors: ['', ' Ann  Author', '\t'], date: null };
  expect(tidyDetails(typed)).toEqual({ title: 'A title é', authors: ['Ann Author'], date: null });
});

test('only what was changed is a change', () => {
  expect(changedDetails(read, { ...read, authors: [...read.authors] })).toEqual({});
  expect(changedDetails(read, { ...read, authors: [], date: null })).toEqual({ authors: [], date: null });
});

test('what was corrected on one reading holds on another, and the rest is as that was read', () => {
  const other = listed('# Another title\n\nText.\n');
  const corrected = correctedAs(withDetails(paper, { title: 'A title' }), other);
  expect(detailsOf(corrected)).toEqual({ title: 'A title', authors: [], date: null });
  expect(detailsAsRead(corrected)).toEqual(detailsOf(other));
  expect(correctedAs(paper, other)).toBe(other);
});
