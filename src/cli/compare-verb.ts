/** `postil compare`: how far analysts agree, with intervals, and what they differ in, for each pair and together. */
import { t } from '#catalogue/translate';
import { readClaimSets } from './claim-set-sources';
import { type ComparedPaper, comparePaper } from './compared-paper';
import { coefficientTable, differenceTable, readThresholds, type Threshold } from './comparison-tables';
import { setsByPaper, titleOf } from './sets-by-paper';
import { formatFor, printTable } from './shown';
import { type Call, EXIT, type ExitCode, textOf, type Values, WrongUse, worse } from './verb';

export const compareVerb = async (call: Call): Promise<ExitCode> => {
  const { values, terminal } = call;
  formatFor(call);
  const thresholds = readThresholds(textOf(values, 'fail-under'));
  const options = { seed: seedIn(values), withGamma: values.has('gamma') };
  if (!options.withGamma && thresholds.some(({ name }) => name === 'gamma'))
    throw new WrongUse(t('cli.gamma-not-asked'));
  const read = await readClaimSets(call);
  let code = read.code;
  const compared: ComparedPaper[] = [];
  for (const paper of setsByPaper(read.sets)) {
    const report = (done: number, total: number): void =>
      terminal.progress(() => t('cli.pairs-compared', { title: titleOf(paper.paper), done, total }));
    if (paper.sets.length > 1) compared.push(comparePaper(paper, options, report));
    else terminal.say(t('cli.nothing-to-compare', { title: titleOf(paper.paper) }));
  }
  if (compared.length === 0) return worse(code, EXIT.wrongUse);
  if (values.has('differences')) printTable(call, differenceTable(compared));
  else printTable(call, coefficientTable(compared), compared);
  for (const sentence of shortfalls(compared, thresholds)) {
    terminal.say(sentence);
    code = worse(code, EXIT.found);
  }
  return code;
};

const seedIn = (values: Values): number => {
  const given = textOf(values, 'seed');
  if (given === null) return DEFAULT_SEED;
  const seed = Number(given);
  if (!Number.isSafeInteger(seed)) throw new WrongUse(t('cli.no-whole-number', { option: '--seed', given }));
  return seed;
};

/** The one that the window draws with. */
const DEFAULT_SEED = 1;

/** What has no value is not as high as was asked for. */
const shortfalls = (papers: readonly ComparedPaper[], thresholds: readonly Threshold[]): string[] =>
  papers.flatMap(({ paper: title, together }) =>
    thresholds.flatMap(({ name, least }) => {
      const value = together.find(({ coefficient }) => coefficient === name)?.value ?? null;
      if (value === null) return [t('cli.undefined-agreement', { title, name, least: String(least) })];
      return value >= least
        ? []
        : [t('cli.agreement-below', { title, name, least: String(least), value: value.toFixed(3) })];
    }),
  );
