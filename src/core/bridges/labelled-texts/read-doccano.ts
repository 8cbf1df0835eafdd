/** doccano's JSON Lines: a text in each, with labelled spans of one or several users, and relations between them. */
import { groupedBy } from '../../agreement/grouped-by';
import { z } from '../../zod';
import { type Bridged, bridgeFault } from '../foreign/bridge-fault';
import type { ForeignInput, ForeignProject } from '../foreign/foreign-project';
import { createLossCount, type LossCount } from '../foreign/losses';
import { type LabelledMark, type MarkedText, projectOf } from '../foreign/marked-texts';
import { readJsonLines, shaped } from '../foreign/read-parts';

const Name = z.union([z.string(), z.number()]).transform(String);
const Span = z.object({
  id: Name.optional(),
  label: Name,
  start_offset: z.int().min(0),
  end_offset: z.int().min(0),
  user: Name.optional(),
});
type Span = z.infer<typeof Span>;
/** Older exports: from, to, label. */
const ShortSpan = z
  .tuple([z.int().min(0), z.int().min(0), Name])
  .transform(([start_offset, end_offset, label]): Span => ({ label, start_offset, end_offset }));
/** As other programs write it for doccano. */
const PlainSpan = z
  .object({ id: Name.optional(), start: z.int().min(0), end: z.int().min(0), label: Name })
  .transform(({ start, end, ...rest }): Span => ({ ...rest, start_offset: start, end_offset: end }));
/** A label by itself is one of the text as a whole. */
const Spans = z.union([
  z.string().transform((label) => [label]),
  z.array(z.union([Span, ShortSpan, PlainSpan, z.string()])),
]);

const DoccanoText = z
  .object({
    id: Name.optional(),
    text: z.string().optional(),
    data: z.string().optional(),
    entities: Spans.optional(),
    annotations: Spans.optional(),
    label: Spans.optional(),
    labels: Spans.optional(),
    relations: z.array(z.object({ id: Name.optional(), from_id: Name, to_id: Name, type: Name })).optional(),
    cats: z.array(z.string()).nullish(),
    Comments: z.array(z.unknown()).optional(),
  })
  .refine(({ text, data }) => text !== undefined || data !== undefined);
type DoccanoText = z.infer<typeof DoccanoText>;

export const readDoccano = ({ files: [file] }: ForeignInput): Bridged<ForeignProject> => {
  if (file === undefined) return bridgeFault({ kind: 'missing-part', name: '.jsonl' });
  const lines = readJsonLines(file.bytes);
  if (lines.kind === 'fault') return lines;
  const texts = shaped(lines.value, z.array(DoccanoText));
  if (texts.kind === 'fault') return texts;
  const losses = createLossCount();
  return projectOf(
    texts.value.map((text, index) => markedText(text, file.name, index, losses)),
    losses,
  );
};

const markedText = (text: DoccanoText, name: string, index: number, losses: LossCount): MarkedText => {
  const labelled = [text.entities, text.annotations, text.labels, text.label].map((some) => some ?? []);
  const spans = labelled.map((some) => some.filter((one) => typeof one !== 'string')).find(hasSome) ?? [];
  const ofAll = labelled.flatMap((some) => some.filter((one) => typeof one === 'string'));
  for (const label of [...ofAll, ...(text.cats ?? [])]) losses.add('whole-text', label);
  losses.add('memo', '', text.Comments?.length ?? 0);
  const users = groupedBy(spans.map(markOf), ({ user }) => user);
  const title = `${name} ${text.id ?? index + 1}`;
  const sets = [...users].map(([user, own]) => ({
    analyst: { id: user, name: user === '' ? '' : `user ${user}` },
    marks: own.map(({ mark }) => mark),
    relations: relationsAmong(text, own),
  }));
  const made = new Set(sets.flatMap(({ relations }) => relations.map(({ id }) => id)));
  for (const [at, relation] of (text.relations ?? []).entries())
    if (!made.has(relationId(relation, at))) losses.add('relation-without-end', relation.type);
  return {
    id: String(index),
    title,
    sourceName: title,
    written: text.text ?? text.data ?? '',
    unit: 'utf-16',
    sets,
  };
};

const hasSome = (some: readonly unknown[]): boolean => some.length > 0;

interface UserMark {
  readonly user: string;
  readonly mark: LabelledMark;
}

const markOf = ({ id, label, start_offset, end_offset, user = '' }: Span, index: number): UserMark => ({
  user,
  mark: {
    id: id ?? `span ${index}`,
    spans: [{ start: start_offset, end: end_offset }],
    quote: null,
    labels: [label],
    note: '',
    createdAt: null,
    updatedAt: null,
  },
});

type DoccanoRelation = NonNullable<DoccanoText['relations']>[number];

const relationId = ({ id }: DoccanoRelation, index: number): string => id ?? `relation ${index}`;

/** They name no user: theirs who has both ends. */
const relationsAmong = (
  { relations = [] }: DoccanoText,
  own: readonly UserMark[],
): MarkedText['sets'][number]['relations'] => {
  const ids = new Set(own.map(({ mark }) => mark.id));
  return relations.flatMap((relation, index) => {
    const { from_id: from, to_id: to, type: label } = relation;
    return ids.has(from) && ids.has(to)
      ? [{ id: relationId(relation, index), label, from, to, createdAt: null }]
      : [];
  });
};
