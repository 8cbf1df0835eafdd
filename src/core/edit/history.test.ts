import { describe, expect, test } from 'vitest';
import { testAnnotation, testPaper } from '../testing/records';
import { type Change, createChange } from './change';
import { type HistoryEntry, mergedEntry } from './history';

const annotation = testAnnotation('1', testPaper('Some words.'), 'words');

const typed = (before: string, after: string, mergeKey: string | null = 'note:1'): Change =>
  createChange(
    { kind: 'edit-note' },
    [
      {
        table: 'annotations',
        before: { ...annotation, note: before },
        after: { ...annotation, note: after },
      },
    ],
    mergeKey === null ? {} : { mergeKey },
  );

const last: HistoryEntry = { seq: 7, change: typed('', 'a'), at: 10_000, undone: 0 };

describe('mergedEntry', () => {
  test('goes on from the last entry when one types on', () => {
    expect(mergedEntry(last, typed('a', 'ab'), 11_000)).toEqual({
      seq: 7,
      change: typed('', 'ab'),
      at: 11_000,
      undone: 0,
    });
  });

  test('measures the pause from the last keystroke, not from the first', () => {
    const second = mergedEntry(last, typed('a', 'ab'), 11_900);
    expect(mergedEntry(second ?? undefined, typed('ab', 'abc'), 13_800)?.change).toEqual(typed('', 'abc'));
  });

  test('still merges after a pause of two seconds', () => {
    expect(mergedEntry(last, typed('a', 'ab'), 12_000)).not.toBeNull();
  });

  test.each([
    ['after a longer pause', last, typed('a', 'ab'), 12_001],
    ['when the clock was set back in between', last, typed('a', 'ab'), 9_999],
    ['for another note', last, typed('a', 'ab', 'note:2'), 10_001],
    ['for a change that never merges', last, typed('a', 'ab', null), 10_001],
    [
      'for two changes that never merge',
      { ...last, change: typed('', 'a', null) },
      typed('a', 'ab', null),
      10_001,
    ],
    ['when the last entry was taken back', { ...last, undone: 1 as const }, typed('a', 'ab'), 10_001],
    ['when there is no entry yet', undefined, typed('a', 'ab'), 10_001],
  ])('is a new step %s', (_, entry, change, now) => {
    expect(mergedEntry(entry, change, now)).toBeNull();
  });
});
