/** What a claim-set file says beyond its shape: text and hashes, quotes and offsets, ids, relations. */
import { createArgument, createCycleCheck, faultOfEnds, type RelationFault } from '../annotation/argument';
import { paperId } from '../paper/create-paper';
import { fingerprintText } from '../paper/fingerprint';
import type { Passage } from '../passage/passage';
import type { ClaimSetRecords } from '../records/claim-set';
import {
  type AlternativeAnnotation,
  AlternativeRelation,
  type Decision,
  DecisionMeans,
  DecisionOutcome,
} from '../records/decision';
import type { CheckSubject } from '../records/dismissal';
import type { ExtraFields } from '../records/extra-fields';
import { relationKey } from '../records/relation';
import type { SentPaper, SentSet } from '../records/sent-set';
import { checkConsensus } from './check-consensus';
import { checkPassage, checkPassages } from './check-passages';
import {
  CLAIM_SET_FORMAT,
  ClaimSetFile,
  type FileAlternativeAnnotation,
  type FileAnnotation,
  type FileDismissal,
  FileMetadata,
  type FilePassage,
} from './claim-set-file';
import { type CodePointMap, createCodePointMap } from './code-points';
import { type Checked, type Fault, faultAt, faultsUnder, repetitions } from './file-fault';
import { extraFields } from './keep-extra-fields';
import { CLAIM_SET_MIGRATIONS } from './migrations';
import { type FileFormat, readFile, readValue } from './read-json';

/** Far above what one analyst says of one paper; below what would exhaust the page's memory. */
export const MAX_CLAIM_SET_BYTES = 128 * 2 ** 20;

const CLAIM_SET: FileFormat = {
  format: CLAIM_SET_FORMAT,
  oldest: 1,
  migrations: CLAIM_SET_MIGRATIONS,
  kind: 'claim-set',
  maxBytes: MAX_CLAIM_SET_BYTES,
};

/** The file in the newest version, or every fault in it. */
export const readClaimSet = (bytes: Uint8Array): Checked<ClaimSetFile> =>
  withReferences(readFile(bytes, CLAIM_SET, ClaimSetFile));

/** A file that was kept as a value, of whatever version, in the newest one. */
export const readKeptClaimSet = (value: unknown): Checked<ClaimSetFile> =>
  withReferences(readValue(value, CLAIM_SET, ClaimSetFile));

const withReferences = (checked: Checked<ClaimSetFile>): Checked<ClaimSetFile> => {
  if (checked.kind === 'faults') return checked;
  const faults = checkReferences(checked.value);
  return faults.length > 0 ? { kind: 'faults', faults } : checked;
};

/** Every fault at once: a wrong hash, doubled ids, passages that do not say what the text says, relations that cannot be. */
export const checkReferences = (file: ClaimSetFile): Fault[] => {
  const { paper, annotations } = file;
  const map = createCodePointMap(paper.text);
  const ids = annotations.map(({ id }) => id);
  return [
    ...faultsUnder('paper', checkPaper(paper)),
    ...(file.analyst.name.trim() === '' ? [faultAt('analyst.name', 'blank')] : []),
    ...repetitions(ids, (index) => `annotations[${index}].id`),
    ...annotations.flatMap((annotation, index) =>
      faultsUnder(`annotations[${index}]`, checkAnnotation(annotation, paper.text, map)),
    ),
    ...checkRelations(file),
    ...checkDismissals(file, map),
    ...checkConsensus(file, map),
  ];
};

/** What the file says as records of a local paper whose canonical text is the file's own. */
export const toRecords = (file: ClaimSetFile, paperId: string): ClaimSetRecords => {
  const map = createCodePointMap(file.paper.text);
  const owner = { paperId, analystId: file.analyst.id };
  return {
    annotations: file.annotations.map((annotation) => ({
      ...saidOf(annotation, map),
      ...owner,
      createdAt: annotation.createdAt,
      updatedAt: annotation.updatedAt,
    })),
    relations: file.relations.map(({ id, kind, from, to, createdAt }) => ({
      ...{ id, kind, from, to, createdAt },
      ...owner,
    })),
    dismissals: file.dismissals.map(({ id, check, subject, reason, createdAt }) => ({
      ...{ id, check, reason, createdAt },
      ...owner,
      subject: subjectOf(subject, map),
    })),
  };
};

/** What the file says beyond the records that are made of it. */
export const extraFieldsOf = (file: ClaimSetFile): ExtraFields | null =>
  extraFields(file, ClaimSetFile.parse(file));

/** Field by field, here and below: a file may have more than belongs into a record. */
const saidOf = (
  { id, tag, passages, note, labels, likelihood, confidence }: FileAlternativeAnnotation,
  map: CodePointMap,
): AlternativeAnnotation => ({
  ...{ id, tag, note, labels, likelihood, confidence },
  passages: passages.map((passage) => passageOf(passage, map)),
});

