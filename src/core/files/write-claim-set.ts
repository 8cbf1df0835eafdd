/** One analyst's annotations of one paper as a claim-set file, checked before a byte leaves the program. */

import { byAge } from '../annotation/argument';
import { type PageMap, pagesOf } from '../paper/page-map';
import type { Paper } from '../paper/paper';
import type { Passage } from '../passage/passage';
import type { Analyst } from '../records/analyst';
import { type Annotation, compareAnnotations } from '../records/annotation';
import type { ClaimSetRecords } from '../records/claim-set';
import type { Alternative, AlternativeAnnotation, Decision } from '../records/decision';
import type { CheckSubject, Dismissal } from '../records/dismissal';
import type { ExtraFields } from '../records/extra-fields';
import type { SentPaper } from '../records/sent-set';
import type { Person } from '../records/shared-set';
import {
  CLAIM_SET_FORMAT,
  CLAIM_SET_VERSION,
  ClaimSetFile,
  type FileAnnotation,
  type FileDecision,
  type FileDismissal,
  type FilePage,
  type FilePassage,
  OFFSET_UNIT,
} from './claim-set-file';
import { type CodePointMap, createCodePointMap } from './code-points';
import { type Checked, checkSchema, type Fault, faultAt } from './file-fault';
import { sayExtraFields } from './keep-extra-fields';
import { checkReferences } from './read-claim-set';

/** How a consensus came about. */
export interface ConsensusLog {
  readonly people: readonly Person[];
  readonly decisions: readonly Decision[];
}

export interface ClaimSet extends ClaimSetRecords {
  /** `origin`: of a paper that is here, which knows its pages. */
  readonly paper: SentPaper & Partial<Pick<Paper, 'origin'>>;
  readonly analyst: Pick<Analyst, 'id' | 'name'>;
  /** Of a consensus alone. */
  readonly consensus?: ConsensusLog | null;
  /** Of a set that came in a file which says more than this version knows. */
  readonly extra?: ExtraFields | null;
}

/** The file as a value, or every fault that a reader of it would find. `exportedAt` is an ISO 8601 date-time. */
export const toClaimSetFile = (claimSet: ClaimSet, exportedAt: string): Checked<ClaimSetFile> => {
  const annotations = claimSet.annotations.toSorted(compareAnnotations);
  const map = createCodePointMap(claimSet.paper.text);
  const split = splitCharacters({ ...claimSet, annotations }, map);
  if (split.length > 0) return { kind: 'faults', faults: split };
  const checked = checkSchema(
    ClaimSetFile,
    draftOf({ ...claimSet, annotations }, placing(map, claimSet.paper), exportedAt),
  );
  if (checked.kind === 'faults') return checked;
  const faults = checkReferences(checked.value);
  if (faults.length > 0) return { kind: 'faults', faults };
  sayExtraFields(checked.value, claimSet.extra ?? null);
  return checked;
};

/** Readable, with stable order of keys, and a line end at the end. UTF-8. */
export const encodeJson = (value: unknown): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);

/** No count of code points says where half a character is. */
const splitCharacters = ({ annotations, dismissals, consensus }: ClaimSet, map: CodePointMap): Fault[] => [
  ...annotations.flatMap(({ passages }, index) =>
    passages.flatMap((passage, place) => splitEnds(passage, `annotations[${index}].passages[${place}]`, map)),
  ),
  ...dismissals.flatMap(({ subject }, index) =>
    subject.kind === 'passage' ? splitEnds(subject.passage, `dismissals[${index}].subject.passage`, map) : [],
  ),
  ...(consensus?.decisions ?? []).flatMap(({ passages }, index) =>
    passages.flatMap((passage, place) =>
      splitEnds(passage, `consensus.decisions[${index}].passages[${place}]`, map),
    ),
  ),
];

const splitEnds = ({ from, to }: Passage, path: string, map: CodePointMap): Fault[] =>
  Object.entries({ start: from, end: to })
    .filter(([, offset]) => map.splitsCharacter(offset))
    .map(([edge]): Fault => faultAt(`${path}.${edge}`, 'splits-character'));

