/** How a database of an older schema becomes one of the next: every record, also those that undo would bring back. */
import type { Transaction } from 'dexie';

type Row = Readonly<Record<string, unknown>>;

/** Schema 2: annotations say labels, likelihood and confidence. */
export const addArgument = async (transaction: Transaction): Promise<void> => {
  await transaction
    .table<Row>('annotations')
    .toCollection()
    .modify((row, ref) => {
      ref.value = withArgument(row);
    });
  await transaction
    .table<Row>('history')
    .toCollection()
    .modify((entry, ref) => {
      ref.value = { ...entry, change: changeWithArgument(entry['change']) };
    });
  await transaction.table('meta').put({ key: 'schema', value: 2 });
};

const withArgument = (annotation: Row): Row => ({
  ...annotation,
  labels: [],
  likelihood: null,
  confidence: null,
});

const changeWithArgument = (change: unknown): unknown =>
  isRow(change) && Array.isArray(change['steps'])
    ? { ...change, steps: change['steps'].map(stepWithArgument) }
    : change;

const stepWithArgument = (step: unknown): unknown => {
  if (!isRow(step) || step['table'] !== 'annotations') return step;
  const upgraded = (record: unknown): unknown => (isRow(record) ? withArgument(record) : record);
  return { ...step, before: upgraded(step['before']), after: upgraded(step['after']) };
};

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null;
