/**
 * The checks: stated rules that find holes in an argument and wordings that ICD 203 advises against. They point,
 * they change nothing; the analyst may dismiss a finding with a reason.
 */
import type { PaperContent } from '../paper/paper';
import { createPassage, type Passage } from '../passage/passage';
import type { TextRange } from '../passage/range';
import { sentenceAt } from '../passage/sentence';
import { type Annotation, compareAnnotations, extentOf } from '../records/annotation';
import { CHECKS, type Check } from '../records/check';
import type { CheckSubject, Dismissal } from '../records/dismissal';
import type { AnnotationIndex } from './annotation-index';
import { type Argument, supportCircles } from './argument';
import { findConfidenceWords } from './confidence-words';
import { type EstimativeWord, findEstimativeWords } from './estimative-words';
import { isUntouched } from './untouched-block';

export interface Finding {
  readonly check: Check;
  readonly subject: CheckSubject;
  /** Where it lies, to go there. */
  readonly place: TextRange;
  /** The annotation that it is about, null for a place in the text. */
  readonly annotation: Annotation | null;
  /** The word of the analyst that it is no hole. */
  readonly dismissal: Dismissal | null;
  /** Of circular support: each supports the next, and the last one the first, which the finding is about. */
  readonly circle: readonly Annotation[];
}

/** Every finding, by check and then in text order; those that were dismissed too. */
export const findHoles = (
  paper: PaperContent,
  index: Pick<AnnotationIndex, 'inOrder' | 'overlapping'>,
  argument: Argument,
  dismissals: readonly Dismissal[],
): readonly Finding[] => {
  const dismissed = new Map(dismissals.map((one) => [findingKey(one.check, one.subject), one]));
  const about = (check: Check, annotation: Annotation, circle: readonly Annotation[] = []): Finding => {
    const subject = { kind: 'annotation', annotationId: annotation.id } as const;
    const dismissal = dismissed.get(findingKey(check, subject)) ?? null;
    return { check, subject, place: extentOf(annotation), annotation, dismissal, circle };
  };
  const at = (check: Check, passage: Passage): Finding => {
    const subject = { kind: 'passage', passage } as const;
    const dismissal = dismissed.get(findingKey(check, subject)) ?? null;
    return { check, subject, place: passage, annotation: null, dismissal, circle: [] };
  };
  const byId = new Map(index.inOrder.map((annotation) => [annotation.id, annotation]));
  const grounded = restingOnEvidence(index.inOrder, argument);
  const found = index.inOrder.flatMap((annotation) =>
    [...argumentChecks(annotation, argument, grounded), ...wordingChecks(paper.text, annotation)].map(
      (check) => about(check, annotation),
    ),
  );
  const circles = supportCircles(argument, [...byId.keys()]).flatMap((ids) => {
    const circle = ids.flatMap((id) => byId.get(id) ?? []);
    return circle[0] ? [about('circular-support', circle[0], circle)] : [];
  });
  const untagged = paper.blocks
    .filter((block) => isUntouched(paper, index, block))
    .map((block) => at('untagged-paragraph', createPassage(paper.text, block)));
  return [...found, ...circles, ...untagged].sort(compareFindings);
};

/** Text for a key: of one check and subject there is one finding. */
export const findingKey = (check: Check, subject: CheckSubject): string =>
  subject.kind === 'annotation'
    ? JSON.stringify([check, subject.annotationId])
    : JSON.stringify([check, subject.passage.from, subject.passage.to]);

const argumentChecks = (
  { id, tag, likelihood }: Annotation,
  argument: Argument,
  grounded: ReadonlySet<string>,
): Check[] => {
  switch (tag) {
    case 'claim':
      return grounded.has(id) ? [] : ['claim-without-evidence'];
    case 'evidence': {
      const isUsed = argument.from(id).length + argument.to(id).length > 0;
      return isUsed ? [] : ['unused-evidence'];
    }
    case 'assessment': {
      const hasBasis =
        argument.to(id).some(({ kind }) => kind === 'supports') ||
        argument.from(id).some(({ kind }) => kind === 'basedOn');
      return [
        ...(hasBasis ? [] : (['assessment-without-basis'] as const)),
        ...(likelihood === null ? (['assessment-without-likelihood'] as const) : []),
      ];
    }
  }
};

/** Evidence, and what it supports, itself or by way of others. */
const restingOnEvidence = (annotations: readonly Annotation[], argument: Argument): ReadonlySet<string> => {
  const grounded = new Set<string>();
  const open = annotations.filter(({ tag }) => tag === 'evidence').map(({ id }) => id);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (grounded.has(id)) continue;
    grounded.add(id);
    for (const { kind, to } of argument.from(id)) if (kind === 'supports') open.push(to);
  }
  return grounded;
};

/** Passages never change, so what is found in their words is worked out once for every annotation as it stands. */
const wordings = new WeakMap<readonly Passage[], readonly Check[]>();

const wordingChecks = (text: string, { passages }: Annotation): readonly Check[] => {
  const known = wordings.get(passages);
  if (known) return known;
  const found = checksOfWordings(
    text,
    passages.map((passage) => ({ passage, words: findEstimativeWords(text, passage) })),
  );
  wordings.set(passages, found);
  return found;
};

/** A passage, and the estimative words in it: looking for them is most of the work, so it is done once for both checks. */
interface Worded {
  readonly passage: Passage;
  readonly words: readonly EstimativeWord[];
}

const checksOfWordings = (text: string, passages: readonly Worded[]): Check[] => [
  ...(mixesRows(passages) ? (['mixed-likelihood-wordings'] as const) : []),
  ...(passages.some((worded) => mixesLikelihoodAndConfidence(text, worded))
    ? (['likelihood-with-confidence'] as const)
    : []),
];

/** ICD 203 D.6.e(2)(a): terms of both rows in one place read as if they meant different things. */
const mixesRows = (passages: readonly Worded[]): boolean => {
  const rows = passages.flatMap(({ words }) => words.map(({ row }) => row));
  return rows.includes(1) && rows.includes(2);
};

/** ICD 203 D.6.e(2)(b): a likelihood and a confidence in one sentence are taken for one another. */
const mixesLikelihoodAndConfidence = (text: string, { passage, words }: Worded): boolean => {
  const likely = words.filter(({ likelihood }) => likelihood !== null);
  if (likely.length === 0) return false; // as in most passages; then nobody need look for the other
  const sentences = new Set(likely.map(({ from }) => sentenceAt(text, from).from));
  return findConfidenceWords(text, passage).some(({ from }) => sentences.has(sentenceAt(text, from).from));
};

const compareFindings = (a: Finding, b: Finding): number =>
  CHECKS.indexOf(a.check) - CHECKS.indexOf(b.check) ||
  a.place.from - b.place.from ||
  (a.annotation && b.annotation ? compareAnnotations(a.annotation, b.annotation) : 0);
