/** The map of the open paper's argument, beside the text. The layout library comes only when it is opened. */

import { type KeyboardEvent, type ReactElement, useCallback } from 'react';
import { t } from '#catalogue/translate';
import { describeRelationFault } from '#words/describe-relation';
import { pickAnnotation } from '../actions/annotate/pick-annotation';
import { relate, relationChoices, relationFault, removeRelation } from '../actions/annotate/relation-actions';
import { baseName, saveFile, savePdf } from '../actions/save-file';
import { later } from '../design/later';
import { useFocusTarget } from '../hooks/use-focus-target';
import { usePaperTitle } from '../hooks/use-open-paper';
import { useSessionState, useWorkbench } from '../hooks/workbench-context';
import type { MapFileKind } from '../map/drawing/save-map';
import type { RelationOffer } from '../map/layout/relating';
import type { PaperSession } from '../session/paper-session';
import type { Workbench } from '../session/workbench';
import './map-pane.css';

const ArgumentMap = later(async () => (await import('../map/argument-map')).ArgumentMap, {
  Waiting: () => <p className="map-waiting">{t('map.opening')}</p>,
});

export const MapPane = ({ session }: { readonly session: PaperSession }): ReactElement => {
  const workbench = useWorkbench();
  const title = usePaperTitle(session);
  const annotations = useSessionState(session, (state) => state.annotations);
  const argument = useSessionState(session, (state) => state.argument);
  const chosenId = useSessionState(session, (state) => state.chosenId);
  const place = useFocusTarget<HTMLDivElement>('map');
  const offer = useCallback((first: string, second: string) => offerOf(session, first, second), [session]);
  // Who goes to the map while it is on its way has the focus on its place.
  const takeFocus = useCallback(() => {
    if (place.current && place.current === document.activeElement) focusMap(place.current);
  }, [place]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape in any of the controls inside goes back to the text
    <div
      ref={place}
      className="map-place"
      tabIndex={-1}
      onFocus={({ target, currentTarget }) => target === currentTarget && focusMap(currentTarget)}
      onKeyDown={(event) => leaveToText(event, session)}
    >
      <ArgumentMap
        title={t('map.argument-of', { title })}
        annotations={annotations}
        relations={argument.relations}
        chosenId={chosenId}
        onChoose={(id, reveal) => pickAnnotation(workbench, session, id, NO_KEYS, reveal)}
        offerRelations={offer}
        onRelate={(relation) => void relate(workbench, relation)}
        onRemoveRelation={(id) => void removeRelation(workbench, id)}
        onSave={(kind, bytes) => void saveMap(workbench, session, kind, bytes)}
        onPrint={() => void printMap(workbench, session)}
        onArrival={takeFocus}
      />
    </div>
  );
};

const focusMap = (place: HTMLElement): void => place.querySelector<HTMLElement>('.map-pane')?.focus();

const leaveToText = (event: KeyboardEvent, session: PaperSession): void => {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  event.preventDefault();
  session.view?.focus();
};

const NO_KEYS = { shiftKey: false, ctrlKey: false, metaKey: false };

/** What can be said of the two, or why nothing can. */
const offerOf = (session: PaperSession, first: string, second: string): RelationOffer => {
  const choices = relationChoices(session, first, second);
  const relations = choices.filter((ends) => !relationFault(session, ends));
  if (relations.length > 0) return { kind: 'offer', relations };
  const fault = choices[0] ? relationFault(session, choices[0]) : null;
  return { kind: 'refusal', reason: describeRelationFault(fault ?? { kind: 'ends-do-not-fit' }) };
};

const saveMap = (
  workbench: Workbench,
  { paper }: PaperSession,
  kind: MapFileKind,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<boolean> =>
  saveFile(
    workbench,
    {
      title: t('map.save'),
      kind: { label: t(kind === 'svg' ? 'map.svg-pictures' : 'map.png-pictures'), extensions: [kind] },
      suggestedName: `${baseName(paper.sourceName)}.map.${kind}`,
      bytes,
    },
    t('map.saved'),
  );

const printMap = (workbench: Workbench, { paper }: PaperSession): Promise<unknown> =>
  savePdf(
    workbench,
    {
      title: t('map.print'),
      kind: { label: t('printed.pdf-files'), extensions: ['pdf'] },
      suggestedName: `${baseName(paper.sourceName)}.map.pdf`,
    },
    t('map.saved'),
  );
