/** Prodigy's JSON Lines: an answer about spans in a text in each. What was rejected or ignored is no annotation. */
import { z } from '../../zod';
import { type Bridged, bridgeFault } from '../foreign/bridge-fault';
import type { ForeignInput, ForeignProject, ForeignRelation } from '../foreign/foreign-project';
import { createLossCount, type LossCount } from '../foreign/losses';
import { type LabelledMark, type MarkedText, projectOf } from '../foreign/marked-texts';
import { readJsonLines, shaped } from '../foreign/read-parts';

const Place = z.object({ start: z.int().min(0), end: z.int().min(0), label: z.string().nullish() });
type Place = z.infer<typeof Place>;
const Token = z.object({ text: z.string(), start: z.int().min(0), end: z.int().min(0) });
const Answer = z.object({
  text: z.string(),
  answer: z.string().nullish(),
  spans: z.array(Place.extend({ text: z.string().nullish(), answer: z.string().nullish() })).nullish(),
  relations: z
    .array(
      z.object({
        head_span: Place.nullish(),
        child_span: Place.nullish(),
        head: z.int().nullish(),
        child: z.int().nullish(),
        label: z.string().nullish(),
      }),
    )
    .nullish(),
  tokens: z.array(Token).nullish(),
  /** Of the text as a whole. */
  label: z.string().nullish(),
  accept: z.array(z.union([z.string(), z.number()]).transform(String)).nullish(),
  _session_id: z.string().nullish(),
  _annotator_id: z.string().nullish(),
});
type Answer = z.infer<typeof Answer>;

export const readProdigy = ({ files: [file] }: ForeignInput): Bridged<ForeignProject> => {
  if (file === undefined) return bridgeFault({ kind: 'missing-part', name: '.jsonl' });
  const lines = readJsonLines(file.bytes);
  if (lines.kind === 'fault') return lines;
  const answers = shaped(lines.value, z.array(Answer));
  if (answers.kind === 'fault') return answers;
  const losses = createLossCount();
  const texts = answers.value.map((answer, index) => markedText(answer, `${file.name} ${index + 1}`, losses));
  return projectOf(texts, losses);
};

const markedText = (answer: Answer, title: string, losses: LossCount): MarkedText => {
  const who = answer._annotator_id ?? answer._session_id ?? '';
  const marks: LabelledMark[] = [];
  for (const span of answer.spans ?? []) {
    if (isAccepted(answer) && isAccepted(span)) marks.push(markOf(span, span.text ?? null));
    else losses.add('rejected', span.label ?? '');
  }
  const ofAll = [...(answer.accept ?? []), ...(answer.label && !answer.spans?.length ? [answer.label] : [])];
  for (const label of ofAll) losses.add(isAccepted(answer) ? 'whole-text' : 'rejected', label);
  const relations = relationsIn(answer, marks, losses);
  const isProved = marks.every(({ quote }) => quote !== null);
  return {
    id: title,
    title,
    sourceName: title,
    written: answer.text,
    unit: 'code-point',
    sets: [{ analyst: { id: who, name: who }, marks, relations }],
    proof: isProved
      ? []
      : (answer.tokens ?? []).map(({ start, end, text }) => ({ spans: [{ start, end }], quote: text })),
  };
};

/** Their ends need not be among the spans: words can be related as they are. `marks`: these are added to. */
const relationsIn = (answer: Answer, marks: LabelledMark[], losses: LossCount): ForeignRelation[] => {
  const ids = new Set(marks.map(({ id }) => id));
  const tokens = answer.tokens ?? [];
  /** A word without a label is the span that lies over it alone, where there is one. */
  const named = (end: Place): string =>
    (end.label
      ? undefined
      : marks.find(({ spans: [span] }) => span?.start === end.start && span.end === end.end)?.id) ??
    idOf(end);
  return (answer.relations ?? []).flatMap(({ label, ...said }, index): ForeignRelation[] => {
    const head = said.head_span ?? tokens[said.head ?? -1];
    const child = said.child_span ?? tokens[said.child ?? -1];
    if (!isAccepted(answer) || head === undefined || child === undefined) {
      losses.add(isAccepted(answer) ? 'relation-without-end' : 'rejected', label ?? '');
      return [];
    }
    for (const end of [head, child]) {
      if (ids.has(named(end))) continue;
      ids.add(idOf(end));
      marks.push(markOf(end, null));
    }
    const ends = { from: named(head), to: named(child) };
    return [{ id: `relation ${index}`, label: label ?? '', ...ends, createdAt: null }];
  });
};

const isAccepted = ({ answer }: { readonly answer?: string | null | undefined }): boolean =>
  answer === undefined || answer === null || answer === 'accept';

const idOf = ({ start, end, label }: Place): string => `${start}-${end} ${label ?? ''}`;

const markOf = (place: Place, quote: string | null): LabelledMark => ({
  id: idOf(place),
  spans: [{ start: place.start, end: place.end }],
  quote,
  labels: place.label ? [place.label] : [],
  note: '',
  createdAt: null,
  updatedAt: null,
});
