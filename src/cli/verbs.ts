/** The verbs of the command line: one entry each. Their code loads when they are called. */
import type { OptionKind, Run } from './verb';

export const VERB_NAMES = [
  'read',
  'validate',
  'stats',
  'compare',
  'merge',
  'anchor',
  'convert',
  'formats',
] as const;
export type VerbName = (typeof VERB_NAMES)[number];

export interface Verb {
  /** Without those that every verb has. */
  readonly options: Readonly<Record<string, OptionKind>>;
  /** How many files it takes at least; null for one that takes none. */
  readonly least: number | null;
  readonly load: () => Promise<Run>;
}

const FORMAT = { format: 'text' } as const;

export const VERBS: Readonly<Record<VerbName, Verb>> = {
  read: {
    options: { json: 'flag', password: 'text', encoding: 'text', 'whole-page': 'flag', 'no-guesses': 'flag' },
    least: 1,
    load: async () => (await import('./read-verb')).readVerb,
  },
  validate: {
    options: FORMAT,
    least: 1,
    load: async () => (await import('./validate-verb')).validateVerb,
  },
  stats: {
    options: { ...FORMAT, wide: 'flag' },
    least: 1,
    load: async () => (await import('./stats-verb')).statsVerb,
  },
  compare: {
    options: { ...FORMAT, differences: 'flag', 'fail-under': 'text', gamma: 'flag', seed: 'text' },
    least: 1,
    load: async () => (await import('./compare-verb')).compareVerb,
  },
  merge: {
    options: { by: 'text', out: 'text', queue: 'text' },
    least: 1,
    load: async () => (await import('./merge-verb')).mergeVerb,
  },
  anchor: {
    options: { ...FORMAT, on: 'text', out: 'text', report: 'text' },
    least: 1,
    load: async () => (await import('./anchor-verb')).anchorVerb,
  },
  convert: {
    options: {
      ...FORMAT,
      to: 'text',
      out: 'text',
      paper: 'text',
      report: 'text',
      strict: 'flag',
      map: 'text',
      analyst: 'text',
      wide: 'flag',
    },
    least: 1,
    load: async () => (await import('./convert-verb')).convertVerb,
  },
  formats: {
    options: FORMAT,
    least: null,
    load: async () => (await import('./formats-verb')).formatsVerb,
  },
};
