/** The outline at the left of the text, and the line between the two; in a small window drawn over the text. */
import { type KeyboardEvent, type ReactElement, useCallback } from 'react';
import { t } from '#catalogue/translate';
import { resizePane, togglePane } from '../actions/pane-actions';
import { ErrorBoundary } from '../design/error-boundary';
import { Separator } from '../design/separator';
import { useFocusTarget } from '../hooks/use-focus-target';
import { useIsPaneOpen, useMedia, usePanes } from '../hooks/use-panes';
import { Outline } from '../panels/outline/outline';
import { STACKED } from '../session/panes';
import type { PaperSession } from '../session/paper-session';
import './outline-pane.css';

export const OutlinePane = ({ session }: { readonly session: PaperSession }): ReactElement => {
  const isDrawer = useMedia(STACKED);
  const isOpen = useIsPaneOpen(session, isDrawer ? 'drawer' : 'outline');
  const { sizes, isReading } = usePanes(session);
  return (
    <>
      {isOpen && (
        <OutlineBox session={session} isDrawer={isDrawer} size={isDrawer ? undefined : sizes.outline} />
      )}
      {!isDrawer && !isReading && (
        <Separator
          controls={OUTLINE_ID}
          label={t('app.tab-outline')}
          side="before"
          isVertical
          least={LEAST_WIDTH}
          leftForOthers={LEFT_FOR_OTHERS}
          onResize={(size) => resizePane(session, 'outline', size)}
          onToggle={() => togglePane(session, 'outline')}
        />
      )}
    </>
  );
};

const OUTLINE_ID = 'pane-outline';

/** In CSS pixels; for the others, the least of the text and of the inspector. */
const LEAST_WIDTH = 160;
const LEFT_FOR_OTHERS = 600;

interface OutlineBoxProps {
  readonly session: PaperSession;
  readonly isDrawer: boolean;
  /** In CSS pixels; undefined for the size at first. */
  readonly size: number | undefined;
}

const OutlineBox = ({ session, isDrawer, size }: OutlineBoxProps): ReactElement => {
  const box = useFocusTarget<HTMLElement>('outline', focusSection);
  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      session.view?.focus();
    },
    [session],
  );
  return (
    <nav
      ref={box}
      id={OUTLINE_ID}
      className="outline-pane"
      style={{ flexBasis: size }}
      aria-label={t('app.tab-outline')}
      onKeyDown={onKeyDown}
      // Whoever goes on to the text wants to see it.
      onBlur={({ currentTarget, relatedTarget }) => {
        if (isDrawer && relatedTarget && !currentTarget.contains(relatedTarget))
          togglePane(session, 'drawer');
      }}
    >
      <h2 className="pane-title">{t('app.tab-outline')}</h2>
      <ErrorBoundary part={t('app.part-tab', { tab: t('app.tab-outline') })}>
        <Outline session={session} />
      </ErrorBoundary>
    </nav>
  );
};

/** The one in which one reads. */
const focusSection = (box: HTMLElement): void =>
  box.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]')?.focus();
