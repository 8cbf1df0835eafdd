import { describe, expect, test } from 'vitest';
import type { Step } from '../edit/change';
import type { ClaimSetFile } from '../files/claim-set-file';
import { type LocalLibrary, toLibraryPaper } from '../files/merge-library';
import { readClaimSet, toSentSet } from '../files/read-claim-set';
import { readLibrary } from '../files/read-library';
import { encodeJson, toClaimSetFile } from '../files/write-claim-set';
import { type LibraryContents, toLibraryFile, writeLibrary } from '../files/write-library';
import { sharedSetId } from '../records/shared-set';
import {
  TEST_TIME,
  testAnalyst,
  testAnnotation,
  testDecision,
  testPaper,
  testRelation,
  testSharedSet,
} from '../testing/records';
import { soundValue } from '../testing/sound-value';
import { importSteps } from './import-steps';
import { type Arrival, isArrival, planImport } from './plan-import';

const NOW = '2026-08-01T09:00:00.000Z';
const BEGINNING = `# Ice\n
The harbour was closed for the whole of that winter, and nobody opened it.\n
Ships that came from the south were sent on to the next harbour, built for few of them.\n`;
const paper = testPaper(`${BEGINNING}\nGrain rose by a third before the ice broke.\n`, 'ice.md');
const by = { analystId: 'b' };
const harbour = testAnnotation('harbour', paper, 'The harbour was closed', by);
const grain = testAnnotation('grain', paper, 'Grain rose by a third', { ...by, tag: 'evidence' });
const relation = testRelation('relation', grain, harbour);
const claims = { annotations: [harbour, grain], relations: [relation], dismissals: [] };

const file = (changed: Partial<ClaimSetFile> = {}): ClaimSetFile => ({
  ...soundValue(toClaimSetFile({ paper, analyst: testAnalyst('b'), ...claims }, TEST_TIME)),
  ...changed,
});

const localWith = (here: Partial<LocalLibrary> = {}): LocalLibrary => ({
  analysts: [testAnalyst('me', true)],
  papers: [toLibraryPaper(paper, TEST_TIME)],
  annotations: [],
  relations: [],
  dismissals: [],
  sharedSets: [],
  decisions: [],
  commentAnswers: [],
  ...here,
});

const arrivals = (files: readonly ClaimSetFile[], local: LocalLibrary, text = paper.text): Arrival[] =>
  planImport(
    files.map((value, index) => ({ name: `${index}.json`, read: { kind: 'ok', value } })),
    local,
    new Map([[local.papers[0]?.id ?? '', text]]),
  ).entries.filter(isArrival);

const stepsOf = async (
  files: readonly ClaimSetFile[],
  local: LocalLibrary,
  isSealed = false,
): Promise<readonly Step[]> =>
  (await importSteps({ taken: arrivals(files, local), isSealed }, local, NOW)).steps;

const shared = testSharedSet(paper.id);
const here: Partial<LocalLibrary> = {
  ...claims,
  analysts: [testAnalyst('me', true), testAnalyst('b')],
  sharedSets: [shared],
};
const NEWER = { exportedAt: '2026-07-20T09:00:00.000Z' };

