/** An annotation: one or more passages of a paper, tagged by one analyst. */
import { type Passage, Passage as PassageSchema } from '../passage/passage';
import { compareRanges, type TextRange } from '../passage/range';
import { z } from '../zod';

export const TAGS = ['claim', 'evidence', 'assessment'] as const;
export const Tag = z.enum(TAGS);
export type Tag = z.infer<typeof Tag>;

export const Annotation = z.strictObject({
  id: z.string().min(1),
  paperId: z.string().min(1),
  analystId: z.string().min(1),
  tag: Tag,
  /** In text order. More than one: a claim made in two places, or a passage with a gap. */
  passages: z.array(PassageSchema).min(1),
  note: z.string(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type Annotation = Readonly<Omit<z.infer<typeof Annotation>, 'passages'>> & {
  readonly passages: readonly Passage[];
};

/** From the start of the first passage to the end of the last; the schema leaves no annotation without one. */
export const extentOf = ({ passages }: Pick<Annotation, 'passages'>): TextRange => ({
  from: passages[0]?.from ?? 0,
  to: passages.at(-1)?.to ?? 0,
});

/** Text order; ids decide between annotations of the very same place, so that the order is always the same. */
export const compareAnnotations = (a: Annotation, b: Annotation): number =>
  compareRanges(extentOf(a), extentOf(b)) || (a.id < b.id ? -1 : Number(a.id > b.id));
