/** My annotations in text order. Only what is in sight is in the page, so that ten thousand cost what ten do. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactElement, useEffect, useMemo, useRef } from 'react';
import type { Annotation } from '#core/annotation/annotation';
import { countOf, shorten, TAG_NAMES } from '../describe';
import type { PaperSession } from '../paper-session';
import { TAG_LETTERS } from '../reader/margin-marks';
import { useSessionState } from '../workbench-context';
import './annotation-list.css';

/** In CSS pixels, before an item has been measured. */
const USUAL_ITEM_HEIGHT = 74;

export const AnnotationList = ({ session }: { readonly session: PaperSession }): ReactElement => {
  const annotations = useSessionState(session, (state) => state.annotations);
  const chosenId = useSessionState(session, (state) => state.chosenId);
  const scroller = useRef<HTMLDivElement>(null);
  const chosenIndex = useMemo(
    () => annotations.findIndex(({ id }) => id === chosenId),
    [annotations, chosenId],
  );
  const virtualizer = useVirtualizer({
    count: annotations.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => USUAL_ITEM_HEIGHT,
    getItemKey: (index) => annotations[index]?.id ?? index,
    overscan: 6,
  });

  useEffect(() => {
    if (chosenIndex < 0) return;
    // In the next frame: the details that open below take part of the list's room first.
    const frame = requestAnimationFrame(() => virtualizer.scrollToIndex(chosenIndex, { align: 'auto' }));
    return () => cancelAnimationFrame(frame);
  }, [chosenIndex, virtualizer]);

  const chooseAt = (index: number): void => {
    const annotation = annotations[Math.max(0, Math.min(index, annotations.length - 1))];
    if (annotation) session.choose(annotation.id, true);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const target = targetIndex(event.key, chosenIndex, annotations.length);
    if (event.key === 'Enter' && chosenIndex >= 0) session.view?.focus();
    else if (target !== null) chooseAt(target);
    else return;
    event.preventDefault();
  };

  return (
    <section className="annotation-list" aria-label="List of annotations">
      <h2>{annotations.length === 0 ? 'Annotations' : countOf(annotations.length, 'annotation')}</h2>
      {annotations.length === 0 && <EmptyList />}
      <div
        ref={scroller}
        className="annotation-scroller"
        role="listbox"
        aria-label="Annotations in text order"
        aria-activedescendant={chosenIndex >= 0 ? optionId(chosenId) : undefined}
        tabIndex={annotations.length > 0 ? 0 : -1}
        hidden={annotations.length === 0}
        onKeyDown={onKeyDown}
      >
        <div
          className="annotation-items"
          role="presentation"
          style={{ blockSize: virtualizer.getTotalSize() }}
        >
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const annotation = annotations[index];
            return (
              annotation && (
                <div
                  key={annotation.id}
                  ref={virtualizer.measureElement}
                  data-index={index}
                  className="annotation-place"
                  role="presentation"
                  style={{ transform: `translateY(${start}px)` }}
                >
                  <Option
                    annotation={annotation}
                    position={index + 1}
                    total={annotations.length}
                    isChosen={index === chosenIndex}
                    onChoose={() => session.choose(annotation.id, true)}
                  />
                </div>
              )
            );
          })}
        </div>
      </div>
    </section>
  );
};

const EmptyList = (): ReactElement => (
  <p className="annotation-empty">
    Select a passage, by mouse or with Shift and the arrow keys, and press <kbd>C</kbd> for claim,{' '}
    <kbd>E</kbd> for evidence or <kbd>A</kbd> for assessment.
  </p>
);

interface OptionProps {
  readonly annotation: Annotation;
  readonly position: number;
  readonly total: number;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** Reached with the arrow keys of the list, which keeps the focus. */
const Option = ({ annotation, position, total, isChosen, onChoose }: OptionProps): ReactElement => (
  // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox itself listens for the keys of all its options
  <div
    id={optionId(annotation.id)}
    className={`annotation-item tag-${annotation.tag}`}
    role="option"
    tabIndex={-1}
    aria-selected={isChosen}
    aria-setsize={total}
    aria-posinset={position}
    onClick={onChoose}
  >
    <span className="annotation-tag">
      <span className="tag-letter" aria-hidden="true">
        {TAG_LETTERS[annotation.tag]}
      </span>
      {TAG_NAMES[annotation.tag]}
    </span>
    <span className="annotation-quote" dir="auto">
      {shorten(annotation.passages[0]?.quote.exact ?? '', 140)}
    </span>
    {annotation.note !== '' && (
      <span className="annotation-note" dir="auto">
        {shorten(annotation.note, 90)}
      </span>
    )}
  </div>
);

const optionId = (id: string | null): string => `annotation-${id}`;

const targetIndex = (key: string, current: number, count: number): number | null => {
  switch (key) {
    case 'ArrowDown':
      return current + 1;
    case 'ArrowUp':
      return current < 0 ? count - 1 : current - 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
};
