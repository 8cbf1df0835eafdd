/** Dragging an annotation from the list onto another one, in the list or in the text, relates the two. */
import type { DragEvent } from 'react';
import { relateTo } from '../../actions/annotate/pick-annotation';
import type { PaperSession } from '../../session/paper-session';
import type { Workbench } from '../../session/workbench';

/** Other programs and other windows drag other things. */
const DRAG_TYPE = 'application/x-postil-annotation';

export const startRelationDrag = (event: DragEvent, annotationId: string): void => {
  event.dataTransfer.setData(DRAG_TYPE, annotationId);
  event.dataTransfer.effectAllowed = 'link';
};

/** For what an annotation can be dropped on: `targetOf` tells which one lies under the pointer. */
export const relationDropHandlers = (
  workbench: Workbench,
  session: PaperSession,
  targetOf: (event: DragEvent) => string | null,
): Readonly<Record<'onDragOver' | 'onDragLeave' | 'onDragEnd' | 'onDrop', (event: DragEvent) => void>> => {
  let marked: string | null = null;
  const mark = (id: string | null): void => {
    if (id !== marked) markTarget(session, id);
    marked = id;
  };
  return {
    onDragOver(event) {
      if (!event.dataTransfer.types.includes(DRAG_TYPE)) return;
      const target = targetOf(event);
      mark(target);
      if (target === null) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'link';
    },
    onDragLeave(event) {
      const isInside =
        event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget);
      if (!isInside) mark(null);
    },
    onDragEnd: () => mark(null), // also of a drag that Escape has ended
    onDrop(event) {
      mark(null);
      const source = event.dataTransfer.getData(DRAG_TYPE);
      const target = targetOf(event);
      if (source === '' || target === null) return;
      event.preventDefault();
      relateTo(workbench, session, source, target, event);
    },
  };
};

/** What would be related if one let go now, in the list and in the text; null: nothing. */
const markTarget = (session: PaperSession, id: string | null): void => {
  for (const item of document.querySelectorAll<HTMLElement>('[data-annotation]'))
    item.toggleAttribute('data-drop-target', item.dataset['annotation'] === id);
  const annotation = session.index.get(id ?? '');
  if (annotation) session.view?.showRelated([annotation]);
  else session.choose(session.state.value.chosenId, false); // its relations are shown again
};
