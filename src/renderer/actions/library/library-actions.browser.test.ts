import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { MergePlan } from '#core/files/merge-library';
import { readClaimSet } from '#core/files/read-claim-set';
import { readLibrary } from '#core/files/read-library';
import { writeLibrary } from '#core/files/write-library';
import type { Annotation } from '#core/records/annotation';
import {
  TEST_TIME,
  testAnalyst,
  testAnnotation,
  testRelation,
  unrelated,
  unshared,
} from '#core/testing/records';
import { soundValue } from '#core/testing/sound-value';
import type { OpenedFile } from '#host/contract';
import { claim, evidence, me, paper } from '#store/testing/filled-store';
import { listed, tag } from '#store/testing/sample-changes';
import { fileOf } from '../../session/testing/colleague';
import {
  changeElsewhere,
  closeWorkbenches,
  type OpenWorkbench,
  openWorkbench,
} from '../../session/testing/open-workbench';
import { saveDetails } from './details-actions';
import { chooseLibrary, exportClaimSet, mergeLibrary, previewLibrary, saveLibrary } from './library-actions';

let open: OpenWorkbench;

beforeEach(async () => {
  open = await openWorkbench();
});
afterEach(closeWorkbenches);

const savedBytes = (): Uint8Array<ArrayBuffer> => open.host.saved[0]?.bytes ?? new Uint8Array();

describe('what leaves', () => {
  test('is my claim set of the open paper, sound, under a name that says whose it is', async () => {
    await exportClaimSet(open.workbench);
    expect(soundValue(readClaimSet(savedBytes()))).toMatchObject({
      analyst: { id: me.id },
      annotations: [{ id: claim.id }],
    });
    expect(open.host.saved[0]?.suggestedName).toBe('one.analyst-a.claims.json');
    expect(open.notice()).toBe(
      '1 annotation and 0 relations exported: one.analyst-a.claims.json in your downloads',
    );
  });

  test('calls the paper as it was corrected, and knows it as before', async () => {
    const before = listed(paper);
    const metadata = { title: 'Corrected', authors: ['Ann'], date: '2026-07-01' };
    await saveDetails(open.workbench, before, { ...metadata, labels: ['mine'] });
    await exportClaimSet(open.workbench);
    const { id, sourceHash, textHash } = paper;
    expect(soundValue(readClaimSet(savedBytes())).paper).toMatchObject({
      id,
      sourceHash,
      textHash,
      metadata,
    });
  });

  test('is the whole library, which can be read again', async () => {
    await saveLibrary(open.workbench);
    const read = soundValue(await readLibrary(savedBytes()));
    expect(read.annotations).toEqual([claim]);
    expect(open.notice()).toContain('1 paper and 1 annotation saved: postil-library-');
  });

  test('is nothing when the dialog is cancelled, and nothing is said', async () => {
    open.host.answerSave(null);
    await exportClaimSet(open.workbench);
    expect(open.host.saved).toEqual([]);
    expect(open.notice()).toBe('');
  });

  test('is nothing when it would not pass its own checks, and what is wrong is said', async () => {
    await open.store.db.relations.put(testRelation('leads nowhere', evidence, claim));
    await saveLibrary(open.workbench);
    expect(open.host.saved).toEqual([]);
    expect(open.notice()).toBe('Nothing was written: the file would not pass its own checks.');
  });
});

describe('a library that comes', () => {
  const note = testAnnotation('new', paper, 'its');
  const libraryOf = (...annotations: Annotation[]): OpenedFile => {
    const papers = [{ paper, importedAt: TEST_TIME, previousVersion: null }];
    const contents = { analysts: [me], papers, ...unrelated(annotations), ...unshared };
    return fileOf('library.json', soundValue(writeLibrary(contents, TEST_TIME)));
  };
  const shownPlan = (): MergePlan => {
    const { dialog } = open.workbench.state.value;
    if (dialog?.kind !== 'merge') throw new TypeError('No plan is shown');
    return dialog.plan;
  };

  test('is shown before anything is written', async () => {
    open.host.answerOpen([libraryOf(claim, note)]);
    await chooseLibrary(open.workbench);
    expect(shownPlan()).toMatchObject({ newAnnotations: [note], same: 1 });
    expect(await open.store.db.annotations.count()).toBe(1);
  });

  test.each<[string, OpenedFile]>([
    ['damaged', fileOf('bad.json', '{"format":"postil-library"')],
    ['too large', { status: 'too-large', name: 'bad.json', size: 1e10 }],
    ['unreadable', { status: 'unreadable', name: 'bad.json', reason: 'it is gone' }],
  ])('%s is refused, and why is said', async (_kind, file) => {
    await previewLibrary(open.workbench, file);
    expect(open.workbench.state.value.dialog).toBeNull();
    expect(open.notice()).toBe('“bad.json” was not opened, and nothing was changed.');
    expect(open.workbench.state.value.notice).toMatchObject({ kind: 'fault', details: [expect.any(String)] });
  });

  test('adds what is not here, and says how much that was', async () => {
    await previewLibrary(open.workbench, libraryOf(claim, note));
    await mergeLibrary(open.workbench, shownPlan(), null);
    expect(await open.store.db.annotations.get(note.id)).toEqual(note);
    expect(open.workbench.state.value.dialog).toBeNull();
    expect(open.notice()).toBe('0 papers, 1 annotation and 0 relations added.');
  });

  test('adds what another window has not just added itself', async () => {
    await previewLibrary(open.workbench, libraryOf(claim, note, evidence));
    await changeElsewhere(open, tag({ ...note, note: 'theirs' }));
    await mergeLibrary(open.workbench, shownPlan(), null);
    expect(await open.store.db.annotations.get(note.id)).toMatchObject({ note: 'theirs' });
    expect(await open.store.db.annotations.get(evidence.id)).toEqual(evidence);
    expect(open.notice()).toBe('0 papers, 1 annotation and 0 relations added.');
  });

  test('can make another analyst of it me', async () => {
    const ada = testAnalyst('ada', true);
    const papers = [{ paper, importedAt: TEST_TIME, previousVersion: null }];
    const contents = { analysts: [ada], papers, ...unrelated([]), ...unshared };
    const bytes = soundValue(writeLibrary(contents, TEST_TIME));
    await previewLibrary(open.workbench, fileOf('ada.json', bytes));
    await mergeLibrary(open.workbench, shownPlan(), ada);
    expect(open.workbench.me()?.id).toBe(ada.id);
  });
});
