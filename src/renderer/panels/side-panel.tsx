/** Beside the text: the search field, tabs for what one looks at, and the chosen annotation. */
import type { KeyboardEvent, ReactElement } from 'react';
import { showPanel } from '../actions/look-actions';
import { panelTabId } from '../commands/panel-commands';
import type { PaperSession } from '../paper-session';
import type { Panel } from '../route';
import { useLook, useSessionState, useWorkbench } from '../workbench-context';
import { AnnotationsPanel } from './annotations-panel';
import { ChecksPanel } from './checks-panel';
import { AnnotationDetails } from './details/annotation-details';
import { Outline } from './outline';
import { SearchField } from './search-field';
import { isOpen, useFindings } from './use-findings';
import './side-panel.css';

export interface SideTab {
  readonly id: Panel;
  readonly label: string;
  /** How many things there are behind the tab; undefined until that is known. */
  useCount?(session: PaperSession): number | undefined;
  component(props: { readonly session: PaperSession }): ReactElement;
}

const TABS: readonly [SideTab, ...SideTab[]] = [
  {
    id: 'annotations',
    label: 'Annotations',
    useCount: (session) => useSessionState(session, ({ annotations }) => annotations.length),
    component: AnnotationsPanel,
  },
  { id: 'outline', label: 'Outline', component: Outline },
  {
    id: 'checks',
    label: 'Checks',
    useCount: (session) => useFindings(session)?.filter(isOpen).length,
    component: ChecksPanel,
  },
];

export const SidePanel = ({ session }: { readonly session: PaperSession }): ReactElement => {
  const { panel } = useLook();
  const shown = TABS.find(({ id }) => id === panel) ?? TABS[0];
  return (
    <aside className="side-panel" aria-label="Annotations">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape in any of the controls inside goes back to the text */}
      <div className="side-find" onKeyDown={(event) => leaveToText(event, session)}>
        <SearchField session={session} />
        <Tabs session={session} shown={shown} />
        <div
          key={shown.id}
          id={panelId(shown)}
          className="side-content"
          role="tabpanel"
          aria-labelledby={tabId(shown)}
        >
          <shown.component session={session} />
        </div>
      </div>
      <AnnotationDetails session={session} />
    </aside>
  );
};

const leaveToText = (event: KeyboardEvent, session: PaperSession): void => {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  event.preventDefault();
  session.view?.focus();
};

interface TabsProps {
  readonly session: PaperSession;
  readonly shown: SideTab;
}

const Tabs = ({ session, shown }: TabsProps): ReactElement => {
  const workbench = useWorkbench();
  const onKeyDown = (event: KeyboardEvent): void => {
    const target = tabBeside(shown, event.key);
    if (!target) return;
    event.preventDefault();
    showPanel(workbench, target.id);
    document.getElementById(tabId(target))?.focus();
  };
  return (
    <div className="side-tabs" role="tablist" aria-label="What to look at" onKeyDown={onKeyDown}>
      {TABS.map((tab) => (
        <button
          key={tab.id}
          id={tabId(tab)}
          type="button"
          role="tab"
          aria-selected={tab === shown}
          aria-controls={tab === shown ? panelId(tab) : undefined}
          tabIndex={tab === shown ? 0 : -1}
          onClick={() => showPanel(workbench, tab.id)}
        >
          {tab.label} <TabCount session={session} tab={tab} />
        </button>
      ))}
    </div>
  );
};

const TabCount = ({
  session,
  tab,
}: {
  readonly session: PaperSession;
  readonly tab: SideTab;
}): ReactElement => {
  const count = tab.useCount?.(session);
  return <span className="side-tab-count">{count?.toLocaleString('en')}</span>;
};

const tabBeside = (shown: SideTab, key: string): SideTab | undefined => {
  const at = TABS.indexOf(shown);
  switch (key) {
    case 'ArrowRight':
      return TABS[(at + 1) % TABS.length];
    case 'ArrowLeft':
      return TABS.at(at - 1);
    case 'Home':
      return TABS[0];
    case 'End':
      return TABS.at(-1);
    default:
      return undefined;
  }
};

const tabId = ({ id }: SideTab): string => panelTabId(id);
const panelId = ({ id }: SideTab): string => `panel-${id}`;
