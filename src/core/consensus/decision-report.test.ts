import { expect, test } from 'vitest';
import type { ComparedSet } from '../alignment/compared-set';
import type { AnnotationCase, RelationCase } from '../cases/case';
import { casesOf } from '../cases/cases';
import { compareClaimSets } from '../compare/compare-claim-sets';
import type { Annotation } from '../records/annotation';
import type { Decision } from '../records/decision';
import { TEST_TIME, testAnnotation, testPaper, testRelation } from '../testing/records';
import { type DecidingContext, decideAnnotations } from './decide-case';
import { decideRelations } from './decide-relations';
import { decisionReport } from './decision-report';
import { departuresOf } from './departures';

const paper = testPaper('Prices will fall. Storage was full in May. Demand may yet surprise us all.');

const ofAda = (id: string, words: string, changed: Partial<Annotation> = {}): Annotation =>
  testAnnotation(id, paper, words, { analystId: 'ada', ...changed });
const ofBen = (id: string, words: string, changed: Partial<Annotation> = {}): Annotation =>
  testAnnotation(id, paper, words, { analystId: 'ben', ...changed });

const [claim, storage] = [
  ofAda('a1', 'Prices will fall.'),
  ofAda('a2', 'Storage was full in May.', { tag: 'evidence' }),
];
const ada: ComparedSet = {
  analystId: 'ada',
  annotations: [claim, storage, ofAda('a3', 'Demand may yet surprise us all.')],
  relations: [testRelation('a2 to a1', storage, claim)],
};
const [judgement, full] = [
  ofBen('b1', 'Prices will fall.', { tag: 'assessment' }),
  ofBen('b2', 'Storage was full', { tag: 'evidence' }),
];
const ben: ComparedSet = {
  analystId: 'ben',
  annotations: [judgement, full],
  relations: [testRelation('b2 to b1', full, judgement, { kind: 'challenges' })],
};

/** Ben's assessment, Ada's evidence, nothing of the surprise, and Ada's relation. */
const decideAll = (): { readonly consensus: ComparedSet; readonly decisions: readonly Decision[] } => {
  const cases = casesOf(compareClaimSets({ text: paper.text, blocks: [], sections: [] }, [ada, ben]), [
    ada,
    ben,
  ]);
  const [ofClaim, ofEvidence, ofSurprise] = cases.filter(
    (one): one is AnnotationCase => one.about === 'annotations',
  );
  const ofRelation = cases.find((one): one is RelationCase => one.about === 'relations');
  if (!ofClaim || !ofEvidence || !ofSurprise || !ofRelation) throw new TypeError('A case is missing');
  let [annotations, relations, decisions]: [Annotation[], ComparedSet['relations'][number][], Decision[]] = [
    [],
    [],
    [],
  ];
  let ids = 0;
  const context = (): DecidingContext => ({
    paper,
    consensusId: 'consensus',
    decidedBy: 'ada',
    now: TEST_TIME,
    newId: () => `g${++ids}`,
    consensus: { annotations, relations, dismissals: [] },
    decisions,
  });
  const write = (result: ReturnType<typeof decideAnnotations> | ReturnType<typeof decideRelations>): void => {
    if (result.kind !== 'decided') throw new TypeError(result.kind);
    for (const { table, after } of result.steps) {
      if (table === 'annotations' && after) annotations = [...annotations, after];
      if (table === 'relations' && after) relations = [...relations, after];
      if (table === 'decisions' && after) decisions = [...decisions, after];
    }
  };
  write(decideAnnotations(ofClaim, { kind: 'take', analystId: 'ben', reason: '' }, context()));
  write(
    decideAnnotations(ofEvidence, { kind: 'take', analystId: 'ada', reason: 'Whole sentences.' }, context()),
  );
  write(decideAnnotations(ofSurprise, { kind: 'none', reason: 'Says nothing.' }, context()));
  write(decideRelations(ofRelation, { kind: 'take', analystId: 'ada', reason: '' }, context()));
  return { consensus: { analystId: 'consensus', annotations, relations }, decisions };
};

