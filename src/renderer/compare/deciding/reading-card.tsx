/** What an analyst has at a place, or several alike: tag and words, and all that is said of them. */

import type { ReactElement } from 'react';
import { listOf } from '#catalogue/list-of';
import { t } from '#catalogue/translate';
import type { Case, Reading, RelationCase } from '#core/cases/case';
import type { ShownSet } from '#core/compare/shown-set';
import { quotedWords } from '#core/passage/passage';
import { inOwnOrder } from '#core/passage/plain-signs';
import type { Annotation } from '#core/records/annotation';
import { describeMissingEnds } from '#words/describe-case';
import { RELATION_NAMES } from '#words/describe-relation';
import { judgementSaid } from '#words/describe-tagged';
import { setName } from '#words/name-of';
import { TAG_LETTERS, tagName } from '#words/tags';
import type { PaperSession } from '../../session/paper-session';
import { PersonSign, personLook } from '../common/person-sign';
import { ComparedWords } from './compared-words-view';

export interface ReadingCardProps {
  readonly session: PaperSession;
  readonly one: Case;
  /** Of the first of those who say this. */
  readonly reading: Reading;
  /** That of the reading in the case. */
  readonly place: number;
  /** Of all who say this. */
  readonly sets: readonly ShownSet[];
  /** How it is taken; null where nothing can be decided. */
  readonly takeOf: (set: ShownSet) => ReactElement | null;
}

export const ReadingCard = ({
  session,
  one,
  reading,
  place,
  sets,
  takeOf,
}: ReadingCardProps): ReactElement => (
  <article
    className={`reading ${lookOf(sets)}`}
    aria-label={t('consensus.reading-of-analyst', { name: listOf(sets.map(setName)) })}
  >
    {sets.map((set) => (
      <div key={set.analystId} className="reading-head">
        <h4 className="reading-analyst">
          <PersonSign set={set} />
          <span dir="auto">{setName(set)}</span>
        </h4>
        {takeOf(set)}
      </div>
    ))}
    {one.about === 'annotations' ? (
      <>
        <p className="reading-tags">
          {reading.annotations.map(({ id, tag }) => (
            <TagName key={id} tag={tag} />
          ))}
        </p>
        <ComparedWords text={session.paper.text} one={one} place={place} />
        {reading.annotations.map((annotation) => (
          <Said key={annotation.id} annotation={annotation} />
        ))}
      </>
    ) : (
      <Relations one={one} reading={reading} />
    )}
  </article>
);

/** What several say has the colour of none of them. */
const lookOf = ([first, ...others]: readonly ShownSet[]): string =>
  first && others.length === 0 ? personLook(first) : 'is-shared';

const TagName = ({ tag }: Pick<Annotation, 'tag'>): ReactElement => (
  <span className={`annotation-tag tag-${tag}`}>
    <span className="tag-letter" aria-hidden="true">
      {TAG_LETTERS[tag]}
    </span>
    {tagName(tag)}
  </span>
);

/** Likelihood, confidence, labels and note; of what is not said nothing is shown. */
const Said = ({ annotation }: { readonly annotation: Annotation }): ReactElement => {
  const { labels, note } = annotation;
  const judgement = judgementSaid(annotation);
  return (
    <>
      {judgement.length > 0 && <p className="reading-judgement">{judgement.join(' · ')}</p>}
      {labels.length > 0 && (
        <p className="annotation-labels">
          {labels.map((label) => (
            <span key={label} className="annotation-label" dir="auto">
              {label}
            </span>
          ))}
        </p>
      )}
      <Note note={note} />
    </>
  );
};

/** What stands before it for readers has no say in the direction of what somebody wrote. */
const Note = ({ note }: Pick<Annotation, 'note'>): ReactElement | null =>
  note.trim() === '' ? null : (
    <p className="reading-note" dir="auto">
      <bdi className="for-readers">{t('consensus.note-before')} </bdi>
      {inOwnOrder(note)}
    </p>
  );

interface RelationsProps {
  readonly one: RelationCase;
  readonly reading: Reading;
}

/** Who could not relate the two is told apart from who did not. */
const Relations = ({ one, reading }: RelationsProps): ReactElement => (
  <>
    {!reading.takesPart && <p className="reading-relation">{describeMissingEnds(one, reading)}</p>}
    {reading.takesPart && reading.relations.length === 0 && (
      <p className="reading-relation">{t('consensus.relates-not')}</p>
    )}
    {reading.relations.map(({ id, kind, from, to }) => (
      <div key={id} className="reading-relation">
        <End annotation={annotationIn(reading, from)} />
        <p className="reading-phrase">{RELATION_NAMES[kind]}</p>
        <End annotation={annotationIn(reading, to)} />
      </div>
    ))}
    {reading.relations.length === 0 &&
      reading.annotations.map((annotation) => <End key={annotation.id} annotation={annotation} />)}
  </>
);

const annotationIn = ({ annotations }: Reading, id: string): Annotation | undefined =>
  annotations.find((annotation) => annotation.id === id);

const End = ({ annotation }: { readonly annotation: Annotation | undefined }): ReactElement | null =>
  annotation ? (
    <div className="reading-end">
      <TagName tag={annotation.tag} />
      <p className="reading-words" dir="auto">
        {quotedWords(annotation.passages)}
      </p>
      <Note note={annotation.note} />
    </div>
  ) : null;
