/** Why a passage has no sure place in the new text, as data. Pure. */
import type { OrphanPassage } from '../colleagues/orphans';
import { fold } from '../passage/fold';

export const REASONS = ['sure', 'nowhere', 'unlike', 'several', 'elsewhere', 'changed'] as const;
export type Reason = (typeof REASONS)[number];

/**
 * `sure`: this passage of several has one. `nowhere`: no place is like it. `unlike`: the likest is too little like it.
 * `several`: more than one might be it. `elsewhere`: its very words stand there, with nothing around them to say that
 * they are the same. `changed`: other words stand there, and they may say something else.
 */
export const whyInDoubt = ({ passage, kind, candidates }: OrphanPassage, text: string): Reason => {
  const [best, second] = candidates;
  if (kind === 'sure') return 'sure';
  if (!best) return 'nowhere';
  if (kind === 'lost') return 'unlike';
  if (second) return 'several';
  const there = text.slice(best.range.from, best.range.to);
  return fold(there) === fold(passage.quote.exact) ? 'elsewhere' : 'changed';
};
