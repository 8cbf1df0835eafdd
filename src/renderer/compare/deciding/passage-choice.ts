/** What one can choose for a passage. */
import type { AnnotationChoice } from '#core/consensus/decide-case';

/** Without the reason, which is the same field for all. */
export type PassageChoice = AnnotationChoice extends infer Choice
  ? Choice extends unknown
    ? Omit<Choice, 'reason'>
    : never
  : never;
