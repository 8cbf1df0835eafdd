/**
 * A CAS of UIMA, which INCEpTION and others keep documents in: texts (sofas) and feature structures over them. What
 * its files in JSON and in XML have in common, and what annotations it comes to.
 */
import { groupedBy } from '../../agreement/grouped-by';
import type { Bridged } from '../foreign/bridge-fault';
import type { ForeignInput, ForeignProject, ForeignRelation } from '../foreign/foreign-project';
import { foreignTime } from '../foreign/foreign-time';
import { createLossCount, type LossCount } from '../foreign/losses';
import { type LabelledMark, type MarkedText, projectOf } from '../foreign/marked-texts';
import { CONTINUED_BY, LABELS, OUR_ANNOTATION } from './type-names';

export interface Sofa {
  readonly id: string;
  readonly text: string;
}

export interface FeatureStructure {
  readonly id: string;
  /** Without its package: `NamedEntity`. */
  readonly type: string;
  /** Null for what lies nowhere. */
  readonly span: { readonly sofa: string; readonly start: number; readonly end: number } | null;
  /** Plain values, in the order of the file. */
  readonly values: ReadonlyMap<string, string>;
  /** Ids of other structures. */
  readonly references: ReadonlyMap<string, string>;
  readonly lists: ReadonlyMap<string, readonly string[]>;
  /** Ids of several other structures. */
  readonly members: ReadonlyMap<string, readonly string[]>;
}

export interface Cas {
  readonly sofas: readonly Sofa[];
  readonly structures: readonly FeatureStructure[];
}

export const projectOfCas = (
  { sofas, structures }: Cas,
  { files: [file] }: ForeignInput,
): Bridged<ForeignProject> => {
  const losses = createLossCount();
  const name = file?.name ?? '';
  const { relations: allRelations, losses: unplaced } = relationsIn(structures);
  for (const label of unplaced) losses.add('relation-without-end', label);
  for (const { type } of structures.filter(isChain)) losses.add('equivalence', type);
  const bySofa = groupedBy(structures, ({ span }) => span?.sofa ?? '');
  const known = new Set(sofas.map(({ id }) => id));
  for (const one of structures)
    if (one.span !== null && !known.has(one.span.sofa) && isMark(one)) losses.add('no-text-source', one.type);
  const title =
    structures.map(({ values }) => values.get('documentTitle')).find((one) => one !== undefined) ?? name;
  const texts = sofas.map(({ id, text }, index): MarkedText => {
    const own = bySofa.get(id) ?? [];
    const marks = own.filter(isMark).flatMap((one) => markOf(one, losses));
    const names = new Map(own.map((one) => [one.id, nameOf(one)]));
    const relations = (allRelations.get(id) ?? []).map((relation) => ({
      ...relation,
      from: names.get(relation.from) ?? relation.from,
      to: names.get(relation.to) ?? relation.to,
    }));
    return {
      id,
      title: index === 0 ? title : `${title} ${index + 1}`,
      sourceName: title,
      written: text,
      unit: 'utf-16',
      sets: [continued({ analyst: { id: '', name: '' }, marks, relations })],
    };
  });
  return projectOf(
    texts.map((text) => proved(text, bySofa.get(text.id) ?? [])),
    losses,
  );
};

/** What a tool finds by itself, and no person marked. */
const TOKENS = [
  'Token',
  'Sentence',
  'Lemma',
  'Stem',
  'SurfaceForm',
  'TokenForm',
  'Paragraph',
  'Div',
  'Heading',
];
/** The text as a whole, and what is said of it. */
const WHOLE = ['DocumentAnnotation', 'DocumentMetaData', 'TagsetDescription', 'CASMetadata'];

const isMark = ({ references }: FeatureStructure): boolean => endsIn(references) === null;

/** Older relations are governed, newer ones have a source and a target. */
const endsIn = (
  references: FeatureStructure['references'],
): { readonly from: string; readonly to: string } | null => {
  const from = references.get('Governor') ?? references.get('source');
  const to = references.get('Dependent') ?? references.get('target');
  return from === undefined || to === undefined ? null : { from, to };
};

/** A chain says of its links that they are the same. */
const isChain = ({ span, references }: FeatureStructure): boolean => span === null && references.has('first');

/**
 * By the text that they are in, which is that of their ends: some programs give relations no place of their own. Besides
 * relations there are links, which a span has as a feature and which name no source: they lead from that span.
 */
