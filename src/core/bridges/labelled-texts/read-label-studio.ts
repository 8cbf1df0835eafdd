/** Label Studio's JSON: tasks with a text, and regions of it in each annotation, with relations between them. */
import { z } from '../../zod';
import { type Bridged, bridgeFault } from '../foreign/bridge-fault';
import type { ForeignInput, ForeignProject, ForeignRelation } from '../foreign/foreign-project';
import { foreignTime } from '../foreign/foreign-time';
import { createLossCount, type LossCount } from '../foreign/losses';
import { type LabelledMark, type MarkedSet, type MarkedText, projectOf } from '../foreign/marked-texts';
import { readJsonLines, shaped } from '../foreign/read-parts';

const Offset = z.int().min(0);
const Region = z.looseObject({
  start: z.unknown().optional(),
  end: z.unknown().optional(),
  globalOffsets: z.object({ start: Offset, end: Offset }).optional(),
  text: z.union([z.string(), z.array(z.string())]).optional(),
  labels: z.array(z.string()).optional(),
  hypertextlabels: z.array(z.string()).optional(),
});
const Result = z.object({
  id: z.string().optional(),
  type: z.string(),
  value: Region.optional(),
  from_id: z.string().optional(),
  to_id: z.string().optional(),
  direction: z.string().optional(),
  labels: z.array(z.string()).nullish(),
});
type Result = z.infer<typeof Result>;
const Person = z.union([z.string(), z.number(), z.object({ id: z.number(), email: z.string().optional() })]);
const Completion = z.object({
  completed_by: Person.nullish(),
  was_cancelled: z.boolean().nullish(),
  created_at: z.string().nullish(),
  updated_at: z.string().nullish(),
  result: z.array(Result),
});
type Completion = z.infer<typeof Completion>;
const Task = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  data: z.record(z.string(), z.unknown()),
  annotations: z.array(Completion).optional(),
  completions: z.array(Completion).optional(),
  predictions: z.array(z.unknown()).optional(),
});
type Task = z.infer<typeof Task>;

export const readLabelStudio = ({ files: [file] }: ForeignInput): Bridged<ForeignProject> => {
  if (file === undefined) return bridgeFault({ kind: 'missing-part', name: '.json' });
  const values = readJsonLines(file.bytes);
  if (values.kind === 'fault') return values;
  const tasks = shaped(values.value, z.array(Task));
  if (tasks.kind === 'fault') return tasks;
  const losses = createLossCount();
  return projectOf(
    tasks.value.map((task, index) => markedText(task, `${file.name} ${task.id ?? index + 1}`, losses)),
    losses,
  );
};

const markedText = (task: Task, title: string, losses: LossCount): MarkedText => {
  losses.add('prediction', '', task.predictions?.length ?? 0);
  return {
    id: title,
    title,
    sourceName: title,
    written: textIn(task.data),
    unit: 'code-point',
    sets: (task.annotations ?? task.completions ?? []).flatMap((completion) => setOf(completion, losses)),
  };
};

/** Which of the data was annotated is said in a configuration that is not in the file: mostly it is called text. */
const textIn = (data: Task['data']): string => {
  const { text } = data;
  const found =
    typeof text === 'string' ? text : Object.values(data).find((value) => typeof value === 'string');
  return typeof found === 'string' ? found : '';
};

const setOf = (completion: Completion, losses: LossCount): MarkedSet[] => {
  const { result, was_cancelled } = completion;
  if (was_cancelled) {
    losses.add('rejected', '', result.length);
    return [];
  }
  const notes = new Map(
    result.flatMap(({ id, type, value }) =>
      type === 'textarea' && id !== undefined ? [[id, [value?.text ?? []].flat().join('\n')] as const] : [],
    ),
  );
  const marks = result.flatMap((one) => markOf(one, completion, notes, losses));
  const relations = result.flatMap((one, index): ForeignRelation[] => {
    if (one.type !== 'relation') return [];
    const [from = '', to = ''] =
      one.direction === 'left' ? [one.to_id, one.from_id] : [one.from_id, one.to_id];
    return [{ id: `relation ${index}`, label: one.labels?.[0] ?? '', from, to, createdAt: null }];
  });
  return [{ analyst: analystOf(completion), marks, relations }];
};

const analystOf = ({ completed_by }: Completion): MarkedSet['analyst'] => {
  if (completed_by === undefined || completed_by === null) return { id: '', name: '' };
  if (typeof completed_by !== 'object')
    return { id: String(completed_by), name: `annotator ${completed_by}` };
  return { id: String(completed_by.id), name: completed_by.email ?? `annotator ${completed_by.id}` };
};

const markOf = (
  { id, type, value }: Result,
  { created_at, updated_at }: Completion,
  notes: ReadonlyMap<string, string>,
  losses: LossCount,
): LabelledMark[] => {
  if (type === 'relation' || (type === 'textarea' && id !== undefined)) return [];
  const labels = value?.labels ?? value?.hypertextlabels;
  const span = value && spanOf(value);
  if (labels === undefined || span === undefined) {
    losses.add(labels === undefined ? 'attribute' : 'no-text-marked', labels?.join(', ') ?? type);
    return [];
  }
  const quote = typeof value?.text === 'string' ? value.text : null;
  return [
    {
      id: id ?? `${span.start}-${span.end}`,
      spans: [span],
      quote,
      labels,
      note: notes.get(id ?? '') ?? '',
      createdAt: foreignTime(created_at),
      updatedAt: foreignTime(updated_at),
    },
  ];
};

/** In pages places are paths, but for those that count in the text as a whole. */
const spanOf = ({
  start,
  end,
  globalOffsets,
}: z.infer<typeof Region>): { start: number; end: number } | undefined =>
  typeof start === 'number' && typeof end === 'number' ? { start, end } : globalOffsets;
