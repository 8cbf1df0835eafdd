import { describe, expect, test } from 'vitest';
import type { PaperRecords } from '../records/paper-records';
import type { SharedSet } from '../records/shared-set';
import {
  TEST_TIME,
  testAnnotation,
  testDecision,
  testDismissal,
  testPaper,
  testRelation,
  testSharedSet,
} from '../testing/records';
import { sealRecords, TO_BE_SEALED, unsealRecords } from './seal-records';
import { freshSecrets, sealBytes } from './sealed-box';

const paper = testPaper('One claim, and its evidence.', 'one.txt');
const by = { analystId: 'b' };
const mine = testAnnotation('mine', paper, 'claim');
const theirs = testAnnotation('theirs', paper, 'claim', {
  ...by,
  note: 'Zanzibar 🗺️, and half of one: \ud83d',
  labels: ['zanzibar'],
});
const proof = testAnnotation('proof', paper, 'evidence', { ...by, tag: 'evidence' });
const { source: _, blocks, origin, ...sentPaper } = paper;
const set: SharedSet = testSharedSet(paper.id, {
  kind: 'consensus',
  people: [{ id: 'z', name: 'Zoe of Zanzibar' }],
  seal: TO_BE_SEALED,
  source: {
    name: 'b.claims.json',
    exportedAt: TEST_TIME,
    textHash: 'hash',
    sent: {
      paper: sentPaper,
      annotations: [{ ...theirs, note: 'Zanzibar waits' }],
      relations: [],
      dismissals: [],
      decisions: [],
    },
    extra: { fields: { Zanzibar: 1 }, within: {} },
  },
});
const records: PaperRecords = {
  annotations: [mine, theirs, proof],
  relations: [testRelation('relation', proof, theirs)],
  dismissals: [testDismissal('dismissal', theirs, { reason: 'Zanzibar' })],
  sharedSets: [set],
  decisions: [testDecision('decision', theirs, theirs.id, { ...by, reason: 'Zanzibar' })],
  commentAnswers: [],
};

/** Byte for byte, whatever the encoding. */
const latin = (bytes: Uint8Array): string => [...bytes].map((byte) => String.fromCharCode(byte)).join('');

describe('what is sealed', () => {
  test('leaves of a set who, which paper and when, and no word of what was tagged', async () => {
    const { records: left, sealed } = await sealRecords(records);
    const [box] = sealed;
    expect(left).toMatchObject({ annotations: [mine], relations: [], dismissals: [], decisions: [] });
    expect(left.sharedSets).toEqual([
      {
        ...set,
        people: [],
        source: { name: 'b.claims.json', exportedAt: TEST_TIME, textHash: 'hash', sent: null },
        seal: { kind: 'sealed', id: box?.id },
      },
    ]);
    const all = JSON.stringify(left.sharedSets) + sealed.map(({ bytes }) => latin(bytes)).join();
    for (const word of ['anzibar', 'evidence', '"passages"', 'Zoe']) expect(all).not.toContain(word);
    expect(JSON.stringify(records)).toContain('anzibar');
  });

  test('comes back as it was', async () => {
    const { records: left, sealed } = await sealRecords(records);
    const seal = left.sharedSets[0]?.seal;
    expect(await unsealRecords(left, sealed)).toEqual({ ...records, sharedSets: [{ ...set, seal }] });
  });

  test('is never sealed twice by one key', async () => {
    const [first, second] = [await sealRecords(records), await sealRecords(records)].map(
      ({ sealed }) => sealed[0],
    );
    expect(first?.key).not.toEqual(second?.key);
    expect(first?.bytes.slice(0, 12)).not.toEqual(second?.bytes.slice(0, 12));
    expect(first?.id).not.toBe(second?.id);
  });
});

describe('a seal stays shut', () => {
  test('to another key, when a bit was changed, and when it is cut short', async () => {
    const { records: left, sealed } = await sealRecords(records);
    const [box] = sealed;
    if (!box) throw new TypeError('Nothing was sealed');
    const changed = box.bytes.slice();
    changed[20] = (changed[20] ?? 0) ^ 1;
    for (const broken of [
      { ...box, key: freshSecrets().key },
      { ...box, bytes: changed },
      { ...box, bytes: box.bytes.slice(0, 5) },
      { ...box, key: new Uint8Array(3) },
    ])
      expect(await unsealRecords(left, [broken])).toEqual(left);
    expect(await unsealRecords(left, [])).toEqual(left);
  });

  test('when what is under it is another set’s, or no set', async () => {
    const { records: left, sealed } = await sealRecords(records);
    const [own] = left.sharedSets;
    const other = testSharedSet(paper.id, { analystId: 'c', ...(own && { seal: own.seal }) });
    const renamed = { ...left, sharedSets: [other] };
    expect(await unsealRecords(renamed, sealed)).toEqual(renamed);
    for (const text of ['no JSON', '{"version":1}', '{"version":2}', '']) {
      const secrets = { ...freshSecrets(), id: sealed[0]?.id ?? '' };
      const box = await sealBytes(new TextEncoder().encode(text), secrets);
      expect(await unsealRecords(left, [box])).toEqual(left);
    }
  });
});
