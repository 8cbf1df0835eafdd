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
  /** Notes on the region. */
  meta: z.looseObject({ text: z.union([z.string(), z.array(z.string())]).nullish() }).nullish(),
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

/** The short form (JSON-MIN): one annotation in each, what it says beside the data, by the names of the controls. */
const ShortTask = z
  .looseObject({
    id: z.union([z.string(), z.number()]).optional(),
    annotator: Person.nullish(),
    created_at: z.string().nullish(),
    updated_at: z.string().nullish(),
  })
  .refine((value) => !('data' in value))
  .transform(({ id, annotator, created_at, updated_at, ...rest }): Task => {
    const result = Object.entries(rest).flatMap(([control, said]) =>
      Array.isArray(said) ? said.flatMap((one: unknown) => resultOf(control, one)) : resultOf(control, said),
    );
    const completion = { completed_by: annotator, created_at, updated_at, result };
    return { ...(id === undefined ? {} : { id }), data: rest, annotations: [completion] };
  });

/** What is no object is data, or cannot be told from it. */
const resultOf = (control: string, said: unknown): Result[] => {
  const value = Region.safeParse(said).data;
  if (value === undefined) return [];
  const isRegion = value.labels !== undefined || value.hypertextlabels !== undefined;
  return [{ type: isRegion ? 'labels' : control, value }];
};

export const readLabelStudio = ({ files: [file] }: ForeignInput): Bridged<ForeignProject> => {
  if (file === undefined) return bridgeFault({ kind: 'missing-part', name: '.json' });
  const values = readJsonLines(file.bytes);
  if (values.kind === 'fault') return values;
  const tasks = shaped(values.value, z.array(z.union([Task, ShortTask])));
  if (tasks.kind === 'fault') return tasks;
  const losses = createLossCount();
  return projectOf(
    tasks.value.map((task, index) => markedText(task, `${file.name} ${task.id ?? index + 1}`, losses)),
    losses,
  );
};

const markedText = (task: Task, title: string, losses: LossCount): MarkedText => {
  losses.add('prediction', '', task.predictions?.length ?? 0);
  const completions = task.annotations ?? task.completions ?? [];
  return {
    id: title,
    title,
    sourceName: title,
    written: textIn(task.data, completions),
    unit: 'code-point',
    sets: completions.flatMap((completion) => setOf(completion, losses)),
  };
};

/**
 * Which of the data was annotated is said in a configuration that is not in the file: what has all the words of the
 * regions, by preference what is called text; where none has them, that or the longest.
 */
const textIn = (data: Task['data'], completions: readonly Completion[]): string => {
  const texts = Object.values(data).filter((value) => typeof value === 'string');
  const inOrder = texts.toSorted(
    (a, b) => Number(b === data['text']) - Number(a === data['text']) || b.length - a.length,
  );
  const quotes = completions.flatMap(({ result }) =>
    result.flatMap(({ type, value }) =>
      type !== 'textarea' && typeof value?.text === 'string' ? value.text : [],
    ),
  );
  const withAll = inOrder.find((text) => quotes.every((quote) => text.includes(quote)));
  return withAll ?? inOrder[0] ?? '';
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
  { id, type, value, meta }: Result,
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
      note: [notes.get(id ?? '') ?? '', ...[meta?.text ?? []].flat()]
        .filter((words) => words !== '')
        .join('\n\n'),
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
