/** The relations of an annotation: what the other end says, and a way there. */
import type { ReactElement } from 'react';
import { t } from '#catalogue/translate';
import { relationsOf } from '#core/annotation/argument';
import type { Annotation } from '#core/records/annotation';
import type { Relation } from '#core/records/relation';
import { relationPhrase } from '#words/describe-relation';
import { shorten } from '#words/shorten';
import { TAG_LETTERS } from '#words/tags';
import { removeRelation, turnRelation } from '../../actions/annotate/relation-actions';
import { relateAnnotation } from '../../commands/annotate/relate-annotation';
import { useSessionState, useWorkbench } from '../../hooks/workbench-context';
import { CommandButton } from '../../keys/command-button';
import type { PaperSession } from '../../session/paper-session';

export interface RelationListProps {
  readonly session: PaperSession;
  readonly annotation: Annotation;
}

export const RelationList = ({ session, annotation }: RelationListProps): ReactElement => {
  const argument = useSessionState(session, (state) => state.argument);
  const relations = relationsOf(argument, annotation.id);
  return (
    <section className="detail-field" aria-label={t('details.relations')}>
      <div className="detail-row">
        <h3 className="detail-name">{t('details.relations')}</h3>
        <CommandButton command={relateAnnotation} rank="quiet">
          {t('details.relate')}
        </CommandButton>
      </div>
      {relations.length > 0 && (
        <ul className="relations">
          {relations.map((relation) => (
            <RelationItem
              key={relation.id}
              session={session}
              relation={relation}
              isFrom={relation.from === annotation.id}
            />
          ))}
        </ul>
      )}
    </section>
  );
};

interface RelationItemProps {
  readonly session: PaperSession;
  readonly relation: Relation;
  /** The relation leads from the annotation that is shown, not to it. */
  readonly isFrom: boolean;
}

const RelationItem = ({ session, relation, isFrom }: RelationItemProps): ReactElement | null => {
  const workbench = useWorkbench();
  const other = session.index.get(isFrom ? relation.to : relation.from);
  if (!other) return null;
  const phrase = relationPhrase(relation.kind, isFrom);
  const words = shorten(other.passages[0]?.quote.exact ?? '', 60);
  return (
    <li className="relation">
      {relation.kind === 'basedOn' ? (
        <span className="relation-kind">{phrase}</span>
      ) : (
        <button
          type="button"
          className="relation-kind"
          title={t('details.turn-relation')}
          onClick={() => void turnRelation(workbench, relation.id)}
        >
          {phrase}
        </button>
      )}
      <button
        type="button"
        className={`relation-other tag-${other.tag}`}
        dir="auto"
        onClick={() => session.choose(other.id, true)}
      >
        <span className="relation-words">
          <span className="tag-letter relation-tag" aria-hidden="true">
            {TAG_LETTERS[other.tag]}
          </span>{' '}
          {words}
        </span>
      </button>
      <button
        type="button"
        className="relation-remove"
        aria-label={t('details.remove-relation', { phrase, words })}
        onClick={() => void removeRelation(workbench, relation.id)}
      >
        ✕
      </button>
    </li>
  );
};
