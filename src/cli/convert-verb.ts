/** `postil convert`: claim sets from and to files of other programs, with what finds no place counted. */
import { t } from '#catalogue/translate';
import type { Loss } from '#core/bridges/foreign/loss';
import { encodeJson } from '#core/files/write-claim-set';
import type { Paper } from '#core/paper/paper';
import { describeLoss } from '#words/describe-loss';
import { soundSets } from './claim-set-sources';
import { type ForeignSources, readForeignSources } from './foreign-sources';
import { mapProject, proposedMap, readMap } from './mapped-sets';
import { checkOutputs, writeOutput } from './output-file';
import { readPaper } from './paper-source';
import { CLAIMS, outputFor, type SetOutput } from './set-output';
import { formatFor, shownTable } from './shown';
import { type Call, EXIT, type ExitCode, textOf, WrongUse, worse } from './verb';

export const convertVerb = async (call: Call): Promise<ExitCode> => {
  const { operands, values, terminal } = call;
  const [paperPath, report] = [textOf(values, 'paper'), textOf(values, 'report')];
  const isProposal = textOf(values, 'map') === 'auto';
  const open = await outputFor(isProposal ? CLAIMS : textOf(values, 'to'), values.has('wide'));
  formatFor(call);
  const inputs = [...operands, ...(paperPath === null ? [] : [paperPath])];
  checkOutputs([textOf(values, 'out') ?? '-', report], inputs);
  const paper = paperPath === null ? null : await readPaper(paperPath, terminal);
  if (paperPath !== null && paper === null) return EXIT.unreadable;
  const output = open(call, inputs, paper);
  try {
    const foreign = await readForeignSources(operands, paper && toForeign(paper), terminal);
    return isProposal ? await proposeMap(call, foreign) : await convertInto(output, call, foreign, paper);
  } finally {
    output.drop();
  }
};

const proposeMap = async (call: Call, { projects, code }: ForeignSources): Promise<ExitCode> => {
  if (projects.length > 0)
    await writeOutput(call, textOf(call.values, 'out') ?? '-', encodeJson(proposedMap(projects)));
  else call.terminal.say(t('cli.nothing-to-map'));
  return projects.length === 0 ? EXIT.unreadable : code;
};

const convertInto = async (
  output: SetOutput,
  call: Call,
  foreign: ForeignSources,
  paper: Paper | null,
): Promise<ExitCode> => {
  const { values, terminal } = call;
  const { texts, losses: mapping, code } = await addSets(output, call, foreign);
  if (texts.size === 0) {
    for (const loss of mapping) terminal.say(describeLoss(loss));
    return worse(code, EXIT.unreadable);
  }
  if (paper !== null && !texts.has(paper.textHash))
    throw new WrongUse(t('cli.other-paper', { paper: paper.sourceName }));
  const losses = [...mapping, ...(await output.end())];
  for (const loss of losses) terminal.say(describeLoss(loss));
  const report = textOf(values, 'report');
  if (report !== null) await writeOutput(call, report, shownTable(lossTable(losses), formatFor(call)));
  if (values.has('strict') && losses.length > 0) {
    terminal.say(t('cli.not-written'));
    return worse(code, EXIT.found);
  }
  await output.keep();
  return code;
};

/** One after the other, so that thousands need no more memory than what is made of them. */
const addSets = async (output: SetOutput, call: Call, { projects, others, input, code }: ForeignSources) => {
  const { terminal, values } = call;
  const map = await readMap(textOf(values, 'map'));
  /** By their hashes. */
  const texts = new Set<string>();
  const losses: Loss[] = [];
  let worst = code;
  const sources = { operands: others, terminal: { ...terminal, input } };
  for await (const { file } of soundSets(sources, (of) => (worst = worse(worst, of)))) {
    texts.add(file.paper.textHash);
    await output.add(file);
  }
  for (const project of projects) {
    const mapped = mapProject(project, map, textOf(values, 'analyst') ?? NOBODY);
    losses.push(...mapped.losses);
    for (const file of mapped.files) {
      texts.add(file.paper.textHash);
      await output.add(file);
    }
  }
  return { texts, losses, code: worst };
};

/** Who annotated where neither the file nor the caller says. */
const NOBODY = 'unknown';

const toForeign = ({ metadata: { title }, sourceName, text }: Paper) => ({ title, sourceName, text });

const lossTable = (losses: readonly Loss[]) => ({
  headings: ['reason', 'of', 'count', 'sentence'],
  rows: losses.map((loss) => [loss.reason, loss.of, loss.count, describeLoss(loss)]),
});
