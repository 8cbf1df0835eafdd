/** My annotations in text order, as far as search and filter leave them. */
import { type DragEvent, type ReactElement, useMemo } from 'react';
import { t } from '#catalogue/translate';
import { filterAnnotations } from '#core/annotation/filter';
import type { Annotation } from '#core/records/annotation';
import { type HeldKeys, pickAnnotation, relateHere } from '../../actions/annotate/pick-annotation';
import { clearSearchAndFilter } from '../../actions/look-actions';
import { Button } from '../../design/button';
import { VirtualList } from '../../design/lists/virtual-list';
import { useLook, useSessionState, useWorkbench } from '../../hooks/workbench-context';
import type { PaperSession } from '../../session/paper-session';
import { TagMeanings } from '../help/tag-meanings';
import { AnnotationItem } from './annotation-item';
import { HowToTag } from './how-to-tag';
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
  const chosenIndex = useMemo(
    () => annotations.findIndex(({ id }) => id === chosenId),
    [annotations, chosenId],
  );
  const chosen = annotations[chosenIndex];
  // With a relation the items above grow, and the chosen one moves.
  const sight = useMemo(() => ({ chosen, chosenIndex, argument }), [chosen, chosenIndex, argument]);
  const onEnter = (held: HeldKeys): boolean => {
    const isDone = relateHere(workbench, session, held) || chosenIndex >= 0;
    if (isDone) session.view?.focus();
    return isDone;
  };

  return (
    <section className="annotation-list" aria-label={t('command.show-annotations')}>
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
        <p className="annotation-empty">{t('annotations.chosen-not-among')}</p>
      )}
      <VirtualList
        name={t('annotations.in-order')}
        items={annotations}
        keyOf={({ id }) => id}
        idPrefix="annotation"
        selected={chosenIndex}
        usualHeight={USUAL_ITEM_HEIGHT}
        sight={sight}
        onMove={({ id }) => session.choose(id, true)}
        onPick={({ id }, held) => pickAnnotation(workbench, session, id, held, true)}
        onEnter={onEnter}
        optionProps={optionProps}
      >
        {(annotation) => (
          <AnnotationItem
            annotation={annotation}
            argument={argument}
            tagOf={(id) => session.index.get(id)?.tag}
            pages={session.paper.origin.pages}
            words={words}
          />
        )}
      </VirtualList>
    </section>
  );
};

const describeCount = (shown: number, all: number): string => {
  if (all === 0) return t('app.tab-annotations');
  return shown === all
    ? t('common.annotation-count', { count: all })
    : t('annotations.some-of-them', { shown, count: all });
};

const NothingLeft = (): ReactElement => {
  const workbench = useWorkbench();
  return (
    <div className="annotation-empty">
      <p>{t('annotations.none-matches')}</p>
      <Button onClick={() => clearSearchAndFilter(workbench)}>{t('annotations.clear-search')}</Button>
    </div>
  );
};

const EmptyList = (): ReactElement => (
  <div className="annotation-empty">
    <HowToTag />
    <TagMeanings />
  </div>
);

const optionProps = ({ id, tag }: Annotation) => ({
  className: `annotation-item tag-${tag}`,
  draggable: true,
  'data-annotation': id,
  onDragStart: (event: DragEvent): void => startRelationDrag(event, id),
});
