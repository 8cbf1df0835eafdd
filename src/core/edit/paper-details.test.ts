import { describe, expect, test } from 'vitest';
import type { LibraryPaper } from '../records/library-paper';
import { TEST_TIME, testPaper } from '../testing/records';
import {
  changedDetails,
  detailsAsRead,
  detailsOf,
  tidyDetails,
  withDetails,
  withDetailsOf,
} from './paper-details';

const listed = (source: string): LibraryPaper => ({
  ...testPaper(source),
  importedAt: TEST_TIME,
  previousVersion: null,
});
const paper = listed('# A tilte\n\nAnn Author[^1] | No. 12 | July 7, 2026\n\nText.\n\n[^1]: A note.\n');
const read = { title: 'A tilte', authors: ['Ann Author'], date: '2026-07-07', labels: [] };

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
    expect(detailsOf(again)).toEqual({
      ...read,
      title: 'A title',
      authors: ['Ann Author', 'Bea Author'],
      date: null,
    });
    expect(detailsAsRead(again)).toEqual(read);
  });

  test('is as it was read, once it is corrected back', () => {
    expect(withDetails(corrected, detailsAsRead(corrected))).toEqual(paper);
  });
});

test('words come on one line, and authors without a name are none', () => {
  const typed = {
    title: '  A \n title\u00a0e\u0301 ',
    authors: ['', ' Ann  Author', '\t'],
    date: null,
    labels: ['a b'],
  };
  expect(tidyDetails(typed)).toEqual({
    title: 'A title é',
    authors: ['Ann Author'],
    date: null,
    labels: ['a b'],
  });
});

test('only what was changed is a change', () => {
  expect(changedDetails(read, { ...read, authors: [...read.authors] })).toEqual({});
  expect(changedDetails(read, { ...read, authors: [], date: null })).toEqual({ authors: [], date: null });
});

describe('labels', () => {
  const labelled = withDetails(paper, { labels: ['rivers'] });

  test('are kept beside what the paper is called, through corrections and back', () => {
    expect(labelled).toEqual({ ...paper, labels: ['rivers'] });
    const corrected = withDetails(labelled, { title: 'A title' });
    expect(corrected.labels).toEqual(['rivers']);
    expect(withDetails(corrected, detailsAsRead(corrected))).toEqual(labelled);
  });

  test('leave nothing behind when the last is taken away', () => {
    expect(withDetails(labelled, { labels: [] })).toEqual(paper);
    expect(changedDetails(detailsOf(labelled), detailsOf(paper))).toEqual({ labels: [] });
  });
});

describe('of another paper of the same work', () => {
  const other = listed('# Another title\n\nText.\n');

  test('what was corrected holds, and the rest is as this one was read', () => {
    const corrected = withDetailsOf(other, withDetails(paper, { title: 'A title' }));
    expect(detailsOf(corrected)).toEqual({ title: 'A title', authors: [], date: null, labels: [] });
    expect(detailsAsRead(corrected)).toEqual(detailsOf(other));
  });

  test('what was corrected here stays', () => {
    const mine = withDetails(other, { date: '2026-07-01' });
    expect(withDetailsOf(mine, withDetails(paper, { title: 'A title' }))).toEqual(mine);
  });

  test('labels come together, each once', () => {
    const here = withDetails(other, { labels: ['war', 'rivers'] });
    expect(withDetailsOf(here, withDetails(paper, { labels: ['rivers', 'ice'] })).labels).toEqual([
      'war',
      'rivers',
      'ice',
    ]);
    expect(withDetailsOf(other, paper)).toEqual(other);
  });
});
