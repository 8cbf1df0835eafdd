/** The upgrade to schema 9: sealed sets, which lay in their tables as any other, are put under seals, also where undo has them. */
import { Dexie, type Transaction } from 'dexie';
import { sameRecord } from '#core/edit/same-record';
import { freshSecrets, type SealedBox, sealBytes } from '#core/sealing/sealed-box';
import { isSealable, isSealableSet } from '#core/sealing/sealed-contents';
import { isStoredRow, type StoredRow } from './stored-row';

/** What is in a set; all but the set itself goes under the seal. */
const TABLES = ['annotations', 'relations', 'dismissals', 'decisions', 'sharedSets'] as const;
type SetTable = (typeof TABLES)[number];

/** Rows of one analyst on one paper, by table and id. */
type Rows = ReadonlyMap<string, StoredRow>;

interface StoredStep {
  readonly table: SetTable;
  readonly before: StoredRow | null;
  readonly after: StoredRow | null;
}

export const sealStoredSets = async (transaction: Transaction): Promise<void> => {
  const history = await transaction.table<StoredRow>('history').orderBy('seq').toArray();
  const trash = await transaction.table<StoredRow>('trashSteps').toArray();
  const sets = await transaction.table<StoredRow>('sharedSets').toArray();
  const owners = new Set([
    ...sets.filter(isSealed).map(ownerOfRow),
    ...history.flatMap(({ change }) => sealedIn(isStoredRow(change) ? change['steps'] : null)),
    ...trash.flatMap(({ steps }) => sealedIn(steps)),
  ]);
  if (owners.size === 0) return;
  const all = new Map([...owners].map((owner) => [owner, new Map<string, StoredRow>()]));
  for (const table of TABLES)
    await transaction.table<StoredRow>(table).each((row) => {
      if (isWhole(table, row)) all.get(ownerOfRow(row))?.set(keyOf(table, row), row);
    });
  const sealing = createSealing(all);
  // The transaction waits, and is not used meanwhile: it would not outlive waiting for Web Crypto.
  const { steps, rows, past, discarded } = await Dexie.waitFor(sealing.run(history, trash));
  for (const { table, before, after } of steps) {
    if (after) await transaction.table(table).put(after);
    else if (before) await transaction.table(table).delete(before['id']);
  }
  for (const { id, bytes, key } of rows) {
    await transaction.table('sealedContents').put({ id, bytes });
    await transaction.table('sealKeys').put({ id, key });
  }
  await transaction.table('history').clear();
  await transaction.table('history').bulkAdd(past);
  await transaction.table('trashSteps').bulkPut(discarded);
};

const createSealing = (stored: ReadonlyMap<string, Rows>) => {
  const boxes = new Map<string, SealedBox>(); // by what is in them: a state that several steps lead to is sealed once
  const closed = async (rows: Rows): Promise<Rows> => {
    const set = setIn(rows);
    if (!set || !isSealed(set)) return rows;
    const json = contentsJson(set, rows);
    const box = boxes.get(json) ?? (await sealBytes(new TextEncoder().encode(json), freshSecrets()));
    boxes.set(json, box);
    return new Map([[keyOf('sharedSets', set), closedSet(set, box.id)]]);
  };
  /** The steps with what they do to sealed sets as it is done to what is stored of them. */
  const sealedSteps = async (
    steps: readonly unknown[],
    before: States,
    after: States,
  ): Promise<unknown[]> => {
    const owners = sealedOwners(steps, before, after);
    const others = steps.filter((step) => !owners.includes(ownerOf(step) ?? ''));
    const sealed: StoredStep[] = [];
    for (const owner of owners)
      sealed.push(
        ...between(await closed(before.get(owner) ?? NONE), await closed(after.get(owner) ?? NONE)),
      );
    return [...others, ...sealed];
  };
  const sealedEntries = async (entries: readonly StoredRow[], isBack: boolean): Promise<StoredRow[]> => {
    let now: States = stored;
    const made: StoredRow[] = [];
    for (const entry of entries) {
      const change = isStoredRow(entry['change']) ? entry['change'] : {};
      const [sound, damaged] = apart(listOf(change['steps']), stored);
      const steps = sound.map((step) => seen(seen(step, stored), now));
      const then = moved(now, steps, isBack);
      const [before, after] = isBack ? [then, now] : [now, then];
      const sealed = await sealedSteps(steps, before, after);
      made.push({ ...entry, change: { ...change, steps: [...damaged, ...sealed] } });
      now = then;
    }
    return made;
  };
  return {
    async run(history: readonly StoredRow[], trash: readonly StoredRow[]) {
      const kept = history.filter((entry) => !isOpening(entry)); // opening is for good by now
      const undone = kept.filter((entry) => entry['undone'] === 1);
      const done = kept.filter((entry) => entry['undone'] !== 1).toReversed();
      const steps: StoredStep[] = [];
      for (const rows of stored.values()) steps.push(...between(rows, await closed(rows)));
      const past = [...(await sealedEntries(done, true)), ...(await sealedEntries(undone, false))];
      const discarded: StoredRow[] = [];
      const gone = new Map([...stored.keys()].map((owner) => [owner, NONE]));
      for (const row of trash) {
        const [sound, damaged] = apart(listOf(row['steps']), stored);
        const taken = sound.map((step) => seen(step, stored));
        const sealed = await sealedSteps(taken, moved(gone, taken, true), gone);
        discarded.push({ ...row, steps: [...damaged, ...sealed] });
      }
      return { steps, rows: [...boxes.values()], past, discarded };
    },
  };
};

