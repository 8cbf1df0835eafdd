/** Whether the log of a consensus holds: people it names, passages, what was taken, and what came of it. */
import { checkPassages } from './check-passages';
import type { ClaimSetFile, FileDecision } from './claim-set-file';
import type { CodePointMap } from './code-points';
import { type Fault, faultAt, faultsUnder, repetitions } from './file-fault';
import type { PlainContentProblem } from './problem';

export const checkConsensus = (
  { paper, annotations, relations, consensus }: ClaimSetFile,
  map: CodePointMap,
): Fault[] => {
  if (!consensus) return [];
  const people = new Set(consensus.people.map(({ id }) => id));
  const made = new Set([...annotations, ...relations].map(({ id }) => id));
  return faultsUnder('consensus', [
    ...repetitions(
      consensus.people.map(({ id }) => id),
      (index) => `people[${index}].id`,
    ),
    ...repetitions(
      consensus.decisions.map(({ id }) => id),
      (index) => `decisions[${index}].id`,
    ),
    ...consensus.decisions.flatMap((decision, index) =>
      faultsUnder(`decisions[${index}]`, [
        ...checkPassages(decision, paper.text, map),
        ...checkAlternatives(decision, paper.text, map),
        ...checkPeople(decision, people),
        ...checkOutcome(decision, made),
      ]),
    ),
  ]);
};

const checkAlternatives = ({ alternatives }: FileDecision, text: string, map: CodePointMap): Fault[] => [
  ...repetitions(
    alternatives.map(({ analystId }) => analystId),
    (index) => `alternatives[${index}].analystId`,
  ),
  ...alternatives.flatMap(({ annotations }, index) =>
    annotations.flatMap((annotation, place) =>
      faultsUnder(`alternatives[${index}].annotations[${place}]`, checkPassages(annotation, text, map)),
    ),
  ),
];

const checkPeople = (
  { alternatives, decidedBy, means }: FileDecision,
  people: ReadonlySet<string>,
): Fault[] => {
  const named: readonly (readonly [path: string, id: string])[] = [
    ...alternatives.map(({ analystId }, index) => [`alternatives[${index}].analystId`, analystId] as const),
    ['decidedBy', decidedBy],
    ...(means.kind === 'trusted' ? [['means.analystId', means.analystId] as const] : []),
  ];
  return named.flatMap(([path, id]): Fault[] => (people.has(id) ? [] : [faultAt(path, 'unknown-person')]));
};

/** What was taken must have been there, what came of it must be here, and silence needs a reason. */
const checkOutcome = (
  { alternatives, outcome, reason }: FileDecision,
  made: ReadonlySet<string>,
): Fault[] => {
  if (outcome.kind === 'none')
    return reason.trim() === '' ? [{ path: 'reason', problem: { kind: 'rule', rule: 'no-reason' } }] : [];
  const offered = new Set(
    alternatives.flatMap(({ annotations, relations }) => [...annotations, ...relations].map(({ id }) => id)),
  );
  const strangers = (
    ids: readonly string[],
    known: ReadonlySet<string>,
    path: string,
    kind: PlainContentProblem,
  ) =>
    ids.flatMap((id, index): Fault[] => (known.has(id) ? [] : [faultAt(`outcome.${path}[${index}]`, kind)]));
  return [
    ...('taken' in outcome ? strangers(outcome.taken, offered, 'taken', 'not-offered') : []),
    ...strangers(outcome.result, made, 'result', 'not-made'),
  ];
};
