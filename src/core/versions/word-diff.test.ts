import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRevision } from '../passage/revision-map';
import { boilerplatePaper, numberedPaper } from '../testing/papers';
import { revised } from '../testing/revise';
import { countRuns, type DiffRow, diffRows } from './diff-rows';
import { diffWords, type Run } from './word-diff';

const lines = (text: string) =>
  Array.from(text.matchAll(/[^\n]+/g), ({ 0: line, index }) => ({ from: index, to: index + line.length }));
const rowsOf = (before: string, after: string): DiffRow[] =>
  diffRows(createRevision(before, after), lines(before), lines(after));
const said = (text: string, runs: readonly Run[]): string[] =>
  runs
    .filter(({ kind }) => kind !== 'same')
    .map(({ kind, from, to }) => `${kind}: ${text.slice(from, to).trim()}`);

const MOVED = 'Ships that came from the south were sent on to the next harbour, built for few of them.';
const REST = [
  'The harbour was closed for the whole of that winter.',
  'Grain rose by 34 per cent, and bread was dear.',
  'Nobody had foreseen how long the ice would stay there.',
];

describe('two versions, word by word', () => {
  test('of a changed number show the number, and nothing else', () => {
    const before = REST.join('\n');
    const after = before.replace('34', '38');
    const { before: old, after: now } = diffWords(createRevision(before, after));
    expect(said(before, old)).toEqual(['gone: 34']);
    expect(said(after, now)).toEqual(['come: 38']);
  });

  test('show a paragraph that moved as moved, at both of its places, and not as gone and come', () => {
    const [before, after] = [[MOVED, ...REST].join('\n'), [...REST, MOVED].join('\n')];
    const rows = rowsOf(before, after);
    expect(countRuns(rows)).toEqual({ gone: 0, come: 0, moved: 1 });
    const [first, last] = [rows[0], rows.at(-1)];
    expect(said(before, first?.old ?? [])).toEqual([`moved: ${MOVED}`]);
    expect(said(after, last?.now ?? [])).toEqual([`moved: ${MOVED}`]);
    expect(first?.old[0]?.there).toBe(after.indexOf(MOVED));
  });

  test('see what is only written otherwise, and signs', () => {
    const before = 'The port of Odesa was closed, they said.';
    const after = 'The Port of Odesa was closed; they said.';
    const { before: old, after: now } = diffWords(createRevision(before, after));
    expect(said(before, old)).toEqual(['gone: port', 'gone: ,']);
    expect(said(after, now)).toEqual(['come: Port', 'come: ;']);
  });

  test('put paragraphs beside each other that have the same words, and others alone', () => {
    const [one = '', two = '', three = ''] = REST;
    const rows = rowsOf(
      [one, two, three].join('\n'),
      [one, 'An inserted paragraph of new words.', three].join('\n'),
    );
    expect(rows.map(({ before, after }) => [before !== null, after !== null])).toEqual([
      [true, true],
      [true, false],
      [false, true],
      [true, true],
    ]);
  });

  test('as one text have what is gone where it stood', () => {
    const before = 'Grain rose by 34 per cent, and bread was dear.';
    const after = 'Grain rose by 38 per cent, and bread was dear.';
    const [row] = rowsOf(before, after);
    const text = row?.inline.map(
      ({ kind, side, from, to }) => `${kind}:${(side === 'before' ? before : after).slice(from, to)}`,
    );
    expect(text).toEqual([
      'same:Grain rose by ',
      'gone:34 ',
      'come:38 ',
      'same:per cent, and bread was dear.',
    ]);
  });

  test('whatever was revised: runs tile both texts, and what is the same is the same', () => {
    const papers = [numberedPaper(), boilerplatePaper()];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), fc.constantFrom(...papers), (seed, text) => {
        const { text: other } = revised(text, seed, 12);
        const diff = diffWords(createRevision(text, other));
        for (const [whole, runs] of [
          [text, diff.before],
          [other, diff.after],
        ] as const) {
          expect(runs.map(({ from, to }) => whole.slice(from, to)).join('')).toBe(whole);
        }
        const words = (whole: string, runs: readonly Run[]): string =>
          runs
            .filter(({ kind }) => kind === 'same')
            .map(({ from, to }) => whole.slice(from, to))
            .join(' ')
            .replace(/\s+/g, ' ')
            .trim();
        expect(words(text, diff.before)).toBe(words(other, diff.after));
        const rows = rowsOf(text, other);
        expect(rows.flatMap(({ before }) => before ?? [])).toEqual(lines(text));
        expect(rows.flatMap(({ after }) => after ?? [])).toEqual(lines(other));
        for (const row of rows) {
          const now = row.inline.filter(({ side }) => side === 'after');
          expect(now.map(({ from, to }) => other.slice(from, to)).join('')).toBe(
            row.after ? other.slice(row.after.from, row.after.to) : '',
          );
          expect(row.inline.length - now.length).toBe(row.old.filter(({ kind }) => kind !== 'same').length);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('that are one text differ in nothing', () => {
    expect(rowsOf(numberedPaper(), numberedPaper()).some(({ isChanged }) => isChanged)).toBe(false);
  });
});
