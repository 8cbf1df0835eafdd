/** Annotations in the Web Annotation Data Model, one or many, as programs write them; Recogito's own form too. */
import { z } from '../../zod';
import { type Bridged, bridgeFault } from '../foreign/bridge-fault';
import type { ForeignInput, ForeignProject, ForeignRelation, ForeignSet } from '../foreign/foreign-project';
import { foreignTime } from '../foreign/foreign-time';
import { createLossCount, type LossCount } from '../foreign/losses';
import { readJsonLines, shaped } from '../foreign/read-parts';
import { selectedBy } from './selectors';
import { placeWebMarks, type WebMark } from './web-mark';

const Person = z.union([z.string(), z.looseObject({ id: z.string().nullish(), name: z.string().nullish() })]);
const Body = z.union([
  z.string(),
  z.looseObject({
    value: z.unknown().optional(),
    purpose: z.string().nullish(),
    type: z.unknown().optional(),
  }),
]);
type Body = z.infer<typeof Body>;
const Target = z.union([
  z.string(),
  z.looseObject({
    id: z.string().nullish(),
    selector: z.unknown().optional(),
    created: z.string().nullish(),
    updated: z.string().nullish(),
    creator: Person.nullish(),
  }),
]);
type Target = z.infer<typeof Target>;
const many = <Value>(one: z.ZodType<Value>): z.ZodType<Value[]> =>
  z.union([z.array(one), one.transform((value) => [value])]);
const Annotation = z.looseObject({
  id: z.string().optional(),
  motivation: many(z.string()).optional(),
  body: many(Body).nullish(),
  bodies: many(Body).nullish(),
  bodyValue: z.string().nullish(),
  creator: Person.nullish(),
  created: z.string().nullish(),
  modified: z.string().nullish(),
  target: many(Target),
});
type Annotation = z.infer<typeof Annotation>;

const Page = z.looseObject({ items: z.array(z.unknown()) });
/** Its first page may be elsewhere. */
const Collection = z.looseObject({ first: z.union([Page, z.string().transform(() => ({ items: [] }))]) });

export const readW3c = (input: ForeignInput): Bridged<ForeignProject> => {
  const file = input.files.find(({ name }) => !name.endsWith('.txt'));
  if (file === undefined) return bridgeFault({ kind: 'missing-part', name: '.jsonld' });
  const values = readJsonLines(file.bytes);
  if (values.kind === 'fault') return values;
  const items = shaped(values.value.flatMap(itemsIn), z.array(Annotation));
  if (items.kind === 'fault') return items;
  const losses = createLossCount();
  const ids = new Set(items.value.flatMap(({ id }) => id ?? []));
  const links = new Map(items.value.flatMap((item) => linkIn(item, ids)));
  const byId = new Map([...links.keys()].flatMap((link) => (link.id === undefined ? [] : [[link.id, link]])));
  const said = items.value.flatMap((item) => (links.has(item) ? [] : saidOfLink(item, byId)));
  const labels = new Map(said.map(({ link, label }) => [link, label]));
  const relations = [...links].map(([item, link], index) => relationOf(item, link, index, labels.get(item)));
  const isMeta = new Set(said.map(({ item }) => item));
  const marks = items.value.flatMap((item, index) =>
    links.has(item) || isMeta.has(item) ? [] : markOf(item, index, ids, losses),
  );
  return placeWebMarks({ marks, relations }, input, losses);
};

/** Of a collection those of its first page: further pages are elsewhere. A link and what is said of it may be a list. */
const itemsIn = (value: unknown): unknown[] =>
  Array.isArray(value)
    ? value
    : (Page.safeParse(value).data?.items ?? Collection.safeParse(value).data?.first.items ?? [value]);

/** A UUID by itself. */
const bare = (id: string): string => id.replace(/^urn:uuid:/, '');

const ANCHOR = /^#/;
const idsOf = ({ target }: Annotation): string[] =>
  target.flatMap((one) => (typeof one === 'string' ? one : (one.id ?? [])));

