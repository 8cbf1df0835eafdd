/** `postil anchor`: a claim set on another version of its paper, and what of it has no sure place there. */
import { t } from '#catalogue/translate';
import type { Table } from '#core/bridges/tables/table';
import { type ReanchoredClaimSet, reanchorClaimSet } from '#core/colleagues/reanchor-claim-set';
import { reanchorDecisions } from '#core/colleagues/reanchor-decisions';
import type { ClaimSetFile } from '#core/files/claim-set-file';
import { extraFieldsOf, toSentSet } from '#core/files/read-claim-set';
import { encodeJson, toClaimSetFile } from '#core/files/write-claim-set';
import type { Paper } from '#core/paper/paper';
import type { Annotation } from '#core/records/annotation';
import { describeFault } from '#words/describe-fault';
import { readClaimSets } from './claim-set-sources';
import { checkOutputs, writeOutput } from './output-file';
import { readPaper } from './paper-source';
import { formatFor, shownTable } from './shown';
import { type Call, EXIT, type ExitCode, textOf, WrongUse, worse } from './verb';

export const anchorVerb = async (call: Call): Promise<ExitCode> => {
  const { operands, values, terminal } = call;
  const on = textOf(values, 'on');
  const out = textOf(values, 'out') ?? '-';
  const report = textOf(values, 'report');
  const format = formatFor(call);
  if (on === null) throw new WrongUse(t('cli.no-paper'));
  checkOutputs([out, report], [...operands, on]);
  const { sets, code } = await readClaimSets(call);
  const [set, other] = sets;
  if (other !== undefined) throw new WrongUse(t('cli.one-set'));
  const paper = await readPaper(on, terminal);
  if (set === undefined || paper === null) return worse(code, EXIT.unreadable);
  const { reanchored, file } = anchored(set.file, paper);
  await writeOutput(call, out, encodeJson(file));
  if (report !== null) await writeOutput(call, report, shownTable(reportOf(set.file, reanchored), format));
  const { exact, moved, doubtful, orphaned } = reanchored;
  terminal.say(
    t('cli.anchored', {
      exact: exact.length,
      moved: moved.length,
      doubtful: doubtful.length,
      orphaned: orphaned.length,
    }),
  );
  return worse(code, doubtful.length + orphaned.length > 0 ? EXIT.found : EXIT.done);
};

interface Anchored {
  readonly reanchored: ReanchoredClaimSet;
  readonly file: ClaimSetFile;
}

/** What has no sure place is left out of the file, with what hangs on it; the report names it. */
const anchored = (sent: ClaimSetFile, paper: Paper): Anchored => {
  const set = toSentSet(sent, paper.id);
  const reanchored = reanchorClaimSet(set, paper);
  const { annotations, relations } = reanchored.records;
  const made = new Set([...annotations, ...relations].map(({ id }) => id));
  const consensus = sent.consensus && {
    people: sent.consensus.people,
    decisions: reanchorDecisions(set, paper, made).reanchored,
  };
  const checked = toClaimSetFile(
    { paper, analyst: sent.analyst, ...reanchored.records, consensus, extra: extraFieldsOf(sent) },
    sent.exportedAt,
  );
  if (checked.kind === 'faults')
    throw new TypeError(
      `What was re-anchored is no claim set: ${checked.faults.map(describeFault).join('; ')}`,
    );
  return { reanchored, file: checked.value };
};

/** In the order of the set. */
const reportOf = ({ annotations }: ClaimSetFile, reanchored: ReanchoredClaimSet): Table => {
  const found = new Map<
    string,
    { readonly outcome: string; readonly score: number | null; readonly now: string }
  >();
  for (const one of reanchored.exact) found.set(one.id, { outcome: 'exact', score: 1, now: wordsOf(one) });
  for (const { annotation, score } of reanchored.moved)
    found.set(annotation.id, { outcome: 'moved', score, now: wordsOf(annotation) });
  for (const outcome of ['doubtful', 'orphaned'] as const)
    for (const { annotation } of reanchored[outcome])
      found.set(annotation.id, { outcome, score: null, now: '' });
  return {
    headings: ['id', 'tag', 'outcome', 'score', 'before', 'now'],
    rows: annotations.map(({ id, tag, passages }) => {
      const { outcome = '', score = null, now = '' } = found.get(id) ?? {};
      return [id, tag, outcome, score, passages.map(({ exact }) => exact).join(BETWEEN), now];
    }),
  };
};

const wordsOf = ({ passages }: Annotation): string => passages.map(({ quote }) => quote.exact).join(BETWEEN);

/** As one quotes with something left out. */
const BETWEEN = ' […] ';
