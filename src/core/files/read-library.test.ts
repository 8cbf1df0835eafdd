import { describe, expect, test } from 'vitest';
import { TEST_TIME, testAnalyst, testAnnotation, testPaper, unrelated, unshared } from '../testing/records';
import { soundValue } from '../testing/sound-value';
import type { LibraryFile } from './library-file';
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
          papers: papers.map((paper) => ({ paper, importedAt: TEST_TIME })),
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

  /** The valid file's part at `index`, for breaking it. */
  const partOf = <Part>(parts: readonly Part[], index: number): Part => {
    const part = parts[index];
    if (part === undefined) throw new RangeError(`No part ${index}`);
    return part;
  };

  const pathsAfter = async (...breaks: readonly ((file: LibraryFile) => unknown)[]): Promise<string[]> => {
    const file = validFile();
    for (const breakIt of breaks) breakIt(file);
    const checked = await readLibrary(encodeJson(file));
    return checked.kind === 'faults' ? checked.faults.map(({ path }) => path) : [];
  };

  test('finds nothing wrong with the file that the other tests break', async () => {
    expect(await pathsAfter()).toEqual([]);
  });

  test.each<[string, (file: LibraryFile) => unknown, readonly string[]]>([
    [
      'a source that is not the one that was hashed',
      ({ papers }) => Object.assign(partOf(papers, 0), { source: '# One\n\nB claim.' }),
      ['papers[0].sourceHash'],
    ],
    [
      'a text that the reader does not make',
      ({ papers, claimSets }) => {
        const textHash = '0'.repeat(64);
        partOf(papers, 1).textHash = textHash;
        for (const { paper } of claimSets.slice(2)) paper.textHash = textHash;
      },
      ['papers[1].textHash', 'claimSets[2].paper.textHash', 'claimSets[3].paper.textHash'],
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
      'a source that is no paper',
      ({ papers }) => Object.assign(partOf(papers, 0), { source: ' \n' }),
      ['papers[0].source'],
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

  test('says that a claim set is no library', async () => {
    const checked = await readLibrary(encodeJson(partOf(validFile().claimSets, 0)));
    expect(checked).toMatchObject({
      kind: 'faults',
      faults: [{ path: '', problem: { kind: 'other-format', file: 'library', format: 'postil.library' } }],
    });
  });
});
