import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { applyChange } from '#store/apply-change';
import { claim, evidence, paper } from '#store/testing/filled-store';
import { listed, removePaper as removal, tag } from '#store/testing/sample-changes';
import { benShares, fileOf } from '../../session/testing/colleague';
import {
  changeElsewhere,
  closeWorkbenches,
  fillDisk,
  type OpenWorkbench,
  openWorkbench,
} from '../../session/testing/open-workbench';
import { addPapers, choosePapers, removePaper } from './paper-actions';

let open: OpenWorkbench;

beforeEach(async () => {
  open = await openWorkbench();
});
afterEach(closeWorkbenches);

const titles = async (): Promise<string[]> =>
  (await open.store.db.papers.toArray()).map(({ metadata }) => metadata.title).sort();
const SEA = fileOf('sea.txt', 'Of the sea.');
const ICE = fileOf('ice.txt', 'Of ice.');

describe('opening papers', () => {
  test('adds one with its text, opens it, and says so', async () => {
    await addPapers(open.workbench, [SEA]);
    expect(await titles()).toEqual(['one', 'sea']);
    await expect.poll(() => open.workbench.session()?.paper.text).toBe('Of the sea.');
    expect(open.notice()).toBe('1 paper added.');
  });

  test('adds several as one step of undo and opens none', async () => {
    await addPapers(open.workbench, [SEA, ICE]);
    expect(await titles()).toEqual(['ice', 'one', 'sea']);
    expect(open.workbench.session()?.paper.id).toBe(paper.id);
    await open.workbench.undo();
    expect(await titles()).toEqual(['one']);
  });

  test('adds none twice, whether it is here already, is in the list twice, or is asked for twice at once', async () => {
    await Promise.all([addPapers(open.workbench, [SEA, SEA]), addPapers(open.workbench, [SEA])]);
    expect(await titles()).toEqual(['one', 'sea']);
    await addPapers(open.workbench, [SEA]);
    expect(open.notice()).toBe('1 paper already in the library.');
  });

  test('adds what can be read and says of each of the others why not', async () => {
    await addPapers(open.workbench, [
      SEA,
      fileOf('empty.txt', ''),
      { status: 'unreadable', name: 'gone.txt', reason: 'it is gone' },
      { status: 'too-large', name: 'large.txt', size: 1e9 },
    ]);
    expect(await titles()).toEqual(['one', 'sea']);
    expect(open.notice()).toBe('1 paper added. 3 files could not be opened; nothing was changed for them.');
    const { notice } = open.workbench.state.value;
    expect(notice).toMatchObject({
      kind: 'fault',
      details: [
        expect.stringContaining('“empty.txt” has no text in it'),
        '“gone.txt” could not be read: it is gone',
        expect.stringContaining('“large.txt”'),
      ],
    });
  });

  test('leaves everything when the dialog is cancelled', async () => {
    open.host.answerOpen(null);
    await choosePapers(open.workbench);
    expect(await titles()).toEqual(['one']);
    expect(open.notice()).toBe('');
  });

  test('neither opens nor announces what could not be written', async () => {
    fillDisk();
    await addPapers(open.workbench, [SEA]);
    expect(open.workbench.session()?.paper.id).toBe(paper.id);
    expect(open.notice()).toContain('This could not be saved');
  });
});

describe('removing a paper', () => {
  test('takes all that hangs on it along, says how much, and undo brings it back', async () => {
    await applyChange(open.store, benShares(), 0);
    await removePaper(open.workbench, listed(paper));
    expect(await titles()).toEqual([]);
    expect(await open.store.db.annotations.count()).toBe(0);
    expect(open.notice()).toBe(
      'Removed “one” with 1 annotation and 1 claim set of others. Undo brings it back.',
    );
    await open.workbench.undo();
    expect(await open.store.db.annotations.count()).toBe(2);
  });

  test('takes what another window has just tagged in it along', async () => {
    await changeElsewhere(open, tag(evidence));
    await removePaper(open.workbench, listed(paper));
    expect(await open.store.db.annotations.count()).toBe(0);
    expect(open.notice()).toContain('with 2 annotations');
  });

  test('does and says nothing when another window has just removed it', async () => {
    await changeElsewhere(open, removal(paper, { annotations: [claim] }));
    await removePaper(open.workbench, listed(paper));
    expect(open.notice()).toBe('');
  });
});
