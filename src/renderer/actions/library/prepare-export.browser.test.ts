import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readClaimSet } from '#core/files/read-claim-set';
import type { SharedSet } from '#core/records/shared-set';
import { soundValue } from '#core/testing/sound-value';
import { applyChange } from '#store/apply-change';
import { readPaperSnapshot } from '#store/queries';
import { paperOf } from '../../session/paper-session';
import { benShares, compareAll } from '../../session/testing/colleague';
import { closeWorkbenches, type OpenWorkbench, openWorkbench } from '../../session/testing/open-workbench';
import { mergeAgreeing } from '../compare/decide-actions';
import { type ExportFormatId, formatGroups } from './export-formats';
import { ALL_COMPARED, type ExportSubject, exportSubjects } from './export-subjects';
import { type PreparedExport, prepareExport } from './prepare-export';

let open: OpenWorkbench;

beforeEach(async () => {
  open = await openWorkbench();
});
afterEach(closeWorkbenches);

const subjects = async (
  compared: readonly string[] = [],
  { asked = null, ben = {} }: { asked?: string | null; ben?: Partial<SharedSet> } = {},
): Promise<readonly ExportSubject[]> => {
  const paper = paperOf(open.session);
  const { records, ...snapshot } = await readPaperSnapshot(open.store, paper.id);
  const sharedSets = records.sharedSets.map((set) => (set.analystId === 'b' ? { ...set, ...ben } : set));
  return exportSubjects(paper, { ...snapshot, records: { ...records, sharedSets } }, { compared, asked });
};

const prepared = async (
  format: ExportFormatId,
  subject: ExportSubject | undefined,
  isWide = false,
): Promise<PreparedExport> => {
  if (!subject) throw new TypeError('Nobody has claims');
  return prepareExport(open.workbench, { paper: paperOf(open.session), format, subject, isWide });
};

const ready = async (format: ExportFormatId, subject: ExportSubject | undefined, isWide = false) => {
  const made = await prepared(format, subject, isWide);
  if (made.kind === 'refused') throw new TypeError(made.reason);
  return made;
};

/** Ben's set comes in, and the consensus takes all that he says. */
const makeConsensus = async (): Promise<void> => {
  await applyChange(open.store, benShares(), 0);
  const comparing = await compareAll(open);
  await mergeAgreeing(open.workbench, comparing, { kind: 'trusted', analystId: 'b' });
};

const idsOf = (some: readonly ExportSubject[]): string[] => some.map(({ id }) => id);

test('alone, there is my own work to export', async () => {
  await applyChange(open.store, benShares(), 0);
  expect(idsOf(await subjects())).toEqual(['a']);
});

test('while comparing each set is there and all at once, but what is sealed is not', async () => {
  await applyChange(open.store, benShares(), 0);
  expect(idsOf(await subjects(['a', 'b']))).toEqual(['a', 'b', ALL_COMPARED]);
  const ben = { seal: { kind: 'sealed', id: 'seal' } } as const;
  expect(idsOf(await subjects(['a', 'b'], { ben }))).toEqual(['a']);
  expect(idsOf(await subjects([], { ben, asked: 'b' }))).toEqual(['a']);
});

test('the consensus is there without comparing, and a set that is hidden when one asks for it', async () => {
  await makeConsensus();
  expect((await subjects()).map(({ name }) => name)).toEqual(['Analyst a (me)', 'Consensus']);
  const ben = { isHidden: true };
  expect(idsOf(await subjects(['a', 'b'], { ben }))).not.toContain('b');
  expect(idsOf(await subjects([], { ben, asked: 'b' }))).toContain('b');
});

test('the consensus leaves as a sound claim set with its log', async () => {
  await makeConsensus();
  const made = await ready('claims', (await subjects())[1]);
  expect(made.losses).toEqual([]);
  expect(await made.save()).toBe(true);
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
  await makeConsensus();
  const made = await ready('report-html', (await subjects())[1]);
  await made.save();
  const [saved] = open.host.saved;
  expect(saved?.suggestedName).toBe('one.consensus.report.html');
  expect(new TextDecoder().decode(saved?.bytes)).toContain('How the consensus came about');
  expect(open.notice()).toBe('Report (HTML) exported: one.consensus.report.html in your downloads');
});

test('a set of somebody else does not leave as a claim set, as which it would pass for a newer one', async () => {
  await applyChange(open.store, benShares(), 0);
  for (const subject of (await subjects(['a', 'b'])).slice(1))
    expect(await prepared('claims', subject)).toMatchObject({
      kind: 'refused',
      reason: expect.stringMatching(/^A claim set is sent by whoever made it/),
    });
  expect(open.host.saved).toEqual([]);
});

test('every format but pages can be had of one set and of several, with a size and what it loses', async () => {
  await applyChange(open.store, benShares(), 0);
  const formats = formatGroups(false).flatMap((group) => group.formats);
  expect(formats.map(({ id }) => id)).not.toContain('annotated-pdf');
  expect(formatGroups(true).flatMap((group) => group.formats)).toHaveLength(formats.length + 1);
  const [mine, , all] = await subjects(['a', 'b']);
  for (const { id, name, purpose, about } of formats) {
    expect([name, purpose, about]).not.toContain('');
    const made = await ready(id, mine);
    expect([id, made.size]).toEqual([id, expect.any(Number)]);
    expect(made.losses.length > 0).toBe(id !== 'claims' && id !== 'jsonl' && id !== 'parquet');
    if (id !== 'claims') expect((await ready(id, all)).size).toBeGreaterThan(0);
  }
});

test('a table of several sets can have them side by side', async () => {
  await applyChange(open.store, benShares(), 0);
  const made = await ready('csv', (await subjects(['a', 'b']))[2], true);
  expect(made.name).toBe('one.compared.csv');
  await made.save();
  const [head] = new TextDecoder().decode(open.host.saved[0]?.bytes).split('\r\n');
  expect(head).toContain(',Analyst a,Analyst b,Analyst a: likelihood,');
});

test('several files come in one zip file', async () => {
  const made = await ready('jsonl', (await subjects())[0]);
  expect(made).toMatchObject({ name: 'one.analyst-a.jsonl.zip', packed: 4 });
  await made.save();
  const parts = unzipSync(open.host.saved[0]?.bytes ?? new Uint8Array());
  expect(Object.keys(parts)).toEqual([
    'one.analyst-a.papers.jsonl',
    'one.analyst-a.sets.jsonl',
    'one.analyst-a.claims.jsonl',
    'one.analyst-a.relations.jsonl',
  ]);
  expect(strFromU8(parts['one.analyst-a.claims.jsonl'] ?? new Uint8Array())).toMatch(/^\{"id":"claim"/);
});

test('what would not pass its own checks is refused, with what is wrong', async () => {
  const [mine] = await subjects();
  const [set] = mine?.sets ?? [];
  const [annotation] = set?.annotations ?? [];
  if (!mine || !set || !annotation) throw new TypeError('Nothing is tagged');
  const broken = { ...set, annotations: [annotation, annotation] };
  expect(await prepared('claims', { ...mine, sets: [broken] })).toMatchObject({
    kind: 'refused',
    reason: 'Nothing was written: the file would not pass its own checks.',
    details: [expect.stringContaining('annotations[1]')],
  });
});
