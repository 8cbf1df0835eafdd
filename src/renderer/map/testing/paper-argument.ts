/** An argument over the real paper, for tests and for looking at: its sentences as cards, related as analysts do. */

import type { Paper } from '#core/paper/paper';
import type { TextRange } from '#core/passage/range';
import type { Annotation, Tag } from '#core/records/annotation';
import type { Relation, RelationKind } from '#core/records/relation';
import { annotationAt, TEST_TIME } from '#core/testing/records';
import { seeded } from '#core/testing/seeded';
import type { OfferRelations } from '../layout/relating';

export interface TestArgument {
  readonly annotations: readonly Annotation[];
  readonly relations: readonly Relation[];
}

/** Mostly near each other in the text; about one card in three without a relation. */
export const argumentOver = (paper: Paper, annotationCount: number, relationCount: number): TestArgument => {
  const random = seeded(7);
  const ranges = sentencesOf(paper.text);
  const annotations = Array.from({ length: annotationCount }, (_, index): Annotation => {
    const range = ranges[index % ranges.length] ?? { from: 0, to: 1 };
    return annotationAt(`n${index}`, paper, [range], { tag: tagBy(random()) });
  });
  return { annotations, relations: relationsAmong(annotations, relationCount, random) };
};

/** Everything that a relation may be, without a look at cycles. */
export const createOffer =
  (annotations: readonly Annotation[]): OfferRelations =>
  (firstId, secondId) => {
    const tagOf = (id: string): Tag | undefined => annotations.find((one) => one.id === id)?.tag;
    const propose = (kind: RelationKind, from: string, to: string) => ({ kind, from, to });
    const [first, second] = [tagOf(firstId), tagOf(secondId)];
    const relations = [
      ...(first === 'evidence' && second !== 'evidence'
        ? [propose('supports', firstId, secondId), propose('challenges', firstId, secondId)]
        : []),
      ...(second === 'evidence' && first !== 'evidence'
        ? [propose('supports', secondId, firstId), propose('challenges', secondId, firstId)]
        : []),
      ...(first === 'assessment' ? [propose('basedOn', firstId, secondId)] : []),
      ...(second === 'assessment' && first !== 'assessment' ? [propose('basedOn', secondId, firstId)] : []),
    ];
    return relations.length > 0
      ? { kind: 'offer', relations }
      : { kind: 'refusal', reason: `Nothing relates a ${first} to a ${second}.` };
  };

export const testRelation = (id: string, kind: RelationKind, from: string, to: string): Relation => ({
  id,
  paperId: 'paper',
  analystId: 'a',
  kind,
  from,
  to,
  createdAt: TEST_TIME,
});

const sentencesOf = (text: string): TextRange[] =>
  [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)]
    .map(({ index, segment }) => ({ from: index, to: index + segment.trimEnd().length }))
    .filter(({ from, to }) => to - from > 40);

const tagBy = (chance: number): Tag => (chance < 0.14 ? 'assessment' : chance < 0.45 ? 'claim' : 'evidence');

const NEARBY = 16;

const relationsAmong = (
  annotations: readonly Annotation[],
  count: number,
  random: () => number,
): Relation[] => {
  const offer = createOffer(annotations);
  const found = new Map<string, Relation>();
  for (let tries = 0; found.size < count && tries < count * 60; tries += 1) {
    const index = Math.floor(random() * annotations.length);
    const [first, second] = [annotations[index], annotations[index + 1 + Math.floor(random() * NEARBY)]];
    const offered = first && second && offer(first.id, second.id);
    if (offered?.kind !== 'offer') continue;
    const proposed = offered.relations[random() < 0.7 ? 0 : offered.relations.length - 1];
    if (!proposed) continue;
    const key = [proposed.from, proposed.to].toSorted().join();
    const { kind, from, to } = proposed;
    if (!found.has(key)) found.set(key, testRelation(`r${found.size}`, kind, from, to));
  }
  return [...found.values()];
};
