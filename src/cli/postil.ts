/** `postil`: the core on the command line. Says what it made on stdout and what is wrong on stderr. */
import { languageFor, speakLanguage } from '#catalogue/languages';
import { t } from '#catalogue/translate';
import { type CommandLine, readCommandLine } from './command-line';
import { readVerb } from './read-verb';

const run = async (line: CommandLine): Promise<Said> => {
  switch (line.kind) {
    case 'help':
      return { code: 0, output: `${t('cli.help')}\n`, complaint: '' };
    case 'wrong':
      return { code: 2, output: '', complaint: t('cli.wrong-usage', { reason: line.reason }) };
    case 'read': {
      const read = await readVerb(line);
      return read.kind === 'read'
        ? { code: 0, output: read.output, complaint: read.remarks.join('\n') }
        : { code: 1, output: '', complaint: read.sentence };
    }
  }
};

interface Said {
  readonly code: 0 | 1 | 2;
  readonly output: string;
  readonly complaint: string;
}

const spokenHere = (): string[] => [Intl.DateTimeFormat().resolvedOptions().locale];

await speakLanguage(languageFor(spokenHere()));
const { code, output, complaint } = await run(readCommandLine(process.argv.slice(2)));
if (output !== '') process.stdout.write(output);
if (complaint !== '') process.stderr.write(`${complaint}\n`);
process.exitCode = code;
