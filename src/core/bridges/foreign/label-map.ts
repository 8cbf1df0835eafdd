/** Which foreign labels mean which tag, and which foreign relations which of ours. */
import { fold } from '../../passage/fold';
import { TAGS, Tag } from '../../records/annotation';
import { RELATION_KINDS, RelationKind } from '../../records/relation';
import { z } from '../../zod';
import type { ForeignProject } from './foreign-project';

/** `isReversed`: the foreign relation leads the other way. */
const MappedRelation = z.union([
  RelationKind,
  z.strictObject({ kind: RelationKind, isReversed: z.boolean() }),
]);

/** Null: known, and to be left out. */
export const LabelMap = z.strictObject({
  labels: z.record(z.string(), Tag.nullable()),
  relations: z.record(z.string(), MappedRelation.nullable()),
});
export type LabelMap = z.infer<typeof LabelMap>;

/** What is meant by the words that other programs and corpora use, for all labels of a project that say something known. */
export const proposeLabelMap = ({ sets }: ForeignProject): LabelMap => ({
  labels: proposals(
    sets.flatMap(({ annotations }) => annotations.flatMap(({ labels }) => labels)),
    TAG_WORDS,
  ),
  relations: proposals(
    sets.flatMap(({ relations }) => relations.map(({ label }) => label)),
    RELATION_WORDS,
  ),
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
