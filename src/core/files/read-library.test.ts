import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { writeZip } from '../import/zip/write-zip';
import { TEST_TIME, testAnalyst, testAnnotation, testPaper, unrelated, unshared } from '../testing/records';
import { soundValue } from '../testing/sound-value';
import type { LibraryFile } from './library-file';
import type { Problem } from './problem';
import { readLibrary } from './read-library';
import { encodeJson } from './write-claim-set';
import { toLibraryFile } from './write-library';

describe('readLibrary', () => {
  const papers = [testPaper('# One\n\nA claim.', 'one.md'), testPaper('Two has a claim.', 'two.txt')];
  const validFile = (): LibraryFile =>
    soundValue(
      toLibraryFile(
        {
          analysts: [testAnalyst('a', true), testAnalyst('b')],
          papers: papers.map((paper) => ({ paper, importedAt: TEST_TIME, previousVersion: null })),
          ...unshared,
          ...unrelated(
            papers.flatMap((paper, index) => [
              testAnnotation(`${index}a`, paper, 'claim'),
              testAnnotation(`${index}b`, paper, 'claim', { analystId: 'b' }),
            ]),
          ),
        },
        TEST_TIME,
      ),
    );

  const sources = papers.map(({ id, sourceName, source }) => ({
    name: `sources/${id}/${sourceName}`,
    bytes: source,
  }));
  const zipped = (list: unknown): Uint8Array =>
    writeZip([{ name: 'library.json', bytes: encodeJson(list) }, ...sources]);

  const problemOf = async (bytes: Uint8Array): Promise<Problem | null> => {
    const checked = await readLibrary(bytes);
    return checked.kind === 'faults' ? (checked.faults[0]?.problem ?? null) : null;
  };

  /** The valid file's part at `index`, for breaking it. */
  const partOf = <Part>(parts: readonly Part[], index: number): Part => {
    const part = parts[index];
    if (part === undefined) throw new RangeError(`No part ${index}`);
    return part;
  };

  const pathsAfter = async (...breaks: readonly ((file: LibraryFile) => unknown)[]): Promise<string[]> => {
    const file = validFile();
    for (const breakIt of breaks) breakIt(file);
    const checked = await readLibrary(zipped(file));
    return checked.kind === 'faults' ? checked.faults.map(({ path }) => path) : [];
  };

  test('finds nothing wrong with the file that the other tests break', async () => {
    expect(await pathsAfter()).toEqual([]);
  });

  test.each<[string, (file: LibraryFile) => unknown, readonly string[]]>([
    [
      'a source that is not the one that was hashed',
      ({ papers }) => Object.assign(partOf(papers, 0), { source: partOf(papers, 1).source }),
      ['papers[0].sourceHash'],
    ],
    [
      'a source that is not in the zip file',
      ({ papers }) => Object.assign(partOf(papers, 0), { source: '../secret' }),
      ['papers[0].source'],
    ],
    [
      'a text that is not the one that was hashed',
      ({ papers }) => Object.assign(partOf(papers, 1), { text: 'Two had a claim.' }),
      ['papers[1].textHash'],
    ],
    [
      'an id that is not that of the reader and the source',
      ({ papers }) => Object.assign(partOf(papers, 1), { id: 'text-1-elsewhere' }),
      ['papers[1].id'],
    ],
    [
      'blocks that leave a gap, overlap, or stop before the end',
      ({ papers }) => {
        partOf(partOf(papers, 0).blocks, 0).to -= 1;
        partOf(partOf(papers, 1).blocks, 0).to += 1;
      },
      ['papers[0].blocks[1]', 'papers[1].blocks[0].to'],
    ],
    [
      'marks outside of their block, and places outside of the text',
      ({ papers }) => {
        const { blocks, remarks, comments } = partOf(papers, 0);
        partOf(blocks, 1).inlines.push({ kind: 'strong', from: 0, to: 5 });
        partOf(blocks, 1).joins.push(14);
        remarks.push({ kind: 'damaged', at: 99 });
        comments.push({ from: 5, to: 99, author: '', text: '' });
        partOf(papers, 1).pages = {
          pages: [{ label: '1', width: null, height: null }],
          pieces: [
            { from: 0, to: 3, page: 0, box: null },
            { from: 4, to: 99, page: 1, box: null },
          ],
        };
      },
      [
        'papers[0].blocks[1].inlines[0]',
        'papers[0].blocks[1].joins[0]',
        'papers[0].remarks[0].at',
        'papers[0].comments[0]',
        'papers[1].pages.pieces[1]',
        'papers[1].pages.pieces[1].page',
      ],
    ],
    [
      'a reader that this program does not have',
      ({ papers, claimSets }) => {
        partOf(papers, 1).reader = 'text/9';
        for (const { paper } of claimSets.slice(2))
          Object.assign(paper, { reader: 'text/9', id: paper.id.replace('text-1', 'text-9') });
      },
      ['papers[1].reader'],
    ],
    [
      'a claim set made with another reader than its paper',
      ({ claimSets }) => {
        const { paper } = partOf(claimSets, 2);
        Object.assign(paper, { reader: 'text/9', id: paper.id.replace('text-1', 'text-9') });
      },
      ['claimSets[2].paper'],
    ],
    ['an owner who is none of the analysts', (file) => Object.assign(file, { me: 'c' }), ['me']],
    [
      'a claim set of a paper that is not there',
      ({ papers }) => papers.pop(),
      ['claimSets[2].paper', 'claimSets[3].paper'],
    ],
    [
      'a claim set of nobody',
      ({ claimSets }) => Object.assign(partOf(claimSets, 1).analyst, { id: 'c' }),
      ['claimSets[1].analyst.id'],
    ],
    [
      'a paper id that its annotations would be lost under',
      ({ claimSets }) => Object.assign(partOf(claimSets, 0).paper, { id: 'elsewhere' }),
      ['claimSets[0].paper.id'],
    ],
    [
      'the same paper, analyst and claim set twice',
      ({ papers, analysts, claimSets }) => {
        papers.push(partOf(papers, 0));
        analysts.push(partOf(analysts, 1));
        claimSets.push(partOf(claimSets, 0));
      },
      ['analysts[2].id', 'papers[2].sourceHash', 'claimSets[4].annotations[0].id'],
    ],
    [
      'one id for two analysts’ annotations',
      ({ claimSets }) => Object.assign(partOf(partOf(claimSets, 1).annotations, 0), { id: '0a' }),
      ['claimSets[1].annotations[0].id'],
    ],
    [
      'a quote that the text does not say',
      ({ claimSets }) => {
        for (const passage of partOf(partOf(claimSets, 3).annotations, 0).passages) passage.exact = 'clan';
      },
      ['claimSets[3].annotations[0].passages[0].exact'],
    ],
  ])('finds %s', async (_, breakIt, paths) => {
    expect(await pathsAfter(breakIt)).toEqual(paths);
  });

  test('reports everything that is wrong with the shape at once', async () => {
    const paths = await pathsAfter(
      (file) => Object.assign(file, { savedAt: 'today', extra: 1 }),
      ({ analysts }) => Object.assign(partOf(analysts, 1), { name: ' ' }),
      ({ claimSets }) => Object.assign(partOf(partOf(claimSets, 2).annotations, 0), { tag: 'opinion' }),
      ({ claimSets }) => Object.assign(partOf(claimSets, 0).paper, { text: undefined }),
    );
    expect(paths.sort()).toEqual([
      '',
      'analysts[1].name',
      'claimSets[0].paper.text',
      'claimSets[2].annotations[0].tag',
      'savedAt',
    ]);
  });

  test('reports everything that is wrong with the contents at once', async () => {
    const paths = await pathsAfter(
      (file) => Object.assign(file, { me: 'c' }),
      ({ papers }) => Object.assign(partOf(papers, 0), { sourceHash: 'f'.repeat(64) }),
      ({ claimSets }) => Object.assign(partOf(claimSets, 3).analyst, { id: 'c' }),
      ({ claimSets }) => {
        for (const passage of partOf(partOf(claimSets, 2).annotations, 0).passages) passage.end = 999;
      },
    );
    expect(paths).toEqual([
      'papers[0].sourceHash',
      'me',
      'claimSets[0].paper',
      'claimSets[1].paper',
      'claimSets[2].annotations[0].passages[0].end',
      'claimSets[3].analyst.id',
    ]);
  });

  test('says that a claim set is no library, zipped or not', async () => {
    const claimSet = partOf(validFile().claimSets, 0);
    const problem = { kind: 'other-format', file: 'library', format: 'postil.library' };
    expect(await problemOf(encodeJson(claimSet))).toEqual(problem);
    expect(await problemOf(zipped(claimSet))).toEqual(problem);
  });

  test('says of another zip file that it has no list, and of a list alone that its sources are missing', async () => {
    expect(await problemOf(writeZip(sources))).toEqual({ kind: 'no-list' });
    expect(await problemOf(encodeJson(validFile()))).toEqual({ kind: 'without-sources' });
  });

  test('refuses newer versions, zipped or not', async () => {
    const problem = { kind: 'newer-version', file: 'library', version: 7, newest: 6 };
    expect(await problemOf(encodeJson({ ...validFile(), version: 7 }))).toEqual(problem);
    expect(await problemOf(zipped({ ...validFile(), version: 7 }))).toEqual(problem);
  });

  test('refuses a zip file that says that it unpacks to more than any library', async () => {
    const bytes = zipped(validFile());
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 28 < bytes.length; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0x7fffffff, true);
    expect(await problemOf(bytes)).toEqual({ kind: 'zip-too-full' });
  });

  test('of a zip file that was cut or changed anywhere nothing is taken', async () => {
    const sound = zipped(validFile());
    const whole = soundValue(await readLibrary(sound));
    for (let length = 40; length < sound.length; length += 97)
      expect((await problemOf(sound.slice(0, length)))?.kind, `cut at ${length}`).toBe('damaged-zip');
    for (let at = 0; at < sound.length; at += 13) {
      const bytes = sound.slice();
      bytes[at] = (bytes[at] ?? 0) ^ 0x55;
      const read = await readLibrary(bytes);
      // Times and flags of a zip file say nothing of the library.
      if (read.kind === 'ok') expect(read.value, `changed at ${at}`).toEqual(whole);
    }
  });

  describe('of a version that held sources as text', () => {
    const plain = (): { papers: Record<string, unknown>[] } =>
      JSON.parse(readFileSync(`${import.meta.dirname}/samples/library-2.json`, 'utf8'));

    test.each<[string, Record<string, unknown>, string]>([
      ['a source that is not the one that was hashed', { source: '# Another.' }, 'sourceHash'],
      ['a text that the reader does not make', { textHash: '0'.repeat(64) }, 'textHash'],
      ['a reader that this program does not have', { reader: 'text/9' }, 'reader'],
      ['a source that is no paper', { source: ' \n' }, 'source'],
    ])('finds %s', async (_, changed, path) => {
      const file = plain();
      Object.assign(partOf(file.papers, 0), changed);
      const checked = await readLibrary(encodeJson(file));
      const paths = checked.kind === 'faults' ? checked.faults.map((fault) => fault.path) : [];
      expect(paths[0]).toBe(`papers[0].${path}`);
    });
  });
});
