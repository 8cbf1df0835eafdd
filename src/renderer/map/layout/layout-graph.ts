/** The map as the layout library takes it, and its answer as places of cards and arrows. Pure. */
import type { ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk-api';
import { CARD, type CardFace } from './card-face';
import { type Box, boxAround, type Point, shifted } from './geometry';
import type { MapCard, MapModel } from './map-model';

export interface MapLayout {
  readonly model: MapModel;
  readonly faces: ReadonlyMap<string, CardFace>;
  readonly boxes: ReadonlyMap<string, Box>;
  /** From the resting card to its ground, bending at right angles. */
  readonly routes: ReadonlyMap<string, readonly Point[]>;
  /** Where the words over the cards without relations stand; null where there are none or nothing else. */
  readonly looseTitle: Point | null;
  readonly bounds: Box;
}

/** Between cards, and between arguments; in CSS pixels at full size. */
const CARD_GAP = 16;
const ARGUMENT_GAP = 44;
const LOOSE_TITLE_HEIGHT = 34;

const NO_PADDING = '[top=0,left=0,bottom=0,right=0]';

/** Arguments in text order, each in layers from left (what rests on others) to right (the grounds). */
export const createGraph = (
  model: MapModel,
  faces: ReadonlyMap<string, CardFace>,
  aspectRatio: number,
): ElkNode => ({
  id: 'map',
  layoutOptions: {
    'elk.algorithm': 'rectpacking',
    'elk.aspectRatio': String(aspectRatio),
    'elk.spacing.nodeNode': String(ARGUMENT_GAP),
    'elk.padding': NO_PADDING,
  },
  children: model.arguments.map((cards, index) => createArgument(`argument-${index}`, cards, model, faces)),
});

const createArgument = (
  id: string,
  cards: readonly MapCard[],
  { arrowsOf }: MapModel,
  faces: ReadonlyMap<string, CardFace>,
): ElkNode => ({
  id,
  layoutOptions: {
    'elk.algorithm': 'layered',
    'elk.direction': 'RIGHT',
    'elk.edgeRouting': 'ORTHOGONAL',
    'elk.padding': NO_PADDING,
    'elk.spacing.nodeNode': String(CARD_GAP),
    'elk.spacing.edgeNode': '14',
    'elk.layered.spacing.nodeNodeBetweenLayers': '76',
    // A sign fits between a card and the first bend, and an arrowhead before the last.
    'elk.layered.spacing.edgeNodeBetweenLayers': '30',
    'elk.layered.spacing.edgeEdgeBetweenLayers': '9',
    // Text order decides between layouts that are equally good, so that it stays when something is added.
    'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
    'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  },
  children: cards.map((card) => {
    const face = faces.get(card.id);
    return { id: card.id, width: CARD.width, height: face?.height ?? 0 };
  }),
  edges: cards.flatMap((card) =>
    (arrowsOf.get(card.id) ?? [])
      .filter(({ resting }) => resting === card.id)
      .map(({ id: arrowId, resting, ground }) => ({ id: arrowId, sources: [resting], targets: [ground] })),
  ),
});

/** `looseColumns`: how many cards without relations stand beside each other where no argument is wider. */
export const readLayout = (
  model: MapModel,
  faces: ReadonlyMap<string, CardFace>,
  graph: ElkNode,
  looseColumns: number,
): MapLayout => {
  const boxes = new Map<string, Box>();
  const routes = new Map<string, readonly Point[]>();
  for (const argument of graph.children ?? []) {
    const corner = { x: argument.x ?? 0, y: argument.y ?? 0 };
    for (const node of argument.children ?? []) boxes.set(node.id, shifted(boxOf(node), corner));
    for (const edge of argument.edges ?? []) routes.set(edge.id, routeOf(edge, corner));
  }
  const related = boxAround(boxes.values());
  const looseTitle =
    model.loose.length > 0 && boxes.size > 0
      ? { x: 0, y: related.y + related.height + ARGUMENT_GAP + 14 }
      : null;
  const columns = Math.max(looseColumns, Math.floor((related.width + CARD_GAP) / (CARD.width + CARD_GAP)));
  layOutLoose(model.loose, faces, columns, looseTitle ? looseTitle.y + LOOSE_TITLE_HEIGHT - 14 : 0, boxes);
  return { model, faces, boxes, routes, looseTitle, bounds: boxAround(boxes.values()) };
};

/** The same picture, moved so that `id` stays where it was: only what changed moves on the screen. */
export const keepInPlace = (next: MapLayout, before: MapLayout, id: string): MapLayout => {
  const [was, is] = [before.boxes.get(id), next.boxes.get(id)];
  if (!was || !is) return next;
  const by = { x: was.x - is.x, y: was.y - is.y };
  return {
    ...next,
    boxes: new Map([...next.boxes].map(([key, box]) => [key, shifted(box, by)])),
    routes: new Map([...next.routes].map(([key, route]) => [key, route.map((point) => shifted(point, by))])),
    looseTitle: next.looseTitle && shifted(next.looseTitle, by),
    bounds: shifted(next.bounds, by),
  };
};

const layOutLoose = (
  loose: readonly MapCard[],
  faces: ReadonlyMap<string, CardFace>,
  columns: number,
  top: number,
  boxes: Map<string, Box>,
): void => {
  let y = top;
  for (let start = 0; start < loose.length; start += columns) {
    const row = loose.slice(start, start + columns);
    const heights = row.map(({ id }) => faces.get(id)?.height ?? 0);
    row.forEach(({ id }, column) => {
      boxes.set(id, {
        x: column * (CARD.width + CARD_GAP),
        y,
        width: CARD.width,
        height: heights[column] ?? 0,
      });
    });
    y += Math.max(...heights) + CARD_GAP;
  }
};

const boxOf = ({ x = 0, y = 0, width = 0, height = 0 }: ElkNode): Box => ({ x, y, width, height });

const routeOf = ({ sections }: ElkExtendedEdge, corner: Point): Point[] =>
  (sections ?? [])
    .flatMap(({ startPoint, bendPoints = [], endPoint }) => [startPoint, ...bendPoints, endPoint])
    .map(({ x, y }) => shifted({ x, y }, corner));
