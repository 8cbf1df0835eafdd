import { describe, expect, test } from 'vitest';
import { namesIn } from '../import/zip/open-zip';
import { createPaper } from '../paper/create-paper';
import type { Paper } from '../paper/paper';
import type { Annotation } from '../records/annotation';
import { TEST_TIME, testAnalyst, testAnnotation, testPaper, unrelated, unshared } from '../testing/records';
import { soundValue } from '../testing/sound-value';
import { readLibrary } from './read-library';
import { type LibraryContents, toLibraryFile, writeLibrary } from './write-library';

describe('toLibraryFile', () => {
  const paper = testPaper('One claim.', 'one.txt');
  const other = testPaper('Another claim.', 'other.txt');
  const contents: LibraryContents = {
    analysts: [testAnalyst('a', true), testAnalyst('b')],
    papers: [paper, other].map((one) => ({ paper: one, importedAt: TEST_TIME, previousVersion: null })),
    ...unrelated([]),
    ...unshared,
  };
  const lie = (id: string, of: Paper, analystId: string): Annotation => {
    const { passages, ...honest } = testAnnotation(id, of, 'claim', { analystId });
    return { ...honest, passages: passages.map((passage) => ({ ...passage, from: passage.from - 1 })) };
  };

  test('throws for a library that is nobody’s', () => {
    expect(() => toLibraryFile({ ...contents, analysts: [testAnalyst('b')] }, TEST_TIME)).toThrow(TypeError);
  });

  test('says of every lie in which claim set it stands', () => {
    const annotations = [
      testAnnotation('1', paper, 'claim'),
      lie('2', paper, 'b'),
      lie('3', other, 'a'),
      testAnnotation('4', other, 'claim', { analystId: 'b' }),
    ];
    const checked = toLibraryFile({ ...contents, annotations }, TEST_TIME);
    const paths = checked.kind === 'faults' ? checked.faults.map(({ path }) => path) : [];
    expect(paths.filter((path) => path.endsWith('.exact'))).toEqual([
      'claimSets[1].annotations[0].passages[0].exact',
      'claimSets[2].annotations[0].passages[0].exact',
    ]);
  });
});

describe('writeLibrary', () => {
  /** As a reader of another format leaves it: the source is no text, and there are pages beside the text. */
  const paged = createPaper({
    source: Uint8Array.from({ length: 3000 }, (_, index) => (index * index) % 256),
    sourceName: '../a: "paper" 🗺️.docx ',
    reader: 'docx/1',
    metadata: testPaper('Paged.', 'paged.txt').metadata,
    text: '🗺️ One.\nTwo.',
    blocks: [
      {
        kind: 'list-item',
        ...{ depth: 0, number: 1, isFirst: true, label: 'a)', task: 'done' },
        ...{ from: 0, to: 8, joins: [3], ruleBefore: true },
        inlines: [{ kind: 'link', target: '#', from: 4, to: 7 }],
      },
      {
        kind: 'table-cell',
        ...{ table: 0, row: 1, column: 2, align: 'right' },
        ...{ from: 9, to: 13, joins: [], ruleBefore: false },
        inlines: [],
      },
    ],
    origin: {
      pages: {
        pages: ['iv', '1'].map((label) => ({ label, width: 595.3, height: null })),
        pieces: [
          { from: 0, to: 8, page: 0, box: { left: 72, top: 80.5, width: 200, height: 12 } },
          { from: 9, to: 13, page: 1, box: null },
        ],
      },
      remarks: [
        { kind: 'pictures-left-out', count: 2, at: null },
        { kind: 'join-guessed', at: 9 },
      ],
      comments: [{ from: 4, to: 7, author: 'Ann', text: 'Which?' }],
    },
  });
  const contents: LibraryContents = {
    analysts: [testAnalyst('a', true)],
    papers: [{ paper: paged, importedAt: TEST_TIME, previousVersion: null }],
    ...unrelated([testAnnotation('1', paged, 'One')]),
    ...unshared,
  };
  const written = (): Uint8Array => soundValue(writeLibrary(contents, TEST_TIME));

  test('keeps sources that are no text, and all that a reader tells', async () => {
    expect(soundValue(await readLibrary(written()))).toEqual(contents);
  });

  test('counts code points in what a reader tells', () => {
    const [paper] = soundValue(toLibraryFile(contents, TEST_TIME)).papers;
    expect(paper?.blocks.map(({ from, to }) => [from, to])).toEqual([
      [0, 7],
      [8, 12],
    ]);
    expect(paper?.blocks[0]?.joins).toEqual([2]);
    expect(paper?.pages?.pieces[1]).toMatchObject({ from: 8, to: 12 });
    expect(paper?.remarks[1]).toEqual({ kind: 'join-guessed', at: 8 });
  });

  test('gives the same bytes for the same library', () => {
    expect(written()).toEqual(written());
  });

  test('puts the list first and each source under its name, where no system can stumble over it', () => {
    expect(namesIn(written())).toEqual(['library.json', `sources/${paged.id}/__a_ _paper_ 🗺️.docx_`]);
  });

  test('does not write a reading that would not be read', () => {
    const [first, ...rest] = paged.blocks;
    const broken = { ...paged, blocks: first ? [{ ...first, to: 7 }, ...rest] : [] };
    const checked = writeLibrary(
      { ...contents, papers: [{ paper: broken, importedAt: TEST_TIME, previousVersion: null }] },
      TEST_TIME,
    );
    expect(checked).toMatchObject({ kind: 'faults', faults: [{ path: 'papers[0].blocks[1]' }] });
  });
});
