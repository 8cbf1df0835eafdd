/** The page as printed, beside the text. pdf.js comes only when it is opened. */
import { type KeyboardEvent, type ReactElement, useCallback, useMemo } from 'react';
import { t } from '#catalogue/translate';
import type { PageMap } from '#core/paper/page-map';
import type { TextRange } from '#core/passage/range';
import { pickAnnotation } from '../actions/annotate/pick-annotation';
import { later } from '../design/later';
import { loadPart } from '../design/load-part';
import { useFocusTarget } from '../hooks/use-focus-target';
import { usePaperTitle } from '../hooks/use-open-paper';
import { useSessionState, useWorkbench } from '../hooks/workbench-context';
import type { HeldKeys } from '../printed/use-page-pointing';
import type { PaperSession } from '../session/paper-session';
import './pages-pane.css';

const PrintedPages = later(async () => (await import('../printed/printed-pages')).PrintedPages, {
  Waiting: () => <p className="pages-waiting">{t('printed.opening')}</p>,
});

export interface PagesPaneProps {
  readonly session: PaperSession;
  readonly pages: PageMap;
}

export const PagesPane = ({ session, pages }: PagesPaneProps): ReactElement => {
  const workbench = useWorkbench();
  const { paper } = session;
  const title = usePaperTitle(session);
  const annotations = useSessionState(session, (state) => state.annotations);
  const chosenId = useSessionState(session, (state) => state.chosenId);
  const selection = useSessionState(session, (state) => state.selection);
  const kept = useSessionState(session, (state) => state.kept);
  const hit = useSessionState(session, ({ hits, currentHit }) => hits[currentHit ?? -1] ?? null);
  const selected = useMemo(() => [...kept, ...(selection ? [selection] : [])], [kept, selection]);
  const chosen = session.index.get(chosenId ?? '')?.passages[0] ?? null;
  const atFirst = useMemo(() => placeAtCaret(session), [session]);
  const place = useFocusTarget<HTMLDivElement>('pages');
  const open = useCallback(async () => {
    const { openPages } = await loadPart(() => import('../actions/library/printed-actions'));
    return openPages(workbench, paper);
  }, [workbench, paper]);
  // Who goes to the pages while they are on their way has the focus on their place.
  const takeFocus = useCallback(() => {
    if (place.current && place.current === document.activeElement) focusPages(place.current);
  }, [place]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape in any of the controls inside goes back to the text
    <div
      ref={place}
      className="pages-place"
      tabIndex={-1}
      onFocus={({ target, currentTarget }) => target === currentTarget && focusPages(currentTarget)}
      onKeyDown={(event) => leaveToText(event, session)}
    >
      <PrintedPages
        title={t('printed.pages-of', { title })}
        text={paper.text}
        {...{ pages, annotations, chosenId, selected, open }}
        lookedAt={chosen ?? hit ?? selection ?? atFirst}
        onChoose={(id, held) => pickAnnotation(workbench, session, id, held, true)}
        onSelect={(range, held) => select(session, range, held)}
        onPlace={(offset) => session.view?.setCaret(offset)}
        onArrival={takeFocus}
      />
    </div>
  );
};

const focusPages = (place: HTMLElement): void => place.querySelector<HTMLElement>('.page-scroller')?.focus();

const placeAtCaret = ({ view, paper }: PaperSession): TextRange => {
  const from = view?.caret ?? 0;
  return { from, to: Math.min(from + 1, paper.text.length) };
};

/** The words become the selection of the text, where every key and the bar mean them; held keys add to it, as there. */
const select = (session: PaperSession, range: TextRange, { ctrlKey, metaKey }: HeldKeys): void => {
  if (ctrlKey || metaKey) session.view?.keepSelection();
  session.view?.select(range);
};

const leaveToText = (event: KeyboardEvent, session: PaperSession): void => {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  event.preventDefault();
  session.view?.focus();
};
