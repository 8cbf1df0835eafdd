/** How a database of an older schema becomes one of the next: every record, also those that undo would bring back. */
import { Dexie, type Transaction } from 'dexie';
import { PLAIN_ORIGIN } from '#core/paper/paper';
import { isStoredRow, type StoredRow } from './stored-row';

type Upgrade = (row: StoredRow) => StoredRow;

/** Schema 2: annotations say labels, likelihood and confidence. */
export const addArgument = (transaction: Transaction): Promise<void> =>
  upgradeRecords(transaction, { schema: 2, table: 'annotations', upgraded: withArgument });

/** Schema 3: what waits of a shared set is kept in records, and no longer as a file of some version. */
export const takeFilesOut = async (transaction: Transaction): Promise<void> => {
  // Reading files is much of the program, which next to no start needs: the transaction waits for it.
  const { withoutFile } = await Dexie.waitFor(import('./without-file'));
  await upgradeRecords(transaction, { schema: 3, table: 'sharedSets', upgraded: withoutFile });
};

/**
 * Schema 4: sources have a table of their own, and every content says where it comes from. Paper by paper, since all
 * the sources at once may be more than the page can hold.
 */
export const setSourcesApart = async (transaction: Transaction): Promise<void> => {
  const contents = transaction.table<StoredRow>('contents');
  for (const id of await contents.toCollection().primaryKeys()) {
    const { source, ...content } = (await contents.get(id)) ?? {};
    await transaction.table<StoredRow>('sources').put({ id, source });
    await contents.put({ origin: PLAIN_ORIGIN, ...content });
  }
  await transaction.table('meta').put({ key: 'schema', value: 4 });
};

/** Schema 5: what was made of the comments that papers brought; nothing yet. */
export const addCommentAnswers = async (transaction: Transaction): Promise<void> => {
  await transaction.table('meta').put({ key: 'schema', value: 5 });
};

/** Schema 6: papers say of which paper they are a newer version. */
export const addVersions = (transaction: Transaction): Promise<void> =>
  upgradeRecords(transaction, { schema: 6, table: 'papers', upgraded: withoutPreviousVersion });

/** Schema 7: what is deleted from now on goes into the trash; what was deleted before, undo still has. */
export const addTrash = async (transaction: Transaction): Promise<void> => {
  await transaction.table('meta').put({ key: 'schema', value: 7 });
};

/** Schema 8: a paper that was corrected says what its reader had made of it, and papers have labels; none did yet. */
export const addDetails = async (transaction: Transaction): Promise<void> => {
  await transaction.table('meta').put({ key: 'schema', value: 8 });
};

/** Schema 9: what is in sealed sets is encrypted, also in steps of undo and in the trash. */
export const sealSets = async (transaction: Transaction): Promise<void> => {
  // As above: next to no start needs it.
  const { sealStoredSets } = await Dexie.waitFor(import('./seal-stored-sets'));
  await sealStoredSets(transaction);
  await transaction.table('meta').put({ key: 'schema', value: 9 });
};

const withoutPreviousVersion: Upgrade = (paper) => ({ ...paper, previousVersion: null });

const withArgument: Upgrade = (annotation) => ({
  ...annotation,
  labels: [],
  likelihood: null,
  confidence: null,
});

interface UpgradeOfTable {
  readonly schema: number;
  readonly table: string;
  readonly upgraded: Upgrade;
}

const upgradeRecords = async (
  transaction: Transaction,
  { schema, table, upgraded }: UpgradeOfTable,
): Promise<void> => {
  await transaction
    .table<StoredRow>(table)
    .toCollection()
    .modify((row, ref) => {
      ref.value = upgraded(row);
    });
  await transaction
    .table<StoredRow>('history')
    .toCollection()
    .modify((entry, ref) => {
      ref.value = { ...entry, change: upgradedChange(entry['change'], table, upgraded) };
    });
  await transaction.table('meta').put({ key: 'schema', value: schema });
};

const upgradedChange = (change: unknown, table: string, upgraded: Upgrade): unknown =>
  isStoredRow(change) && Array.isArray(change['steps'])
    ? { ...change, steps: change['steps'].map((step: unknown) => upgradedStep(step, table, upgraded)) }
    : change;

const upgradedStep = (step: unknown, table: string, upgraded: Upgrade): unknown => {
  if (!isStoredRow(step) || step['table'] !== table) return step;
  const record = (one: unknown): unknown => (isStoredRow(one) ? upgraded(one) : one);
  return { ...step, before: record(step['before']), after: record(step['after']) };
};
