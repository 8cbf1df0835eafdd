/** The pages as they are printed, with what is tagged on them. Knows no store: it draws, and reports gestures. */
import { type KeyboardEvent, type ReactElement, useEffect, useMemo } from 'react';
import { t } from '#catalogue/translate';
import type { PageMap } from '#core/paper/page-map';
import { createPagePlaces } from '#core/paper/page-places';
import type { TextRange } from '#core/passage/range';
import type { Annotation } from '#core/records/annotation';
import { Button } from '../design/button';
import { PageBar, ZOOM_STEP } from './page-bar';
import { boxesByPage, marksByPage } from './page-marks';
import { PageSheet } from './page-sheet';
import type { PrintedDocument } from './printed-document';
import { type HeldKeys, usePagePointing } from './use-page-pointing';
import { type PageWindow, usePageWindow } from './use-page-window';
import { type OpenPages, usePrintedDocument } from './use-printed-document';
import './printed-pages.css';

export interface PrintedPagesProps {
  readonly title: string;
  readonly text: string;
  readonly pages: PageMap;
  readonly annotations: readonly Annotation[];
  readonly chosenId: string | null;
  readonly selected: readonly TextRange[];
  /** What is looked at in the text: the pages go there whenever it changes. */
  readonly lookedAt: TextRange | null;
  /** The same function for the same file. */
  readonly open: OpenPages;
  onChoose(annotationId: string | null, held: HeldKeys): void;
  onSelect(range: TextRange, held: HeldKeys): void;
  onPlace(offset: number): void;
}

export const PrintedPages = (props: PrintedPagesProps): ReactElement => {
  const { title, pages, open } = props;
  const { opening, retry } = usePrintedDocument(open);
  const shown = usePageWindow(pages.pages);
  return (
    <section className="printed-pages" aria-label={title}>
      <PageBar pages={pages.pages} shown={shown} />
      {/* biome-ignore lint/a11y/useSemanticElements: what it holds are pages, not fields */}
      <div
        ref={shown.scroller}
        role="group"
        className="page-scroller"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: by keyboard one scrolls it
        tabIndex={0}
        aria-label={title}
        onKeyDown={(event) => followKey(event, shown)}
      >
        {opening.kind === 'open' && <Pages {...props} document={opening.document} shown={shown} />}
        {opening.kind === 'opening' && <p className="page-message">{t('printed.opening')}</p>}
        {(opening.kind === 'locked' || opening.kind === 'failed') && (
          <div className="page-message" role="alert">
            <p>
              {opening.kind === 'locked'
                ? t('printed.locked')
                : t('printed.failed', { reason: opening.reason })}
            </p>
            <Button onClick={retry}>{t('printed.again')}</Button>
          </div>
        )}
      </div>
    </section>
  );
};

const followKey = (event: KeyboardEvent, { zoom }: PageWindow): void => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === '+') zoom(ZOOM_STEP);
  else if (event.key === '-') zoom(1 / ZOOM_STEP);
  else return;
  event.preventDefault();
};

interface PagesProps extends PrintedPagesProps {
  readonly document: PrintedDocument;
  readonly shown: PageWindow;
}

const Pages = (props: PagesProps): ReactElement => {
  const { text, pages, annotations, chosenId, selected, lookedAt, document, shown, onChoose } = props;
  const { scale, layout, inSight, scroller } = shown;
  const places = useMemo(() => createPagePlaces(pages, text), [pages, text]);
  const marks = useMemo(() => marksByPage(annotations, places), [annotations, places]);
  const { dragged, ...pointing } = usePagePointing(scroller, { ...props, places, marks, scale });
  const selectedBoxes = useMemo(
    () => boxesByPage(dragged ? [dragged] : selected, places),
    [dragged, selected, places],
  );
  const isMeasured = inSight.length > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: it goes there when another place is looked at, not when one scrolls or zooms
  useEffect(() => {
    const [first] = lookedAt && isMeasured ? places.placesOf(lookedAt) : [];
    if (first) shown.reveal(first);
  }, [lookedAt?.from, lookedAt?.to, places, isMeasured]);
  return (
    <div
      className="page-column"
      style={{ blockSize: layout.height, minInlineSize: layout.width }}
      {...pointing}
    >
      {inSight.map((page) => {
        const frame = layout.frames[page];
        return (
          frame && (
            <PageSheet
              key={page}
              {...{ page, frame, scale, document, chosenId, onChoose }}
              label={pages.pages[page]?.label ?? String(page + 1)}
              marks={marks.get(page) ?? []}
              selected={selectedBoxes.get(page) ?? []}
            />
          )
        );
      })}
    </div>
  );
};
