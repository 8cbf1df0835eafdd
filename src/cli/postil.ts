/** `postil`: the core on the command line. Data goes to standard output, words to standard error. */
import { languageFor, speakLanguage } from '#catalogue/languages';
import { t } from '#catalogue/translate';
import { version } from '../../package.json';
import { type CommandLine, readCommandLine } from './command-line';
import { helpFor } from './help';
import { createProgressLine } from './io/progress-line';
import { EXIT, type ExitCode, type Terminal, WrongUse } from './verb';
import { VERBS } from './verbs';

const progress = createProgressLine(process.stderr);

const terminal: Terminal = {
  print(output) {
    progress.clear();
    process.stdout.write(output);
  },
  say(sentence) {
    progress.clear();
    process.stderr.write(`${sentence}\n`);
  },
  progress: progress.show,
  isWatched: process.stdout.isTTY === true,
  input: () => process.stdin,
};

const run = async (line: CommandLine): Promise<ExitCode> => {
  switch (line.kind) {
    case 'help':
      terminal.print(`${helpFor(line.verb)}\n`);
      return EXIT.done;
    case 'version':
      terminal.print(`${version}\n`);
      return EXIT.done;
    case 'wrong':
      throw new WrongUse(line.reason);
    case 'call': {
      const verb = await VERBS[line.verb].load();
      return verb({ operands: line.operands, values: line.values, terminal });
    }
  }
};

const runAndTell = async (line: CommandLine): Promise<ExitCode> => {
  try {
    return await run(line);
  } catch (error) {
    if (error instanceof WrongUse) {
      terminal.say(t('cli.wrong-usage', { reason: error.message }));
      return EXIT.wrongUse;
    }
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    terminal.say(t('cli.our-fault', { reason }));
    return EXIT.ourFault;
  }
};

/** Whoever read it has seen enough, as `head` has. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  terminal.say(t('cli.cannot-write', { name: '-', reason: error.message }));
  process.exit(EXIT.wrongUse);
});
/** Work goes on where nobody reads the words. */
process.stderr.on('error', () => undefined);

await speakLanguage(languageFor([Intl.DateTimeFormat().resolvedOptions().locale]));
process.exitCode = await runAndTell(readCommandLine(process.argv.slice(2)));
progress.clear();
