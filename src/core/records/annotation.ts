/** An annotation: one or more passages of a paper, tagged by one analyst. */
import { type Passage, Passage as PassageSchema } from '../passage/passage';
import { compareRanges, type TextRange } from '../passage/range';
import { type Rule, z } from '../zod';
import { Confidence } from './confidence';
import { Likelihood } from './likelihood';

export const TAGS = ['claim', 'evidence', 'assessment'] as const;
export const Tag = z.enum(TAGS);
export type Tag = z.infer<typeof Tag>;

/** Long enough for a phrase: a label is a word or a few, the note is for sentences. */
export const MAX_LABEL_LENGTH = 80;

/** Words that the analyst sorts by: free, composed, without white space at the ends, each once, in the order in which they were given. */
export const Labels = z
  .array(
    z
      .string()
      .normalize('NFC')
      .max(MAX_LABEL_LENGTH)
      .regex(/^\S(?:.*\S)?$/su, 'blank-or-padded' satisfies Rule),
  )
  .refine((labels) => new Set(labels).size === labels.length, 'label-twice' satisfies Rule);

/** The labels with those that are typed, with commas between. */
export const withTypedLabels = (labels: readonly string[], typed: string): readonly string[] => {
  const added = typed
    .normalize('NFC')
    .split(',')
    .map((label) => label.trim())
    .filter((label) => label !== '');
  return [...new Set([...labels, ...added])];
};

export const Annotation = z.strictObject({
  id: z.string().min(1),
  paperId: z.string().min(1),
  analystId: z.string().min(1),
  tag: Tag,
  /** In text order. More than one: a claim made in two places, or a passage with a gap. */
  passages: z.array(PassageSchema).min(1),
  note: z.string(),
  labels: Labels,
  /** How likely the author says it is; evidence has none. */
  likelihood: Likelihood.nullable(),
  /** How sure the author is of that; evidence has none. */
  confidence: Confidence.nullable(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type Annotation = Readonly<Omit<z.infer<typeof Annotation>, 'passages' | 'labels'>> & {
  readonly passages: readonly Passage[];
  readonly labels: readonly string[];
};

/** Likelihood and confidence are said of claims and assessments. */
export const isJudgement = (tag: Tag): boolean => tag !== 'evidence';

/** From the start of the first passage to the end of the last; the schema leaves no annotation without one. */
export const extentOf = ({ passages }: Pick<Annotation, 'passages'>): TextRange => ({
  from: passages[0]?.from ?? 0,
  to: passages.at(-1)?.to ?? 0,
});

/** Text order; ids decide between annotations of the very same place, so that the order is always the same. */
export const compareAnnotations = (a: Annotation, b: Annotation): number =>
  compareRanges(extentOf(a), extentOf(b)) || (a.id < b.id ? -1 : Number(a.id > b.id));

/** One value for each tag: one that is added is asked for here. */
export const byTag = <Value>(make: (tag: Tag) => Value): Record<Tag, Value> => ({
  claim: make('claim'),
  evidence: make('evidence'),
  assessment: make('assessment'),
});
