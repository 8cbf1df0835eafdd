import { expect, test } from 'vitest';
import { isOutdated, READER_VERSIONS } from '../paper/paper';
import { PAPER_FORMATS, type PaperFormat } from './paper-formats';

test('of the readers, those that another one has taken the place of are outdated', () => {
  const formats: readonly PaperFormat[] = PAPER_FORMATS;
  const earlier = formats
    .flatMap(({ earlier = [], chosen }) => [...earlier, ...(chosen?.earlier ?? [])])
    .map(({ reader }) => reader);
  expect(READER_VERSIONS.filter(isOutdated).sort()).toEqual(earlier.sort());
});
