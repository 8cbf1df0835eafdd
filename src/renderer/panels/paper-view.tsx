/** An open paper: the reader, and beside it the annotations. */
import { type ReactElement, useCallback, useMemo } from 'react';
import type { PaperSession } from '../paper-session';
import { PaperReader } from '../reader/paper-reader';
import type { ReaderEvents, ReaderView } from '../reader/reader-view';
import { AnnotationDetails } from './annotation-details';
import { AnnotationList } from './annotation-list';
import { SelectionBar } from './selection-bar';
import './paper-view.css';

export const PaperView = ({ session }: { readonly session: PaperSession }): ReactElement => {
  const events = useMemo<ReaderEvents>(
    () => ({
      onSelect: (range) => session.select(range),
      onPick: (annotationId) => session.choose(annotationId, false),
    }),
    [session],
  );
  const onView = useCallback(
    (view: ReaderView | null) => {
      session.setView(view);
      view?.focus(); // one opens a paper to read it: the keys act at once
    },
    [session],
  );
  return (
    <main className="paper-view" data-reader-keys>
      <PaperReader paper={session.paper} index={session.index} events={events} onView={onView} />
      <SelectionBar session={session} />
      <aside className="side-panel" aria-label="Annotations">
        <AnnotationList session={session} />
        <AnnotationDetails session={session} />
      </aside>
    </main>
  );
};
