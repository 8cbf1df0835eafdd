import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyClaimSet } from '../foreign/testing/any-claim-set';
import { contentOf, readBack, soundProject, toWrite } from '../foreign/testing/read-back';
import { readBrat } from './read-brat';
import { writeBrat } from './write-brat';

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });

const TEXT = 'Peace is near 😊 now.\nWar is\nfar.';
const read = (ann: string, text: string | null = TEXT) =>
  readBrat({ files: [file('x.ann', ann), ...(text === null ? [] : [file('x.txt', text)])], paper: null });

const wordsIn = (ann: string, text = TEXT) => {
  const { papers, sets } = soundProject(read(ann, text));
  return sets[0]?.annotations.map(({ ranges }) =>
    ranges.map(({ from, to }) => papers[0]?.text.slice(from, to)),
  );
};

describe('a standoff file', () => {
  test('has marks with labels, notes and relations, and what else it has is counted', () => {
    const { sets, losses } = soundProject(
      read(
        'T1\tPremise 0 5\tPeace\nT2\tClaim 22 25\tWar\nR1\tattacks Arg1:T1 Arg2:T2\nA1\tSure T1\nA2\tStance T2 For\n' +
          '#1\tAnnotatorNotes T1\tWhy?\nA3\tOdd R1\n*\tAlias T1 T2\nE1\tWar:T2 Who:T1\nN1\tReference T1 Wiki:1\tPeace\n',
      ),
    );
    expect(sets[0]?.annotations.map(({ labels, note }) => [labels, note])).toEqual([
      [['Premise', 'Sure'], 'Why?'],
      [['Claim', 'Stance: For'], ''],
    ]);
    expect(sets[0]?.relations).toEqual([
      { id: 'R1', label: 'attacks', from: 'T1', to: 'T2', createdAt: null },
    ]);
    expect(losses.map(({ reason, of }) => `${reason} ${of}`)).toEqual([
      'equivalence Alias',
      'event War',
      'attribute Odd',
      'attribute N',
    ]);
  });

  test('has passages with gaps, and none where only a line ends', () => {
    expect(wordsIn('T1\tC 0 5; 9 13\tPeace near\nT2\tC 22 28;29 33\tWar is far.')).toEqual([
      ['Peace', 'near'],
      ['War is\nfar.'],
    ]);
  });

  test('counts code points, or whatever its quotes say', () => {
    expect(wordsIn('T1\tC 14 15\t😊')).toEqual([['😊']]);
    expect(wordsIn('T1\tC 17 20\tnow')).toEqual([['now']]);
    expect(wordsIn('T1\tC 16 19\tnow')).toEqual([['now']]);
    expect(wordsIn('T1\tC 19 22\tnow')).toEqual([['now']]);
  });

  test('may have lost white space at the ends of its quotes', () => {
    expect(wordsIn('T1\tC 0 6\tPeace\nT2\tC 14 15\t😊')).toEqual([['Peace '], ['😊']]);
  });

  test.each([
    [
      'of which a quote fits nowhere',
      'T1\tC 1 5\tPeace',
      { kind: 'misfit', mark: 'T1', said: 'Peace', found: 'eace' },
    ],
    ['beyond its text', 'T1\tC 1 500', { kind: 'misfit', mark: 'T1', said: null, found: null }],
    ['with a line of something else', 'T1\tC 0 5\tPeace\nwhat', { kind: 'wrong-line', line: 2 }],
  ])('%s is refused', (_, ann, fault) => {
    expect(read(ann)).toEqual({ kind: 'fault', fault });
  });

  test('without its text needs one', () => {
    expect(read('T1\tC 0 5\tPeace', null)).toEqual({ kind: 'fault', fault: { kind: 'needs-text' } });
    const paper = { title: 'Mine', sourceName: 'mine.md', text: TEXT };
    const given = readBrat({ files: [file('x.ann', 'T1\tC 0 5\tPeace')], paper });
    expect(soundProject(given).papers[0]).toMatchObject(paper);
  });
});

test('a claim set comes back as it was, but for ids, times, the analyst, and line ends in notes', () => {
  fc.assert(
    fc.property(anyClaimSet, (set) => {
      const written = writeBrat(toWrite(set));
      const annotations = set.annotations.map((one) => ({ ...one, note: one.note.replace(/[\n\t]/g, ' ') }));
      expect(readBack(written, readBrat).sets.map(contentOf)).toEqual([contentOf({ ...set, annotations })]);
      const count = set.annotations.length + set.relations.length;
      const broken = set.annotations.filter(({ note }) => /[\n\t]/.test(note)).length;
      expect(written.losses).toEqual([
        { reason: 'ids', of: '', count },
        { reason: 'times', of: '', count },
        ...(broken > 0 ? [{ reason: 'note-line-ends', of: 'AnnotatorNotes', count: broken }] : []),
        { reason: 'analysts', of: '', count: 1 },
      ]);
    }),
  );
});
