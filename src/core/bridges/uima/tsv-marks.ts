/** What the columns of a WebAnno TSV file say: spans over one or more words, and relations between them. */
import type { ForeignRelation } from '../foreign/foreign-project';
import type { LossCount } from '../foreign/losses';
import type { LabelledMark } from '../foreign/marked-texts';
import { type TsvLayer, type TsvToken, unescaped } from './tsv-lines';

export interface TsvMarks {
  readonly marks: readonly LabelledMark[];
  readonly relations: readonly ForeignRelation[];
}

export const marksInTsv = (
  tokens: readonly TsvToken[],
  layers: readonly TsvLayer[],
  losses: LossCount,
): TsvMarks => {
  const spans = layers.filter(({ kind }) => kind === 'span').flatMap((layer) => spansOf(layer, tokens));
  for (const layer of layers.filter(({ kind }) => kind === 'chain'))
    losses.add(
      'equivalence',
      layer.type,
      new Set(tokens.flatMap(({ cells }) => linksIn(cells[layer.column]))).size,
    );
  const relations = layers
    .filter(({ kind }) => kind === 'relation')
    .flatMap((layer) => relationsOf(layer, tokens, spans, losses));
  return { marks: spans.map(({ mark }) => mark), relations };
};

interface TsvSpan {
  readonly type: string;
  /** The words that it lies over. */
  readonly tokens: readonly string[];
  /** Its number in the file; '0' for one without. */
  readonly number: string;
  readonly mark: LabelledMark;
}

/** Values side by side belong to annotations over the same word; a number joins those over several words. */
const spansOf = (layer: TsvLayer, tokens: readonly TsvToken[]): TsvSpan[] => {
  const found = new Map<
    string,
    { readonly tokens: TsvToken[]; readonly labels: string[]; readonly number: string }
  >();
  for (const token of tokens) {
    const columns = columnsOf(layer, token);
    for (let index = 0; index < (columns[0]?.length ?? 0); index++) {
      const values = columns.map((column) => column[index] ?? NOTHING);
      if (values.every(({ value }) => value === '_')) continue;
      const number = values.map((one) => one.number).find((one) => one !== '0') ?? '0';
      const key = number === '0' ? `${token.id} ${index}` : `[${number}]`;
      const known = found.get(key);
      if (known) known.tokens.push(token);
      else found.set(key, { tokens: [token], labels: labelsOf(layer, values), number });
    }
  }
  return [...found].map(([key, { tokens: own, labels, number }]) => ({
    type: layer.type,
    tokens: own.map(({ id }) => id),
    number,
    mark: {
      id: `${layer.type} ${key}`,
      spans: [{ start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0 }],
      quote: null,
      labels,
      note: '',
      createdAt: null,
      updatedAt: null,
    },
  }));
};

interface Value {
  readonly value: string;
  readonly number: string;
}
const NOTHING: Value = { value: '_', number: '0' };

const columnsOf = ({ column, features }: TsvLayer, { cells }: TsvToken): Value[][] =>
  Array.from({ length: Math.max(1, features.length) }, (_, index) => stacked(cells[column + index] ?? '_'));

/** A bar stands between values, but where a backslash stands before it. */
const stacked = (cell: string): Value[] =>
  (cell.match(/(?:\\.|[^|\\])+/gs) ?? ['_']).map((part) => {
    const [, value = part, number = '0'] = /^(.*?)\[(\d+)\]$/s.exec(part) ?? [];
    return { value, number };
  });

/** The first feature by itself, the others with their names. A star is an annotation that says nothing. */
const labelsOf = ({ type, features }: TsvLayer, values: readonly Value[]): string[] => {
  const said = values.flatMap(({ value }, index) => {
    if (value === '_' || value === '*') return [];
    const name = features[index] ?? '';
    return [index === 0 ? unescaped(value) : `${name}: ${unescaped(value)}`];
  });
  return said.length > 0 ? said : [type];
};

const linksIn = (cell = '_'): string[] =>
  cell === '_' ? [] : stacked(cell).map(({ value, number }) => `${value}${number}`);

/** A relation stands at the word that it leads to, and names the one that it comes from: '1-3[2_0]'. */
const relationsOf = (
  layer: TsvLayer,
  tokens: readonly TsvToken[],
  spans: readonly TsvSpan[],
  losses: LossCount,
): ForeignRelation[] => {
  const byPlace = new Map<string, TsvSpan>();
  for (const span of spans.filter(({ type }) => type === layer.base))
    for (const token of span.tokens) {
      byPlace.set(`${token} ${span.number}`, span);
      if (!byPlace.has(`${token} 0`)) byPlace.set(`${token} 0`, span);
    }
  return tokens.flatMap((token) => {
    const ends = (token.cells[layer.column + layer.features.length] ?? '_')
      .split('|')
      .filter((end) => end !== '_');
    const labels = stacked(token.cells[layer.column] ?? '_');
    return ends.flatMap((end, index): ForeignRelation[] => {
      const [, source = end, from = '0', to = '0'] = /^(.*)\[(\d+)_(\d+)\]$/.exec(end) ?? [];
      const label = unescaped(labels[index]?.value ?? '');
      const [origin, target] = [byPlace.get(`${source} ${from}`), byPlace.get(`${token.id} ${to}`)];
      if (origin === undefined || target === undefined) {
        losses.add('relation-without-end', label);
        return [];
      }
      const id = `${layer.type} ${token.id} ${index}`;
      return [{ id, label, from: origin.mark.id, to: target.mark.id, createdAt: null }];
    });
  });
};
