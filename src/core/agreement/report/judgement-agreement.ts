/** Do analysts who tagged the same passage say that it is as likely, and are they as sure? */

import type { AnnotationGroup } from '../../alignment/annotation-groups';
import { type Annotation, isJudgement } from '../../records/annotation';
import { CONFIDENCES } from '../../records/confidence';
import { LIKELIHOODS } from '../../records/likelihood';
import type { ChanceCorrected, Coefficient } from '../coefficient';
import { krippendorffAlpha, ordinal } from '../krippendorff-alpha';
import type { RatedItems } from '../rated-items';

export interface JudgementAgreement {
  readonly likelihood: Coefficient<ChanceCorrected>;
  readonly confidence: Coefficient<ChanceCorrected>;
}

/**
 * Ordinal α over the groups: a band apart weighs less than three. Only what was said counts: to say no likelihood is
 * a missing rating. `n` counts the ratings that stand beside another of the same passage.
 */
export const measureJudgements = (groups: readonly AnnotationGroup[]): JudgementAgreement => ({
  likelihood: krippendorffAlpha(
    groups.map((group) => judgementItem(group, 'likelihood')),
    ordinal,
  ),
  confidence: krippendorffAlpha(
    groups.map((group) => judgementItem(group, 'confidence')),
    ordinal,
  ),
});

/** What is said of one passage: a place on the scale for each judgement of it, null for none said. */
export const judgementItem = (
  group: AnnotationGroup,
  attribute: keyof JudgementAgreement,
): RatedItems<number> => ({
  count: 1,
  ratings: group.filter(({ tag }) => isJudgement(tag)).map((annotation) => LEVEL_OF[attribute](annotation)),
});

const LEVEL_OF: Readonly<Record<keyof JudgementAgreement, (annotation: Annotation) => number | null>> = {
  likelihood: ({ likelihood }) => likelihood && LIKELIHOODS.indexOf(likelihood),
  confidence: ({ confidence }) => confidence && CONFIDENCES.indexOf(confidence),
};
