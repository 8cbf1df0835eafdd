/** What a verb of the command line is: what it takes, what it is given, and how it ends. */

export const EXIT = {
  done: 0,
  /** Faults in a file, agreement below what was asked for: what one looked for. */
  found: 1,
  wrongUse: 2,
  unreadable: 3,
  ourFault: 4,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Work goes on after a file that cannot be read, and the worst that happened is told. */
export const worse = (a: ExitCode, b: ExitCode): ExitCode => (a > b ? a : b);

/** A text follows its option; a flag stands alone. */
export type OptionKind = 'text' | 'flag';

/** Options as they were given: true for a flag. */
export type Values = ReadonlyMap<string, string | true>;

export const textOf = (values: Values, name: string): string | null => {
  const value = values.get(name);
  return typeof value === 'string' ? value : null;
};

export interface Call {
  /** What stands beside the options: mostly files. */
  readonly operands: readonly string[];
  readonly values: Values;
  readonly terminal: Terminal;
}

/** Data goes out, words go beside it. */
export interface Terminal {
  readonly print: (output: string | Uint8Array) => void;
  readonly say: (sentence: string) => void;
  /** How far long work has come, for a person who waits at a terminal. */
  readonly progress: (sentence: () => string) => void;
  /** Whether a person reads what is printed. */
  readonly isWatched: boolean;
  /** Standard input, which `-` stands for, as it comes. */
  readonly input: () => AsyncIterable<Uint8Array>;
}

export type Run = (call: Call) => Promise<ExitCode>;

/** A sentence about how a verb was called. Thrown by verbs for what only they can see. */
export class WrongUse extends Error {}
