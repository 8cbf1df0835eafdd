/** `postil convert`: claim sets from and to files of other programs, with what finds no place counted. */
import { listOf } from '#catalogue/list-of';
import { t } from '#catalogue/translate';
import { BRIDGES } from '#core/bridges/bridges';
import type { Loss } from '#core/bridges/foreign/loss';
import type { WriteInput, Written } from '#core/bridges/foreign/written';
import type { ClaimSetFile } from '#core/files/claim-set-file';
import { toDecisions, toRecords } from '#core/files/read-claim-set';
import { type ClaimSet, encodeJson } from '#core/files/write-claim-set';
import type { Paper } from '#core/paper/paper';
import { placesOfPaper } from '#core/paper/paper-places';
import { describeLoss } from '#words/describe-loss';
import { readClaimSets } from './claim-set-sources';
import { type NamedProject, readForeignSources } from './foreign-sources';
import { mapProject, proposedMap, readMap } from './mapped-sets';
import { checkOutputs, writeOutput } from './output-file';
import { readPaper } from './paper-source';
import { formatFor, shownTable } from './shown';
import { type Call, EXIT, type ExitCode, textOf, WrongUse, worse } from './verb';

export const convertVerb = async (call: Call): Promise<ExitCode> => {
  const { operands, values, terminal } = call;
  const [to, paperPath, report] = [textOf(values, 'to'), textOf(values, 'paper'), textOf(values, 'report')];
  const write = await writerFor(textOf(values, 'map') === 'auto' ? CLAIMS : to);
  const format = formatFor(call);
  const inputs = [...operands, ...(paperPath === null ? [] : [paperPath])];
  checkOutputs([textOf(values, 'out'), report], inputs);
  const paper = paperPath === null ? null : await readPaper(paperPath, terminal);
  if (paperPath !== null && paper === null) return EXIT.unreadable;
  const foreign = await readForeignSources(operands, paper && toForeign(paper), terminal);
  if (textOf(values, 'map') === 'auto') {
    await proposeMap(call, foreign.projects);
    return foreign.projects.length === 0 ? EXIT.unreadable : foreign.code;
  }
  const { sets, code: ofSets } = await readClaimSets({ operands: foreign.others, terminal });
  const code = worse(foreign.code, ofSets);
  const map = await readMap(textOf(values, 'map'));
  const mapped = foreign.projects.map((one) => mapProject(one, map, textOf(values, 'analyst') ?? NOBODY));
  const files = [...sets.map(({ file }) => file), ...mapped.flatMap((one) => one.files)];
  if (files.length === 0) return worse(code, EXIT.unreadable);
  if (paper !== null && files.every((file) => file.paper.textHash !== paper.textHash))
    throw new WrongUse(t('cli.other-paper', { paper: paper.sourceName }));
  const written = write(files, paper);
  const losses = [...mapped.flatMap((one) => one.losses), ...written.losses];
  for (const loss of losses) terminal.say(describeLoss(loss));
  if (report !== null) await writeOutput(call, report, shownTable(lossTable(losses), format));
  if (values.has('strict') && losses.length > 0) {
    terminal.say(t('cli.not-written'));
    return worse(code, EXIT.found);
  }
  await writeFiles(call, to ?? '', written.files);
  return code;
};

const proposeMap = async (call: Call, projects: readonly NamedProject[]): Promise<void> => {
  if (projects.length === 0) return call.terminal.say(t('cli.nothing-to-map'));
  await writeOutput(call, textOf(call.values, 'out') ?? '-', encodeJson(proposedMap(projects)));
};

/** Who annotated where neither the file nor the caller says. */
const NOBODY = 'unknown';

const toForeign = ({ metadata: { title }, sourceName, text }: Paper) => ({ title, sourceName, text });

type Write = (files: readonly ClaimSetFile[], paper: Paper | null) => Written;

/** As one asks for claim sets themselves: `--to claims`. */
const CLAIMS = 'claims';

/** Throws WrongUse for what nothing writes. */
const writerFor = async (to: string | null): Promise<Write> => {
  if (to === CLAIMS) return writeClaims;
  const writing = BRIDGES.filter(({ writes }) => writes !== null);
  const targets = listOf([CLAIMS, ...writing.map(({ id }) => id)], 'beside');
  if (to === null) throw new WrongUse(t('cli.no-target', { targets }));
  const bridge = writing.find(({ id }) => id === to);
  const write = await bridge?.writes?.();
  if (write === undefined) throw new WrongUse(t('cli.unknown-target', { to, targets }));
  return (files, paper) => write(writeInput(files, paper));
};

const writeInput = (files: readonly ClaimSetFile[], paper: Paper | null): WriteInput => {
  const places = paper && placesOfPaper(paper);
  return {
    sets: files.map(claimSetOf),
    placesIn: ({ textHash }) => (textHash === paper?.textHash ? places : null),
  };
};

const claimSetOf = (file: ClaimSetFile): ClaimSet => ({
  paper: file.paper,
  analyst: file.analyst,
  ...toRecords(file, file.paper.id),
  consensus: file.consensus && {
    people: file.consensus.people,
    decisions: toDecisions(file, file.paper.id),
  },
});

/** In the newest version; of several one a line. */
const writeClaims: Write = (files) => {
  const [first, ...others] = files;
  const bytes =
    others.length === 0
      ? encodeJson(first)
      : new TextEncoder().encode(files.map((file) => `${JSON.stringify(file)}\n`).join(''));
  return { files: [{ ending: others.length === 0 ? '.json' : '.jsonl', bytes }], losses: [] };
};

const writeFiles = async (call: Call, to: string, files: Written['files']): Promise<void> => {
  const out = textOf(call.values, 'out') ?? '-';
  const [file, ...others] = files;
  if (file === undefined) return;
  if (others.length === 0) {
    if (out === '-' && call.terminal.isWatched && file.bytes.includes(0))
      throw new WrongUse(t('cli.no-text', { to }));
    return writeOutput(call, out, file.bytes);
  }
  if (out === '-') throw new WrongUse(t('cli.several-files', { to }));
  for (const { ending, bytes } of files) await writeOutput(call, `${out}${ending}`, bytes);
};

const lossTable = (losses: readonly Loss[]) => ({
  headings: ['reason', 'of', 'count', 'sentence'],
  rows: losses.map((loss) => [loss.reason, loss.of, loss.count, describeLoss(loss)]),
});
