/**
 * The map of the argument: annotations as cards, relations as arrows. It draws what it is given, moves its own view
 * and reports gestures; what they do to the records is for its user. Load it only when it is shown: the layout
 * library comes along.
 */
import { type KeyboardEvent, type ReactElement, useId, useLayoutEffect, useMemo, useRef } from 'react';
import { t, tParts } from '#catalogue/translate';
import { speakOf } from './drawing/describe-map';
import { DrawingKey, pageAround, translationOfKey } from './drawing/drawing-key';
import { emphasisFor, type MapEmphasis } from './drawing/emphasis';
import { SCREEN_PALETTE } from './drawing/map-colors';
import { cardElementId, MapDrawing } from './drawing/map-drawing';
import { createSave } from './drawing/save-map';
import { cardNearest } from './layout/card-at-point';
import type { MapLayout } from './layout/layout-graph';
import { createMapModel, type MapModel } from './layout/map-model';
import { type Gesture, type ProposedRelation, relationByKey } from './layout/relating';
import { createMapActions, type MapActions } from './map-actions';
import { MapBar } from './map-bar';
import { mapKeyOf } from './map-keys';
import type { ArgumentMapProps } from './map-props';
import { MapToolbar } from './map-toolbar';
import { type LayoutState, useLayout } from './use-layout';
import { usePointers } from './use-pointers';
import { usePointing } from './use-pointing';
import { useView, type ViewControl } from './use-view';
import './argument-map.css';

export const ArgumentMap = (props: ArgumentMapProps): ReactElement => {
  const { annotations, relations, chosenId } = props;
  const model = useMemo(() => createMapModel(annotations, relations), [annotations, relations]);
  const pane = useRef<HTMLDivElement>(null);
  const world = useRef<SVGGElement>(null);
  const thread = useRef<SVGPathElement>(null);
  const idPrefix = useId();
  const view = useView(pane, world);
  const pointing = usePointing(model, chosenId);
  const { cursorId, arrow, gesture, notice } = pointing;
  const state = useLayout({
    model,
    pane,
    heldId: (before) =>
      chosenId ?? cursorId ?? cardNearest(before, view.middle(), (id) => model.cardById.has(id)),
  });
  const layout = state.kind === 'ready' ? state.layout : null;
  useOpening(layout, view);
  useRevealing(chosenId, layout, view);

  const focus = (): void => pane.current?.focus({ preventScroll: true });
  const actions = createMapActions({ props, model, layout, pointing, view, focus });
  const save = createSave({ layout, pane, ...props, onNotice: pointing.setNotice });
  usePointers(pane, view, {
    onTap: actions.tap,
    onDragStart: actions.hold,
    onDragMove: (id, { x, y }) => {
      const box = layout?.boxes.get(id);
      if (box) thread.current?.setAttribute('d', `M${box.x + box.width / 2} ${box.y + box.height}L${x} ${y}`);
    },
    onDragEnd: (id, wasMoved) => {
      thread.current?.removeAttribute('d');
      if (!wasMoved) return; // a click on the handle holds the card, as R does
      if (id !== null && gesture.kind === 'relating' && id !== gesture.first) actions.pointAt(id);
      else actions.leave();
    },
  });

  const emphasis = useMemo(
    () => emphasisFor(model, gesture, { chosenId, arrowId: arrow?.id ?? null, cursorId }),
    [model, gesture, chosenId, arrow, cursorId],
  );
  const hasCursor = cursorId !== null && layout?.boxes.has(cursorId);
  return (
    <section
      className="argument-map"
      aria-label={props.title}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) pressKey(event, gesture, actions); // from a button, too
      }}
    >
      <MapToolbar
        model={model}
        isReady={layout !== null && layout.boxes.size > 0}
        canRelate={(chosenId ?? cursorId) !== null && model.cards.length > 1}
        onFit={actions.showAll}
        onZoomIn={view.zoomIn}
        onZoomOut={view.zoomOut}
        onRelate={() => actions.hold()}
        onSave={(kind) => void save(kind)}
        onPrint={props.onPrint}
      />
      <div
        ref={pane}
        className={`map-pane${gesture.kind === 'relating' ? ' is-relating' : ''}`}
        role="application"
        aria-roledescription={t('map.is-map')}
        aria-label={t('map.cards', { title: props.title, count: model.cards.length })}
        aria-activedescendant={hasCursor ? cardElementId(idPrefix, cursorId) : undefined}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the one tab stop of the map, which takes its keys
        tabIndex={0}
        onKeyDown={(event) => pressKey(event, gesture, actions)}
      >
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: a title would be a tooltip over the whole map; the pane has the name */}
        <svg className="map-svg" direction="ltr" data-page={layout ? viewBoxOf(layout) : undefined}>
          <g ref={world} className="map-world">
            {layout && <ScreenDrawing layout={layout} emphasis={emphasis} idPrefix={idPrefix} />}
            <path ref={thread} className="map-thread" />
          </g>
        </svg>
        <Emptiness model={model} state={state} />
      </div>
      {layout && model.arrows.length === 0 && model.cards.length > 1 && gesture.kind === 'none' && <Hint />}
      <MapBar
        model={model}
        gesture={gesture}
        arrow={arrow}
        cursorId={cursorId}
        notice={notice}
        onRelate={actions.relate}
        onRemove={actions.removeArrow}
        onLeave={actions.leave}
      />
      <p className="for-readers" aria-live="polite">
        {speakOf(model, pointing)}
      </p>
    </section>
  );
};

