/**
 * Every released version of the schema keeps a database of its own in ./samples for good, and every later Postil
 * opens it. Before a release `vitest -u` brings the newest one up to date; afterwards it never changes.
 */
import { afterEach, describe, expect, test } from 'vitest';
import { type Change, createChange } from '#core/edit/change';
import { withDetails } from '#core/edit/paper-details';
import { createPaper } from '#core/paper/create-paper';
import { PLAIN_ORIGIN } from '#core/paper/paper';
import { createPassage } from '#core/passage/passage';
import { commentAnswerId } from '#core/records/comment-answer';
import type { SentSet } from '#core/records/sent-set';
import type { SharedSet } from '#core/records/shared-set';
import type { SealSecrets } from '#core/sealing/sealed-box';
import { sealContents } from '#core/sealing/sealed-contents';
import {
  TEST_TIME,
  testAnalyst,
  testAnnotation,
  testCommentAnswer,
  testDecision,
  testDismissal,
  testPaper,
  testRelation,
  testSharedSet,
} from '#core/testing/records';
import { applyChange, redoNext, undoLast } from './apply-change';
import { SCHEMA } from './database';
import type { Store } from './open-store';
import { readOpening } from './opening';
import { readClaimSet, readPaper, readPaperRecords, readSource } from './queries';
import { readSharedRecords, readSharedSets } from './shared-sets';
import { dumpDatabase, readDump, restoreDatabase, writeDump } from './testing/database-dump';
import {
  addPaper,
  answer,
  dismiss,
  editNote,
  listed,
  relate,
  removePaper,
  setUp,
  share,
  tag,
} from './testing/sample-changes';
import { deleteTestStores, newDatabaseName, openTestStore } from './testing/test-stores';
import { readRestoringSteps } from './trash';
import { withSealedContents } from './with-sealed-contents';

/** The dumps by file name; a new version's file joins by lying there. */
const samples = Object.entries(
  import.meta.glob<string>('./samples/database-*.json', { query: '?raw', import: 'default', eager: true }),
);

const source = `# Borders 🗺️

Ann Author[^1] | No. 12 | July 7, 2026

A **strong** claim with a [source](#), and *its* evidence.

- One item
- Another item

| Year | Cases |
| --- | --- |
| 2026 | 12 |

[^1]: A footnote.
`;
const paper = testPaper(source, 'borders.md');
const removed = testPaper('Removed, but not for good.', 'removed.txt');
/** Of another reader: its source is no text, and it has pages, a remark and a comment. */
const paged = createPaper({
  source: Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0xff, 0x00]),
  sourceName: 'paged.docx',
  reader: 'docx/1',
  metadata: paper.metadata,
  text: 'One page. 🗺️ Another.',
  blocks: [{ kind: 'paragraph', role: 'body', from: 0, to: 22, inlines: [], joins: [], ruleBefore: false }],
  origin: {
    pages: {
      pages: ['iv', '1'].map((label) => ({ label, width: 595, height: null })),
      pieces: [
        { from: 0, to: 9, page: 0, box: { left: 72, top: 80.5, width: 200, height: 12 } },
        { from: 10, to: 22, page: 1, box: null },
      ],
    },
    remarks: [{ kind: 'pictures-left-out', count: 2, at: null }],
    comments: [{ from: 4, to: 8, author: 'Ann', text: 'Which?' }],
  },
});
const claim = testAnnotation('claim', paper, ['🗺️', 'claim']);
const noted = { ...claim, note: 'Strong, yes.' };
/** What another analyst says, who came with the library. */
const theirs = testAnnotation('theirs', paper, 'evidence', {
  analystId: 'b',
  tag: 'evidence',
  labels: ['🗺️ label'],
});
const judged = testAnnotation('judged', paper, 'strong', {
  analystId: 'b',
  tag: 'assessment',
  likelihood: 'very-likely',
  confidence: 'low',
});
const relation = testRelation('relation', theirs, judged);
const dismissal = testDismissal('dismissal', judged, { check: 'assessment-without-basis' });
const sharedSet = testSharedSet(paper.id);
const decision = testDecision('decision', judged, 'nothing', { outcome: { kind: 'none' }, reason: 'No.' });
/** The text that a consensus was made on: not the paper's, so that something of the set waits. */
const draft = testPaper(source.replace('strong** claim', 'strong** 🗺️ and bold claim'), 'borders.md');
const by = { analystId: 'consensus' };
const bold = testAnnotation('bold', draft, 'bold', by);
const sourced = testAnnotation('sourced', draft, ['🗺️ and', 'evidence'], { ...by, tag: 'evidence' });
const sentRelation = testRelation('sent relation', sourced, bold);
const sentDismissals = [
  testDismissal('of a passage', bold, {
    check: 'untagged-paragraph',
    subject: {
      kind: 'passage',
      passage: createPassage(draft.text, {
        from: draft.text.indexOf('Another'),
        to: draft.text.indexOf('Another') + 7,
      }),
    },
  }),
  testDismissal('sent dismissal', bold),
];
const sentDecision = testDecision('sent decision', bold, bold.id);
const answered = testCommentAnswer(commentAnswerId(paged.id, 'a', 0), paged.id);
const taken = testAnnotation('taken back', paper, 'evidence', { tag: 'evidence' });

