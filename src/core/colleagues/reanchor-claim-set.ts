/** A claim set that was read, on a local paper: what of it stands there, and what a person must decide. Pure. */

import type { Paper } from '../paper/paper';
import { type Anchor, type AnchorPassages, createAnchoring } from '../passage/anchor';
import { createPassage, type Passage } from '../passage/passage';
import { compareRanges, overlaps, type TextRange } from '../passage/range';
import { type Annotation, compareAnnotations } from '../records/annotation';
import type { ClaimSetRecords } from '../records/claim-set';
import type { Dismissal } from '../records/dismissal';
import type { SentSet } from '../records/sent-set';

/** `score`: that of its least sure passage. */
export interface MovedAnnotation {
  readonly annotation: Annotation;
  readonly score: number;
}

/** The annotation as the file has it, offsets in the file's text and all, and what became of each passage. */
export interface UnsureAnnotation {
  readonly annotation: Annotation;
  readonly anchors: readonly Anchor[];
}

/**
 * Every annotation is in one list. Exact: every passage stands where it stood. Moved: every passage is found, and one
 * at least is not where or as it was. Orphaned: no passage is found. Doubtful: all others; an annotation of which half
 * is found is not written by halves.
 */
export interface ReanchoredClaimSet {
  readonly exact: readonly Annotation[];
  readonly moved: readonly MovedAnnotation[];
  readonly doubtful: readonly UnsureAnnotation[];
  readonly orphaned: readonly UnsureAnnotation[];
  /** What can be written: the exact and the moved, with the relations and dismissals all of whose ends are among them. */
  readonly records: ClaimSetRecords;
  /** What waits for its ends: with the annotations that are doubtful or orphaned it makes up the rest of the file. */
  readonly waiting: Pick<ClaimSetRecords, 'relations' | 'dismissals'>;
}

/**
 * The ids stay the file's; passages that are written quote the local text. `anchorPassages`: of the text that was sent
 * in the local one, where it is known to several.
 */
export const reanchorClaimSet = (
  sent: SentSet,
  paper: Pick<Paper, 'text' | 'textHash'>,
  anchorPassages: AnchorPassages = createAnchoring(sent.paper.text, paper.text),
): ReanchoredClaimSet => {
  const { annotations, relations, dismissals, paper: draft } = sent;
  const records = { annotations, relations, dismissals };
  if (draft.textHash === paper.textHash) return unmoved(records);
  return gathered(
    records,
    reanchorAnnotations(annotations, paper.text, anchorPassages),
    reanchorDismissals(dismissals, paper.text, anchorPassages),
  );
};

const unmoved = (records: ClaimSetRecords): ReanchoredClaimSet => ({
  exact: records.annotations,
  moved: [],
  doubtful: [],
  orphaned: [],
  records,
  waiting: { relations: [], dismissals: [] },
});

type ReanchoredAnnotation =
  | { readonly kind: 'exact'; readonly annotation: Annotation }
  | ({ readonly kind: 'moved' } & MovedAnnotation)
  | ({ readonly kind: 'doubtful' | 'orphaned' } & UnsureAnnotation);

const reanchorAnnotations = (
  annotations: readonly Annotation[],
  after: string,
  anchorPassages: AnchorPassages,
): ReanchoredAnnotation[] => {
  const anchors = anchorPassages(annotations.flatMap(({ passages }) => passages));
  let next = 0;
  return annotations.map((annotation) => {
    const own = anchors.slice(next, next + annotation.passages.length);
    next += own.length;
    return reanchorAnnotation(annotation, own, after);
  });
};

const reanchorAnnotation = (
  annotation: Annotation,
  anchors: readonly Anchor[],
  text: string,
): ReanchoredAnnotation => {
  if (anchors.every(({ kind }) => kind === 'orphaned')) return { kind: 'orphaned', annotation, anchors };
  const found = anchors.filter((anchor) => anchor.kind === 'exact' || anchor.kind === 'moved');
  const ranges = found.map(({ range }) => range).sort(compareRanges);
  if (found.length < anchors.length || runIntoOneAnother(ranges)) {
    return { kind: 'doubtful', annotation, anchors };
  }
  const anchored = { ...annotation, passages: ranges.map((range) => createPassage(text, range)) };
  const scores = found.flatMap((anchor) => (anchor.kind === 'moved' ? [anchor.score] : []));
  return scores.length === 0
    ? { kind: 'exact', annotation: anchored }
    : { kind: 'moved', annotation: anchored, score: Math.min(...scores) };
};

/** Two passages of an annotation that came to the same words: one of them at least is wrong. */
const runIntoOneAnother = (ranges: readonly TextRange[]): boolean =>
  ranges.some((range, index) => {
    const next = ranges[index + 1];
    return next !== undefined && overlaps(range, next);
  });

/** Those about an annotation as they are; those about a passage where it stands, and null where that is not sure. */
const reanchorDismissals = (
  dismissals: readonly Dismissal[],
  after: string,
  anchorPassages: AnchorPassages,
): (readonly [Dismissal, Dismissal | null])[] => {
  const passages = dismissals.flatMap(passageOf);
  const anchors = anchorPassages(passages);
  const anchorOf = new Map(passages.map((passage, index) => [passage, anchors[index]]));
  return dismissals.map((dismissal) => {
    const { subject } = dismissal;
    if (subject.kind === 'annotation') return [dismissal, dismissal];
    const anchor = anchorOf.get(subject.passage);
    if (anchor?.kind !== 'exact' && anchor?.kind !== 'moved') return [dismissal, null];
    const passage = createPassage(after, anchor.range);
    return [dismissal, { ...dismissal, subject: { kind: 'passage', passage } }];
  });
};

const passageOf = ({ subject }: Dismissal): Passage[] =>
  subject.kind === 'passage' ? [subject.passage] : [];

const gathered = (
  records: ClaimSetRecords,
  all: readonly ReanchoredAnnotation[],
  dismissals: readonly (readonly [Dismissal, Dismissal | null])[],
): ReanchoredClaimSet => {
  const exact = all.flatMap((one) => (one.kind === 'exact' ? [one.annotation] : []));
  const moved = all.flatMap((one) =>
    one.kind === 'moved' ? [{ annotation: one.annotation, score: one.score }] : [],
  );
  const annotations = [...exact, ...moved.map(({ annotation }) => annotation)].sort(compareAnnotations);
  const ids = new Set(annotations.map(({ id }) => id));
  const hasEnds = ({ from, to }: { readonly from: string; readonly to: string }): boolean =>
    ids.has(from) && ids.has(to);
  const hasSubject = ({ subject }: Dismissal): boolean =>
    subject.kind === 'passage' || ids.has(subject.annotationId);
  return {
    exact,
    moved,
    doubtful: unsure(all, 'doubtful'),
    orphaned: unsure(all, 'orphaned'),
    records: {
      annotations,
      relations: records.relations.filter(hasEnds),
      dismissals: dismissals.flatMap(([, after]) => (after && hasSubject(after) ? [after] : [])),
    },
    waiting: {
      relations: records.relations.filter((relation) => !hasEnds(relation)),
      dismissals: dismissals.flatMap(([before, after]) => (after && hasSubject(after) ? [] : [before])),
    },
  };
};

const unsure = (all: readonly ReanchoredAnnotation[], kind: 'doubtful' | 'orphaned'): UnsureAnnotation[] =>
  all.flatMap((one) =>
    one.kind === kind && 'anchors' in one ? [{ annotation: one.annotation, anchors: one.anchors }] : [],
  );
