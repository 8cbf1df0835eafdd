/** An open paper: the reader, and beside it what has been made of it. */

import { type DragEvent, type ReactElement, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { t } from '#catalogue/translate';
import { hasPrintedPages } from '#core/paper/page-places';
import { addPassage, moveEnd } from '../actions/annotate/passage-actions';
import { pickAnnotation, relateHere } from '../actions/annotate/pick-annotation';
import { pointForMenu } from '../actions/annotate/point-for-menu';
import { openPane } from '../actions/pane-actions';
import { toggleReadingOnly } from '../commands/view/pane-commands';
import { Comparing } from '../compare/common/compare-context';
import { ErrorBoundary } from '../design/error-boundary';
import { later, type NotLoadedProps } from '../design/later';
import { usePaperTitle } from '../hooks/use-open-paper';
import { usePanes } from '../hooks/use-panes';
import { useLook, useWorkbench } from '../hooks/workbench-context';
import { CommandButton } from '../keys/command-button';
import { relationDropHandlers } from '../panels/annotations/relation-drag';
import { SelectionBar } from '../panels/annotations/selection-bar';
import { KeptProgress } from '../panels/checks/kept-progress';
import { SidePanel } from '../panels/side-panel';
import { PaperReader } from '../reader/paper-reader';
import type { MenuRequest, ReaderEvents } from '../reader/reader-ground';
import type { ReaderView } from '../reader/reader-view';
import { type FocusTarget, focusTargets } from '../session/focus-targets';
import { ONE_AT_A_TIME } from '../session/panes';
import { memoryOf, remember } from '../session/paper-memory';
import type { PaperSession } from '../session/paper-session';
import { PANELS } from '../session/route';
import { InspectorPane } from './inspector-pane';
import { MiddlePane } from './middle-pane';
import { OutlinePane } from './outline-pane';
import './paper-view.css';

/** Loaded when they are opened, and when something is compared. */
const TextMenu = later(async () => (await import('../text-menu/text-menu')).TextMenu, {
  Failed: (props: NotLoadedProps) => <SaidFault {...props} />,
});
const PagesPane = later(async () => (await import('../panels/pages-pane')).PagesPane);
const MapPane = later(async () => (await import('../panels/map-pane')).MapPane);
const ComparePanel = later(async () => (await import('../compare/compare-panel')).ComparePanel);
const ComparedInText = later(async () => (await import('../compare/compared-in-text')).ComparedInText, {
  Failed: () => null, // the panel says so
});

export const PaperView = ({ session }: { readonly session: PaperSession }): ReactElement => {
  const workbench = useWorkbench();
  const [menu, setMenu] = useState<MenuRequest | null>(null);
  const closeMenu = useCallback(() => setMenu(null), []);
  const events = useReaderEvents(session, setMenu);
  const { hasMap, hasPages, compared } = useLook();
  const { pages } = session.paper.origin;
  const shownPages = hasPages && hasPrintedPages(pages) ? pages : null;
  const dropHandlers = useMemo(
    () => relationDropHandlers(workbench, session, (event) => annotationUnder(session, event)),
    [workbench, session],
  );
  const isCovered = hasMap || shownPages !== null;
  const startsCovered = useRef(isCovered && matchMedia(ONE_AT_A_TIME).matches);
  const onView = useCallback(
    (view: ReaderView | null) => {
      session.setView(view);
      const { place } = memoryOf(session.paper.id);
      if (view && place && place.offset < session.paper.text.length) view.goBackTo(place);
      if (!startsCovered.current) view?.focus(); // one opens a paper to read it: the keys act at once
    },
    [session],
  );
  useBringing(session);
  const { isReading } = usePanes(session);
  const beside = isCovered ? (
    <>
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
    </>
  ) : null;
  const title = usePaperTitle(session);
  const text = (
    <PaperReader paper={session.paper} title={title} index={session.index} events={events} onView={onView} />
  );
  return (
    <main
      className={`paper-view${hasMap ? ' has-map' : ''}${isReading ? ' is-reading' : ''}`}
      data-reader-keys
      onKeyDown={(event) => {
        const isInText = event.target instanceof Element && event.target.matches('.reader-text');
        if (event.key === 'Enter' && isInText && relateHere(workbench, session, event))
          event.preventDefault();
      }}
      {...dropHandlers}
    >
      {isReading && <CommandButton command={toggleReadingOnly} rank="quiet" className="leave-reading" />}
      <KeptProgress session={session} />
      <OutlinePane session={session} />
      <MiddlePane session={session} text={text} beside={beside} first={hasMap ? 'map' : 'pages'} />
      <SelectionBar session={session} />
      {menu && <TextMenu session={session} request={menu} onClose={closeMenu} />}
      {compared && (
        <Comparing session={session}>
          <ComparedInText session={session} />
        </Comparing>
      )}
      <InspectorPane session={session} isComparing={compared !== null}>
        {compared ? (
          <ErrorBoundary key="comparison" part={t('app.part-comparison')}>
            <Comparing session={session}>
              <ComparePanel />
            </Comparing>
          </ErrorBoundary>
        ) : (
          <ErrorBoundary key="side panel" part={t('app.part-side-panel')}>
            <SidePanel session={session} />
          </ErrorBoundary>
        )}
      </InspectorPane>
    </main>
  );
};

/** What is done in the text, as what it means. They stay the same while the paper is open. */
const useReaderEvents = (session: PaperSession, onMenu: (request: MenuRequest) => void): ReaderEvents => {
  const workbench = useWorkbench();
  return useMemo(
    () => ({
      onSelect(range, kept) {
        if (range || !isBehindDialog()) session.select(range, kept);
      },
      onPick: (annotationId, held) => pickAnnotation(workbench, session, annotationId, held, false),
      onMove: (offset) => session.moveTo(offset),
      onPlace: (place) => remember(session.paper.id, { place }),
      onAddPassage: (range) => void addPassage(workbench, session, [range]),
      onMoveEnd: (move) => moveEnd(workbench, session, move),
      onMenu(request) {
        pointForMenu(session, request);
        onMenu(request);
      },
    }),
    [workbench, session, onMenu],
  );
};

/** There is no place in the window to say it in. */
const SaidFault = ({ message }: NotLoadedProps): null => {
  const workbench = useWorkbench();
  useEffect(() => workbench.show({ notice: { kind: 'fault', text: message } }), [workbench, message]);
  return null;
};

/** What is in the inspector is brought for whoever asks for it; the outline and what stands beside the text bring themselves. */
const useBringing = (session: PaperSession): void =>
  useEffect(
    () => focusTargets.bring((target) => INSPECTED.has(target) && openPane(session, 'inspector')),
    [session],
  );

const INSPECTED: ReadonlySet<FocusTarget> = new Set<FocusTarget>([
  'details',
  'note',
  'labels',
  'likelihood',
  'search',
  'cases',
  ...PANELS.map((panel) => `tab-${panel}` as const),
]);

const annotationUnder = (session: PaperSession, event: DragEvent): string | null => {
  const over = event.target instanceof Element ? event.target : null;
  const listed = over?.closest<HTMLElement>('[data-annotation]')?.dataset['annotation'];
  return listed ?? (over?.closest('.reader') ? (session.view?.annotationAt(event) ?? null) : null);
};

/** The focus that goes into a dialog takes the browser's selection along; what one selected is still meant. */
const isBehindDialog = (): boolean => document.querySelector('dialog[open]') !== null;
