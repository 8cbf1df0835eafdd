/** A sample claim set as a plan that can be read beside the paper, and the claim set that it comes to. */
import type { Annotation, Tag } from '../../annotation/annotation';
import type { ClaimSetRecords } from '../../annotation/claim-set';
import type { Confidence } from '../../annotation/confidence';
import type { Check, Dismissal } from '../../annotation/dismissal';
import type { Likelihood } from '../../annotation/likelihood';
import { RELATION_KINDS, type Relation, type RelationKind } from '../../annotation/relation';
import { fingerprintText } from '../../paper/fingerprint';
import type { Paper } from '../../paper/paper';
import { createPassage } from '../../passage/passage';
import type { TextRange } from '../../passage/range';

/** By the names of the annotations that they lead to. */
type PlannedRelations = Readonly<Partial<Record<RelationKind, readonly string[]>>>;

export interface PlannedAnnotation extends PlannedRelations {
  readonly tag: Tag;
  /** Each passage in its own words, or in its first and last around ' … '. */
  readonly passages: readonly string[];
  readonly note?: string;
  readonly labels?: readonly string[];
  readonly likelihood?: Likelihood;
  readonly confidence?: Confidence;
  readonly dismissed?: PlannedDismissal;
}

interface PlannedDismissal {
  readonly check: Check;
  readonly reason: string;
}

export interface SamplePlan {
  readonly analyst: { readonly id: string; readonly name: string };
  /** ISO 8601: when the first passage was tagged. */
  readonly begunAt: string;
  /** By the names that relations use. */
  readonly annotations: Readonly<Record<string, PlannedAnnotation>>;
  /** Paragraphs that were left untagged on purpose, in their first and last words. */
  readonly leftOut: readonly { readonly words: string; readonly reason: string }[];
}

export interface SampleSet extends ClaimSetRecords {
  /** When the last of it was made. */
  readonly finishedAt: string;
}

/** One thing after the other, at the pace of somebody who reads: the files never depend on when they are made. */
const SECONDS_EACH = 40;

/** First all tags, then all relations, then the dismissals. Throws a RangeError for words that stand nowhere or twice. */
export const makeSampleSet = (plan: SamplePlan, paper: Pick<Paper, 'id' | 'text'>): SampleSet => {
  const maker = createMaker(plan, paper);
  const planned = Object.entries(plan.annotations);
  const annotations = planned.map(([name, one]) => maker.annotation(name, one));
  const relations = planned.flatMap(([name, one]) => maker.relations(name, one));
  const dismissals = [
    ...planned.flatMap(([name, { dismissed }]) => (dismissed ? [maker.dismissal(name, dismissed)] : [])),
    ...plan.leftOut.map(maker.leftOut),
  ];
  return { annotations, relations, dismissals, finishedAt: maker.now() };
};

interface Maker {
  annotation(name: string, planned: PlannedAnnotation): Annotation;
  relations(name: string, planned: PlannedRelations): Relation[];
  dismissal(name: string, planned: PlannedDismissal): Dismissal;
  leftOut(planned: SamplePlan['leftOut'][number]): Dismissal;
  now(): string;
}

const createMaker = (
  { analyst, begunAt, annotations }: SamplePlan,
  { id, text }: Pick<Paper, 'id' | 'text'>,
): Maker => {
  let seconds = 0;
  const now = (): string => new Date(Date.parse(begunAt) + seconds * 1000).toISOString();
  const made = (what: string) => {
    seconds += SECONDS_EACH;
    return { id: idOf(`${analyst.id} ${what}`), paperId: id, analystId: analyst.id, createdAt: now() };
  };
  const annotationId = (name: string): string => {
    if (!annotations[name]) throw new RangeError(`The plan has no annotation “${name}”`);
    return idOf(`${analyst.id} ${name}`);
  };
  return {
    now,
    annotation: (name, { tag, passages, note = '', labels = [], likelihood = null, confidence = null }) => {
      const common = made(name);
      const placed = passages.map((words) => createPassage(text, rangeOf(text, words)));
      return {
        ...common,
        tag,
        passages: placed,
        note,
        labels,
        likelihood,
        confidence,
        updatedAt: common.createdAt,
      };
    },
    relations: (name, planned) =>
      RELATION_KINDS.flatMap((kind) =>
        (planned[kind] ?? []).map((other) => ({
          ...made(`${name} ${kind} ${other}`),
          kind,
          from: annotationId(name),
          to: annotationId(other),
        })),
      ),
    dismissal: (name, { check, reason }) => ({
      ...made(`${name} ${check}`),
      check,
      subject: { kind: 'annotation', annotationId: annotationId(name) },
      reason,
    }),
    leftOut: ({ words, reason }) => ({
      ...made(words),
      check: 'untagged-paragraph',
      subject: { kind: 'passage', passage: createPassage(text, rangeOf(text, words)) },
      reason,
    }),
  };
};

/** 'First words … last words.' as a range. */
const rangeOf = (text: string, words: string): TextRange => {
  const [first = '', last = first] = words.split(' … ');
  const from = onlyPlaceOf(text, first);
  const to = onlyPlaceOf(text, last) + last.length;
  if (to <= from) throw new RangeError(`“${words}” ends before it begins`);
  return { from, to };
};

const onlyPlaceOf = (text: string, words: string): number => {
  const at = text.indexOf(words);
  if (at < 0) throw new RangeError(`The paper does not say “${words}”`);
  if (text.indexOf(words, at + 1) >= 0) throw new RangeError(`The paper says “${words}” more than once`);
  return at;
};

/** A version 4 UUID, as the program gives to what it makes; here always the same one for the same thing. */
const idOf = (what: string): string => {
  const digits = fingerprintText(what);
  const variant = '89ab'.charAt(Number.parseInt(digits.charAt(16), 16) % 4);
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `4${digits.slice(13, 16)}`,
    `${variant}${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ].join('-');
};
