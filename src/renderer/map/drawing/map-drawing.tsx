/** The drawing itself, in SVG: the same for the screen, for paper and for a saved file. */
import type { ReactElement } from 'react';
import { t } from '#catalogue/translate';
import type { Point } from '../layout/geometry';
import type { MapLayout } from '../layout/layout-graph';
import { ArrowDrawing } from './arrow-drawing';
import { CardDrawing } from './card-drawing';
import type { Emphasis, MapEmphasis } from './emphasis';
import type { Palette } from './map-colors';

export interface MapDrawingProps {
  readonly layout: MapLayout;
  readonly palette: Palette;
  readonly emphasis: MapEmphasis;
  /** Begins the ids of cards on the screen; null in a file, which nobody points at. */
  readonly idPrefix: string | null;
}

export const cardElementId = (idPrefix: string, id: string): string => `${idPrefix}-${id}`;

export const MapDrawing = ({ layout, palette, emphasis, idPrefix }: MapDrawingProps): ReactElement => {
  const { model, faces, boxes, routes, looseTitle } = layout;
  return (
    <>
      {looseTitle && <LooseTitle at={looseTitle} count={model.loose.length} palette={palette} />}
      {model.arrows
        .map((arrow) => ({ arrow, emphasis: emphasis.arrow(arrow) }))
        .toSorted((a, b) => DEPTHS[a.emphasis] - DEPTHS[b.emphasis])
        .map(({ arrow, emphasis }) => {
          const route = routes.get(arrow.id);
          return (
            route && (
              <ArrowDrawing
                key={arrow.id}
                arrow={arrow}
                layout={layout}
                emphasis={emphasis}
                palette={palette}
                isOnScreen={idPrefix !== null}
              />
            )
          );
        })}
      {model.cards.map((card) => {
        const [face, box] = [faces.get(card.id), boxes.get(card.id)];
        return (
          face &&
          box && (
            <CardDrawing
              key={card.id}
              card={card}
              face={face}
              x={box.x}
              y={box.y}
              emphasis={emphasis.card(card.id)}
              hasCursor={emphasis.cursorId === card.id}
              palette={palette}
              elementId={idPrefix === null ? null : cardElementId(idPrefix, card.id)}
            />
          )
        );
      })}
    </>
  );
};

/** What recedes lies below what stands out. */
const DEPTHS: Readonly<Record<Emphasis, number>> = { plain: 0, near: 1, chosen: 2 };

const LooseTitle = ({
  at,
  count,
  palette,
}: {
  readonly at: Point;
  readonly count: number;
  readonly palette: Palette;
}): ReactElement => (
  <text x={at.x} y={at.y} fontFamily={palette.uiFont} fontSize={13} fontWeight={600} fill={palette.inkSoft}>
    {t('map.loose', { count })}
  </text>
);
