/** The layout of the newest records; while the next one is worked out, the one before stays. */
import { type RefObject, useEffect, useRef, useState } from 'react';
import { resolveFont, SCREEN_PALETTE } from './drawing/map-colors';
import { CARD, type CardFace, createFaces } from './layout/card-face';
import { createGraph, keepInPlace, type MapLayout, readLayout } from './layout/layout-graph';
import { createLayouter, type Layouter } from './layout/layouter';
import type { MapModel } from './layout/map-model';
import { READABLE_SCALE } from './layout/map-view';
import type { Measure } from './layout/wrap-words';

export type LayoutState =
  | { readonly kind: 'working' }
  | { readonly kind: 'ready'; readonly layout: MapLayout }
  | { readonly kind: 'failed'; readonly reason: string };

export interface LayoutRequest {
  readonly model: MapModel;
  readonly pane: RefObject<HTMLElement | null>;
  /** The card that is to stay where it is on the screen when the next layout comes. */
  readonly heldId: (before: MapLayout) => string | null;
}

export const useLayout = ({ model, pane, heldId }: LayoutRequest): LayoutState => {
  const [state, setState] = useState<LayoutState>({ kind: 'working' });
  const layouter = useLayouter();
  const held = useRef(heldId);
  held.current = heldId;

  useEffect(() => {
    const element = pane.current;
    if (!element) return;
    let isLatest = true;
    const take = (next: MapLayout): void => {
      if (!isLatest) return;
      setState((before) => {
        const id = before.kind === 'ready' ? held.current(before.layout) : null;
        return {
          kind: 'ready',
          layout: before.kind === 'ready' && id !== null ? keepInPlace(next, before.layout, id) : next,
        };
      });
    };
    layOut(model, element, layouter).then(take, (error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      if (isLatest) setState({ kind: 'failed', reason });
    });
    return () => {
      isLatest = false;
    };
  }, [model, pane, layouter]);

  return state;
};

/** Started when the first layout needs it, ended with the map. */
const useLayouter = (): (() => Layouter) => {
  const running = useRef<Layouter | null>(null);
  useEffect(
    () => () => {
      running.current?.end();
      running.current = null;
    },
    [],
  );
  const [start] = useState(() => (): Layouter => {
    running.current ??= createLayouter();
    return running.current;
  });
  return start;
};

const layOut = async (model: MapModel, pane: HTMLElement, layouter: () => Layouter): Promise<MapLayout> => {
  const running = model.arguments.length > 0 ? layouter() : null; // it starts while words are measured
  const faces = createFaces(model, await createMeasure(pane));
  const graph = createGraph(model, faces, aspectFor(faces, pane));
  const laidOut = running ? await running.layOut(graph) : graph;
  return readLayout(model, faces, laidOut, looseColumns(model.loose.length, pane));
};

/** With its arrows and gaps a card takes about this many times its own room. */
const ROOM_PER_CARD = 2.6;

/** As wide as the pane shows in a size that can be read, so that one moves up and down; but no tower. */
const aspectFor = (
  faces: ReadonlyMap<string, CardFace>,
  { clientWidth, clientHeight }: HTMLElement,
): number => {
  const paneAspect = Math.min(1.4, Math.max(0.6, clientWidth / Math.max(1, clientHeight)));
  const cards = [...faces.values()].reduce((sum, { width, height }) => sum + width * height, 0);
  const wanted = (clientWidth / READABLE_SCALE) ** 2 / Math.max(1, cards * ROOM_PER_CARD);
  return Math.min(paneAspect, Math.max(0.45 * paneAspect, wanted));
};

/** As many as the pane is wide; more when there are so many that the pane's width would make them a tower. */
const looseColumns = (count: number, { clientWidth }: HTMLElement): number =>
  Math.max(1, Math.floor(clientWidth / (CARD.width + 20)), Math.ceil(Math.sqrt(count / 4)));

const createMeasure = async (pane: HTMLElement): Promise<Measure> => {
  const font = resolveFont(pane, SCREEN_PALETTE.textFont, CARD.textSize);
  await document.fonts.load(font); // else the first map is measured in the fallback
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new TypeError('No canvas to measure on');
  context.font = font;
  return (text) => context.measureText(text).width;
};
