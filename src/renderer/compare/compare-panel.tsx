/** Beside the text while comparing: whose sets are compared, tabs for where they differ and how much they agree, and what I tag meanwhile. */

import type { KeyboardEvent, ReactElement } from 'react';
import { t } from '#catalogue/translate';
import { toggled } from '#core/annotation/toggled';
import { setName } from '#words/name-of';
import { compareSets, showComparePanel } from '../actions/look-actions';
import { toggleComparing } from '../commands/view/toggle-comparing';
import { ErrorBoundary } from '../design/error-boundary';
import { Tabs, tabId, tabPanelId } from '../design/tabs';
import { useLook, usePreferences, useWorkbench, useWorkbenchState } from '../hooks/workbench-context';
import { CommandButton } from '../keys/command-button';
import { AnnotationDetails } from '../panels/details/annotation-details';
import type { PaperSession } from '../session/paper-session';
import type { ComparePanel as ComparePanelId } from '../session/route';
import { AgreementPanel } from './agreement/agreement-panel';
import { useComparedPaper, useCompareState } from './common/compare-context';
import { PersonSign } from './common/person-sign';
import { DecideAgreeingDialog } from './deciding/decide-agreeing-dialog';
import { DecisionsPanel } from './decisions/decisions-panel';
import { DifferencesPanel } from './differences-panel';
import { PlacesPanel } from './places/places-panel';
import './compare-panel.css';

interface CompareTab {
  readonly id: ComparePanelId;
  readonly name: `compare.tab-${ComparePanelId}`;
  component(): ReactElement;
}

const TABS: readonly [CompareTab, ...CompareTab[]] = [
  { id: 'differences', name: 'compare.tab-differences', component: DifferencesPanel },
  { id: 'places', name: 'compare.tab-places', component: PlacesPanel },
  { id: 'agreement', name: 'compare.tab-agreement', component: AgreementPanel },
  { id: 'decisions', name: 'compare.tab-decisions', component: DecisionsPanel },
];

export const ComparePanel = (): ReactElement => {
  const workbench = useWorkbench();
  const session = useComparedPaper();
  const { comparePanel } = useLook();
  const isMerging = useWorkbenchState(({ dialog }) => dialog?.kind === 'decide-agreeing');
  const shown = TABS.find(({ id }) => id === comparePanel) ?? TABS[0];
  return (
    <>
      <aside
        className="side-panel compare-panel"
        aria-label={t('compare.panel')}
        onKeyDown={(event) => leaveToText(event, session)}
      >
        <div className="compare-scroll">
          <Compared />
          <Tabs
            tabs={TABS.map(({ id, name }) => ({ id, label: t(name) }))}
            shown={shown.id}
            onShow={(id) => showComparePanel(workbench, id)}
          />
          <div
            key={shown.id}
            id={tabPanelId(shown.id)}
            className="side-content compare-content"
            role="tabpanel"
            aria-labelledby={tabId(shown.id)}
          >
            <shown.component />
          </div>
        </div>
        <ErrorBoundary part={t('app.part-chosen-annotation')}>
          <AnnotationDetails session={session} />
        </ErrorBoundary>
      </aside>
      {/* Outside, where Escape closes the dialog and does not lead to the text. */}
      {isMerging && <DecideAgreeingDialog />}
    </>
  );
};

const leaveToText = (event: KeyboardEvent, session: PaperSession): void => {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  event.preventDefault();
  session.view?.focus();
};

/** Everybody whose set can be compared, to be taken in or left out; and the way out. */
const Compared = (): ReactElement => {
  const workbench = useWorkbench();
  const available = useCompareState((state) => state.available);
  const { hidesNames } = usePreferences(); // the digits mean others then
  const sets = useCompareState((state) => state.sets);
  const compared = sets.map(({ analystId }) => analystId);
  return (
    <div className="compared">
      <fieldset className="compared-sets" aria-label={t('compare.compared-sets')}>
        {available.map((set) => (
          <label key={set.analystId} className="compared-set">
            <input
              type="checkbox"
              checked={compared.includes(set.analystId)}
              onChange={() => compareSets(workbench, toggled(compared, set.analystId))}
            />
            {!hidesNames && <PersonSign set={set} />}
            <span dir="auto">{setName(set)}</span>
          </label>
        ))}
      </fieldset>
      <CommandButton command={toggleComparing} rank="quiet">
        <span aria-hidden="true">✕</span>
      </CommandButton>
    </div>
  );
};
