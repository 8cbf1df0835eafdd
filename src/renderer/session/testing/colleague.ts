/** A colleague, made up, for tests: Ben, who calls evidence what I have not tagged. */
import { expect } from 'vitest';
import { type Change, createChange, type Step } from '#core/edit/change';
import { toSentSet } from '#core/files/read-claim-set';
import { encodeJson, toClaimSetFile } from '#core/files/write-claim-set';
import type { Annotation } from '#core/records/annotation';
import type { SharedSet } from '#core/records/shared-set';
import { sealRecords, TO_BE_SEALED } from '#core/sealing/seal-records';
import { TEST_TIME, testAnalyst, testAnnotation, testSharedSet, unrelated } from '#core/testing/records';
import { soundValue } from '#core/testing/sound-value';
import type { OpenedFile } from '#host/contract';
import type { SharedSetEntry } from '#store/shared-sets';
import { paper } from '#store/testing/filled-store';
import type { CompareSession } from '../compare-session';
import { PLAIN_LOOK, paperRoute } from '../route';
import type { OpenWorkbench } from './open-workbench';

export const ben = testAnalyst('b');
export const theirs = testAnnotation('theirs', paper, 'evidence', { tag: 'evidence', analystId: ben.id });

/** Ben's set comes in, with what it says. */
export const benShares = (
  changed: Partial<SharedSet> = {},
  annotations: readonly Annotation[] = [theirs],
): Change =>
  createChange({ kind: 'import-claim-sets', names: [ben.name] }, [
    { table: 'analysts', before: null, after: ben },
    ...annotations.map((after): Step => ({ table: 'annotations', before: null, after })),
    { table: 'sharedSets', before: null, after: testSharedSet(paper.id, changed) },
  ]);

/** The same set under a seal, and what is under it. */
export const benSealed = async (annotations: readonly Annotation[] = [theirs]) => {
  const { records, sealed } = await sealRecords({
    ...unrelated(annotations),
    ...{ decisions: [], commentAnswers: [] },
    sharedSets: [testSharedSet(paper.id, { seal: TO_BE_SEALED })],
  });
  const [set] = records.sharedSets;
  if (!set) throw new TypeError('Nothing was sealed');
  return { set, sealed, change: benShares({ seal: set.seal }, []) };
};

/** As a list of colleagues showed it before anything changed. */
export const entryOf = (set: SharedSet): SharedSetEntry => ({
  set,
  name: ben.name,
  contents:
    set.seal.kind === 'sealed' ? null : { counts: { claim: 0, evidence: 1, assessment: 0 }, orphans: 0 },
});

const fileFromBen = (annotations: readonly Annotation[]) =>
  soundValue(toClaimSetFile({ paper, analyst: ben, ...unrelated(annotations) }, TEST_TIME));

/** What Ben sent, as it is kept while something of it waits. */
export const sentByBen = (...annotations: readonly Annotation[]) =>
  toSentSet(fileFromBen(annotations), paper.id);

export const benFile = (...annotations: readonly Annotation[]): OpenedFile =>
  fileOf('b.claims.json', encodeJson(fileFromBen(annotations)));

export const fileOf = (name: string, content: string | Uint8Array<ArrayBuffer>): OpenedFile => ({
  status: 'read',
  name,
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
});

/** Compares all that is on the open paper; resolves when it is compared. */
export const compareAll = async ({ workbench, session }: OpenWorkbench): Promise<CompareSession> => {
  workbench.goTo(paperRoute(paper.id, { ...PLAIN_LOOK, compared: [] }));
  const comparing = (): CompareSession | null => session.state.value.comparing;
  await expect.poll(() => comparing()?.state.value.result?.cases.length ?? 0).toBeGreaterThan(0);
  const found = comparing();
  if (!found) throw new TypeError('Nothing is compared');
  return found;
};
