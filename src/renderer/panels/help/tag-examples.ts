/** For each tag a passage of the first paper, word for word; in the language of the paper, whatever the window speaks. */
import type { Tag } from '#core/records/annotation';

export const TAG_EXAMPLES = {
  claim: 'That alignment made Azerbaijan a target',
  evidence: 'four Iranian drones had taken part in the attack',
  assessment: 'it seems more likely that Tehran used the strikes as a message to Azerbaijan',
} as const satisfies Record<Tag, string>;

export const EXAMPLES_LANGUAGE = 'en';
