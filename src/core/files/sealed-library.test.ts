/** Sealed sets in library files: encrypted, opened with the key that lies apart in the same file. */
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { writeZip } from '../import/zip/write-zip';
import { sealRecords, TO_BE_SEALED, unsealRecords } from '../sealing/seal-records';
import { freshSecrets } from '../sealing/sealed-box';
import {
  TEST_TIME,
  testAnalyst,
  testAnnotation,
  testDecision,
  testPaper,
  testSharedSet,
  unrelated,
  unshared,
} from '../testing/records';
import { soundValue } from '../testing/sound-value';
import { type LocalLibrary, mergeChange, planMerge, toLibraryPaper } from './merge-library';
import { readLibrary } from './read-library';
import { type LibraryContents, writeLibrary } from './write-library';

const paper = testPaper('One claim, and its evidence.', 'one.txt');
const mine = testAnnotation('mine', paper, 'claim');
const theirs = testAnnotation('theirs', paper, 'evidence', { analystId: 'b', note: 'Zanzibar' });
const decision = testDecision('decision', theirs, theirs.id, { analystId: 'b', reason: 'Zanzibar' });
const set = testSharedSet(paper.id, {
  kind: 'consensus',
  people: ['a', 'b'].map((id) => ({ id, name: `Zanzibar ${id}` })),
  seal: TO_BE_SEALED,
});
const open: LibraryContents = {
  analysts: [testAnalyst('a', true), testAnalyst('b')],
  papers: [{ paper, importedAt: TEST_TIME, previousVersion: null }],
  ...unrelated([mine, theirs]),
  ...unshared,
  decisions: [decision],
  sharedSets: [set],
};

const sealedLibrary = async (): Promise<LibraryContents> => {
  const { records, sealed } = await sealRecords(open);
  return { ...records, sealed };
};

const unpacked = (bytes: Uint8Array): Record<string, Uint8Array> => unzipSync(bytes);

const packed = (files: Record<string, Uint8Array>): Uint8Array =>
  writeZip(Object.entries(files).map(([name, bytes]) => ({ name, bytes })));

const faultsOf = async (bytes: Uint8Array): Promise<unknown> => {
  const read = await readLibrary(bytes);
  return read.kind === 'faults' ? read.faults : [];
};

test('a saved library has no word of a sealed set, and gives it back under its seal', async () => {
  const library = await sealedLibrary();
  const bytes = soundValue(writeLibrary(library, TEST_TIME));
  const files = unpacked(bytes);
  const id = library.sealed[0]?.id ?? '';
  expect(Object.keys(files)).toEqual(['library.json', expect.any(String), `sealed/${id}`, `keys/${id}`]);
  for (const [name, content] of Object.entries(files)) {
    const text = [...content].map((byte) => String.fromCharCode(byte)).join('');
    expect(text).not.toContain('Zanzibar');
    if (!name.startsWith('sources/')) expect(text).not.toContain('"theirs"');
  }
  const read = soundValue(await readLibrary(bytes));
  expect(read).toEqual(library);
  expect((await unsealRecords(read, read.sealed)).annotations).toEqual([mine, theirs]);
});

test('a seal without its contents or its key, or with another key, is a fault of the file', async () => {
  const library = await sealedLibrary();
  const id = library.sealed[0]?.id ?? '';
  const whole = unpacked(soundValue(writeLibrary(library, TEST_TIME)));
  const faultOf = (kind: string) => [{ path: 'sharedSets[0].seal.id', problem: { kind } }];
  for (const name of [`sealed/${id}`, `keys/${id}`]) {
    const { [name]: _, ...rest } = whole;
    expect(await faultsOf(packed(rest))).toEqual(faultOf('missing-source'));
  }
  expect(await faultsOf(packed({ ...whole, [`keys/${id}`]: freshSecrets().key }))).toEqual(faultOf('shut'));
});

const asVersion5 = (bytes: Uint8Array): Uint8Array => {
  const { 'library.json': list = new Uint8Array(), ...rest } = unpacked(bytes);
  const text = new TextDecoder().decode(list).replace('"version":6', '"version":5');
  return packed({
    'library.json': new TextEncoder().encode(
      text.replace('"seal":{"kind":"none"}', '"seal":{"kind":"sealed"}'),
    ),
    ...rest,
  });
};

test('what lay in the clear in an older file is sealed when it is read', async () => {
  const clear = { ...open, sharedSets: [{ ...set, seal: { kind: 'none' } as const }] };
  const old = asVersion5(soundValue(writeLibrary(clear, TEST_TIME)));
  const read = soundValue(await readLibrary(old));
  expect(read).toMatchObject({ annotations: [mine], decisions: [], sharedSets: [{ people: [] }] });
  const inside = await unsealRecords(read, read.sealed);
  expect(inside).toMatchObject({
    annotations: [mine, theirs],
    decisions: [decision],
    sharedSets: [{ people: set.people }],
  });
});

test('what stands in the clear beside a sealed set keeps no library from opening', async () => {
  const { records, sealed } = await sealRecords(open);
  const beside = testAnnotation('beside', paper, 'One', { analystId: 'b' });
  const library = { ...records, annotations: [mine, beside], sealed };
  const read = soundValue(await readLibrary(soundValue(writeLibrary(library, TEST_TIME))));
  expect(read).toEqual(library);
});

const here = (records: Partial<LocalLibrary> = {}): LocalLibrary => ({
  ...open,
  papers: [toLibraryPaper(paper, TEST_TIME)],
  annotations: [mine],
  decisions: [],
  sharedSets: [],
  ...records,
});

test('opening a library brings what is under the seals of new sets, and of no others', async () => {
  const library = await sealedLibrary();
  expect(planMerge(here(), library)).toMatchObject({
    newAnnotations: [],
    newSharedSets: library.sharedSets,
    newSealed: library.sealed,
  });
  const known = planMerge(here({ sharedSets: library.sharedSets }), library);
  expect(known).toMatchObject({ newSharedSets: [], newSealed: [] });
});

test('what is sealed here is not laid open by a library in which it is', async () => {
  const { sharedSets } = await sealedLibrary();
  const opened = { ...open, sharedSets: [{ ...set, seal: { kind: 'none' } as const }] };
  const local = here({ sharedSets });
  const plan = planMerge(local, opened);
  expect(plan).toMatchObject({ newAnnotations: [], newDecisions: [], newSharedSets: [] });
  expect(mergeChange(plan, local, null).steps).toEqual([]);
});
