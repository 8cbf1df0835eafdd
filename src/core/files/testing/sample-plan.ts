/** A sample claim set as a plan that can be read beside the paper, and the claim set that it comes to. */

import { fingerprintText } from '../../paper/fingerprint';
import type { Paper } from '../../paper/paper';
import { createPassage } from '../../passage/passage';
import type { TextRange } from '../../passage/range';
import type { Annotation, Tag } from '../../records/annotation';
import type { Check } from '../../records/check';
import type { ClaimSetRecords } from '../../records/claim-set';
import type { Confidence } from '../../records/confidence';
import type { Dismissal } from '../../records/dismissal';
import type { Likelihood } from '../../records/likelihood';
import { RELATION_KINDS, type Relation, type RelationEnds, type RelationKind } from '../../records/relation';

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
  readonly dismissed?: { readonly check: Check; readonly reason: string };
}

export interface SamplePlan {
  readonly analyst: { readonly id: string; readonly name: string };
  /** ISO 8601: when the analyst began to read. */
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
  const { made, idOf, now } = createMaker(plan, paper.id);
  const planned = Object.entries(plan.annotations);
  const annotations = planned.map(([name, one]) => annotationOf(made(name), one, paper.text));
  const relations = planned
    .flatMap(([name, one]) => relationsFrom(name, one))
    .map(({ from, kind, to }) => ({
      ...made(`${from} ${kind} ${to}`),
      kind,
      from: idOf(from),
      to: idOf(to),
    }));
  const ofAnnotations = planned.flatMap(([name, { dismissed }]): Dismissal[] =>
    dismissed
      ? [
          {
            ...made(`${name} ${dismissed.check}`),
            ...dismissed,
            subject: { kind: 'annotation', annotationId: idOf(name) },
          },
        ]
      : [],
  );
  const ofParagraphs = plan.leftOut.map(({ words, reason }): Dismissal => {
    const passage = createPassage(paper.text, rangeOf(paper.text, words));
    return { ...made(words), check: 'untagged-paragraph', subject: { kind: 'passage', passage }, reason };
  });
  return { annotations, relations, dismissals: [...ofAnnotations, ...ofParagraphs], finishedAt: now() };
};

/** What every record has. */
type Made = Pick<Relation, 'id' | 'paperId' | 'analystId' | 'createdAt'>;

interface Maker {
  /** Takes its time. */
  made(what: string): Made;
  /** Of the annotation that the plan names so. */
  idOf(name: string): string;
  now(): string;
}

const createMaker = ({ analyst, begunAt, annotations }: SamplePlan, paperId: string): Maker => {
  let seconds = 0;
  const now = (): string => new Date(Date.parse(begunAt) + seconds * 1000).toISOString();
  return {
    now,
    made(what) {
      seconds += SECONDS_EACH;
      return { id: uuidOf(`${analyst.id} ${what}`), paperId, analystId: analyst.id, createdAt: now() };
    },
    idOf(name) {
      if (!annotations[name]) throw new RangeError(`The plan has no annotation “${name}”`);
      return uuidOf(`${analyst.id} ${name}`);
    },
  };
};

const annotationOf = (made: Made, planned: PlannedAnnotation, text: string): Annotation => {
  const { tag, passages, note = '', labels = [], likelihood = null, confidence = null } = planned;
  return {
    ...made,
    tag,
    passages: passages.map((words) => createPassage(text, rangeOf(text, words))),
    note,
    labels,
    likelihood,
    confidence,
    updatedAt: made.createdAt,
  };
};

/** With names in place of ids. */
const relationsFrom = (from: string, planned: PlannedRelations): RelationEnds[] =>
  RELATION_KINDS.flatMap((kind) => (planned[kind] ?? []).map((to) => ({ kind, from, to })));

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
const uuidOf = (what: string): string => {
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
