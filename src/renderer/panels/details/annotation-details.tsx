/** The chosen annotation: its words, what is said of it, how it is related, and what can be done with it. */

import type { KeyboardEvent, ReactElement } from 'react';
import { t } from '#catalogue/translate';
import { inOwnOrder } from '#core/passage/plain-signs';
import { type Annotation, isJudgement } from '#core/records/annotation';
import { describePages } from '#words/describe-pages';
import { resizePane } from '../../actions/pane-actions';
import { deleteAnnotation } from '../../commands/annotate/delete-annotation';
import { Separator } from '../../design/separator';
import { useFocusTarget } from '../../hooks/use-focus-target';
import { useMedia, usePanes } from '../../hooks/use-panes';
import { useSessionState } from '../../hooks/workbench-context';
import { CommandButton } from '../../keys/command-button';
import { STACKED } from '../../session/panes';
import type { PaperSession } from '../../session/paper-session';
import { TagsCard } from '../help/tags-card';
import { JudgementFields } from './judgement-fields';
import { LabelsField } from './labels-field';
import { NoteField } from './note-field';
import { RelatePicker } from './relate-picker';
import { RelationList } from './relation-list';
import { SourcedList } from './sourced-list';
import { TagChoice } from './tag-choice';
import './annotation-details.css';

export const AnnotationDetails = ({ session }: { readonly session: PaperSession }): ReactElement | null => {
  const annotation = useSessionState(session, ({ chosenId }) => session.index.get(chosenId ?? '') ?? null);
  const relating = useSessionState(session, (state) => session.index.get(state.relatingId ?? '') ?? null);
  if (relating) return <RelatePicker key={relating.id} session={session} source={relating} />;
  return annotation && <Details session={session} annotation={annotation} />;
};

interface DetailsProps {
  readonly session: PaperSession;
  readonly annotation: Annotation;
}

const Details = ({ session, annotation }: DetailsProps): ReactElement => {
  const { sizes } = usePanes(session);
  const isBesideList = useMedia(STACKED);
  const isComparing = useSessionState(session, ({ comparing }) => comparing !== null);
  const isDivided = !isBesideList && !isComparing; // a case leaves it what it needs, and no more
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    if (event.target === event.currentTarget) event.preventDefault(); // the annotation one came from stays chosen
    session.view?.focus();
  };
  const section = useFocusTarget<HTMLElement>('details');
  const pages = describePages(session.paper.origin.pages, annotation.passages);
  const size = isDivided ? sizes.chosen : undefined;
  return (
    <>
      {isDivided && (
        <Separator
          controls={DETAILS_ID}
          label={t('details.chosen')}
          side="after"
          isVertical={false}
          least={LEAST_HEIGHT}
          leftForOthers={LEFT_FOR_LIST}
          onResize={(to) => resizePane(session, 'chosen', to)}
        />
      )}
      <section
        ref={section}
        id={DETAILS_ID}
        className={`annotation-details tag-${annotation.tag}${size === undefined ? '' : ' is-sized'}`}
        style={{ flexBasis: size }}
        aria-label={t('details.chosen')}
        tabIndex={-1} // a click goes into it
        onKeyDown={leave}
      >
        <div className="annotation-head">
          <TagChoice annotation={annotation} />
          <TagsCard />
          {pages !== '' && <p className="annotation-printed-on">{pages}</p>}
          <CommandButton command={deleteAnnotation} rank="quiet">
            {t('details.delete')}
          </CommandButton>
        </div>
        <blockquote className="annotation-words" dir="auto">
          {annotation.passages.map(({ from, quote }) => (
            <p key={from}>{inOwnOrder(quote.exact)}</p>
          ))}
        </blockquote>
        {isJudgement(annotation.tag) && <JudgementFields session={session} annotation={annotation} />}
        <NoteField key={annotation.id} annotation={annotation} />
        <LabelsField key={`labels ${annotation.id}`} annotation={annotation} />
        <RelationList session={session} annotation={annotation} />
        {annotation.tag === 'evidence' && <SourcedList paper={session.paper} annotation={annotation} />}
      </section>
    </>
  );
};

const DETAILS_ID = 'pane-chosen';

/** In CSS pixels; for the list, with what stands above it. */
const LEAST_HEIGHT = 112;
const LEFT_FOR_LIST = 200;
