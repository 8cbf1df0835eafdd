/** Records that cannot be read are set aside: told once, kept in the database as they are, and left out of what is read. */

import { checkSchema, type Fault } from '#core/files/file-fault';
import { Annotation } from '#core/records/annotation';
import type { ClaimSetRecords } from '#core/records/claim-set';
import { CommentAnswer } from '#core/records/comment-answer';
import { Decision } from '#core/records/decision';
import { Dismissal } from '#core/records/dismissal';
import { type PaperRecords, paperRecords } from '#core/records/paper-records';
import { Relation } from '#core/records/relation';
import { SharedSet } from '#core/records/shared-set';
import type { PaperTable, Records } from '#core/records/tables';
import { z } from '#core/zod';

/** What is shown of a paper: without it no list of papers could be drawn. */
const StoredPaper = z.looseObject({
  id: z.string(),
  sourceName: z.string(),
  importedAt: z.string(),
  metadata: z.looseObject({
    title: z.string(),
    authors: z.array(z.string()),
    editors: z.array(z.string()),
  }),
  labels: z.array(z.string()).optional(),
});

type CheckedTable = PaperTable | 'papers';

const SCHEMAS = {
  papers: StoredPaper,
  annotations: Annotation,
  relations: Relation,
  dismissals: Dismissal,
  sharedSets: SharedSet,
  decisions: Decision,
  commentAnswers: CommentAnswer,
} satisfies Record<CheckedTable, unknown>;

export interface UnreadableRecord {
  readonly table: CheckedTable;
  readonly id: string;
  readonly paperId: string;
  /** What is wrong with it, at least one thing. */
  readonly faults: readonly Fault[];
}

export interface SetAside {
  /** So far. */
  readonly records: readonly UnreadableRecord[];
  /** The rows that can be read. Call it outside of transactions. */
  readable<Name extends CheckedTable>(table: Name, rows: readonly Records[Name][]): Records[Name][];
  /** Calls the listener whenever something more is set aside; returns the function that stops it. */
  subscribe(listener: () => void): () => void;
}

export const createSetAside = (): SetAside => {
  /** What was wrong with a row when it was first read; null for a sound one. Later changes are this program's own and need no check. */
  const known = new Map<string, UnreadableRecord | null>();
  const listeners = new Set<() => void>();
  const all = (): readonly UnreadableRecord[] => [...known.values()].filter((record) => record !== null);
  return {
    get records() {
      return all();
    },
    readable(table, rows) {
      let isNew = false;
      const sound = rows.filter((row) => {
        const key = `${table} ${row.id}`;
        const before = known.get(key);
        if (before !== undefined) return before === null;
        const unreadable = check(table, row);
        known.set(key, unreadable);
        isNew ||= unreadable !== null;
        return unreadable === null;
      });
      if (isNew) for (const listener of listeners) listener();
      return sound;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

interface Reading {
  readonly setAside: SetAside;
}

/** Whatever refers to an unreadable annotation is left out with it, since it would lead nowhere. */
export const readableClaimSet = ({ setAside }: Reading, stored: ClaimSetRecords): ClaimSetRecords => {
  const annotations = setAside.readable('annotations', stored.annotations);
  const lost = new Set(stored.annotations.map(({ id }) => id));
  for (const { id } of annotations) lost.delete(id);
  return {
    annotations,
    relations: setAside
      .readable('relations', stored.relations)
      .filter(({ from, to }) => !lost.has(from) && !lost.has(to)),
    dismissals: setAside
      .readable('dismissals', stored.dismissals)
      .filter(({ subject }) => subject.kind !== 'annotation' || !lost.has(subject.annotationId)),
  };
};

export const readableRecords = (reading: Reading, stored: PaperRecords): PaperRecords => ({
  ...paperRecords((table) => reading.setAside.readable(table, stored[table])),
  ...readableClaimSet(reading, stored),
});

const check = (
  table: CheckedTable,
  row: { readonly id: string; readonly paperId?: string },
): UnreadableRecord | null => {
  const checked = checkSchema<unknown>(SCHEMAS[table], row);
  return checked.kind === 'ok'
    ? null
    : { table, id: row.id, paperId: row.paperId ?? row.id, faults: checked.faults };
};
