/** What the command line says about itself. */
import type { MessageKey } from '#catalogue/messages';
import { t } from '#catalogue/translate';
import type { VerbName } from './verbs';

/** Of one verb, or of all of them. */
export const helpFor = (verb: VerbName | null): string => t(verb === null ? 'cli.help' : HELP[verb]);

const HELP = {
  read: 'cli.help-read',
  validate: 'cli.help-validate',
  stats: 'cli.help-stats',
  compare: 'cli.help-compare',
  merge: 'cli.help-merge',
  anchor: 'cli.help-anchor',
  convert: 'cli.help-convert',
  formats: 'cli.help-formats',
} as const satisfies Record<VerbName, MessageKey>;
