/** Prodigy's JSON Lines: an answer about spans in a text in each. What was rejected or ignored is no annotation. */
import { z } from '../../zod';
import { type Bridged, bridgeFault } from '../foreign/bridge-fault';
import type { ForeignInput, ForeignProject, ForeignRelation } from '../foreign/foreign-project';
import { createLossCount, type LossCount } from '../foreign/losses';
import { type LabelledMark, type MarkedText, projectOf } from '../foreign/marked-texts';
import { readJsonLines, shaped } from '../foreign/read-parts';

const Place = z.object({ start: z.int().min(0), end: z.int().min(0), label: z.string().nullish() });
type Place = z.infer<typeof Place>;
const Answer = z.object({
  text: z.string(),
  answer: z.string().nullish(),
  spans: z.array(Place.extend({ text: z.string().nullish(), answer: z.string().nullish() })).nullish(),
  relations: z
    .array(z.object({ head_span: Place, child_span: Place, label: z.string().nullish() }))
    .nullish(),
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
  const ids = new Set(marks.map(({ id }) => id));
  const relations = (answer.relations ?? []).flatMap(
    ({ head_span, child_span, label }, index): ForeignRelation[] => {
      if (!isAccepted(answer)) {
        losses.add('rejected', label ?? '');
        return [];
      }
      for (const end of [head_span, child_span]) {
        // Ends need not be among the spans: words can be related as they are.
        if (ids.has(idOf(end))) continue;
        ids.add(idOf(end));
        marks.push(markOf(end, null));
      }
      return [
        {
          id: `relation ${index}`,
          label: label ?? '',
          from: idOf(head_span),
          to: idOf(child_span),
          createdAt: null,
        },
      ];
    },
  );
  return {
    id: title,
    title,
    sourceName: title,
    written: answer.text,
    unit: 'code-point',
    sets: [{ analyst: { id: who, name: who }, marks, relations }],
  };
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
