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
const Collection = z.looseObject({ first: Page });

export const readW3c = (input: ForeignInput): Bridged<ForeignProject> => {
  const file = input.files.find(({ name }) => !name.endsWith('.txt'));
  if (file === undefined) return bridgeFault({ kind: 'missing-part', name: '.jsonld' });
  const values = readJsonLines(file.bytes);
  if (values.kind === 'fault') return values;
  const items = shaped(values.value.flatMap(itemsIn), z.array(Annotation));
  if (items.kind === 'fault') return items;
  const losses = createLossCount();
  const ids = new Set(items.value.flatMap(({ id }) => id ?? []));
  const relations = items.value.flatMap((item, index) => relationIn(item, index, ids));
  const marks = items.value.flatMap((item, index) => markOf(item, index, ids, losses));
  return placeWebMarks({ marks, relations }, input, losses);
};

/** Of a collection those of its first page: further pages are elsewhere. */
const itemsIn = (value: unknown): unknown[] =>
  Page.safeParse(value).data?.items ?? Collection.safeParse(value).data?.first.items ?? [value];

/** A UUID by itself. */
const bare = (id: string): string => id.replace(/^urn:uuid:/, '');

const ANCHOR = /^#/;
const idsOf = ({ target }: Annotation): string[] =>
  target.flatMap((one) => (typeof one === 'string' ? one : (one.id ?? [])));

/** The annotation that a target names: Recogito writes its id as a fragment. */
const annotationNamed = (id: string, ids: ReadonlySet<string>): string | undefined =>
  [id, `#${id}`, id.replace(ANCHOR, '')].find((name) => ids.has(name));

const isLinking = ({ motivation }: Annotation): boolean => motivation?.includes('linking') === true;

/** A link between two annotations; what it says is its tag. */
const relationIn = (item: Annotation, index: number, ids: ReadonlySet<string>): ForeignRelation[] => {
  const [from, to] = idsOf(item);
  if (!isLinking(item) || from === undefined || to === undefined) return [];
  return [
    {
      id: bare(item.id ?? `relation ${index}`),
      label: wordsFor(item, isTag)[0] ?? '',
      from: bare(annotationNamed(from, ids) ?? from),
      to: bare(annotationNamed(to, ids) ?? to),
      createdAt: foreignTime(item.created),
    },
  ];
};

const markOf = (item: Annotation, index: number, ids: ReadonlySet<string>, losses: LossCount): WebMark[] => {
  if (isLinking(item)) return [];
  const selected = item.target.flatMap((one) =>
    typeof one === 'string' ? [] : (selectedBy(one.selector) ?? []),
  );
  if (selected.length === 0) {
    const isReply = idsOf(item).some((id) => annotationNamed(id, ids) !== undefined);
    losses.add(isReply ? 'reply' : 'no-text-marked');
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