test('the report counts cases by kind, outcome and means, and lists what was taken for what', () => {
  const { consensus, decisions } = decideAll();
  const report = decisionReport(decisions, consensus);
  expect(report.byKind).toEqual({
    same: 0,
    tag: 1,
    split: 0,
    boundary: 1,
    'only-one': 1,
    attribute: 0,
    relation: 1,
  });
  expect(report.byOutcome).toEqual({ taken: 3, merged: 0, new: 0, none: 1 });
  expect(report.byMeans).toMatchObject({ 'by-hand': 4 });
  const draw = ({ analystId, said, solved, decisionIds }: (typeof report)['tags' | 'relations'][number]) =>
    `${analystId}: ${said} solved as ${solved}, ${decisionIds.length}`;
  expect(report.tags.map(draw)).toEqual([
    'ada: claim solved as assessment, 1',
    'ben: assessment solved as assessment, 1',
    'ada: evidence solved as evidence, 1',
    'ben: evidence solved as evidence, 1',
    'ada: claim solved as null, 1',
    'ben: null solved as null, 1',
  ]);
  expect(report.relations.map(draw)).toEqual([
    'ada: supports solved as supports, 1',
    'ben: challenges solved as supports, 1',
  ]);
});

test('the rows of the report are in text order, each with what it was solved as', () => {
  const { consensus, decisions } = decideAll();
  const { rows } = decisionReport(decisions.toReversed(), consensus);
  expect(rows.map(({ kind }) => kind)).toEqual(['relation', 'tag', 'boundary', 'only-one']);
  expect(rows.map(({ result }) => result.annotations.length + result.relations.length)).toEqual([1, 1, 1, 0]);
});

test('what is no longer in the consensus was not solved as nothing', () => {
  const { decisions } = decideAll();
  const { tags } = decisionReport(decisions, { annotations: [], relations: [] });
  expect(tags.map(({ said, solved }) => `${said} ${solved}`)).toEqual(['claim null', 'null null']);
});

test('a consensus departs from a set where it tags and relates otherwise, each for a decision', () => {
  const { consensus, decisions } = decideAll();
  const draw = (own: ComparedSet): string[] =>
    departuresOf(paper, own, consensus, decisions).map(({ piece, decision }) => {
      const ids = [...piece.first, ...piece.second].map(({ id }) => id).join('+');
      return `${piece.kind} ${ids}: ${decision?.outcome.kind} ${decision?.reason}`;
    });
  expect(draw(ada)).toEqual(['tag a1+g1: taken ', 'only-one a3: none Says nothing.']);
  expect(draw(ben)).toEqual(['relation b1+b2+g1+g3: taken ', 'boundary b2+g3: taken Whole sentences.']);
});

test('a departure is explained by what made it, and a relation that is gone by the decision about it', () => {
  const { consensus, decisions } = decideAll();
  const silent = { analystId: 'cleo', annotations: [], relations: [] };
  expect(departuresOf(paper, silent, consensus, decisions).map(({ decision }) => decision)).toEqual(
    decisions.slice(0, 2),
  );
  const without = decisions.map(
    (one, at): Decision => (at < 3 ? one : { ...one, outcome: { kind: 'none' } }),
  );
  const explained = departuresOf(paper, ada, { ...consensus, relations: [] }, without);
  expect(explained.find(({ piece }) => piece.kind === 'relation')?.decision).toEqual(without[3]);
});

test('relations that lead opposite ways are no agreement', () => {
  const { consensus, decisions } = decideAll();
  const [, , , last] = decisions;
  const alternatives = last?.alternatives.map((one, at) => ({
    ...one,
    relations: one.relations.map((relation) => ({
      ...relation,
      kind: 'basedOn' as const,
      ...(at === 0 ? {} : { from: relation.to, to: relation.from }),
    })),
  }));
  if (!last || !alternatives) throw new TypeError('No decision about relations');
  expect(decisionReport([{ ...last, alternatives }], consensus).byKind).toMatchObject({
    relation: 1,
    same: 0,
  });
});

test('nothing departs from the set that was taken, and what nobody decided has no decision', () => {
  const noted = {
    ...ada,
    annotations: ada.annotations.map((one) => ({ ...one, id: `${one.id}'`, note: 'Mine.' })),
    relations: [],
  };
  expect(departuresOf(paper, { ...ada, relations: [] }, noted, [])).toEqual([]);
  expect(departuresOf(paper, ada, { ...ada, annotations: [], relations: [] }, [])).toMatchObject([
    { piece: { kind: 'only-one' }, decision: null },
    { piece: { kind: 'only-one' }, decision: null },
    { piece: { kind: 'only-one' }, decision: null },
  ]);
});
