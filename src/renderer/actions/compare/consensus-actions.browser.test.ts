import { afterEach, beforeEach, expect, test } from 'vitest';
import { readClaimSet } from '#core/files/read-claim-set';
import { soundValue } from '#core/testing/sound-value';
import { applyChange } from '#store/apply-change';
import { benShares, compareAll } from '../../session/testing/colleague';
import { closeWorkbenches, type OpenWorkbench, openWorkbench } from '../../session/testing/open-workbench';
import { exportConsensus, saveReport } from './consensus-actions';
import { mergeAgreeing } from './decide-actions';

let open: OpenWorkbench;

beforeEach(async () => {
  open = await openWorkbench();
});
afterEach(closeWorkbenches);

test('before the first decision there is no consensus to export, and that is said', async () => {
  await exportConsensus(open.workbench);
  expect(open.host.saved).toEqual([]);
  expect(open.notice()).toContain('There is no consensus on this paper yet.');
});

test('the consensus leaves as a sound claim set with its log', async () => {
  await applyChange(open.store, benShares(), 0);
  const comparing = await compareAll(open);
  await mergeAgreeing(open.workbench, comparing, { kind: 'trusted', analystId: 'b' });
  await exportConsensus(open.workbench);
  const [saved] = open.host.saved;
  expect(saved?.suggestedName).toBe('one.consensus.claims.json');
  const file = soundValue(readClaimSet(saved?.bytes ?? new Uint8Array()));
  expect(file.annotations).toMatchObject([{ tag: 'evidence' }]);
  expect(file.consensus?.decisions).toHaveLength(1);
  expect(open.notice()).toBe(
    '1 annotation and 1 decision exported: one.consensus.claims.json in your downloads',
  );
});

test('a consensus leaves as a page of its own, with how it came about', async () => {
  await applyChange(open.store, benShares(), 0);
  const comparing = await compareAll(open);
  await mergeAgreeing(open.workbench, comparing, { kind: 'trusted', analystId: 'b' });
  const set = comparing.state.value.records?.sharedSets.find(({ kind }) => kind === 'consensus');
  if (!set) throw new TypeError('No consensus was made');
  await saveReport(open.workbench, set);
  const [saved] = open.host.saved;
  expect(saved?.suggestedName).toBe('one.consensus.report.html');
  expect(new TextDecoder().decode(saved?.bytes)).toContain('How the consensus came about');
  expect(open.notice()).toBe('Report saved: one.consensus.report.html in your downloads');
});
