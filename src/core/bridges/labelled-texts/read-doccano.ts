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
const Spans = z.array(z.union([Span, ShortSpan]));

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
  const spans = text.entities ?? text.annotations ?? text.labels ?? text.label ?? [];
  losses.add('memo', '', text.Comments?.length ?? 0);
  const users = groupedBy(spans.map(markOf), ({ user }) => user);
  const title = `${name} ${text.id ?? index + 1}`;
  return {
    id: String(index),
    title,
    sourceName: title,
    written: text.text ?? text.data ?? '',
    unit: 'utf-16',
    sets: [...users].map(([user, own]) => ({
      analyst: { id: user, name: user === '' ? '' : `user ${user}` },
      marks: own.map(({ mark }) => mark),
      relations: relationsAmong(text, own, losses, users.size > 1),
    })),
  };
};

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

/** They name no user: with several it is who has both ends. */
const relationsAmong = (
  { relations = [] }: DoccanoText,
  own: readonly UserMark[],
  losses: LossCount,
  areSeveral: boolean,
): MarkedText['sets'][number]['relations'] => {
  const ids = new Set(own.map(({ mark }) => mark.id));
  return relations.flatMap(({ id, from_id, to_id, type }, index) => {
    const isOwn = ids.has(from_id) && ids.has(to_id);
    if (!isOwn && !areSeveral) losses.add('relation-without-end', type);
    return isOwn
      ? [{ id: id ?? `relation ${index}`, label: type, from: from_id, to: to_id, createdAt: null }]
      : [];
  });
};