const draftOf = (
  { paper, analyst, annotations, relations, dismissals, consensus }: ClaimSet,
  place: PlacePassage,
  exportedAt: string,
): ClaimSetFile => ({
  format: CLAIM_SET_FORMAT,
  version: CLAIM_SET_VERSION,
  offsetUnit: OFFSET_UNIT,
  exportedAt,
  paper: paperPart(paper),
  analyst: { id: analyst.id, name: analyst.name },
  annotations: annotations.map((annotation) => annotationPart(annotation, place)),
  relations: relations
    .toSorted(byAge)
    .map(({ id, kind, from, to, createdAt }) => ({ id, kind, from, to, createdAt })),
  dismissals: dismissals.toSorted(byAge).map((dismissal) => dismissalPart(dismissal, place)),
  consensus: consensus ? consensusPart(consensus, place) : null,
});

const consensusPart = ({ people, decisions }: ConsensusLog, place: PlacePassage) => ({
  people: people.map(({ id, name }) => ({ id, name })),
  decisions: decisions
    .toSorted((a, b) => (a.decidedAt < b.decidedAt ? -1 : Number(a.decidedAt > b.decidedAt)))
    .map((decision) => decisionPart(decision, place)),
});

const decisionPart = (decision: Decision, place: PlacePassage): FileDecision => ({
  id: decision.id,
  passages: decision.passages.map(place),
  alternatives: decision.alternatives.map((alternative) => alternativePart(alternative, place)),
  outcome: decision.outcome,
  means: decision.means,
  reason: decision.reason,
  decidedBy: decision.decidedBy,
  decidedAt: decision.decidedAt,
});

const alternativePart = (
  { analystId, annotations, relations }: Alternative,
  place: PlacePassage,
): FileDecision['alternatives'][number] => ({
  analystId,
  annotations: annotations.map((annotation) => saidPart(annotation, place)),
  relations: relations.map(({ id, kind, from, to }) => ({ id, kind, from, to })),
});

const paperPart = (paper: SentPaper): ClaimSetFile['paper'] => ({
  id: paper.id,
  sourceName: paper.sourceName,
  sourceHash: paper.sourceHash,
  reader: paper.reader,
  textHash: paper.textHash,
  metadata: {
    title: paper.metadata.title,
    authors: [...paper.metadata.authors],
    number: paper.metadata.number,
    date: paper.metadata.date,
    publisher: paper.metadata.publisher,
    editors: [...paper.metadata.editors],
  },
  text: paper.text,
});

const annotationPart = (annotation: Annotation, place: PlacePassage): FileAnnotation => ({
  ...saidPart(annotation, place),
  createdAt: annotation.createdAt,
  updatedAt: annotation.updatedAt,
});

const saidPart = (
  annotation: AlternativeAnnotation,
  place: PlacePassage,
): Omit<FileAnnotation, 'createdAt' | 'updatedAt'> => ({
  id: annotation.id,
  tag: annotation.tag,
  passages: annotation.passages.map(place),
  note: annotation.note,
  labels: [...annotation.labels],
  likelihood: annotation.likelihood,
  confidence: annotation.confidence,
});

/** A passage as files say it: in code points, with its page. */
type PlacePassage = (passage: Passage) => FilePassage;

const placing =
  (map: CodePointMap, { origin }: ClaimSet['paper']): PlacePassage =>
  (passage) => ({
    start: map.toCodePoints(passage.from),
    end: map.toCodePoints(passage.to),
    exact: passage.quote.exact,
    prefix: passage.quote.prefix,
    suffix: passage.quote.suffix,
    page: origin?.pages ? firstPageOf(passage, origin.pages) : null,
  });

const firstPageOf = (passage: Passage, map: PageMap): FilePage | null => {
  const [index] = pagesOf(map, passage);
  const page = index === undefined ? undefined : map.pages[index];
  return index === undefined || !page ? null : { label: page.label, index };
};

const dismissalPart = (
  { id, check, subject, reason, createdAt }: Dismissal,
  place: PlacePassage,
): FileDismissal => ({ id, check, subject: subjectPart(subject, place), reason, createdAt });

const subjectPart = (subject: CheckSubject, place: PlacePassage): FileDismissal['subject'] =>
  subject.kind === 'annotation' ? subject : { kind: 'passage', passage: place(subject.passage) };