const sentTo = (paperId: string): SentSet => ({
  paper: {
    id: draft.id,
    sourceName: draft.sourceName,
    sourceHash: draft.sourceHash,
    reader: draft.reader,
    textHash: draft.textHash,
    metadata: draft.metadata,
    text: draft.text,
  },
  annotations: [sourced, bold].map((annotation) => ({ ...annotation, paperId })),
  relations: [{ ...sentRelation, paperId }],
  dismissals: sentDismissals.map((one) => ({ ...one, paperId })),
  decisions: [{ ...sentDecision, paperId }],
});
const waitingOn = (paperId: string): SharedSet =>
  testSharedSet(paperId, {
    ...by,
    kind: 'consensus',
    people: ['a', 'b'].map((id) => ({ id, name: `Analyst ${id}` })),
    source: {
      name: 'agreed.json',
      exportedAt: TEST_TIME,
      textHash: draft.textHash,
      sent: sentTo(paperId),
    },
  });

/** What a colleague says who is read only after the round. */
const secret = testAnnotation('secret', paper, 'evidence', { analystId: 'c', note: 'Zanzibar 🗺️' });
const sealSecrets: SealSecrets = {
  id: 'a seal',
  key: Uint8Array.from({ length: 32 }, (_, index) => index),
  nonce: Uint8Array.from({ length: 12 }, () => 255),
};
const sealedSet = testSharedSet(paper.id, { analystId: 'c', seal: { kind: 'sealed', id: sealSecrets.id } });

/** What the paged paper is called, other than its file has it. */
const details = { title: 'Pages 🗺️', authors: ['Ann Author', 'Bea Author'], date: '2026-07-01' };
const labels = ['to read', '🗺️ label'];

const corrected = (change: Change): Change => ({
  ...change,
  steps: change.steps.map((step) =>
    step.table === 'papers' && step.after?.id === paged.id
      ? { ...step, after: withDetails(step.after, { ...details, labels }) }
      : step,
  ),
});

/** A library with something in every table: a text that only undo needs, a note, a step that was taken back. */
const makeSample = async (name: string): Promise<void> => {
  const store = await openTestStore(name);
  const start = corrected(setUp([testAnalyst('a', true), testAnalyst('b')], [paper, paged]));
  const said = [
    tag(theirs),
    tag(judged),
    relate(relation),
    dismiss(dismissal),
    answer(answered),
    share(sharedSet, decision),
    share(waitingOn(paper.id)),
    share(sealedSet),
  ].flatMap(({ steps }) => steps);
  const box = await sealContents(
    {
      annotations: [secret],
      relations: [],
      dismissals: [],
      decisions: [],
      people: [],
      sent: null,
      extra: null,
    },
    sealSecrets,
  );
  const begun = { ...start, steps: [...start.steps, ...said] };
  await applyChange(store, begun, 0, [paper, paged], { sealed: [box] });
  const added = addPaper(removed);
  await applyChange(
    store,
    { ...added, steps: [...added.steps, ...share(waitingOn(removed.id)).steps] },
    1_000,
    [removed],
  );
  await applyChange(store, removePaper(removed, { sharedSets: [waitingOn(removed.id)] }), 2_000);
  await applyChange(store, tag(claim), 3_000);
  await applyChange(store, editNote(claim, 'Strong'), 10_000);
  await applyChange(store, editNote({ ...claim, note: 'Strong' }, noted.note), 11_000);
  await applyChange(store, tag(taken), 12_000);
  await undoLast(store);
  store.close();
};

