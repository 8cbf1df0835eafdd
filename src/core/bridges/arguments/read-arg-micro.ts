/** Argumentative microtexts (ArgMicro XML): a text of units, arguments made of them, and edges between those. */
import { childrenOf, textIn } from '../../import/xml/find-xml';
import type { XmlElement } from '../../import/xml/parse-xml';
import type { TextRange } from '../../passage/range';
import { type Bridged, bridgeFault } from '../foreign/bridge-fault';
import type {
  ForeignAnnotation,
  ForeignFile,
  ForeignInput,
  ForeignPaper,
  ForeignProject,
  ForeignRelation,
  ForeignSet,
} from '../foreign/foreign-project';
import { createLossCount, type LossCount } from '../foreign/losses';
import { readXml } from '../foreign/read-parts';

export const readArgMicro = ({ files }: ForeignInput): Bridged<ForeignProject> => {
  const losses = createLossCount();
  const papers: ForeignPaper[] = [];
  const sets: ForeignSet[] = [];
  for (const file of files) {
    const xml = readXml(file.bytes, new Map());
    if (xml.kind === 'fault') return xml;
    if (xml.value.name !== 'arggraph') return bridgeFault({ kind: 'missing-part', name: '<arggraph>' });
    const { paper, set } = readGraph(file, xml.value, losses);
    if (paper.text === '') return bridgeFault({ kind: 'without-text' });
    papers.push(paper);
    sets.push(set);
  }
  return { kind: 'ok', value: { papers, sets, losses: losses.list() } };
};

interface Edge {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

const readGraph = (
  { name }: ForeignFile,
  graph: XmlElement,
  losses: LossCount,
): { readonly paper: ForeignPaper; readonly set: ForeignSet } => {
  const { text, places } = layOut(graph);
  const edges = childrenOf(graph, 'edge').map(({ attributes }): Edge => {
    const said = (key: string): string => attributes.get(key) ?? '';
    return { id: said('id'), type: said('type'), from: said('src'), to: said('trg') };
  });
  const units = childrenOf(graph, 'adu').map(({ attributes }) => ({
    id: attributes.get('id') ?? '',
    stance: attributes.get('type') ?? '',
  }));
  const annotations = units.map(({ id, stance }): ForeignAnnotation => {
    const ranges = edges.flatMap(({ type, from, to }) => {
      const place = type === 'seg' && to === id ? places.get(from) : undefined;
      return place === undefined ? [] : [place];
    });
    const isCentral = !edges.some(({ type, from }) => type !== 'seg' && from === id);
    const labels = [isCentral ? 'claim' : 'premise', ...(stance === '' ? [] : [stance])];
    return { id, ranges: adjoined(ranges), labels, note: '', createdAt: null, updatedAt: null };
  });
  const id = graph.attributes.get('id') ?? name;
  return {
    paper: { id: name, title: id, sourceName: name, text, sourceHash: null, offsets: null },
    set: {
      paperId: name,
      analyst: { id: '', name: '' },
      annotations,
      relations: relationsIn(edges, new Set(units.map((unit) => unit.id)), losses),
    },
  };
};

/** The text is its units with a space between them: so it stands in the corpus beside the graphs. */
const layOut = (
  graph: XmlElement,
): { readonly text: string; readonly places: ReadonlyMap<string, TextRange> } => {
  const places = new Map<string, TextRange>();
  let text = '';
  for (const unit of childrenOf(graph, 'edu')) {
    const words = textIn(unit).normalize('NFC').replace(/\s+/g, ' ').trim();
    const from = text === '' ? 0 : text.length + 1;
    text = text === '' ? words : `${text} ${words}`;
    places.set(unit.attributes.get('id') ?? '', { from, to: text.length });
  }
  return { text, places };
};

/** Units that follow one another are one passage. */
const adjoined = (ranges: readonly TextRange[]): TextRange[] => {
  const whole: TextRange[] = [];
  for (const range of ranges.toSorted((a, b) => a.from - b.from)) {
    const last = whole.at(-1);
    if (last && last.to + 1 === range.from) whole[whole.length - 1] = { from: last.from, to: range.to };
    else if (range.from < range.to) whole.push(range);
  }
  return whole;
};

/**
 * What leads to another edge: a premise added to one says what that says, and that they hold only together is lost;
 * an undercut attacks the step and not what it leads to, which has no place here.
 */
const relationsIn = (
  edges: readonly Edge[],
  units: ReadonlySet<string>,
  losses: LossCount,
): ForeignRelation[] => {
  const byId = new Map(edges.map((edge) => [edge.id, edge]));
  return edges.flatMap(({ id, type, from, to }): ForeignRelation[] => {
    if (type === 'seg') return [];
    if (units.has(to)) return [{ id, label: type, from, to, createdAt: null }];
    const joined = byId.get(to);
    if (type !== 'add' || joined === undefined || !units.has(joined.to)) {
      losses.add('relation-on-relation', type);
      return [];
    }
    losses.add('linked-premise', joined.type);
    return [{ id, label: joined.type, from, to: joined.to, createdAt: null }];
  });
};
