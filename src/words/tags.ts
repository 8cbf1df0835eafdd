/** How a tag is called, and the letter that stands for it: its sign in the margin and its key, in every language. */
import type { MessageKey } from '#catalogue/messages';
import { t } from '#catalogue/translate';
import type { Annotation, Tag } from '#core/records/annotation';

export const TAG_LETTERS: Readonly<Record<Tag, string>> = { claim: 'C', evidence: 'E', assessment: 'A' };

const NAMES = {
  claim: 'tag.claim',
  evidence: 'tag.evidence',
  assessment: 'tag.assessment',
} as const satisfies Record<Tag, MessageKey>;

const MEANINGS = {
  claim: 'tag.claim-meaning',
  evidence: 'tag.evidence-meaning',
  assessment: 'tag.assessment-meaning',
} as const satisfies Record<Tag, MessageKey>;

export const tagName = (tag: Tag): string => t(NAMES[tag]);

/** What is tagged so, in a sentence. */
export const tagMeaning = (tag: Tag): string => t(MEANINGS[tag]);

/** 'C3': the third claim in the order of the text, by the numbers of all that belong together. */
export const annotationName = (
  numbers: ReadonlyMap<string, number>,
  { id, tag }: Pick<Annotation, 'id' | 'tag'>,
): string => `${TAG_LETTERS[tag]}${numbers.get(id) ?? ''}`;
