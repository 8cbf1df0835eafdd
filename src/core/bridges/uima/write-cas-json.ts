/** Claim sets as UIMA CAS in JSON, version 0.4: a document for each set, in custom layers for INCEpTION. */
import { type ClaimSet, encodeJson } from '../../files/write-claim-set';
import { createLossCount } from '../foreign/losses';
import { countOtherIds, countOwnThings } from '../foreign/write-parts';
import type { WriteInput, Written } from '../foreign/written';
import { CONTINUED_BY, LABELS, OUR_ANNOTATION, OUR_RELATION, PACKAGE } from './type-names';

export const writeCasJson = ({ sets }: WriteInput): Written => {
  const losses = createLossCount();
  countOwnThings(sets, losses);
  countOtherIds(
    sets.flatMap(({ annotations, relations }) => [...annotations, ...relations].map(({ id }) => id)),
    losses,
  );
  losses.add('analysts', '', sets.length);
  const files = sets.map((set, index) => ({
    ending: `${sets.length === 1 ? '' : `-${index + 1}`}.json`,
    bytes: encodeJson(casOf(set)),
  }));
  return { files, losses: losses.list() };
};

const SOFA = 1;
const ANNOTATION_TYPE = PACKAGE + OUR_ANNOTATION;
const RELATION_TYPE = PACKAGE + OUR_RELATION;

type Structure = { readonly '%ID': number; readonly '%TYPE': string } & Readonly<Record<string, unknown>>;

const casOf = ({ paper, annotations, relations }: ClaimSet) => {
  const structures: Structure[] = [];
  const add = (type: string, features: Readonly<Record<string, unknown>>): number => {
    const id = structures.length + SOFA + 1;
    structures.push({ '%ID': id, '%TYPE': type, ...features });
    return id;
  };
  const whole = { '@sofa': SOFA, begin: 0, end: paper.text.length };
  add('uima.tcas.DocumentAnnotation', { ...whole, language: 'x-unspecified' });
  add(METADATA_TYPE, { ...whole, documentTitle: paper.metadata.title || paper.sourceName });
  const numbers = new Map<string, number>();
  const ends = new Map<number, { readonly begin: number; readonly end: number }>();
  const relate = (from: number, to: number, features: Readonly<Record<string, unknown>>): void => {
    add(RELATION_TYPE, { '@sofa': SOFA, ...ends.get(to), ...features, '@Governor': from, '@Dependent': to });
  };
  for (const {
    id,
    tag,
    passages,
    note,
    labels,
    likelihood,
    confidence,
    createdAt,
    updatedAt,
  } of annotations) {
    const list =
      labels.length > 0 ? { [`@${LABELS}`]: add('uima.cas.StringArray', { '%ELEMENTS': labels }) } : {};
    const said = {
      ...(likelihood && { likelihood }),
      ...(confidence && { confidence }),
      ...(note && { note }),
    };
    const [first = 0, ...further] = passages.map(({ from, to }, index) => {
      const more = index === 0 ? { id, createdAt, updatedAt, ...said, ...list } : {};
      const number = add(ANNOTATION_TYPE, { '@sofa': SOFA, begin: from, end: to, value: tag, ...more });
      ends.set(number, { begin: from, end: to });
      return number;
    });
    numbers.set(id, first);
    for (const one of further) relate(first, one, { kind: CONTINUED_BY });
  }
  for (const { id, kind, from, to, createdAt } of relations)
    relate(numbers.get(from) ?? 0, numbers.get(to) ?? 0, { id, kind, createdAt });
  const sofa = {
    '%ID': SOFA,
    '%TYPE': 'uima.cas.Sofa',
    sofaNum: 1,
    sofaID: VIEW,
    mimeType: 'text',
    sofaString: paper.text,
  };
  const members = structures.filter((one) => '@sofa' in one).map((one) => one['%ID']);
  return {
    '%TYPES': TYPES,
    '%FEATURE_STRUCTURES': [sofa, ...structures],
    '%VIEWS': { [VIEW]: { '%SOFA': SOFA, '%MEMBERS': members } },
  };
};

const VIEW = '_InitialView';
const METADATA_TYPE = 'de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData';

const typeOf = (name: string, parent: string, features: Readonly<Record<string, string>>) => ({
  [name]: {
    '%NAME': name,
    '%SUPER_TYPE': parent,
    ...Object.fromEntries(
      Object.entries(features).map(([key, range]) => [key, { '%NAME': key, '%RANGE': range }]),
    ),
  },
});

const TEXT = 'uima.cas.String';
const TYPES = {
  ...typeOf(METADATA_TYPE, 'uima.tcas.DocumentAnnotation', { documentTitle: TEXT }),
  ...typeOf(ANNOTATION_TYPE, 'uima.tcas.Annotation', {
    ...{
      value: TEXT,
      id: TEXT,
      createdAt: TEXT,
      updatedAt: TEXT,
      likelihood: TEXT,
      confidence: TEXT,
      note: TEXT,
    },
    [LABELS]: 'uima.cas.String[]',
  }),
  ...typeOf(RELATION_TYPE, 'uima.tcas.Annotation', {
    ...{ id: TEXT, kind: TEXT, createdAt: TEXT },
    ...{ Governor: 'uima.tcas.Annotation', Dependent: 'uima.tcas.Annotation' },
  }),
};
