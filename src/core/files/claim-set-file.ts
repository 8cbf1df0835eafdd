/**
 * The claim-set file, version 3: its schema is the type, the check and the source of the published JSON Schema. Fields
 * beyond these are allowed everywhere: whoever reads a file keeps them where they stand (see `readFile`).
 */
import { withoutUnseen } from '../passage/plain-signs';
import { PersonName } from '../records/analyst';
import { Labels, Tag } from '../records/annotation';
import { Check } from '../records/check';
import { Confidence } from '../records/confidence';
import { AlternativeRelation, DecisionMeans, DecisionOutcome } from '../records/decision';
import { MAX_REASON_LENGTH } from '../records/dismissal';
import { Likelihood } from '../records/likelihood';
import { RelationKind } from '../records/relation';
import { type Rule, z } from '../zod';

export const CLAIM_SET_FORMAT = 'postil.claim-set';
export const CLAIM_SET_VERSION = 3;
/** Named in every file: what `start` and `end` count. */
export const OFFSET_UNIT = 'unicode-code-point';

export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'no-sha256' satisfies Rule);
const Offset = z.int().min(0);

const FilePage = z.object({
  label: z.string().describe('As printed, or as the document names it: "iv", "12".'),
  index: z.int().min(0).describe('Among the pages of the document, from 0.'),
});
export type FilePage = z.infer<typeof FilePage>;

export const FilePassage = z.object({
  start: Offset.describe('First code point of the passage in paper.text.'),
  end: Offset.describe('One past its last code point: paper.text[start:end] equals exact.'),
  exact: z.string().min(1),
  prefix: z.string().describe('Up to 32 UTF-16 code units of what stands before.'),
  suffix: z.string().describe('Up to 32 UTF-16 code units of what stands after.'),
  page: FilePage.nullable().describe('The page that it begins on; null where the paper has no pages.'),
});
export type FilePassage = z.infer<typeof FilePassage>;

export const FileAnnotation = z.object({
  id: z.string().min(1),
  tag: Tag,
  passages: z.array(FilePassage).min(1).describe('In text order; the extent of the annotation.'),
  note: z.string(),
  labels: Labels.describe("The analyst's own words to sort by, each once."),
  likelihood: Likelihood.nullable().describe('Band of ICD 203; null for none and for evidence.'),
  confidence: Confidence.nullable().describe('Null for none and for evidence.'),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type FileAnnotation = z.infer<typeof FileAnnotation>;

const FileRelation = z.object({
  id: z.string().min(1),
  kind: RelationKind.describe(
    'Evidence and claims support or challenge any other annotation; an assessment is basedOn any other.',
  ),
  from: z.string().min(1).describe('The id of an annotation in this file.'),
  to: z.string().min(1).describe('The id of another annotation in this file.'),
  createdAt: z.iso.datetime(),
});

export const FileDismissal = z.object({
  id: z.string().min(1),
  check: Check,
  subject: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('annotation'), annotationId: z.string().min(1) }),
    z.object({ kind: z.literal('passage'), passage: FilePassage }),
  ]),
  reason: z.string().min(1).max(MAX_REASON_LENGTH),
  createdAt: z.iso.datetime(),
});
export type FileDismissal = z.infer<typeof FileDismissal>;

/** An annotation as it was when a decision was made about it. */
const FileAlternativeAnnotation = FileAnnotation.omit({ createdAt: true, updatedAt: true });
export type FileAlternativeAnnotation = z.infer<typeof FileAlternativeAnnotation>;

export const FileDecision = z.object({
  id: z.string().min(1),
  passages: z.array(FilePassage).min(1).describe('Where it lies: all that the alternatives cover.'),
  alternatives: z
    .array(
      z.object({
        analystId: z.string().min(1),
        annotations: z.array(FileAlternativeAnnotation),
        relations: z.array(AlternativeRelation),
      }),
    )
    .min(1)
    .describe('What everyone who took part had; an empty list is an opinion too.'),
  outcome: DecisionOutcome.describe('`result` names annotations or relations of this file.'),
  means: DecisionMeans,
  reason: z.string().max(MAX_REASON_LENGTH),
  decidedBy: z.string().min(1),
  decidedAt: z.iso.datetime(),
});
export type FileDecision = z.infer<typeof FileDecision>;

const FileConsensus = z.object({
  people: z
    .array(z.object({ id: z.string().min(1), name: PersonName }))
    .describe('Everyone whose id occurs in the decisions.'),
  decisions: z
    .array(FileDecision)
    .describe('The log: who decided what from which alternatives. Oldest first.'),
});

export const FileMetadata = z.object({
  title: z.string().overwrite(withoutUnseen),
  authors: z.array(z.string().overwrite(withoutUnseen)),
  number: z.string().nullable().describe("The paper's number in its series, as printed."),
  date: z.iso.date().nullable(),
  publisher: z.string().nullable(),
  editors: z.array(z.string()),
});

export const ClaimSetFile = z
  .object({
    format: z.literal(CLAIM_SET_FORMAT),
    version: z.literal(CLAIM_SET_VERSION),
    offsetUnit: z.literal(OFFSET_UNIT),
    exportedAt: z.iso.datetime(),
    paper: z.object({
      id: z.string().min(1).describe('Of the reader and the first 32 digits of sourceHash.'),
      sourceName: z.string(),
      sourceHash: Sha256.describe('SHA-256 of the bytes of the file that was opened.'),
      reader: z.string().min(1).describe('The reader that made the text of the source, and its version.'),
      textHash: Sha256.describe('SHA-256 of paper.text in UTF-8.'),
      metadata: FileMetadata,
      text: z.string().min(1).describe('The canonical text: NFC, line feeds between blocks, no markup.'),
    }),
    analyst: z.object({ id: z.string().min(1), name: PersonName }),
    annotations: z.array(FileAnnotation).describe('In text order.'),
    relations: z.array(FileRelation).describe('Oldest first.'),
    dismissals: z
      .array(FileDismissal)
      .describe('Findings of the checks that the analyst dismissed, and why. Oldest first.'),
    consensus: FileConsensus.nullable().describe(
      'How the set was agreed on, where it is a consensus; null for the work of one analyst.',
    ),
  })
  .describe("One analyst's annotations of one paper, and how they hang together.");
export type ClaimSetFile = z.infer<typeof ClaimSetFile>;
