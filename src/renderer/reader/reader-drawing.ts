/** What is drawn over the text: annotations, what is compared, marks in the margin, the strip and the handles. */
import type { AnnotationIndex } from '#core/annotation/annotation-index';
import type { FixedPaper } from '#core/paper/paper';
import type { TextRange } from '#core/passage/range';
import type { Annotation } from '#core/records/annotation';
import { dragEnd, type EndMove } from './caret/end-drag';
import { createHandles } from './caret/handles';
import { type ComparedView, createComparedView } from './compared/compared-view';
import { annotationMark, createMarginMarks, type MarginMark } from './paint/margin-marks';
import { createPainter, type Painter } from './paint/painter';
import type { ReaderGround } from './reader-ground';
import { createStrip, type Strip } from './strip/strip';
import { createOutline } from './strip/strip-scale';
import { createBlockDescriptions } from './text/block-descriptions';
import { createIdleTask } from './text/idle-task';
import { createNearBlocks, type NearBlocks } from './text/near-blocks';
import { createPlaceKeeper, type PlaceKeeper } from './text/place-keeper';

export interface ReaderDrawing {
  readonly painter: Painter;
  readonly strip: Strip;
  readonly comparing: ComparedView;
  readonly near: NearBlocks;
  readonly place: PlaceKeeper;
  readonly chosen: Annotation | null;
  /** All that lies near what is in sight. */
  paint(): void;
  /** The whole text, for paper. */
  paintAll(): void;
  drawMarks(): void;
  choose(annotation: Annotation | null): void;
  /** These were added, changed or removed. */
  refresh(changed: readonly Annotation[]): void;
  /** Everything lies elsewhere by now. */
  measureAnew(): void;
  destroy(): void;
}

/** What is drawn just now. */
interface Drawn {
  chosen: Annotation | null;
  /** The chosen annotation with an end where it is being dragged to. */
  dragged: Annotation | null;
  painted: TextRange;
  /** The frame in which the marks are drawn next. */
  frame: number;
}

export const createReaderDrawing = (ground: ReaderGround): ReaderDrawing => {
  const { elements, paper, index, events, map } = ground;
  const drawn: Drawn = { chosen: null, dragged: null, painted: { from: 0, to: 0 }, frame: 0 };
  const place = createPlaceKeeper(elements.scroller, map, events.onPlace);
  const painter = createPainter(map, index);
  const marks = createMarginMarks(map, elements.marks, (id, held) =>
    comparing.compared ? comparing.compared.onPickCase(id) : events.onPick(id, held),
  );
  const descriptions = createBlockDescriptions(map, paper, index);
  const outline = createOutline(elements.scroller, elements.text, paper);
  const strip = createStrip(elements.strip, elements.scroller, outline, index);

  const drawMarks = (): void => {
    const ofCases = comparing.drawSigns(drawn.painted);
    marks.draw(comparing.compared ? ofCases : marksOfMine(index, drawn), drawn.painted);
  };
  const paint = (): void => {
    drawn.painted = near.window();
    painter.paint(drawn.painted);
    comparing.paint(drawn.painted);
    cancelAnimationFrame(drawn.frame);
    drawn.frame = requestAnimationFrame(drawMarks);
    handles.ask();
  };
  const near = createNearBlocks(elements.scroller, elements.text, paper, paint);
  const comparing = createComparedView(elements, map, descriptions, place, () => {
    painter.showTags(comparing.compared === null);
    marks.forget();
    strip.showCompared(comparing.compared);
    paint();
  });
  const handles = createDraggedHandles(ground, drawn, painter, comparing);
  descriptions.update(index.inOrder);
  return {
    ...{ painter, strip, comparing, near, place, paint, drawMarks },
    get chosen() {
      return drawn.chosen;
    },
    paintAll: () => paintWhole([painter, comparing], paper),
    choose(annotation) {
      showChosen(drawn, painter, strip, annotation);
      drawMarks();
      handles.ask();
    },
    refresh(changed) {
      descriptions.update(changed);
      if (drawn.chosen) showChosen(drawn, painter, strip, index.get(drawn.chosen.id) ?? null);
      strip.refresh();
      paint();
    },
    measureAnew() {
      for (const one of [marks, comparing, strip]) one.forget();
      paint();
    },
    destroy() {
      cancelAnimationFrame(drawn.frame);
      handles.cancel();
      for (const one of [strip, near, comparing, descriptions, painter, place]) one.destroy();
    },
  };
};

const marksOfMine = (index: AnnotationIndex, { painted, chosen }: Drawn): MarginMark[] =>
  index.overlapping(painted).map((one) => annotationMark(one, chosen?.id ?? null));

const paintWhole = (painters: readonly Pick<Painter, 'paint'>[], { text }: FixedPaper): void => {
  for (const one of painters) one.paint({ from: 0, to: text.length });
};

const showChosen = (drawn: Drawn, painter: Painter, strip: Strip, annotation: Annotation | null): void => {
  drawn.chosen = annotation;
  painter.mark(drawn.dragged ?? annotation);
  strip.choose(annotation);
};

/** The handles at the ends of the chosen annotation: drawn when there is time, and dragged. */
const createDraggedHandles = (
  { elements, paper, events, map }: ReaderGround,
  drawn: Drawn,
  painter: Painter,
  comparing: ComparedView,
) => {
  const draw = (): void =>
    handles.draw(comparing.compared ? null : (drawn.dragged ?? drawn.chosen), drawn.painted);
  const preview = (annotation: Annotation | null): void => {
    drawn.dragged = annotation;
    painter.preview(annotation);
    painter.mark(annotation ?? drawn.chosen);
    painter.paint(drawn.painted);
    draw();
  };
  const handles = createHandles(map, elements.handles, (event, element, grip) => {
    if (event.button !== 0 || drawn.dragged) return;
    event.preventDefault(); // the focus and the selection stay as they are
    // What changed in the last moment is not drawn yet: its passages may have other numbers by now.
    if (grip.annotation !== drawn.chosen) return;
    const commit = (move: EndMove): void => void events.onMoveEnd(move).finally(() => preview(null));
    dragEnd(event, element, grip, { scroller: elements.scroller, map, text: paper.text, preview, commit });
  });
  return createIdleTask(draw);
};
