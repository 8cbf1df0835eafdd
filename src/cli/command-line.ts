/** What the words of a command line ask for. */
import { parseArgs } from 'node:util';
import { listOf } from '#catalogue/list-of';
import { t } from '#catalogue/translate';
import type { OptionKind, Values } from './verb';
import { VERB_NAMES, VERBS, type VerbName } from './verbs';

export type CommandLine =
  /** `verb`: of which; null for all of them. */
  | { readonly kind: 'help'; readonly verb: VerbName | null }
  | { readonly kind: 'version' }
  | { readonly kind: 'wrong'; readonly reason: string }
  | {
      readonly kind: 'call';
      readonly verb: VerbName;
      readonly operands: readonly string[];
      readonly values: Values;
    };

export const readCommandLine = (args: readonly string[]): CommandLine => {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h') return { kind: 'help', verb: null };
  if (name === '--version' || name === '-V') return { kind: 'version' };
  if (name === 'help') return { kind: 'help', verb: VERB_NAMES.find((known) => known === rest[0]) ?? null };
  const verb = VERB_NAMES.find((known) => known === name);
  if (verb === undefined) return wrong(t('cli.unknown-verb', { verb: name, verbs: listOf([...VERB_NAMES]) }));
  return readCall(verb, rest);
};

const readCall = (verb: VerbName, args: readonly string[]): CommandLine => {
  const { options, least } = VERBS[verb];
  const parsed = parse(args, { ...options, help: 'flag' });
  if (parsed.kind === 'wrong') return parsed;
  const { operands, values } = parsed;
  if (values.has('help')) return { kind: 'help', verb };
  if (least === null && operands.length > 0) return wrong(t('cli.no-files', { verb }));
  if (least !== null && operands.length < least) return wrong(t('cli.too-few-files', { verb, least }));
  return { kind: 'call', verb, operands, values };
};

interface Parsed {
  readonly kind: 'parsed';
  readonly operands: readonly string[];
  readonly values: Values;
}

/** Not strict, so that what is wrong is said here, in words of the catalogue. */
const parse = (
  args: readonly string[],
  options: Readonly<Record<string, OptionKind>>,
): Parsed | Extract<CommandLine, { readonly kind: 'wrong' }> => {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(options).map(([name, kind]) => [
        name,
        { type: kind === 'text' ? 'string' : 'boolean', ...(name === 'help' && { short: 'h' }) } as const,
      ]),
    ),
  });
  const operands: string[] = [];
  const values = new Map<string, string | true>();
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName: option, value, inlineValue } = token;
    const kind = Object.hasOwn(options, name) ? options[name] : undefined;
    if (kind === undefined) return wrong(t('cli.unknown-option', { option }));
    if (kind === 'flag' && value !== undefined) return wrong(t('cli.option-alone', { option }));
    if (kind === 'text' && isMissing(value, inlineValue))
      return wrong(t('cli.option-without-value', { option }));
    values.set(name, value ?? true);
  }
  return { kind: 'parsed', operands, values };
};

/** A next option is no value, but `-` is: a stream. */
const isMissing = (value: string | undefined, isInline: boolean | undefined): boolean =>
  value === undefined || value === '' || (isInline === false && /^-./.test(value));

const wrong = (reason: string) => ({ kind: 'wrong', reason }) as const;
