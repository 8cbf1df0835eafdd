/** How far one has come with a paper. */
import type { PaperContent } from '../paper/paper';
import type { Annotation } from '../records/annotation';
import type { Finding } from './checks';
import { isForTagging } from './untouched-block';

export interface Progress {
  /** Paragraphs in which something is tagged, or of which was said that nothing need be. */
  readonly done: number;
  readonly paragraphs: number;
  /** Findings that nobody has dismissed, but for paragraphs in which nothing is tagged: those are not done. */
  readonly openFindings: number;
  /** How many annotations there were, and when the newest was changed: with others it does not hold any more. */
  readonly annotations: number;
  readonly workedAt: string | null;
}

export const progressOf = (
  paper: PaperContent,
  annotations: readonly Pick<Annotation, 'updatedAt'>[],
  findings: readonly Pick<Finding, 'check' | 'dismissal'>[],
): Progress => {
  const open = findings.filter(({ dismissal }) => dismissal === null);
  const untagged = open.filter(({ check }) => check === 'untagged-paragraph').length;
  const paragraphs = paper.blocks.filter((block) => isForTagging(paper, block)).length;
  return {
    done: paragraphs - untagged,
    paragraphs,
    openFindings: open.length - untagged,
    annotations: annotations.length,
    workedAt: annotations.reduce<string | null>(
      (newest, { updatedAt }) => (newest === null || updatedAt > newest ? updatedAt : newest),
      null,
    ),
  };
};
