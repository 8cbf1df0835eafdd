/** An open paper: the reader, and beside it what has been made of it. */

import { type DragEvent, type ReactElement, useCallback, useMemo } from 'react';
import { t } from '#catalogue/translate';
import { hasPrintedPages } from '#core/paper/page-places';
import { addPassage, moveEnd } from '../actions/annotate/passage-actions';
import { pickAnnotation, relateHere } from '../actions/annotate/pick-annotation';
import { Comparing } from '../compare/common/compare-context';
import { ComparePanel } from '../compare/compare-panel';
import { ComparedInText } from '../compare/compared-in-text';
import { ErrorBoundary } from '../design/error-boundary';
import { useLook, useWorkbench } from '../hooks/workbench-context';
import { relationDropHandlers } from '../panels/annotations/relation-drag';
import { SelectionBar } from '../panels/annotations/selection-bar';
import { MapPane } from '../panels/map-pane';
import { PagesPane } from '../panels/pages-pane';
import { SidePanel } from '../panels/side-panel';
import { PaperReader } from '../reader/paper-reader';
import type { ReaderEvents } from '../reader/reader-ground';
import type { ReaderView } from '../reader/reader-view';
import type { PaperSession } from '../session/paper-session';
import './paper-view.css';

export const PaperView = ({ session }: { readonly session: PaperSession }): ReactElement => {
  const workbench = useWorkbench();
  const events = useMemo<ReaderEvents>(
    () => ({
      onSelect(range, kept) {
        if (range || !isBehindDialog()) session.select(range, kept);
      },
      onPick: (annotationId, held) => pickAnnotation(workbench, session, annotationId, held, false),
      onMove: (offset) => session.moveTo(offset),
      onAddPassage: (range) => void addPassage(workbench, session, [range]),
      onMoveEnd: (move) => moveEnd(workbench, session, move),
    }),
    [workbench, session],
  );
  const { hasMap, hasPages, compared } = useLook();
  const { pages } = session.paper.origin;
  const shownPages = hasPages && hasPrintedPages(pages) ? pages : null;
  const dropHandlers = useMemo(
    () => relationDropHandlers(workbench, session, (event) => annotationUnder(session, event)),
    [workbench, session],
  );
  const onView = useCallback(
    (view: ReaderView | null) => {
      session.setView(view);
      view?.focus(); // one opens a paper to read it: the keys act at once
    },
    [session],
  );
  return (
    <main
      className={`paper-view${hasMap ? ' has-map' : ''}${shownPages ? ' has-pages' : ''}`}
      data-reader-keys
      onKeyDown={(event) => {
        const isInText = event.target instanceof Element && event.target.matches('.reader-text');
        if (event.key === 'Enter' && isInText && relateHere(workbench, session, event))
          event.preventDefault();
      }}
      {...dropHandlers}
    >
      <PaperReader paper={session.paper} index={session.index} events={events} onView={onView} />
      {shownPages && (
        <ErrorBoundary part={t('app.part-pages')}>
          <PagesPane session={session} pages={shownPages} />
        </ErrorBoundary>
      )}
      {hasMap && (
        <ErrorBoundary part={t('app.part-map')}>
          <MapPane session={session} />
        </ErrorBoundary>
      )}
      <SelectionBar session={session} />
      {compared ? (
        <ErrorBoundary key="comparison" part={t('app.part-comparison')}>
          <Comparing session={session}>
            <ComparedInText session={session} />
            <ComparePanel />
          </Comparing>
        </ErrorBoundary>
      ) : (
        <ErrorBoundary key="side panel" part={t('app.part-side-panel')}>
          <SidePanel session={session} />
        </ErrorBoundary>
      )}
    </main>
  );
};

const annotationUnder = (session: PaperSession, event: DragEvent): string | null => {
  const over = event.target instanceof Element ? event.target : null;
  const listed = over?.closest<HTMLElement>('[data-annotation]')?.dataset['annotation'];
  return listed ?? (over?.closest('.reader') ? (session.view?.annotationAt(event) ?? null) : null);
};

/** The focus that goes into a dialog takes the browser's selection along; what one selected is still meant. */
const isBehindDialog = (): boolean => document.querySelector('dialog[open]') !== null;
