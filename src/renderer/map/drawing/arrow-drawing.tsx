/** An arrow in SVG: its line, head and sign tell the kinds of relation apart without colour. */

import { memo, type ReactElement } from 'react';
import { t } from '#catalogue/translate';
import type { RelationKind } from '#core/records/relation';
import { type ArrowPath, createArrowPath, DASHES, SIGNS } from '../layout/arrow-path';
import type { MapLayout } from '../layout/layout-graph';
import type { MapArrow } from '../layout/map-model';
import { describeArrow } from './describe-map';
import type { Look } from './emphasis';
import type { Palette } from './map-colors';

interface ArrowDrawingProps {
  readonly arrow: MapArrow;
  readonly layout: MapLayout;
  readonly look: Look;
  readonly palette: Palette;
  readonly isOnScreen: boolean;
}

export const ArrowDrawing = memo(
  ({ arrow, layout, look, palette, isOnScreen }: ArrowDrawingProps): ReactElement | null => {
    const path = createArrowPath(arrow, layout.routes.get(arrow.id) ?? []);
    if (!path) return null;
    const stroke = <ArrowStroke kind={arrow.kind} path={path} look={look} palette={palette} />;
    if (!isOnScreen) return <g>{stroke}</g>;
    return (
      // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group of shapes is no control
      <g
        className={`map-arrow is-${look}`}
        data-arrow={arrow.id}
        role="img"
        aria-roledescription={t('map.is-arrow')}
        aria-label={describeArrow(arrow, layout.model)}
      >
        {/* Remounted, and so faded in, when it runs elsewhere. */}
        <g key={path.line} className="map-arrow-shape">
          <path d={path.line} fill="none" stroke="transparent" strokeWidth={16} />
          {stroke}
        </g>
      </g>
    );
  },
);

interface ArrowStrokeProps {
  readonly kind: RelationKind;
  readonly path: ArrowPath;
  readonly look: Look;
  readonly palette: Palette;
}

export const ArrowStroke = ({ kind, path, look, palette }: ArrowStrokeProps): ReactElement => {
  const color = arrowColor(kind, look, palette);
  const weight = WEIGHTS[look];
  return (
    <>
      <path
        className="map-line"
        d={path.line}
        fill="none"
        stroke={color}
        strokeWidth={weight}
        strokeDasharray={DASHES[kind]}
        strokeLinecap={kind === 'basedOn' ? 'round' : 'butt'}
      />
      <path
        className={kind === 'basedOn' ? 'map-line' : 'map-line map-full'}
        d={path.head}
        fill={kind === 'basedOn' ? palette.paper : color}
        stroke={color}
        strokeWidth={1.5}
        strokeLinejoin="round"
      />
      <g className="map-sign" transform={`translate(${path.sign.x} ${path.sign.y})`}>
        <circle className="map-line" r={8} fill={palette.paper} stroke={color} strokeWidth={1.25} />
        <path
          className="map-line"
          d={SIGNS[kind]}
          fill="none"
          stroke={color}
          strokeWidth={kind === 'basedOn' ? 2.6 : 2}
          strokeLinecap="round"
        />
      </g>
    </>
  );
};

const WEIGHTS: Readonly<Record<Look, number>> = { plain: 1.6, near: 2.4, chosen: 3.6 };

const arrowColor = (kind: RelationKind, look: Look, palette: Palette): string => {
  if (look === 'chosen') return palette.accent;
  if (kind === 'challenges') return palette.challenge;
  return look === 'near' ? palette.ink : palette.inkSoft;
};
