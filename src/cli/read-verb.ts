/** `postil read`: the text of papers as the window would show it, or all that a reader knows of them as JSON. */
import { t } from '#catalogue/translate';
import { toReadingFile } from '#core/files/reading-file';
import { PAPER_FORMATS } from '#core/import/paper-formats';
import { ENCODINGS, type Encoding } from '#core/import/reading/encoding';
import type { ReadingChoices } from '#core/import/reading/reader';
import { describeRemark } from '#words/describe-remark';
import { filesAt } from './claim-set-sources';
import { isFileError } from './io/file-error';
import { readPaper } from './paper-source';
import { type Call, EXIT, type ExitCode, type Terminal, textOf, type Values, WrongUse, worse } from './verb';

export const readVerb = async ({ operands, values, terminal }: Call): Promise<ExitCode> => {
  const choices = choicesIn(values);
  let code: ExitCode = EXIT.done;
  let isFirst = true;
  const found = await Promise.all(operands.map(async (name) => ({ name, files: await papersAt(name) })));
  for (const { name, files } of found) {
    if (files.length > 0) continue;
    terminal.say(t('cli.no-papers', { name }));
    code = EXIT.unreadable;
  }
  for (const file of found.flatMap(({ files }) => files)) {
    const output = await readOne(file, values.has('json'), choices, terminal);
    if (output === null) {
      code = worse(code, EXIT.unreadable);
      continue;
    }
    // Values of JSON stand a line each; texts are parted as pages of plain text are.
    terminal.print(isFirst || values.has('json') ? output : `${FORM_FEED}${output}`);
    isFirst = false;
  }
  return code;
};

const FORM_FEED = '\f';

/** A folder stands for the papers in it. What cannot be opened is for the reader, who says why. */
const papersAt = async (operand: string): Promise<readonly string[]> => {
  try {
    return operand === '-' ? [operand] : await filesAt(operand, PAPER_NAMES);
  } catch (error) {
    if (isFileError(error)) return [operand];
    throw error;
  }
};

const PAPER_NAMES = new RegExp(
  `\\.(?:${PAPER_FORMATS.flatMap(({ extensions }) => extensions).join('|')})$`,
  'i',
);

/** Null for what is no paper, of which it is said why. Remarks are said where JSON does not have them in data. */
const readOne = async (
  file: string,
  asJson: boolean,
  choices: ReadingChoices,
  terminal: Terminal,
): Promise<string | null> => {
  const paper = await readPaper(file, terminal, choices);
  if (paper === null) return null;
  if (asJson) return `${JSON.stringify(toReadingFile(paper))}\n`;
  for (const remark of paper.origin.remarks) terminal.say(`${file}: ${describeRemark(remark)}`);
  return `${paper.text}\n`;
};

const choicesIn = (values: Values): ReadingChoices => {
  const encoding = textOf(values, 'encoding');
  if (encoding !== null && !isEncoding(encoding)) throw new WrongUse(t('cli.unknown-encoding', { encoding }));
  return {
    password: textOf(values, 'password'),
    encoding,
    wholePage: values.has('whole-page'),
    partsGuesses: values.has('no-guesses'),
  };
};

const isEncoding = (name: string): name is Encoding => ENCODINGS.some((known) => known === name);
