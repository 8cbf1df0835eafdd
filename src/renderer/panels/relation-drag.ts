/** Dragging an annotation from the list onto another one, in the list or in the text, relates the two. */
import type { DragEvent } from 'react';
import { relateTo } from '../actions/pick-annotation';
import type { PaperSession } from '../paper-session';
import type { Workbench } from '../workbench';

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
): { onDragOver(event: DragEvent): void; onDrop(event: DragEvent): void } => ({
  onDragOver(event) {
    if (!event.dataTransfer.types.includes(DRAG_TYPE) || targetOf(event) === null) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'link';
  },
  onDrop(event) {
    const source = event.dataTransfer.getData(DRAG_TYPE);
    const target = targetOf(event);
    if (source === '' || target === null) return;
    event.preventDefault();
    relateTo(workbench, session, source, target, event);
  },
});
