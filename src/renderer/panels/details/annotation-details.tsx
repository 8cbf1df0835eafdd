/** The chosen annotation: its words, what is said of it, how it is related, and what can be done with it. */

import type { KeyboardEvent, ReactElement } from 'react';
import { t } from '#catalogue/translate';
import { isJudgement } from '#core/records/annotation';
import { describePages } from '#words/describe-pages';
import { deleteAnnotation } from '../../commands/annotate/delete-annotation';
import { useSessionState } from '../../hooks/workbench-context';
import { CommandButton } from '../../keys/command-button';
import type { PaperSession } from '../../session/paper-session';
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
  const leave = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.defaultPrevented) session.view?.focus();
  };
  const pages = describePages(session.paper.origin.pages, annotation?.passages ?? []);
  if (relating) return <RelatePicker key={relating.id} session={session} source={relating} />;
  return (
    annotation && (
      <section
        className={`annotation-details tag-${annotation.tag}`}
        aria-label={t('details.chosen')}
        onKeyDown={leave}
      >
        <div className="annotation-head">
          <TagChoice annotation={annotation} />
          <CommandButton command={deleteAnnotation} className="button is-quiet">
            {t('details.delete')}
          </CommandButton>
        </div>
        <blockquote className="annotation-words" dir="auto">
          {annotation.passages.map(({ from, quote }) => (
            <p key={from}>{quote.exact}</p>
          ))}
        </blockquote>
        {pages !== '' && <p className="annotation-printed-on">{pages}</p>}
        {isJudgement(annotation.tag) && <JudgementFields session={session} annotation={annotation} />}
        <RelationList session={session} annotation={annotation} />
        <NoteField key={annotation.id} annotation={annotation} />
        <LabelsField key={`labels ${annotation.id}`} annotation={annotation} />
        {annotation.tag === 'evidence' && <SourcedList paper={session.paper} annotation={annotation} />}
      </section>
    )
  );
};