/** Of a database that has another story than the samples. */
const [, sealedJson = ''] = samples.find(([name]) => name.endsWith('-8-sealed.json')) ?? [];
const plainSamples = samples.filter(([, json]) => json !== sealedJson);

const openSample = async (json: string): Promise<Store> => {
  const name = newDatabaseName();
  await restoreDatabase(name, readDump(json));
  return openTestStore(name);
};

afterEach(deleteTestStores);

describe('a stored database', () => {
  test('is kept of every version', () => {
    const versions = samples.map(([name]) => Number(/database-(\d+)/.exec(name)?.[1]));
    expect([...new Set(versions)].sort()).toEqual(Array.from({ length: SCHEMA }, (_, index) => index + 1));
  });

  // What is stored counts, not what today's reader would make of the same source.
  test.each(plainSamples)('opens and reads as what it was: %s', async (_, json) => {
    const store = await openSample(json);
    expect(await store.db.analysts.toArray()).toEqual([testAnalyst('a', true), testAnalyst('b')]);
    const read = await readPaper(store, paper.id);
    expect(read).toMatchObject({
      origin: PLAIN_ORIGIN,
      sourceHash: paper.sourceHash,
      importedAt: TEST_TIME,
      previousVersion: null,
    });
    expect(await readSource(store, paper.id)).toEqual(paper.source);
    expect(await store.db.contents.get(paper.id)).not.toHaveProperty('source');
    expect(new Set(read?.blocks.map(({ kind }) => kind))).toEqual(
      new Set(['heading', 'paragraph', 'list-item', 'table-cell', 'footnote']),
    );
    const { annotations, revision } = await readClaimSet(store, paper.id, 'a');
    expect(revision).toBe(8);
    expect(annotations).toMatchObject([
      { ...claim, note: noted.note, updatedAt: TEST_TIME, passages: expect.any(Array) },
    ]);
    const words = annotations[0]?.passages.map(({ from, to }) => read?.text.slice(from, to));
    expect(words).toEqual(['🗺️', 'claim']);
  });

  test('of the first version says of every annotation that it has no likelihood', async () => {
    const [, json = ''] = samples.find(([name]) => name.endsWith('-1.json')) ?? [];
    const store = await openSample(json);
    const none = { labels: [], likelihood: null, confidence: null };
    expect(await store.db.annotations.toArray()).toMatchObject([none]);
    expect((await store.db.meta.get('schema'))?.value).toBe(SCHEMA);
  });

  test('of the second version holds what is said of annotations and between them', async () => {
    const [, json = ''] = samples.find(([name]) => name.endsWith('-2.json')) ?? [];
    const store = await openSample(json);
    const { annotations, relations, dismissals } = await readClaimSet(store, paper.id, 'b');
    expect(annotations).toEqual([judged, theirs]);
    expect({ relations, dismissals }).toEqual({ relations: [relation], dismissals: [dismissal] });
    const { sharedSets, decisions } = await readPaperRecords(store, paper.id);
    expect({ sharedSets, decisions }).toEqual({ sharedSets: [sharedSet], decisions: [decision] });
  });

  test('of the fourth version holds sources that are no text, and what a reader tells beside the text', async () => {
    const [, json = ''] = samples.find(([name]) => name.endsWith('-4.json')) ?? [];
    const store = await openSample(json);
    const { source, ...told } = paged;
    expect(await readPaper(store, paged.id)).toEqual({
      ...told,
      importedAt: TEST_TIME,
      previousVersion: null,
    });
    expect(await readSource(store, paged.id)).toEqual(source);
  });

  test('of the fifth version holds what was made of the comments that papers brought', async () => {
    const [, json = ''] = samples.find(([name]) => name.endsWith('-5.json')) ?? [];
    const store = await openSample(json);
    expect((await readClaimSet(store, paged.id, 'a')).commentAnswers).toEqual([answered]);
  });

  test('of the sixth version has nothing in the trash, and what is deleted from then on goes into it', async () => {
    const [, json = ''] = samples.find(([name]) => name.endsWith('-6.json')) ?? [];
    const store = await openSample(json);
    expect(await store.db.trash.count()).toBe(0);
    await applyChange(store, removePaper(paged, { commentAnswers: [answered] }), Date.now());
    expect(await store.db.trash.toArray()).toMatchObject([{ id: `paper ${paged.id}` }]);
    expect(await store.db.trashSteps.count()).toBe(1);
  });

  test('of the eighth version says what a paper is called, what its file has, and its labels', async () => {
    const [, json = ''] = samples.find(([name]) => name.endsWith('-8.json')) ?? [];
    const store = await openSample(json);
    const { metadata } = paged;
    expect(await store.db.papers.get(paged.id)).toEqual({
      ...listed(paged),
      metadata: { ...metadata, ...details },
      asRead: metadata,
      labels,
    });
    expect(await store.db.papers.get(paper.id)).not.toHaveProperty('labels');
  });

  test('of the ninth version holds what is under a seal, and the key to it', async () => {
    const [, json = ''] = samples.find(([name]) => name.endsWith('-9.json')) ?? [];
    expect(json).not.toContain('Zanzibar');
    const store = await openSample(json);
    const set = await readSharedRecords(store, paper.id, 'c');
    expect(set).toMatchObject({ annotations: [], sharedSets: [sealedSet] });
    expect((await withSealedContents(store, set)).annotations).toEqual([secret]);
  });

  test.each(plainSamples.filter(([name]) => /-2-waiting|-[3456789]/.test(name)))(
    'keeps what waits of a shared set as records of their own, also in the steps of undo: %s',
    async (_, json) => {
      const store = await openSample(json);
      const { sharedSets } = await readPaperRecords(store, paper.id);
      expect(sharedSets).toContainEqual(waitingOn(paper.id));
      for (let step = 0; step < 3; step++) await undoLast(store);
      expect(await store.db.sharedSets.get(waitingOn(removed.id).id)).toEqual(waitingOn(removed.id));
    },
  );

  test('keeps a file that it cannot read as it is, and names the set', async () => {
    const [, json = ''] = samples.find(([name]) => name.endsWith('-2-waiting.json')) ?? [];
    const store = await openSample(
      json.replaceAll('"bold claim', '"bald claim').replaceAll('🗺️ and bold claim', '🗺️ and bald claim'),
    );
    expect((await readPaperRecords(store, paper.id)).sharedSets).toEqual([sharedSet]);
    expect(store.setAside.records).toMatchObject([{ table: 'sharedSets', id: waitingOn(paper.id).id }]);
    expect(await store.db.sharedSets.get(waitingOn(paper.id).id)).toMatchObject({
      source: { file: { version: 2 } },
    });
  });

  test.each(plainSamples)('goes on where it stopped: %s', async (_, json) => {
    const store = await openSample(json);
    await redoNext(store);
    expect(await store.db.annotations.get(taken.id)).toMatchObject({ tag: 'evidence' });
    for (let step = 0; step < 4; step++) await undoLast(store);
    expect((await readClaimSet(store, paper.id, 'a')).annotations).toEqual([]);
    expect(await readSource(store, removed.id)).toEqual(removed.source);
  });

  describe('of the eighth version in which sets are sealed', () => {
    const sea = testPaper('# Sea 🗺️\n\nIt has a claim, and evidence for it.', 'sea.md');
    const saidBy = async (store: Store, analystId: string) => {
      const set = await readSharedRecords(store, sea.id, analystId);
      const opened = await withSealedContents(store, set);
      const { annotations, relations, dismissals, decisions, sharedSets } = opened;
      return {
        stored: set.annotations.length + set.relations.length + set.dismissals.length,
        kinds: sharedSets.map(({ seal }) => seal.kind),
        notes: annotations
          .map(({ note }) => note)
          .sort()
          .reverse(),
        links: [...relations, ...dismissals, ...decisions].map(({ id }) => id),
      };
    };
    const first = ['Zanzibar is meant.', 'As in Zanzibar.'];
    const newer = ['Zanzibar is not meant.', 'As in Zanzibar.'];
    const links = (id: string) => [`relation ${id}`, `dismissal ${id}`];

    test('leaves no word of what is in them, wherever it was', async () => {
      const words = async (store: Store) =>
        writeDump(await dumpDatabase(store.db.name)).match(/anzibar/g)?.length ?? 0;
      expect(sealedJson.match(/anzibar/g)?.length).toBeGreaterThan(30);
      const store = await openSample(sealedJson);
      // What is left is of the one that was opened: in its tables, and in the step that brought it.
      expect(await words(store)).toBe(8);
      expect(await saidBy(store, 'd')).toMatchObject({ kinds: ['opened'], notes: first });
      expect((await store.db.meta.get('schema'))?.value).toBe(SCHEMA);
    });

    test('has all of it under seals: as it is, as it was before each step, and in the trash', async () => {
      const store = await openSample(sealedJson);
      const b = { stored: 0, kinds: ['sealed'], links: links('b') };
      const none = { stored: 0, kinds: [], notes: [], links: [] };
      expect(await saidBy(store, 'b')).toEqual({ ...b, notes: newer });
      await redoNext(store);
      expect(await saidBy(store, 'e')).toEqual({
        stored: 0,
        kinds: ['sealed'],
        notes: first,
        links: links('e'),
      });
      await undoLast(store);
      expect(await saidBy(store, 'e')).toEqual(none);
      await undoLast(store);
      expect(await saidBy(store, 'd')).toEqual(none);
      const [entry] = await store.db.trash.toArray();
      expect(entry && (await readRestoringSteps(store, entry))).toMatchObject([
        { table: 'sharedSets', after: { kind: 'consensus', people: [], seal: { kind: 'sealed' } } },
      ]);
      await undoLast(store);
      expect(await saidBy(store, 'c')).toEqual({
        stored: 0,
        kinds: ['sealed'],
        notes: first,
        links: [...links('c'), 'decision c'],
      });
      await undoLast(store);
      await undoLast(store);
      expect((await readSharedRecords(store, sea.id, 'b')).sharedSets).toMatchObject([{ isHidden: false }]);
      expect(await saidBy(store, 'b')).toEqual({ ...b, notes: newer });
      await undoLast(store);
      expect(await saidBy(store, 'b')).toEqual({ ...b, notes: first });
      await undoLast(store);
      expect(await saidBy(store, 'b')).toEqual(none);
      while (await redoNext(store));
      expect(await saidBy(store, 'b')).toEqual({ ...b, notes: newer });
    });

    test('opens them when the round is closed', async () => {
      const store = await openSample(sealedJson);
      const sets = await readSharedSets(store, sea.id);
      const seal = { kind: 'opened', at: TEST_TIME, ownAnnotations: 0 } as const;
      const { steps, openForGood, shut } = await readOpening(
        store,
        sets.filter(({ analystId }) => analystId === 'b'),
        seal,
      );
      expect(shut).toEqual([]);
      const change = createChange({ kind: 'open-sealed-sets' }, steps, { undoable: false });
      await applyChange(store, change, 0, [], { openForGood });
      expect(await saidBy(store, 'b')).toMatchObject({ stored: 4, kinds: ['opened'], notes: newer });
      for (let step = 0; step < 5; step++) await undoLast(store);
      expect(await saidBy(store, 'b')).toMatchObject({ stored: 4, kinds: ['opened'], notes: first });
    });
  });

  test('of this version is still made, row by row and index by index', async () => {
    const name = newDatabaseName();
    await makeSample(name);
    const json = writeDump(await dumpDatabase(name));
    await expect(json).toMatchFileSnapshot(`./samples/database-${SCHEMA}.json`);
  });
});
