/** My annotations in text order, as far as search and filter leave them. Only what is in sight is in the page, so that ten thousand cost what ten do. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { Fragment, type KeyboardEvent, type ReactElement, useEffect, useMemo, useRef } from 'react';
import { filterAnnotations } from '#core/annotation/filter';
import { type Annotation, TAGS } from '#core/records/annotation';
import { type HeldKeys, pickAnnotation, relateHere } from '../../actions/annotate/pick-annotation';
import { clearSearchAndFilter } from '../../actions/look-actions';
import { TAG_COMMANDS } from '../../commands/annotate/tag-commands';
import { useLook, usePreferences, useSessionState, useWorkbench } from '../../hooks/workbench-context';
import { keysOf } from '../../keys/command-keys';
import { showChord } from '../../session/chord';
import type { PaperSession } from '../../session/paper-session';
import { countOf } from '../../words/describe';
import { AnnotationItem } from './annotation-item';
import { startRelationDrag } from './relation-drag';
import './annotation-list.css';

/** In CSS pixels, before an item has been measured. */
const USUAL_ITEM_HEIGHT = 74;

export const AnnotationList = ({ session }: { readonly session: PaperSession }): ReactElement => {
  const all = useSessionState(session, (state) => state.annotations);
  const argument = useSessionState(session, (state) => state.argument);
  const chosenId = useSessionState(session, (state) => state.chosenId);
  const { filter, words } = useLook();
  const annotations = useMemo(
    () => filterAnnotations(all, filter, words, { argument, sections: session.sections }),
    [session, all, argument, filter, words],
  );
  const workbench = useWorkbench();
  const scroller = useRef<HTMLDivElement>(null);
  const chosenIndex = useMemo(
    () => annotations.findIndex(({ id }) => id === chosenId),
    [annotations, chosenId],
  );
  const chosen = annotations[chosenIndex];
  const virtualizer = useVirtualizer({
    count: annotations.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => USUAL_ITEM_HEIGHT,
    getItemKey: (index) => annotations[index]?.id ?? index,
    overscan: 6,
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: with a relation the items above grow, and it moves
  useEffect(() => {
    if (!chosen) return;
    // In the next frame: the details that open below take part of the list's room first.
    const frame = requestAnimationFrame(() => virtualizer.scrollToIndex(chosenIndex, { align: 'auto' }));
    return () => cancelAnimationFrame(frame);
  }, [chosen, chosenIndex, argument, virtualizer]);

  const chooseAt = (index: number): void => {
    const annotation = annotations[Math.max(0, Math.min(index, annotations.length - 1))];
    if (annotation) session.choose(annotation.id, true);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const target = targetIndex(event.key, chosenIndex, annotations.length);
    if (event.key === 'Enter' && relateHere(workbench, session, event)) session.view?.focus();
    else if (event.key === 'Enter' && chosenIndex >= 0) session.view?.focus();
    else if (target !== null) chooseAt(target);
    else return;
    event.preventDefault();
  };

  return (
    <section className="annotation-list" aria-label="List of annotations">
      {/* The tab says how many there are; here it is seen when search or filter leave fewer. */}
      <h2 className={annotations.length === all.length ? 'for-readers' : undefined}>
        {describeCount(annotations.length, all.length)}
      </h2>
      <p className="for-readers" aria-live="polite">
        {annotations !== all && describeCount(annotations.length, all.length)}
      </p>
      {all.length === 0 && <EmptyList />}
      {all.length > 0 && annotations.length === 0 && <NothingLeft />}
      {chosenId !== null && chosenIndex < 0 && annotations.length > 0 && (
        <p className="annotation-empty">The chosen annotation is not among these.</p>
      )}
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
                    onChoose={(held) => pickAnnotation(workbench, session, annotation.id, held, true)}
                  >
                    <AnnotationItem
                      annotation={annotation}
                      argument={argument}
                      tagOf={(id) => session.index.get(id)?.tag}
                      words={words}
                    />
                  </Option>
                </div>
              )
            );
          })}
        </div>
      </div>
    </section>
  );
};

const describeCount = (shown: number, all: number): string => {
  if (all === 0) return 'Annotations';
  return shown === all
    ? countOf(all, 'annotation')
    : `${shown.toLocaleString('en')} of ${countOf(all, 'annotation')}`;
};

const NothingLeft = (): ReactElement => {
  const workbench = useWorkbench();
  return (
    <div className="annotation-empty">
      <p>No annotation matches.</p>
      <button type="button" className="button" onClick={() => clearSearchAndFilter(workbench)}>
        Clear search and filters
      </button>
    </div>
  );
};

const EmptyList = (): ReactElement => {
  usePreferences(); // the keys
  return (
    <div className="annotation-empty">
      <p>
        Select a passage, by mouse or with Shift and the arrow keys, and <TagHint />.
      </p>
    </div>
  );
};

/** Completes 'Select a passage and …', with the keys that there are. */
const TagHint = (): ReactElement => {
  const keys = TAGS.map((tag) => [tag, keysOf(TAG_COMMANDS[tag])[0]] as const);
  if (keys.some(([, key]) => key === undefined)) return <>use the bar that appears at it</>;
  return (
    <>
      press{' '}
      {keys.map(([tag, key = ''], index) => (
        <Fragment key={tag}>
          {SEPARATORS[index]}
          <kbd>{showChord(key)}</kbd> for {tag}
        </Fragment>
      ))}
    </>
  );
};

/** Before each of the three tags. */
const SEPARATORS: readonly string[] = ['', ', ', ' or '];

interface OptionProps {
  readonly annotation: Annotation;
  readonly position: number;
  readonly total: number;
  readonly isChosen: boolean;
  readonly onChoose: (held: HeldKeys) => void;
  readonly children: ReactElement;
}

/** Reached with the arrow keys of the list, which keeps the focus. */
const Option = ({ annotation, position, total, isChosen, onChoose, children }: OptionProps): ReactElement => (
  // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox itself listens for the keys of all its options
  <div
    id={optionId(annotation.id)}
    className={`annotation-item tag-${annotation.tag}`}
    role="option"
    tabIndex={-1}
    aria-selected={isChosen}
    aria-setsize={total}
    aria-posinset={position}
    draggable
    data-annotation={annotation.id}
    onDragStart={(event) => startRelationDrag(event, annotation.id)}
    onClick={onChoose}
  >
    {children}
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