const relationsIn = (
  structures: readonly FeatureStructure[],
): {
  readonly relations: ReadonlyMap<string, readonly ForeignRelation[]>;
  readonly losses: readonly string[];
} => {
  const sofas = new Map(structures.map(({ id, span }) => [id, span?.sofa]));
  const hosts = new Map(
    structures.flatMap((host) =>
      [...host.members].flatMap(([feature, ids]) => ids.map((id) => [id, { host, feature }] as const)),
    ),
  );
  const placed: { readonly sofa: string; readonly relation: ForeignRelation }[] = [];
  const losses: string[] = [];
  for (const structure of structures) {
    const { id, type, span, values, references } = structure;
    const isLink = span === null && references.has('target') && endsIn(references) === null;
    const { host, feature = '' } = (isLink ? hosts.get(id) : undefined) ?? {};
    const ends = isLink ? { from: host?.id ?? '', to: references.get('target') ?? '' } : endsIn(references);
    if (ends === null) continue;
    const label =
      [...KINDS, 'role'].map((name) => values.get(name)).find((one) => one !== undefined) ??
      firstOf(values) ??
      (feature === '' ? type : feature);
    const sofa = span?.sofa ?? sofas.get(ends.from) ?? sofas.get(ends.to);
    if (sofa === undefined || ends.from === '') {
      losses.push(label);
      continue;
    }
    const createdAt = foreignTime(values.get('createdAt'));
    placed.push({ sofa, relation: { id: values.get('id') ?? id, label, ...ends, createdAt } });
  }
  const bySofa = groupedBy(placed, ({ sofa }) => sofa);
  return {
    relations: new Map([...bySofa].map(([sofa, own]) => [sofa, own.map(({ relation }) => relation)])),
    losses,
  };
};

const KINDS = ['kind', 'value', 'label', 'DependencyType', 'relationType'];
const VALUES = ['value', 'label', 'tag', 'PosValue', 'identifier'];
const NOTES = ['note', 'notes', 'comment', 'comments'];
const OUR_FEATURES = ['id', 'createdAt', 'updatedAt'];

const firstOf = (values: ReadonlyMap<string, string>): string | undefined => [...values.values()][0];

/** Ours say which id they had. */
const nameOf = ({ id, type, values }: FeatureStructure): string =>
  (type === OUR_ANNOTATION ? values.get('id') : undefined) ?? id;

const markOf = (structure: FeatureStructure, losses: LossCount): LabelledMark[] => {
  const { type, span, values, lists } = structure;
  if (span === null) return [];
  if (TOKENS.includes(type) || WHOLE.includes(type)) {
    losses.add(TOKENS.includes(type) ? 'token' : 'memo', type);
    return [];
  }
  const isOurs = type === OUR_ANNOTATION;
  const features = [...values].filter(
    ([name, value]) => value !== '' && !NOTES.includes(name) && !(isOurs && OUR_FEATURES.includes(name)),
  );
  const main = features.filter(([name]) => VALUES.includes(name)).map(([, value]) => value);
  const others = features
    .filter(([name]) => !VALUES.includes(name))
    .map(([name, value]) => `${name}: ${value}`);
  const createdAt = isOurs ? foreignTime(values.get('createdAt')) : null;
  return [
    {
      id: nameOf(structure),
      spans: [span],
      quote: null,
      labels: [...(main.length > 0 ? main : [type]), ...others, ...(lists.get(LABELS) ?? [])],
      note: NOTES.flatMap((name) => values.get(name) ?? []).join('\n\n'),
      createdAt,
      updatedAt: isOurs ? foreignTime(values.get('updatedAt')) : null,
    },
  ];
};

type MarkedSet = MarkedText['sets'][number];

/** A passage with a gap is several structures, and relations from the first to the others. */
const continued = ({ analyst, marks, relations }: MarkedSet): MarkedSet => {
  const links = relations.filter(({ label }) => label === CONTINUED_BY);
  const firsts = new Map(links.map(({ from, to }) => [to, from]));
  const parts = groupedBy(
    marks.filter(({ id }) => firsts.has(id)),
    ({ id }) => firsts.get(id),
  );
  return {
    analyst,
    marks: marks
      .filter(({ id }) => !firsts.has(id))
      .map((mark) => ({
        ...mark,
        spans: [mark, ...(parts.get(mark.id) ?? [])].flatMap(({ spans }) => spans),
      })),
    relations: relations.filter(({ label }) => label !== CONTINUED_BY),
  };
};

/** The document as a whole says how long its text is, in whatever its offsets count. */
const proved = (text: MarkedText, own: readonly FeatureStructure[]): MarkedText => {
  const whole = own.find(
    ({ type, span }) => type === 'DocumentAnnotation' || (type === 'DocumentMetaData' && span !== null),
  );
  if (whole?.span?.start !== 0 || whole.span.end === 0) return text;
  return { ...text, proof: [{ spans: [whole.span], quote: text.written }] };
};