/** Once there are cards; from then on the view belongs to the analyst. */
const useOpening = (layout: MapLayout | null, view: ViewControl): void => {
  const isOpen = useRef(false);
  useLayoutEffect(() => {
    if (!layout || layout.boxes.size === 0 || isOpen.current) return;
    isOpen.current = true;
    view.open(layout.bounds);
  }, [layout, view]);
};

/** Whatever chose it, the chosen card comes into view; a new layout alone moves nothing. */
const useRevealing = (chosenId: string | null, layout: MapLayout | null, view: ViewControl): void => {
  const revealed = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (revealed.current === chosenId) return;
    const box = chosenId === null ? undefined : layout?.boxes.get(chosenId);
    if (chosenId !== null && !box) return; // its layout is still to come
    revealed.current = chosenId;
    if (box) view.reveal(box);
  }, [chosenId, layout, view]);
};

const ScreenDrawing = ({
  layout,
  emphasis,
  idPrefix,
}: {
  readonly layout: MapLayout;
  readonly emphasis: MapEmphasis;
  readonly idPrefix: string;
}): ReactElement => (
  <>
    <g className={emphasis.hasFocus ? 'has-focus' : undefined}>
      <MapDrawing layout={layout} palette={SCREEN_PALETTE} emphasis={emphasis} idPrefix={idPrefix} />
    </g>
    <g className="map-printed-key" transform={translationOfKey(pageAround(layout.bounds))}>
      <DrawingKey palette={SCREEN_PALETTE} />
    </g>
  </>
);

const Emptiness = ({
  model,
  state,
}: {
  readonly model: MapModel;
  readonly state: LayoutState;
}): ReactElement | null => {
  const sentence =
    model.cards.length === 0
      ? t('map.empty')
      : state.kind === 'failed'
        ? t('map.not-laid-out', { reason: state.reason })
        : state.kind === 'working'
          ? t('map.laying-out')
          : null;
  return sentence === null ? null : <p className="map-empty">{sentence}</p>;
};

const Hint = (): ReactElement => (
  <p className="map-hint">{tParts('map.hint', { key: (words) => <kbd key="key">{words}</kbd> })}</p>
);

const pressKey = (event: KeyboardEvent, gesture: Gesture, actions: MapActions): void => {
  const proposed = proposedByKey(gesture, event);
  const key = mapKeyOf(event);
  if (proposed) actions.relate(proposed);
  else if (!key || !actions.press(key)) return;
  event.preventDefault();
};

const proposedByKey = (gesture: Gesture, event: KeyboardEvent): ProposedRelation | undefined => {
  if (gesture.kind !== 'choosing' || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  return relationByKey(gesture.relations, event);
};

const viewBoxOf = ({ bounds }: MapLayout): string => {
  const { x, y, width, height } = pageAround(bounds);
  return [x, y, width, height].join(' ');
};
