import { afterEach, beforeEach, expect, test } from 'vitest';
import { createChange } from '#core/edit/change';
import { MAX_REASON_LENGTH } from '#core/records/dismissal';
import { testDismissal } from '#core/testing/records';
import { applyChange } from '#store/apply-change';
import { claim } from '#store/testing/filled-store';
import {
  closeWorkbenches,
  type OpenWorkbench,
  openWorkbench,
  removeElsewhere,
} from '../../session/testing/open-workbench';
import { dismiss, withdrawDismissal } from './dismissal-actions';

let open: OpenWorkbench;

beforeEach(async () => {
  open = await openWorkbench();
});
afterEach(closeWorkbenches);

const SUBJECT = { kind: 'annotation', annotationId: claim.id } as const;
const stored = () => open.store.db.dismissals.toArray();
const dismissClaim = (reason: string): Promise<boolean> =>
  dismiss(open.workbench, 'claim-without-evidence', SUBJECT, reason);

test('a finding is dismissed with the reason, without white space around it', async () => {
  expect(await dismissClaim('  Said in passing. ')).toBe(true);
  expect(await stored()).toMatchObject([{ analystId: 'a', subject: SUBJECT, reason: 'Said in passing.' }]);
  expect(open.notice()).toBe('Finding dismissed. Your reason is kept.');
});

test('without a reason nothing is dismissed', async () => {
  expect(await dismissClaim(' \n')).toBe(false);
  expect(await stored()).toEqual([]);
  expect(open.notice()).toBe('');
});

test('a reason that is too long is cut where it may end', async () => {
  await dismissClaim('x'.repeat(MAX_REASON_LENGTH + 1));
  expect((await stored())[0]?.reason).toHaveLength(MAX_REASON_LENGTH);
});

test('a finding is dismissed once, however fast one asks twice', async () => {
  expect(await Promise.all([dismissClaim('One.'), dismissClaim('Two.')])).toEqual([true, false]);
  expect(await stored()).toMatchObject([{ reason: 'One.' }]);
});

test('nothing is dismissed about an annotation that is gone', async () => {
  await open.workbench.undo();
  expect(await dismissClaim('Too late.')).toBe(false);
  expect(await stored()).toEqual([]);
});

test('on a paper that another window has just removed nothing is dismissed, and why is said', async () => {
  await removeElsewhere(open);
  expect(await dismissClaim('Too late.')).toBe(false);
  expect(await stored()).toEqual([]);
  expect(open.notice()).toContain('was removed from the library in another window');
});

test('a dismissal is withdrawn, once, and can be taken up again', async () => {
  const dismissal = testDismissal('d', claim);
  await applyChange(
    open.store,
    createChange({ kind: 'dismiss', check: dismissal.check }, [
      { table: 'dismissals', before: null, after: dismissal },
    ]),
    0,
  );
  await Promise.all([withdrawDismissal(open.workbench, 'd'), withdrawDismissal(open.workbench, 'd')]);
  expect(await stored()).toEqual([]);
  expect(open.notice()).toBe('');
  await open.workbench.undo();
  expect(await stored()).toEqual([dismissal]);
});
