/** A shared set: what is known of a claim set that is not my own work, a colleague's or a consensus; its records stand beside mine. */

import { z } from '../zod';
import { PersonName } from './analyst';
import { ExtraFields } from './extra-fields';
import { SentSet } from './sent-set';

/** Someone who is named in a consensus, known here or not. */
export const Person = z.strictObject({
  id: z.string().min(1),
  name: PersonName,
});
export type Person = Readonly<z.infer<typeof Person>>;

/** The file that it came in. */
export const SharedSetSource = z.strictObject({
  name: z.string().min(1),
  exportedAt: z.iso.datetime(),
  /** Of the text that the file's annotations were made on: another than the paper's when it had to be placed. */
  textHash: z.string().min(1),
  /** All of it, kept while something has no sure place on this paper's text; null when all of it stands. */
  sent: SentSet.nullable(),
  /** What the file says beyond what this version knows, where it does. */
  extra: ExtraFields.optional(),
});
export type SharedSetSource = Readonly<Omit<z.infer<typeof SharedSetSource>, 'sent'>> & {
  readonly sent: SentSet | null;
};

/** Blind first: of a sealed set nothing shows until I close my own round. */
const Seal = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  /** `id`: of what is in it, which is kept apart, encrypted. */
  z.strictObject({ kind: z.literal('sealed'), id: z.string().min(1) }),
  /** `ownAnnotations`: how many I had made by then. */
  z.strictObject({
    kind: z.literal('opened'),
    at: z.iso.datetime(),
    ownAnnotations: z.int().min(0),
  }),
]);
export type Seal = Readonly<z.infer<typeof Seal>>;
export type OpenedSeal = Extract<Seal, { kind: 'opened' }>;

export const SharedSet = z.strictObject({
  /** See `sharedSetId`. */
  id: z.string().min(1),
  paperId: z.string().min(1),
  /** Whose annotations these are; a consensus is an analyst of its own. */
  analystId: z.string().min(1),
  kind: z.enum(['colleague', 'consensus']),
  /** Null for a consensus that is made here. */
  source: SharedSetSource.nullable(),
  /** Of a consensus: everyone whose id occurs in its decisions. */
  people: z.array(Person),
  addedAt: z.iso.datetime(),
  isHidden: z.boolean(),
  seal: Seal,
});
export type SharedSet = Readonly<Omit<z.infer<typeof SharedSet>, 'source'>> & {
  readonly source: SharedSetSource | null;
};

/** Tells of records whether they belong to one of the sets that is sealed. */
export const createSealCheck = (
  sets: readonly SharedSet[],
): ((record: { readonly paperId: string; readonly analystId: string }) => boolean) => {
  const sealed = new Set(sets.filter(({ seal }) => seal.kind === 'sealed').map(({ id }) => id));
  return ({ paperId, analystId }) => sealed.has(sharedSetId(paperId, analystId));
};

/** One analyst has one set on a paper: a newer file takes the place of the older. */
export const sharedSetId = (paperId: string, analystId: string): string => `${paperId} ${analystId}`;