/** Whose set the steps touch that is sealed before or after them. */
const sealedOwners = (steps: readonly unknown[], before: States, after: States): readonly string[] =>
  [...new Set(steps.flatMap((step) => ownerOf(step) ?? []))].filter((owner) =>
    [before, after].some((states) => isSealed(setIn(states.get(owner) ?? NONE))),
  );

/** By the owner: what each analyst has on each paper, of those who have or had a sealed set there. */
type States = ReadonlyMap<string, Rows>;

const NONE: Rows = new Map();

/** The steps, and those of them with damaged records, which stay as they are. */
const apart = (steps: readonly unknown[], stored: States): readonly [unknown[], unknown[]] => {
  const isSound = (step: unknown): boolean => {
    if (!isStoredRow(step) || !isSetTable(step['table']) || !stored.has(ownerOf(step) ?? '')) return true;
    const { table } = step;
    return [step['before'], step['after']].every((row) => !isStoredRow(row) || isWhole(table, row));
  };
  return [steps.filter(isSound), steps.filter((step) => !isSound(step))];
};

const isWhole = (table: SetTable, row: StoredRow): boolean =>
  table === 'sharedSets' ? isSealableSet(ownOf(row)) : isSealable(table, row);

/** What was opened since counts as opened in every step; `states`: as they are by now, or were after the step. */
const seen = (step: unknown, states: States): unknown => {
  const owner = ownerOf(step);
  const now = owner === null ? undefined : setIn(states.get(owner) ?? NONE);
  if (!isStoredRow(step) || step['table'] !== 'sharedSets' || !now || sealKind(now) !== 'opened') return step;
  const opened = (set: unknown): unknown =>
    isStoredRow(set) && isSealed(set) ? { ...set, seal: now['seal'] } : set;
  return { ...step, before: opened(step['before']), after: opened(step['after']) };
};

/** The states after the steps, or before them. */
const moved = (from: States, steps: readonly unknown[], isBack: boolean): States => {
  const to = new Map([...from].map(([owner, rows]) => [owner, new Map(rows)]));
  for (const step of steps) {
    const rows = to.get(ownerOf(step) ?? '');
    if (!rows || !isStoredRow(step) || !isSetTable(step['table'])) continue;
    const [left, came] = isBack ? [step['after'], step['before']] : [step['before'], step['after']];
    if (isStoredRow(left)) rows.delete(keyOf(step['table'], left));
    if (isStoredRow(came)) rows.set(keyOf(step['table'], came), came);
  }
  return to;
};

const between = (before: Rows, after: Rows): StoredStep[] =>
  [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const step = { before: before.get(key) ?? null, after: after.get(key) ?? null };
    const table = TABLES.find((one) => key.startsWith(`${one} `));
    return table && !sameRecord(step.before, step.after) ? [{ table, ...step }] : [];
  });

/** As version 1 of what is under seals has it. */
const contentsJson = (set: StoredRow, rows: Rows): string => {
  return JSON.stringify({
    version: 1,
    annotations: rowsOf(rows, 'annotations'),
    relations: rowsOf(rows, 'relations'),
    dismissals: rowsOf(rows, 'dismissals'),
    decisions: rowsOf(rows, 'decisions'),
    ...ownOf(set),
  });
};

/** What the set itself has under its seal. */
const ownOf = (set: StoredRow) => {
  const source = isStoredRow(set['source']) ? set['source'] : {};
  return { people: set['people'] ?? [], sent: source['sent'] ?? null, extra: source['extra'] ?? null };
};

const closedSet = (set: StoredRow, id: string): StoredRow => {
  const { source } = set;
  const bare = { ...set, people: [], seal: { kind: 'sealed', id } };
  if (!isStoredRow(source)) return bare;
  const { extra: _, ...rest } = source;
  return { ...bare, source: { ...rest, sent: null } };
};

const rowsOf = (rows: Rows, table: SetTable): StoredRow[] =>
  [...rows].filter(([key]) => key.startsWith(`${table} `)).map(([, row]) => row);

const setIn = (rows: Rows): StoredRow | undefined => rowsOf(rows, 'sharedSets')[0];

const sealKind = (set: StoredRow): unknown => (isStoredRow(set['seal']) ? set['seal']['kind'] : null);

const isSealed = (set: StoredRow | undefined): boolean => set !== undefined && sealKind(set) === 'sealed';

const isOpening = ({ change }: StoredRow): boolean =>
  isStoredRow(change) && isStoredRow(change['action']) && change['action']['kind'] === 'open-sealed-sets';

const isSetTable = (table: unknown): table is SetTable => TABLES.some((one) => one === table);

const ownerOf = (step: unknown): string | null => {
  if (!isStoredRow(step) || !isSetTable(step['table'])) return null;
  const row = step['after'] ?? step['before'];
  return isStoredRow(row) ? ownerOfRow(row) : null;
};

const ownerOfRow = (row: StoredRow): string => `${String(row['paperId'])} ${String(row['analystId'])}`;

const keyOf = (table: SetTable, row: StoredRow): string => `${table} ${String(row['id'])}`;

/** Whose sealed sets the steps are about. */
const sealedIn = (steps: unknown): string[] =>
  listOf(steps).flatMap((step) => {
    const owner = ownerOf(step);
    if (owner === null || !isStoredRow(step) || step['table'] !== 'sharedSets') return [];
    return [step['before'], step['after']].some((set) => isStoredRow(set) && isSealed(set)) ? [owner] : [];
  });

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