describe('the steps of importing', async () => {
  test('add the analyst, the records, and how they came here', async () => {
    expect(await stepsOf([file()], localWith())).toEqual([
      { table: 'analysts', before: null, after: { id: 'b', name: 'Analyst b', createdAt: NOW, isMe: false } },
      { table: 'annotations', before: null, after: harbour },
      { table: 'annotations', before: null, after: grain },
      { table: 'relations', before: null, after: { ...relation, analystId: 'b' } },
      {
        table: 'sharedSets',
        before: null,
        after: {
          id: sharedSetId(paper.id, 'b'),
          paperId: paper.id,
          analystId: 'b',
          kind: 'colleague',
          source: { name: '0.json', exportedAt: TEST_TIME, textHash: paper.textHash, sent: null },
          people: [],
          addedAt: NOW,
          isHidden: false,
          seal: { kind: 'none' },
        },
      },
    ]);
  });

  test('keep what the file says beyond the format with the set, so that a library says it too', async () => {
    const more = soundValue(
      readClaimSet(
        encodeJson({ ...file(), annotations: file().annotations.map((one) => ({ ...one, rank: 3 })) }),
      ),
    );
    const steps = await stepsOf([more], localWith());
    const [set] = steps.flatMap(({ table, after }) => (table === 'sharedSets' && after ? [after] : []));
    const library = {
      ...localWith({ ...claims, sharedSets: set ? [set] : [] }),
      analysts: [testAnalyst('me', true), testAnalyst('b')],
      papers: [{ paper, importedAt: TEST_TIME, previousVersion: null }],
      sealed: [],
    };
    const written = soundValue(toLibraryFile(library, TEST_TIME));
    expect(written.claimSets[0]?.annotations).toMatchObject([{ rank: 3 }, { rank: 3 }]);
    const again = soundValue(await readLibrary(soundValue(writeLibrary(library, TEST_TIME))));
    expect(again.sharedSets).toEqual([set]);
  });

  test('are none for what is not taken', async () => {
    expect(await importSteps({ taken: [], isSealed: false }, localWith(), NOW)).toEqual({
      steps: [],
      sealed: [],
    });
  });

  test('put a newer set in the place of the older, one step a record', async () => {
    const changed = { ...harbour, note: 'New.' };
    const newer = soundValue(
      toClaimSetFile(
        { paper, analyst: testAnalyst('b'), annotations: [changed], relations: [], dismissals: [] },
        NEWER.exportedAt,
      ),
    );
    expect(await stepsOf([newer], localWith(here))).toMatchObject([
      { table: 'annotations', before: grain, after: null },
      { table: 'annotations', before: harbour, after: changed },
      { table: 'relations', before: relation, after: null },
      { table: 'sharedSets', before: shared, after: { source: NEWER } },
    ]);
  });

  test.each([
    [{ kind: 'none' }, false, { kind: 'none' }],
    [{ kind: 'none' }, true, { kind: 'sealed' }],
    [{ kind: 'sealed', id: 'seal' }, false, { kind: 'sealed' }],
    [{ kind: 'opened', at: NOW, ownAnnotations: 3 }, true, { kind: 'opened', at: NOW, ownAnnotations: 3 }],
  ] as const)(
    'over a set with the seal %j, taken with sealed %j, leave %j',
    async (seal, isSealed, expected) => {
      const local = localWith({ ...here, sharedSets: [{ ...shared, seal, isHidden: true }] });
      expect((await stepsOf([file(NEWER)], local, isSealed)).at(-1)?.after).toMatchObject({
        seal: expected,
        isHidden: true,
      });
    },
  );

  test('say nothing of what is in a set that is sealed, before or after', async () => {
    const sealed = { ...shared, seal: { kind: 'sealed', id: 'seal' } } as const;
    const local = localWith({ ...here, sharedSets: [sealed] });
    const made = await importSteps({ taken: arrivals([file(NEWER)], local), isSealed: false }, local, NOW);
    expect(made.steps).toMatchObject([{ table: 'sharedSets', before: sealed }]);
    expect(made.sealed).toMatchObject([{ id: expect.any(String) }]);
  });

  test('keep the newer name of a colleague who is known under another', async () => {
    const renamed = { analyst: { id: 'b', name: ' Ben ' } };
    const [first] = await stepsOf([file({ ...NEWER, ...renamed })], localWith(here));
    expect(first).toMatchObject({ table: 'analysts', before: { name: 'Analyst b' }, after: { name: 'Ben' } });
    const older = { exportedAt: '2026-07-01T09:00:00.000Z', ...renamed };
    expect(
      (await stepsOf([file(older)], localWith(here))).filter(({ table }) => table === 'analysts'),
    ).toEqual([]);
  });

  test('keep the whole file while something of it has no place', async () => {
    const revised = testPaper(`${BEGINNING}\nNobody says why.\n`, 'ice.md');
    const local = localWith({ papers: [toLibraryPaper(revised, TEST_TIME)] });
    const { steps } = await importSteps(
      { taken: arrivals([file()], local, revised.text), isSealed: false },
      local,
      NOW,
    );
    expect(steps.map(({ table, after }) => [table, after?.id])).toEqual([
      ['analysts', 'b'],
      ['annotations', 'harbour'],
      ['sharedSets', sharedSetId(revised.id, 'b')],
    ]);
    expect(steps.at(-1)?.after).toMatchObject({ source: { sent: toSentSet(file(), revised.id) } });
  });

  test('leave what a person has re-anchored where it is, when a newer file of the same text comes', async () => {
    const revised = testPaper(`${BEGINNING}\nNobody says why.\n`, 'ice.md');
    const placed = testAnnotation('grain', revised, 'Nobody says why', { ...by, tag: 'evidence' });
    const standing = testAnnotation('harbour', revised, 'The harbour was closed', by);
    const source = { name: 'b', exportedAt: TEST_TIME, textHash: paper.textHash, sent: null };
    const set = testSharedSet(revised.id, { source });
    const local = localWith({
      papers: [toLibraryPaper(revised, TEST_TIME)],
      annotations: [standing, placed],
      relations: [{ ...relation, paperId: revised.id, analystId: 'b' }],
      sharedSets: [set],
    });
    const [arrival] = arrivals([file(NEWER)], local, revised.text);
    expect(arrival?.kept).toEqual([placed]);
    expect(arrival?.reanchored).toMatchObject({ doubtful: [], orphaned: [], waiting: { relations: [] } });
    const { steps } = await importSteps({ taken: arrival ? [arrival] : [], isSealed: false }, local, NOW);
    expect(steps.map(({ table }) => table)).toEqual(['analysts', 'sharedSets']);
    expect(steps.at(-1)?.after).toMatchObject({ source: { sent: null } });

    const onOtherText = { ...set, source: { ...source, textHash: 'another' } };
    const ofOther = localWith({ ...local, sharedSets: [onOtherText] });
    expect(arrivals([file(NEWER)], ofOther, revised.text)[0]?.kept).toEqual([]);
    const changed = { ...placed, updatedAt: '2026-07-01T09:00:00.000Z' };
    const before = localWith({ ...local, annotations: [standing, changed] });
    expect(arrivals([file(NEWER)], before, revised.text)[0]).toMatchObject({
      kept: [],
      reanchored: { orphaned: [{}] },
    });
  });

  test('of a consensus that is re-anchored in part leave a library that can be saved and read again', async () => {
    const revised = testPaper(`${BEGINNING}\nNobody says why.\n`, 'ice.md');
    const consensus = {
      people: [testAnalyst('a'), testAnalyst('b')].map(({ id, name }) => ({ id, name })),
      decisions: [testDecision('of harbour', harbour, 'harbour'), testDecision('of grain', grain, 'grain')],
    };
    const set = soundValue(
      toClaimSetFile({ paper, analyst: testAnalyst('b'), ...claims, consensus }, TEST_TIME),
    );
    const local = localWith({ papers: [toLibraryPaper(revised, TEST_TIME)] });
    const taken = arrivals([set], local, revised.text);
    expect(taken[0]?.decisions).toMatchObject({
      reanchored: [{ id: 'of harbour' }],
      waiting: [{ id: 'of grain' }],
    });
    const { steps } = await importSteps({ taken, isSealed: false }, local, NOW);
    const contents: LibraryContents = {
      analysts: [
        ...local.analysts,
        ...steps.flatMap((step) => (step.table === 'analysts' && step.after) || []),
      ],
      papers: [{ paper: revised, importedAt: TEST_TIME, previousVersion: null }],
      annotations: steps.flatMap((step) => (step.table === 'annotations' && step.after) || []),
      relations: steps.flatMap((step) => (step.table === 'relations' && step.after) || []),
      dismissals: [],
      decisions: steps.flatMap((step) => (step.table === 'decisions' && step.after) || []),
      sharedSets: steps.flatMap((step) => (step.table === 'sharedSets' && step.after) || []),
      commentAnswers: [],
      sealed: [],
    };
    expect(contents.decisions).toHaveLength(1);
    const read = soundValue(await readLibrary(soundValue(writeLibrary(contents, NOW))));
    expect(read.sharedSets).toEqual(contents.sharedSets);
    expect(read.decisions).toEqual(contents.decisions);
  });
});
