/** Claim sets of every kind that can be, for what has to come back as it was. */
import fc from 'fast-check';
import { faultOfRelation, relationsBetween } from '../../../annotation/argument';
import type { ClaimSet } from '../../../files/write-claim-set';
import { tidyRange } from '../../../passage/boundaries';
import { createPassage, type Passage } from '../../../passage/passage';
import { type Annotation, isJudgement, TAGS } from '../../../records/annotation';
import { CONFIDENCES } from '../../../records/confidence';
import { LIKELIHOODS } from '../../../records/likelihood';
import type { Relation } from '../../../records/relation';
import { anyPaperOf, HARD_WORDS } from '../../../testing/any-paper';
import { TEST_TIME } from '../../../testing/records';
import { derivedId } from '../foreign-ids';

const paper = anyPaperOf([...HARD_WORDS, '<b>&amp;</b>', 'a\\b', 'x_1|y']);

const note = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\t', '"', '<', ']]>', '\\', '🗺️', 'é', ';', ',') }),
  fc.constantFrom('Said twice.\nAnd again.', '=1+1', '#1'),
);

const draft = fc.record({
  places: fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat()),
  tag: fc.constantFrom(...TAGS),
  note,
  labels: fc.uniqueArray(fc.constantFrom('key', '🗺️', 'two words', 'a|b', 'constructor', '__proto__', 'x: y')),
  likelihood: fc.constantFrom(null, ...LIKELIHOODS),
  confidence: fc.constantFrom(null, ...CONFIDENCES),
});

/** One or two, apart. */
const passagesAt = (text: string, places: readonly number[]): Passage[] => {
  const [a = 0, b = 0, c = 0, d = 0] = places.map((at) => at % (text.length + 1)).sort((x, y) => x - y);
  const ranges = [tidyRange(text, { from: a, to: b }), tidyRange(text, { from: c, to: d })];
  const [one, other] = ranges.filter((range) => range !== null);
  if (!one) return [];
  return [one, ...(other && text.slice(one.to, other.from).trim() !== '' ? [other] : [])].map((range) =>
    createPassage(text, range),
  );
};

/** Every one that can be. */
const allRelations = (annotations: readonly Annotation[]): Relation[] => {
  const made: Relation[] = [];
  const tags = new Map(annotations.map(({ id, tag }) => [id, tag]));
  const argument = { from: (id: string) => made.filter((relation) => relation.from === id) };
  for (const [index, later] of annotations.entries())
    for (const earlier of annotations.slice(0, index))
      for (const ends of relationsBetween(later, earlier)) {
        if (faultOfRelation(ends, (id) => tags.get(id), argument)) continue;
        const { paperId, analystId } = later;
        const id = derivedId(`relation ${made.length}`);
        made.push({ id, paperId, analystId, ...ends, createdAt: TEST_TIME });
      }
  return made;
};

export const anyClaimSet: fc.Arbitrary<ClaimSet> = fc
  .record({ paper, drafts: fc.array(draft, { minLength: 1, maxLength: 5 }) })
  .map(({ paper: { id, sourceName, sourceHash, reader, textHash, metadata, text }, drafts }) => {
    const owner = { paperId: id, analystId: derivedId('analyst a') };
    const annotations = drafts.flatMap(({ places, ...said }, index): Annotation[] => {
      const passages = passagesAt(text, places);
      const none = isJudgement(said.tag) ? {} : { likelihood: null, confidence: null };
      const times = { createdAt: TEST_TIME, updatedAt: '2026-07-11T10:30:00.250Z' };
      return passages.length > 0
        ? [{ id: derivedId(`one ${index}`), ...owner, passages, ...said, ...none, ...times }]
        : [];
    });
    return {
      paper: { id, sourceName, sourceHash, reader, textHash, metadata, text },
      analyst: { id: owner.analystId, name: 'Ada “A.” Analyst' },
      annotations,
      relations: allRelations(annotations),
      dismissals: [],
    };
  })
  .filter(({ annotations }) => annotations.length > 0);