/** The whole file in records: what is kept of it while something has no sure place on the local paper. */
export const toSentSet = (file: ClaimSetFile, paperId: string): SentSet => ({
  paper: sentPaperOf(file.paper),
  ...toRecords(file, paperId),
  decisions: toDecisions(file, paperId),
});

/** The log of a consensus as records of a local paper whose canonical text is the file's own. */
export const toDecisions = (file: ClaimSetFile, paperId: string): readonly Decision[] => {
  const map = createCodePointMap(file.paper.text);
  return (file.consensus?.decisions ?? []).map(({ id, passages, alternatives, ...decision }) => ({
    id,
    paperId,
    analystId: file.analyst.id,
    passages: passages.map((passage) => passageOf(passage, map)),
    alternatives: alternatives.map(({ analystId, annotations, relations }) => ({
      analystId,
      annotations: annotations.map((annotation) => saidOf(annotation, map)),
      relations: relations.map((relation) => AlternativeRelation.parse(relation)),
    })),
    outcome: DecisionOutcome.parse(decision.outcome),
    means: DecisionMeans.parse(decision.means),
    reason: decision.reason,
    decidedBy: decision.decidedBy,
    decidedAt: decision.decidedAt,
  }));
};

const sentPaperOf = ({ metadata, ...paper }: ClaimSetFile['paper']): SentPaper => {
  const { id, sourceName, sourceHash, reader, textHash, text } = paper;
  return { id, sourceName, sourceHash, reader, textHash, text, metadata: FileMetadata.parse(metadata) };
};

const passageOf = ({ start, end, exact, prefix, suffix }: FilePassage, map: CodePointMap): Passage => ({
  from: map.toUtf16(start),
  to: map.toUtf16(end),
  quote: { exact, prefix, suffix },
});

const subjectOf = (subject: FileDismissal['subject'], map: CodePointMap): CheckSubject =>
  subject.kind === 'annotation'
    ? { kind: 'annotation', annotationId: subject.annotationId }
    : { kind: 'passage', passage: passageOf(subject.passage, map) };

const checkPaper = ({ id, reader, sourceHash, text, textHash }: ClaimSetFile['paper']): Fault[] => [
  ...(id === paperId(reader, sourceHash) ? [] : [faultAt('id', 'wrong-paper-id')]),
  ...(fingerprintText(text) === textHash ? [] : [faultAt('textHash', 'wrong-text-hash')]),
];

const checkAnnotation = (annotation: FileAnnotation, text: string, map: CodePointMap): Fault[] => [
  ...checkPassages(annotation, text, map),
  ...(['likelihood', 'confidence'] as const)
    .filter((key) => annotation.tag === 'evidence' && annotation[key] !== null)
    .map((path): Fault => faultAt(path, 'said-of-evidence')),
];

const checkRelations = ({ annotations, relations }: ClaimSetFile): Fault[] => {
  const tags = new Map(annotations.map(({ id, tag }) => [id, tag]));
  const isInCircle = createCycleCheck(
    createArgument(relations.map((relation) => ({ ...relation, paperId: '', analystId: '' }))),
  );
  const faultOf = (relation: ClaimSetFile['relations'][number]): RelationFault | null =>
    faultOfEnds(relation, (id) => tags.get(id)) ?? (isInCircle(relation) ? { kind: 'cycle' } : null);
  return [
    ...repetitions(
      relations.map(({ id }) => id),
      (index) => `relations[${index}].id`,
    ),
    ...repetitions(relations.map(relationKey), (index) => `relations[${index}]`),
    ...relations.flatMap((relation, index): Fault[] => {
      const strangers = (['from', 'to'] as const).filter((end) => !tags.has(relation[end]));
      if (strangers.length > 0)
        return strangers.map((end) => faultAt(`relations[${index}].${end}`, 'unknown-annotation'));
      const fault = faultOf(relation);
      return fault ? [{ path: `relations[${index}]`, problem: { kind: 'relation', fault: fault.kind } }] : [];
    }),
  ];
};

const checkDismissals = ({ paper, annotations, dismissals }: ClaimSetFile, map: CodePointMap): Fault[] => {
  const known = new Set(annotations.map(({ id }) => id));
  return [
    ...repetitions(
      dismissals.map(({ id }) => id),
      (index) => `dismissals[${index}].id`,
    ),
    ...dismissals.flatMap(({ subject }, index) => {
      const path = `dismissals[${index}].subject`;
      if (subject.kind === 'passage')
        return faultsUnder(`${path}.passage`, checkPassage(subject.passage, paper.text, map));
      return known.has(subject.annotationId) ? [] : [faultAt(`${path}.annotationId`, 'unknown-annotation')];
    }),
  ];
};
