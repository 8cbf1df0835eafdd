/** What the words of a command line ask for. */
import { parseArgs } from 'node:util';
import { t } from '#catalogue/translate';
import { ENCODINGS, type Encoding } from '#core/import/reading/encoding';
import type { ReadingChoices } from '#core/import/reading/reader';

export interface ReadCommand {
  readonly kind: 'read';
  readonly file: string;
  readonly asJson: boolean;
  readonly choices: ReadingChoices;
}

export type CommandLine =
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly reason: string }
  | ReadCommand;

export const readCommandLine = (args: readonly string[]): CommandLine => {
  try {
    return understand(args);
  } catch (error) {
    // What parseArgs throws for options that nobody declared says in words which one.
    return wrong(error instanceof Error ? error.message : String(error));
  }
};

const understand = (args: readonly string[]): CommandLine => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      password: { type: 'string' },
      encoding: { type: 'string' },
      'whole-page': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const [verb, file, ...others] = positionals;
  if (values.help || verb === undefined || verb === 'help') return { kind: 'help' };
  if (verb !== 'read') return wrong(t('cli.unknown-verb', { verb }));
  if (file === undefined || others.length > 0) return wrong(t('cli.one-file'));
  const encoding = values.encoding ?? null;
  if (encoding !== null && !isEncoding(encoding)) return wrong(t('cli.unknown-encoding', { encoding }));
  return {
    kind: 'read',
    file,
    asJson: values.json,
    choices: { password: values.password ?? null, encoding, wholePage: values['whole-page'] },
  };
};

const isEncoding = (name: string): name is Encoding => ENCODINGS.some((known) => known === name);

const wrong = (reason: string): CommandLine => ({ kind: 'wrong', reason });
