/** One annotation in the list: its words, note and labels, how likely it is, and how it is related to others. */

import type { ReactElement } from 'react';
import { locale, t } from '#catalogue/translate';
import type { Argument } from '#core/annotation/argument';
import { PARTS, RELATION_PARTS, type RelationPart } from '#core/annotation/filter';
import type { PageMap } from '#core/paper/page-map';
import { findInText } from '#core/paper/search';
import { snippetOf } from '#core/paper/snippet';
import type { Annotation, Tag } from '#core/records/annotation';
import { likelihoodWordings } from '#words/describe-judgement';
import { describePages } from '#words/describe-pages';
import { RELATION_PART_NAMES } from '#words/describe-relation';
import { shorten } from '#words/shorten';
import { TAG_LETTERS, tagName } from '#words/tags';
import { Marked } from '../../design/marked';

export interface AnnotationItemProps {
  readonly annotation: Annotation;
  readonly argument: Argument;
  readonly tagOf: (annotationId: string) => Tag | undefined;
  /** Of the paper; null where it has none. */
  readonly pages: PageMap | null;
  /** What one searches for: marked where it stands. */
  readonly words: string;
}

export const AnnotationItem = ({
  annotation,
  argument,
  tagOf,
  pages,
  words,
}: AnnotationItemProps): ReactElement => (
  <>
    <span className="annotation-head-line">
      <span className="annotation-tag">
        <span className="tag-letter" aria-hidden="true">
          {TAG_LETTERS[annotation.tag]}
        </span>
        {tagName(annotation.tag)}
      </span>
      {annotation.likelihood && (
        <span className="annotation-likelihood">{likelihoodWordings(annotation.likelihood)}</span>
      )}
      <PrintedOn pages={pages} annotation={annotation} />
    </span>
    <span className="annotation-quote" dir="auto">
      <Marked text={excerpt(quoteOf(annotation, words), words, QUOTE_LENGTH)} words={words} />
    </span>
    {annotation.passages.length > 1 && (
      <span className="annotation-note">
        {t('annotations.further-passages', { count: annotation.passages.length - 1 })}
      </span>
    )}
    {annotation.note !== '' && (
      <span className="annotation-note" dir="auto">
        <Marked text={excerpt(annotation.note, words, NOTE_LENGTH)} words={words} />
      </span>
    )}
    {annotation.labels.length > 0 && (
      <span className="annotation-labels">
        {annotation.labels.map((label) => (
          <span key={label} className="annotation-label" dir="auto">
            <Marked text={label} words={words} />
          </span>
        ))}
      </span>
    )}
    <RelationSummary annotation={annotation} argument={argument} tagOf={tagOf} />
  </>
);

const PrintedOn = ({
  pages,
  annotation,
}: Pick<AnnotationItemProps, 'pages' | 'annotation'>): ReactElement | null => {
  const said = describePages(pages, annotation.passages);
  return said === '' ? null : <span className="annotation-pages">{said}</span>;
};

/** 'supports 2 · based on 1', with the letters of what is at the other ends. */
const RelationSummary = ({
  annotation,
  argument,
  tagOf,
}: Omit<AnnotationItemProps, 'words' | 'pages'>): ReactElement | null => {
  const ends = otherEnds(annotation.id, argument);
  if (ends.size === 0) return null;
  return (
    <span className="annotation-relations">
      {RELATION_PARTS.flatMap((part) => {
        const ids = ends.get(part);
        return ids ? [<RelationCount key={part} part={part} tags={ids.map(tagOf)} />] : [];
      })}
    </span>
  );
};

interface RelationCountProps {
  readonly part: RelationPart;
  readonly tags: readonly (Tag | undefined)[];
}

const RelationCount = ({ part, tags }: RelationCountProps): ReactElement => (
  <span className="annotation-relation">
    {RELATION_PART_NAMES[part]} {tags.length.toLocaleString(locale())}
    {[...new Set(tags)].map(
      (tag) =>
        tag && (
          <span
            key={tag}
            className={`tag-letter annotation-relation-tag tag-${tag}`}
            title={tagName(tag)}
            aria-hidden="true"
          >
            {TAG_LETTERS[tag]}
          </span>
        ),
    )}
  </span>
);

/** Code units: about three lines and two lines of the panel. */
const QUOTE_LENGTH = 140;
const NOTE_LENGTH = 90;

/** The passage that was found, else the first one. */
const quoteOf = ({ passages }: Annotation, words: string): string => {
  const quotes = passages.map(({ quote }) => quote.exact);
  return quotes.find((quote) => findInText(quote, words).length > 0) ?? quotes[0] ?? '';
};

/** The beginning of the text, or what stands around the words where they come later. */
const excerpt = (text: string, words: string, length: number): string => {
  const [hit] = findInText(text, words);
  if (!hit || hit.to <= length) return shorten(text, length);
  const { before, words: found, after } = snippetOf(text, hit, length / 2);
  return before + found + after;
};

const otherEnds = (id: string, argument: Argument): ReadonlyMap<RelationPart, readonly string[]> => {
  const ends = new Map<RelationPart, string[]>();
  const enter = (part: RelationPart, other: string): void => {
    ends.set(part, [...(ends.get(part) ?? []), other]);
  };
  for (const { kind, to } of argument.from(id)) enter(PARTS[kind].from, to);
  for (const { kind, from } of argument.to(id)) enter(PARTS[kind].to, from);
  return ends;
};
