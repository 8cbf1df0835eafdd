/** Which foreign labels mean which tag, and which foreign relations which of ours. */
import { fold } from '../../passage/fold';
import { TAGS, Tag } from '../../records/annotation';
import { RELATION_KINDS, RelationKind } from '../../records/relation';
import { z } from '../../zod';
import type { ForeignProject } from './foreign-project';
import { confidenceIn, likelihoodIn } from './said-of-judgement';

/** `isReversed`: the foreign relation leads the other way. */
const MappedRelation = z.union([
  RelationKind,
  z.strictObject({ kind: RelationKind, isReversed: z.boolean() }),
]);

/** Null: known, and to be left out. */
export const LabelMap = z.strictObject({
  labels: z.record(z.string(), Tag.nullable()).default({}),
  relations: z.record(z.string(), MappedRelation.nullable()).default({}),
});
export type LabelMap = z.infer<typeof LabelMap>;

type Sets = Pick<ForeignProject, 'sets'>;

/** What is meant by the words that other programs and corpora use, for all labels that say something known. */
export const proposeLabelMap = (project: Sets): LabelMap => ({
  labels: proposals(labelsIn(project), TAG_WORDS),
  relations: proposals(relationLabelsIn(project), RELATION_WORDS),
});

/** A label that occurs, how often, and what a map says that it means; null where that is nothing. */
export interface Meaning<Value> {
  readonly label: string;
  readonly count: number;
  readonly value: Value | null;
}

export interface Meanings {
  readonly labels: readonly Meaning<Tag>[];
  readonly relations: readonly Meaning<NonNullable<LabelMap['relations'][string]>>[];
}

/** Of every label that a map can give a meaning, as it is first spelled: what means nothing first, then by frequency. */
export const meaningsOf = (project: Sets, map: LabelMap): Meanings => ({
  labels: meanings(
    labelsIn(project).filter((label) => !(likelihoodIn(label) || confidenceIn(label))), // which say what they are
    map.labels,
  ),
  relations: meanings(relationLabelsIn(project), map.relations),
});

export const labelsIn = ({ sets }: Sets): string[] =>
  sets.flatMap(({ annotations }) => annotations.flatMap(({ labels }) => labels));

export const relationLabelsIn = ({ sets }: Sets): string[] =>
  sets.flatMap(({ relations }) => relations.map(({ label }) => label));

const meanings = <Value>(
  labels: readonly string[],
  known: Readonly<Record<string, Value | null>>,
): Meaning<Value>[] => {
  const lookUp = createLookup(known);
  const byKey = new Map<string, Meaning<Value>>();
  for (const label of labels) {
    const key = keyOf(label);
    const { count } = byKey.get(key) ?? { count: 0 };
    byKey.set(key, { label, value: lookUp(label) ?? null, ...byKey.get(key), count: count + 1 });
  }
  return [...byKey.values()].toSorted(
    (a, b) => Number(a.value !== null) - Number(b.value !== null) || b.count - a.count,
  );
};

/** The map with another meaning of this label, however it is spelled in it. */
export const withMeaning = <Value>(
  known: Readonly<Record<string, Value | null>>,
  label: string,
  value: NoInfer<Value> | null,
): Record<string, Value | null> => ({
  ...Object.fromEntries(Object.entries(known).filter(([other]) => keyOf(other) !== keyOf(label))),
  [label]: value,
});

/** Undefined for a label that the map does not know. */
export const createLookup = <Value>(
  known: Readonly<Record<string, Value>>,
): ((label: string) => Value | undefined) => {
  const byKey = new Map(Object.entries(known).map(([label, value]) => [keyOf(label), value]));
  return (label) => byKey.get(keyOf(label));
};

/** Labels are the same whatever their capitals and whatever joins their words: `MajorClaim`, `major_claim`. */
const keyOf = (label: string): string => fold(label).replace(/[\s_:.-]+/g, '');

const proposals = <Value>(
  labels: readonly string[],
  words: Readonly<Record<string, Value>>,
): Record<string, Value> => {
  const lookUp = createLookup(words);
  return Object.fromEntries(
    [...new Set(labels)].flatMap((label) => {
      const value = lookUp(label);
      return value === undefined ? [] : [[label, value]];
    }),
  );
};

const each = <Value>(value: Value, words: readonly string[]): Record<string, Value> =>
  Object.fromEntries(words.map((word) => [word, value]));

const TAG_WORDS: Readonly<Record<string, Tag>> = {
  ...each<Tag>('claim', ['claims', 'statement', 'assertion', 'proposition', 'thesis', 'behauptung', 'these']),
  ...each<Tag>('evidence', [
    'premise',
    'premises',
    'reason',
    'ground',
    'grounds',
    'data',
    'datum',
    'fact',
    'support',
  ]),
  ...each<Tag>('evidence', ['beleg', 'belege', 'prämisse', 'grund']),
  ...each<Tag>('assessment', [
    'assessments',
    'major claim',
    'main claim',
    'conclusion',
    'judgement',
    'judgment',
  ]),
  ...each<Tag>('assessment', ['einschätzung', 'schlussfolgerung', 'fazit']),
  ...Object.fromEntries(TAGS.map((tag) => [tag, tag])),
};

type Mapped = NonNullable<LabelMap['relations'][string]>;

const RELATION_WORDS: Readonly<Record<string, Mapped>> = {
  ...each<Mapped>('supports', [
    'support',
    'sup',
    'exa',
    'pro',
    'for',
    'RA',
    'default inference',
    'inference',
    'stützt',
  ]),
  ...each<Mapped>('challenges', [
    'challenge',
    'attacks',
    'attack',
    'con',
    'against',
    'reb',
    'rebut',
    'rebuts',
    'CA',
  ]),
  ...each<Mapped>('challenges', ['rebuttal', 'contradicts', 'refutes', 'default conflict', 'widerspricht']),
  ...each<Mapped>({ kind: 'supports', isReversed: true }, ['supported by']),
  ...each<Mapped>({ kind: 'challenges', isReversed: true }, ['attacked by', 'challenged by']),
  ...each<Mapped>('basedOn', ['based on', 'rests on', 'beruht auf']),
  ...Object.fromEntries(RELATION_KINDS.map((kind) => [kind, kind])),
};
