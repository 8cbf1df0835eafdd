/** Argument Interchange Format as JSON (AIFdb, OVA): statements found by their words in a text, and steps between them. */
import { z } from '../../zod';
import { type Bridged, bridgeFault } from '../foreign/bridge-fault';
import { findQuote } from '../foreign/find-quote';
import type {
  ForeignAnnotation,
  ForeignInput,
  ForeignProject,
  ForeignRelation,
} from '../foreign/foreign-project';
import { foreignTime } from '../foreign/foreign-time';
import { createLossCount, type LossCount } from '../foreign/losses';
import { readJsonAs } from '../foreign/read-parts';

const Id = z.union([z.string(), z.number()]).transform(String);
const Graph = z.object({
  nodes: z.array(
    z.object({ nodeID: Id, text: z.string(), type: z.string(), timestamp: z.string().nullish() }),
  ),
  edges: z.array(z.object({ fromID: Id, toID: Id })),
});
/** OVA keeps the graph beside the text that it was drawn over. */
const AifFile = z.union([Graph, z.object({ AIF: Graph }).transform(({ AIF }) => AIF)]);
type Graph = z.infer<typeof Graph>;

export const readAif = ({ files: [file], paper }: ForeignInput): Bridged<ForeignProject> => {
  if (file === undefined) return bridgeFault({ kind: 'missing-part', name: '.json' });
  const graph = readJsonAs(file.bytes, AifFile);
  if (graph.kind === 'fault') return graph;
  if (paper === null) return bridgeFault({ kind: 'needs-text' });
  const losses = createLossCount();
  const annotations = statementsIn(graph.value, paper.text, losses);
  const relations = stepsIn(graph.value, new Set(annotations.map(({ id }) => id)), losses);
  const set = { paperId: file.name, analyst: { id: '', name: '' }, annotations, relations };
  const foreign = { id: file.name, ...paper, sourceHash: null, offsets: null };
  const sets = annotations.length > 0 ? [set] : [];
  return { kind: 'ok', value: { papers: [foreign], sets, losses: losses.list() } };
};

const STEPS = ['RA', 'CA', 'MA'];

/** What others are given in support of is a claim, what is only given is a premise. */
const statementsIn = ({ nodes, edges }: Graph, text: string, losses: LossCount): ForeignAnnotation[] => {
  const steps = new Set(nodes.filter(({ type }) => STEPS.includes(type)).map(({ nodeID }) => nodeID));
  const concluded = new Set(edges.filter(({ fromID }) => steps.has(fromID)).map(({ toID }) => toID));
  return nodes.flatMap(({ nodeID, text: words, type, timestamp }): ForeignAnnotation[] => {
    if (type !== 'I') {
      if (!STEPS.includes(type)) losses.add('dialogue', type);
      return [];
    }
    const found = findQuote(text, { exact: words, prefix: '', suffix: '' });
    if (found.kind !== 'found') {
      losses.add(found.kind === 'absent' ? 'not-in-text' : 'in-several-places');
      return [];
    }
    const label = concluded.has(nodeID) ? 'claim' : 'premise';
    const createdAt = foreignTime(timestamp);
    return [
      { id: nodeID, ranges: [found.range], labels: [label], note: '', createdAt, updatedAt: createdAt },
    ];
  });
};

/** From each statement that leads into a step to each that the step leads to. */
const stepsIn = ({ nodes, edges }: Graph, known: ReadonlySet<string>, losses: LossCount): ForeignRelation[] =>
  nodes
    .filter(({ type }) => STEPS.includes(type))
    .flatMap(({ nodeID, type }) => {
      const from = edges.filter(({ toID }) => toID === nodeID).map(({ fromID }) => fromID);
      const to = edges.filter(({ fromID }) => fromID === nodeID).map(({ toID }) => toID);
      const relations = from.flatMap((source) =>
        to.map((target) => ({
          id: `${nodeID} ${source} ${target}`,
          label: type,
          from: source,
          to: target,
          createdAt: null,
        })),
      );
      const made = relations.filter((relation) => known.has(relation.from) && known.has(relation.to));
      losses.add('relation-without-end', type, relations.length - made.length);
      if (relations.length === 0) losses.add('relation-on-relation', type);
      return made;
    });
