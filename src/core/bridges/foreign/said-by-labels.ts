/** What the labels of a foreign annotation say of it. */
import { type Annotation, isJudgement, MAX_LABEL_LENGTH, type Tag } from '../../records/annotation';
import type { ForeignAnnotation } from './foreign-project';
import type { LossCount } from './losses';
import { confidenceIn, likelihoodIn } from './said-of-judgement';

export type Said = Pick<Annotation, 'tag' | 'labels' | 'likelihood' | 'confidence'>;

/**
 * Null where no label means a tag. The first that does decides; what else is said stays as labels.
 * `tagOf`: null for labels that are to be left out, undefined for unknown ones.
 */
export const saidByLabels = (
  { labels, ranges }: ForeignAnnotation,
  tagOf: (label: string) => Tag | null | undefined,
  losses: LossCount,
): Said | null => {
  const first = labels.findIndex((label) => isTag(tagOf(label)));
  const tag = tagOf(labels[first] ?? '');
  if (ranges.length === 0) losses.add('empty-mark', labels.join(', '));
  else if (labels.length === 0) losses.add('mark-without-label');
  else if (!isTag(tag))
    losses.add(
      labels.some((label) => tagOf(label) === null) ? 'left-out' : 'unknown-label',
      labels.join(', '),
    );
  if (ranges.length === 0 || !isTag(tag)) return null;
  const others = labels.filter((_, index) => index !== first);
  for (const label of others) if (isTag(tagOf(label))) losses.add('several-tags', label);
  if (!isJudgement(tag))
    return { tag, labels: ownLabels(others, losses), likelihood: null, confidence: null };
  const isOwn = (label: string): boolean => !likelihoodIn(label) && !confidenceIn(label);
  return {
    tag,
    labels: ownLabels(others.filter(isOwn), losses),
    likelihood: others.map(likelihoodIn).find(isSomething) ?? null,
    confidence: others.map(confidenceIn).find(isSomething) ?? null,
  };
};

const isTag = (tag: Tag | null | undefined): tag is Tag => tag !== null && tag !== undefined;
const isSomething = <Value>(value: Value | undefined): value is Value => value !== undefined;

/** As labels of ours may be written: composed, not padded, each once, none longer than a phrase. */
const ownLabels = (labels: readonly string[], losses: LossCount): string[] => {
  const tidy = labels.map((label) => label.normalize('NFC').trim()).filter((label) => label !== '');
  for (const label of tidy) if (label.length > MAX_LABEL_LENGTH) losses.add('label-cut', label);
  return [...new Set(tidy.map((label) => cut(label)))];
};

/** Never through a character. */
const cut = (label: string): string => {
  if (label.length <= MAX_LABEL_LENGTH) return label;
  const end =
    (label.codePointAt(MAX_LABEL_LENGTH - 1) ?? 0) > 0xffff ? MAX_LABEL_LENGTH - 1 : MAX_LABEL_LENGTH;
  return label.slice(0, end).trimEnd();
};
