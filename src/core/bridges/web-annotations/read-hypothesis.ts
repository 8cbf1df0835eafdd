/** Hypothesis: the annotations of its programming interface, or of an export from its sidebar. The text is not in it. */
import { z } from '../../zod';
import { type Bridged, bridgeFault } from '../foreign/bridge-fault';
import type { ForeignInput, ForeignProject } from '../foreign/foreign-project';
import { foreignTime } from '../foreign/foreign-time';
import { createLossCount, type LossCount } from '../foreign/losses';
import { readJsonLines, shaped } from '../foreign/read-parts';
import { selectedBy } from './selectors';
import { placeWebMarks, type WebMark } from './web-mark';

const Row = z.looseObject({
  id: z.string(),
  user: z.string(),
  text: z.string().nullish(),
  tags: z.array(z.string()).nullish(),
  created: z.string().nullish(),
  updated: z.string().nullish(),
  references: z.array(z.string()).nullish(),
  target: z.array(z.looseObject({ selector: z.unknown().optional() })),
  user_info: z.looseObject({ display_name: z.string().nullish() }).nullish(),
});
type Row = z.infer<typeof Row>;

const Rows = z.union([
  z.looseObject({ rows: z.array(z.unknown()) }).transform(({ rows }) => rows),
  z.looseObject({ annotations: z.array(z.unknown()) }).transform(({ annotations }) => annotations),
]);

export const readHypothesis = (input: ForeignInput): Bridged<ForeignProject> => {
  const file = input.files.find(({ name }) => !name.endsWith('.txt'));
  if (file === undefined) return bridgeFault({ kind: 'missing-part', name: '.json' });
  const values = readJsonLines(file.bytes);
  if (values.kind === 'fault') return values;
  const rows = shaped(
    values.value.flatMap((value) => Rows.safeParse(value).data ?? [value]),
    z.array(Row),
  );
  if (rows.kind === 'fault') return rows;
  const losses = createLossCount();
  return placeWebMarks(
    { marks: rows.value.flatMap((row) => markOf(row, losses)), relations: [] },
    input,
    losses,
  );
};

const markOf = (row: Row, losses: LossCount): WebMark[] => {
  const selected = row.target.flatMap(({ selector }) => selectedBy(selector) ?? []);
  const isReply = (row.references?.length ?? 0) > 0;
  if (isReply || selected.length === 0) {
    losses.add(isReply ? 'reply' : 'no-text-marked');
    return [];
  }
  const account = row.user.replace(/^acct:/, '').replace(/@.*$/, '');
  return [
    {
      id: row.id,
      analyst: { id: row.user, name: row.user_info?.display_name || account },
      selected,
      labels: row.tags ?? [],
      note: row.text ?? '',
      createdAt: foreignTime(row.created),
      updatedAt: foreignTime(row.updated),
    },
  ];
};
