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
  relations.push(...linksFrom(spans, losses));
  return { marks: spans.map(({ mark }) => mark), relations };
};

interface TsvSpan {
  readonly type: string;
  /** The words that it lies over. */
  readonly tokens: readonly string[];
  /** Its number in the file; '0' for one without. */
  readonly number: string;
  readonly mark: LabelledMark;
  readonly links: readonly TsvLink[];
}

/** From a span to another, which is named by its word and number: '1-3[2]'. */
interface TsvLink {
  readonly label: string;
  readonly target: string;
  /** Of what it leads to. */
  readonly type: string;
}

/** Values side by side belong to annotations over the same word; a number joins those over several words. */
const spansOf = (layer: TsvLayer, tokens: readonly TsvToken[]): TsvSpan[] => {
  const found = new Map<
    string,
    {
      readonly tokens: TsvToken[];
      readonly labels: string[];
      readonly number: string;
      readonly links: readonly TsvLink[];
    }
  >();
  const targets = new Set(rolesOf(layer).map((role) => role + 1));
  for (const token of tokens) {
    const columns = columnsOf(layer, token);
    for (let index = 0; index < (columns[0]?.length ?? 0); index++) {
      const values = columns.map((column) => column[index] ?? NOTHING);
      if (values.every(({ value }) => value === '_')) continue;
      const own = values.filter((_, column) => !targets.has(column));
      const number = own.map((one) => one.number).find((one) => one !== '0') ?? '0';
      const key = number === '0' ? `${token.id} ${index}` : `[${number}]`;
      const known = found.get(key);
      if (known) known.tokens.push(token);
      else {
        const links = linksOf(layer, values);
        found.set(key, { tokens: [token], labels: labelsOf(layer, values), number, links });
      }
    }
  }
  return [...found].map(([key, { tokens: own, labels, number, links }]) => ({
    type: layer.type,
    links,
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
  const slots = new Set(rolesOf({ features }).flatMap((role) => [role, role + 1]));
  const first = features.findIndex((_, index) => !slots.has(index));
  const said = values.flatMap(({ value }, index) => {
    if (value === '_' || value === '*' || slots.has(index)) return [];
    const name = features[index] ?? '';
    return [index === first ? unescaped(value) : `${name}: ${unescaped(value)}`];
  });
  return said.length > 0 ? said : [type];
};

/** Features that link to other spans have two columns: what each link is called, and the ends that they lead to. */
const rolesOf = ({ features }: Pick<TsvLayer, 'features'>): number[] =>
  features.flatMap((name, index) => (name.startsWith('ROLE_') ? [index] : []));

const linksOf = (layer: TsvLayer, values: readonly Value[]): TsvLink[] =>
  rolesOf(layer).flatMap((role) => {
    const [, feature = ''] = /:([^_]*)/.exec(layer.features[role] ?? '') ?? [];
    const type = (layer.features[role + 1] ?? '').replace(/^.*\./, '');
    const names = parted(values[role]?.value ?? '_');
    const { value = '_', number = '0' } = values[role + 1] ?? {};
    const ends = parted(number === '0' ? value : `${value}[${number}]`).filter((end) => !EMPTY.has(end));
    return ends.map((target, index) => {
      const name = names[index] ?? '';
      return { label: EMPTY.has(name) ? feature : unescaped(name), target, type };
    });
  });

const EMPTY: ReadonlySet<string> = new Set(['', '_', '*']);

/** A semicolon stands between links, but where a backslash stands before it. */
const parted = (cell: string): string[] => cell.match(/(?:\\.|[^;\\])+/gs) ?? [];

const linksFrom = (spans: readonly TsvSpan[], losses: LossCount): ForeignRelation[] => {
  const places = placesOf(spans);
  return spans.flatMap(({ mark, links }) =>
    links.flatMap(({ label, target, type }, index): ForeignRelation[] => {
      const [, token = target, number = '0'] = /^(.*)\[(\d+)\]$/.exec(target) ?? [];
      const named = places.get(`${token} ${number}`) ?? [];
      const end = named.find((one) => one.type === type) ?? named.find((one) => one.mark !== mark);
      if (end === undefined) {
        losses.add('relation-without-end', label);
        return [];
      }
      return [{ id: `${mark.id} link ${index}`, label, from: mark.id, to: end.mark.id, createdAt: null }];
    }),
  );
};

/** By each of their words and their number, and by each of their words alone. */
const placesOf = (spans: readonly TsvSpan[]): ReadonlyMap<string, readonly TsvSpan[]> => {
  const places = new Map<string, TsvSpan[]>();
  const add = (place: string, span: TsvSpan): void => {
    const known = places.get(place);
    if (known) known.push(span);
    else places.set(place, [span]);
  };
  for (const span of spans) for (const token of span.tokens) add(`${token} ${span.number}`, span);
  for (const span of spans.filter(({ number }) => number !== '0'))
    for (const token of span.tokens) add(`${token} 0`, span);
  return places;
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
  const places = placesOf(spans.filter(({ type }) => type === layer.base));
  return tokens.flatMap((token) => {
    const ends = (token.cells[layer.column + layer.features.length] ?? '_')
      .split('|')
      .filter((end) => end !== '_');
    const labels = stacked(token.cells[layer.column] ?? '_');
    return ends.flatMap((end, index): ForeignRelation[] => {
      const [, source = end, from = '0', to = '0'] = /^(.*)\[(\d+)_(\d+)\]$/.exec(end) ?? [];
      const said = labels[index]?.value ?? '';
      const label = EMPTY.has(said) ? layer.type : unescaped(said);
      const origin = places.get(`${source} ${from}`)?.[0];
      const target = places.get(`${token.id} ${to}`)?.[0];
      if (origin === undefined || target === undefined) {
        losses.add('relation-without-end', label);
        return [];
      }
      const id = `${layer.type} ${token.id} ${index}`;
      return [{ id, label, from: origin.mark.id, to: target.mark.id, createdAt: null }];
    });
  });
};
