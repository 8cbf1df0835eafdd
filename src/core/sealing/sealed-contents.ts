/** What is in a sealed set: all that would tell what its analyst tagged. Who, of which paper and when stays with the set. */
import { Annotation } from '../records/annotation';
import type { ClaimSetRecords } from '../records/claim-set';
import { Decision } from '../records/decision';
import { Dismissal } from '../records/dismissal';
import { ExtraFields } from '../records/extra-fields';
import { type Claims, claimsWhere, type PaperRecords } from '../records/paper-records';
import { Relation } from '../records/relation';
import { SentSet } from '../records/sent-set';
import { Person, type SharedSet, sharedSetId } from '../records/shared-set';
import { z } from '../zod';
import { type SealedBox, type SealSecrets, sealBytes, unsealBytes } from './sealed-box';

const CONTENTS_VERSION = 1;

/** As JSON, which is then encrypted. What was sealed once stays as it was: other records are another version. */
const SealedJson = z.strictObject({
  version: z.literal(CONTENTS_VERSION),
  annotations: z.array(Annotation),
  relations: z.array(Relation),
  dismissals: z.array(Dismissal),
  decisions: z.array(Decision),
  people: z.array(Person),
  sent: SentSet.nullable(),
  extra: ExtraFields.nullable(),
});

/** Whether a record can be under a seal: with one that cannot, none of what is there would come out again. */
export const isSealable = (table: keyof ClaimSetRecords | 'decisions', record: unknown): boolean =>
  SealedJson.shape[table].element.safeParse(record).success;

/** The same of what a set itself has under its seal. */
export const isSealableSet = (inside: {
  readonly people: unknown;
  readonly sent: unknown;
  readonly extra: unknown;
}): boolean => SealedJson.pick({ people: true, sent: true, extra: true }).safeParse(inside).success;

export interface SealedContents extends Claims {
  readonly people: readonly Person[];
  readonly sent: SentSet | null;
  readonly extra: ExtraFields | null;
}

/** `records`: of whomever; those of the set are taken. */
export const contentsOf = (set: SharedSet, records: Claims): SealedContents => ({
  ...claimsWhere(records, (one) => isOfSet(set, one)),
  people: set.people,
  sent: set.source?.sent ?? null,
  extra: set.source?.extra ?? null,
});

interface Owned {
  readonly paperId: string;
  readonly analystId: string;
}

const isOfSet = (set: SharedSet, { paperId, analystId }: Owned): boolean =>
  sharedSetId(paperId, analystId) === set.id;

/** The set as it is while it is sealed. */
export const closedSet = (set: SharedSet): SharedSet => {
  if (!set.source) return { ...set, people: [] };
  const { extra: _, ...source } = set.source;
  return { ...set, people: [], source: { ...source, sent: null } };
};

/** The set with everything in it. */
export const openedRecords = (
  set: SharedSet,
  contents: SealedContents,
  seal: SharedSet['seal'],
): PaperRecords => {
  const { people, sent, extra, ...records } = contents;
  const source = set.source && { ...set.source, sent, ...(extra && { extra }) };
  return { ...records, sharedSets: [{ ...set, people: [...people], source, seal }], commentAnswers: [] };
};

export const sealContents = (contents: SealedContents, secrets: SealSecrets): Promise<SealedBox> =>
  sealBytes(new TextEncoder().encode(JSON.stringify({ version: CONTENTS_VERSION, ...contents })), secrets);

/** Null when it does not open with its key, or when what comes out of it is not the set's. */
export const openContents = async (
  set: SharedSet,
  box: Omit<SealedBox, 'id'>,
): Promise<SealedContents | null> => {
  const bytes = await unsealBytes(box);
  const read = bytes && SealedJson.safeParse(parsed(new TextDecoder().decode(bytes)));
  if (!read?.success) return null;
  const { version: _, ...contents } = read.data;
  const { annotations, relations, dismissals, decisions } = contents;
  const all = [...annotations, ...relations, ...dismissals, ...decisions];
  return all.every((one) => isOfSet(set, one)) ? contents : null;
};

/** What is in each of the sealed sets that opens with its key, by the id of the set. */
export const openSets = async (
  sets: readonly SharedSet[],
  boxes: readonly SealedBox[],
): Promise<ReadonlyMap<string, SealedContents>> => {
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const opened = new Map<string, SealedContents>();
  for (const set of sets) {
    const box = set.seal.kind === 'sealed' ? byId.get(set.seal.id) : undefined;
    const contents = box && (await openContents(set, box));
    if (contents) opened.set(set.id, contents);
  }
  return opened;
};

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
};
