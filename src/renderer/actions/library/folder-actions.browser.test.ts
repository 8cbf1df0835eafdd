import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { encodeJson, toClaimSetFile } from '#core/files/write-claim-set';
import { TEST_TIME, testAnalyst, testAnnotation } from '#core/testing/records';
import { soundValue } from '#core/testing/sound-value';
import { MemoryFolder } from '#host/memory-folder';
import { evidence, paper } from '#store/testing/filled-store';
import { closeWorkbenches, type OpenWorkbench, openWorkbench } from '../../session/testing/open-workbench';
import { followFolder, previewFolder, watchFolder } from './folder-actions';

let open: OpenWorkbench;
let folder: MemoryFolder;

beforeEach(async () => {
  open = await openWorkbench();
  if (!(open.workbench.host.folder instanceof MemoryFolder)) throw new TypeError('No folder in memory');
  folder = open.workbench.host.folder;
  followFolder(open.workbench);
  folder.answerChoose('Team');
  await watchFolder(open.workbench);
});
afterEach(closeWorkbenches);

const news = () => open.workbench.state.value.folder;
const claimSetOf = (analystId: string): Uint8Array<ArrayBuffer> => {
  const annotations = [testAnnotation(`${analystId}-1`, paper, 'claim', { analystId })];
  const analyst = testAnalyst(analystId);
  const file = toClaimSetFile({ paper, analyst, annotations, relations: [], dismissals: [] }, TEST_TIME);
  return encodeJson(soundValue(file));
};
const put = (analystId: string): void =>
  folder.put({ name: `${analystId}.claims.json`, bytes: claimSetOf(analystId) });

test('what is watched is said, and nothing is imported by itself', async () => {
  expect(open.notice()).toBe(
    'Claim sets that appear in “Team” will be announced below. Nothing is imported by itself.',
  );
  put('b');
  await expect.poll(() => news()?.arrivals).toBe(1);
  expect(await open.store.db.sharedSets.count()).toBe(0);
});

test('a file that lies there unchanged is not read again when another one comes', async () => {
  put('b');
  await expect.poll(() => news()?.arrivals).toBe(1);
  const read = vi.spyOn(folder, 'read');
  put('c');
  await expect.poll(() => news()?.arrivals).toBe(2);
  expect(read.mock.calls.map(([name]) => name)).toEqual(['c.claims.json']);
});

test('two files with the set of one analyst announce one', async () => {
  put('b');
  await expect.poll(() => news()?.arrivals).toBe(1);
  folder.put({ name: 'b again.claims.json', bytes: claimSetOf('b') });
  await expect.poll(() => news()?.names).toHaveLength(2);
  expect(news()?.arrivals).toBe(1);
});

test('a file that has changed is read again', async () => {
  put('b');
  await expect.poll(() => news()?.arrivals).toBe(1);
  folder.put({ name: 'b.claims.json', bytes: new TextEncoder().encode('{') });
  await expect.poll(() => [news()?.arrivals, news()?.damaged]).toEqual([0, 1]);
});

test('the preview reads the files as they are then', async () => {
  put('b');
  await expect.poll(() => news()?.names).toEqual(['b.claims.json']);
  await previewFolder(open.workbench);
  const { dialog } = open.workbench.state.value;
  expect(dialog).toMatchObject({
    kind: 'import',
    plan: { entries: [{ kind: 'arrival', name: 'b.claims.json' }] },
  });
  expect(await open.store.db.annotations.get(evidence.id)).toBeUndefined();
});