/** The annotation that a target names: Recogito writes its id as a fragment. */
const annotationNamed = (id: string, ids: ReadonlySet<string>): string | undefined =>
  [id, `#${id}`, id.replace(ANCHOR, '')].find((name) => ids.has(name));

const isLinking = ({ motivation }: Annotation): boolean => motivation?.includes('linking') === true;

interface Link {
  readonly from: string;
  readonly to: string;
}

/**
 * A link between two annotations: its two targets, or from its target to its body where annotations are both. Any other
 * link is an annotation like others: from words to something elsewhere.
 */
const linkIn = (item: Annotation, ids: ReadonlySet<string>): [Annotation, Link][] => {
  if (!isLinking(item)) return [];
  const [from, second] = idsOf(item);
  const to = second ?? bodyIdsOf(item).find((id) => annotationNamed(id, ids) !== undefined);
  if (from === undefined || to === undefined) return [];
  const named = (id: string): string => bare(annotationNamed(id, ids) ?? id);
  return [[item, { from: named(from), to: named(to) }]];
};

const bodyIdsOf = ({ body }: Annotation): string[] =>
  (body ?? []).flatMap((one) =>
    typeof one === 'string' ? one : typeof one['id'] === 'string' ? one['id'] : [],
  );

/** What an annotation of a link says is what the link says. */
const saidOfLink = (
  item: Annotation,
  links: ReadonlyMap<string, Annotation>,
): { readonly item: Annotation; readonly link: Annotation; readonly label: string }[] => {
  const [link] = idsOf(item).flatMap((id) => links.get(id) ?? []);
  const [label] = wordsFor(item, () => true);
  return link === undefined || label === undefined ? [] : [{ item, link, label }];
};

/** What a link says is its tag. */
const relationOf = (item: Annotation, link: Link, index: number, label = ''): ForeignRelation => ({
  id: bare(item.id ?? `relation ${index}`),
  label: wordsFor(item, isTag)[0] ?? label,
  ...link,
  createdAt: foreignTime(item.created),
});

const markOf = (item: Annotation, index: number, ids: ReadonlySet<string>, losses: LossCount): WebMark[] => {
  const selected = item.target.flatMap((one) =>
    typeof one === 'string' ? [] : (selectedBy(one.selector) ?? []),
  );
  if (selected.length === 0) {
    const isReply = idsOf(item).some((id) => annotationNamed(id, ids) !== undefined);
    losses.add(isLinking(item) ? 'relation-without-end' : isReply ? 'reply' : 'no-text-marked');
    return [];
  }
  const [first] = item.target.filter((one) => typeof one !== 'string');
  return [
    {
      id: bare(item.id ?? `annotation ${index}`),
      analyst: analystOf(item, first),
      selected,
      labels: wordsFor(item, isTag),
      note: [item.bodyValue ?? '', ...wordsFor(item, (body) => !isTag(body))]
        .filter((words) => words !== '')
        .join('\n\n'),
      createdAt: foreignTime(item.created ?? first?.created),
      updatedAt: foreignTime(item.modified ?? first?.updated),
    },
  ];
};

const isTag = (body: Exclude<Body, string>): boolean =>
  ['tagging', 'classifying'].includes(body.purpose ?? '');

/** What its bodies of one kind say; those that are elsewhere say nothing here. */
const wordsFor = (
  { body, bodies }: Annotation,
  isWanted: (body: Exclude<Body, string>) => boolean,
): string[] =>
  [...(body ?? []), ...(bodies ?? [])].flatMap((one) =>
    typeof one !== 'string' && isWanted(one) && typeof one.value === 'string' ? [one.value] : [],
  );

const analystOf = (
  { creator }: Annotation,
  target: Exclude<Target, string> | undefined,
): ForeignSet['analyst'] => {
  const person = creator ?? target?.creator;
  if (person === undefined || person === null) return { id: '', name: '' };
  if (typeof person === 'string') return { id: person, name: person };
  const id = person.id ?? '';
  return { id: bare(id), name: person.name ?? id };
};
