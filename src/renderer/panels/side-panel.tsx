/** Beside the text: the search field, tabs for what one looks at, and the chosen annotation. */
import { type ComponentType, type KeyboardEvent, type ReactElement, useLayoutEffect } from 'react';
import { locale, t } from '#catalogue/translate';
import { bringsComments } from '../actions/annotate/comment-actions';
import { showPanel } from '../actions/look-actions';
import { ErrorBoundary } from '../design/error-boundary';
import { later } from '../design/later';
import { focusTab, Tabs, tabId, tabPanelId } from '../design/tabs';
import { useSharedSets } from '../hooks/use-shared-sets';
import { useLook, useSessionState, useWorkbench } from '../hooks/workbench-context';
import { focusTargets } from '../session/focus-targets';
import type { PaperSession } from '../session/paper-session';
import { PANELS, type Panel } from '../session/route';
import { AnnotationsPanel } from './annotations/annotations-panel';
import { SearchField } from './annotations/search-field';
import { isOpen, useFindings } from './checks/use-findings';
import { useOpenComments } from './comments/use-open-comments';
import { AnnotationDetails } from './details/annotation-details';
import './side-panel.css';

export interface SideTab {
  readonly id: Panel;
  readonly label: `app.tab-${Panel}`;
  /** Absent for what every paper has. */
  isFor?(session: PaperSession): boolean;
  /** How many things there are behind the tab; undefined until that is known. */
  useCount?(session: PaperSession): number | undefined;
  readonly component: ComponentType<{ readonly session: PaperSession }>;
}

/** Loaded when they are first shown. */
const CommentsPanel = later(async () => (await import('./comments/comments-panel')).CommentsPanel);
const ChecksPanel = later(async () => (await import('./checks/checks-panel')).ChecksPanel);
const ColleaguesPanel = later(async () => (await import('./colleagues/colleagues-panel')).ColleaguesPanel);

const TABS: readonly [SideTab, ...SideTab[]] = [
  {
    id: 'annotations',
    label: 'app.tab-annotations',
    useCount: (session) => useSessionState(session, ({ annotations }) => annotations.length),
    component: AnnotationsPanel,
  },
  {
    id: 'comments',
    label: 'app.tab-comments',
    isFor: bringsComments,
    useCount: useOpenComments,
    component: CommentsPanel,
  },
  {
    id: 'checks',
    label: 'app.tab-checks',
    useCount: (session) => useFindings(session)?.filter(isOpen).length,
    component: ChecksPanel,
  },
  {
    id: 'colleagues',
    label: 'app.tab-colleagues',
    useCount: (session) => useSharedSets(session)?.length,
    component: ColleaguesPanel,
  },
];

export const SidePanel = ({ session }: { readonly session: PaperSession }): ReactElement => {
  const workbench = useWorkbench();
  const { panel } = useLook();
  useTabsAsFocusTargets();
  const here = TABS.filter(({ isFor }) => isFor?.(session) ?? true);
  const shown = here.find(({ id }) => id === panel) ?? TABS[0];
  const tabs = here.map((tab) => ({
    id: tab.id,
    label: t(tab.label),
    badge: <TabCount session={session} tab={tab} />,
  }));
  return (
    <aside className="side-panel" aria-label={t('app.tab-annotations')}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape in any of the controls inside goes back to the text */}
      <div className="side-find" onKeyDown={(event) => leaveToText(event, session)}>
        <SearchField session={session} />
        <Tabs tabs={tabs} shown={shown.id} onShow={(id) => showPanel(workbench, id)} />
        <div
          key={shown.id}
          id={tabPanelId(shown.id)}
          className="side-content panel-content"
          role="tabpanel"
          aria-labelledby={tabId(shown.id)}
        >
          <ErrorBoundary part={t('app.part-tab', { tab: t(shown.label) })}>
            <shown.component session={session} />
          </ErrorBoundary>
        </div>
      </div>
      <ErrorBoundary part={t('app.part-chosen-annotation')}>
        <AnnotationDetails session={session} />
      </ErrorBoundary>
    </aside>
  );
};

const useTabsAsFocusTargets = (): void =>
  useLayoutEffect(() => {
    const stops = PANELS.map((panel) => focusTargets.register(`tab-${panel}`, () => focusTab(panel)));
    return () => {
      for (const stop of stops) stop();
    };
  }, []);

const leaveToText = (event: KeyboardEvent, session: PaperSession): void => {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  event.preventDefault();
  session.view?.focus();
};

const TabCount = ({
  session,
  tab,
}: {
  readonly session: PaperSession;
  readonly tab: SideTab;
}): ReactElement => {
  const count = tab.useCount?.(session);
  return <span className="side-tab-count">{count?.toLocaleString(locale())}</span>;
};
