/** An arrow in SVG: its line, head and sign tell the kinds of relation apart without colour. */

import { memo, type ReactElement } from 'react';
import { t } from '#catalogue/translate';
import type { RelationKind } from '#core/records/relation';
import { type ArrowPath, createArrowPath, DASHES, SIGNS } from '../layout/arrow-path';
import type { MapLayout } from '../layout/layout-graph';
import type { MapArrow } from '../layout/map-model';
import { describeArrow } from './describe-map';
import type { Emphasis } from './emphasis';
import type { Palette } from './map-colors';

interface ArrowDrawingProps {
  readonly arrow: MapArrow;
  readonly layout: MapLayout;
  readonly emphasis: Emphasis;
  readonly palette: Palette;
  readonly isOnScreen: boolean;
}

export const ArrowDrawing = memo(
  ({ arrow, layout, emphasis, palette, isOnScreen }: ArrowDrawingProps): ReactElement | null => {
    const path = createArrowPath(arrow, layout.routes.get(arrow.id) ?? []);
    if (!path) return null;
    const stroke = <ArrowStroke kind={arrow.kind} path={path} emphasis={emphasis} palette={palette} />;
    if (!isOnScreen) return <g>{stroke}</g>;
    return (
      // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group of shapes is no control
      <g
        className={`map-arrow is-${emphasis}`}
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
  readonly emphasis: Emphasis;
  readonly palette: Palette;
}

export const ArrowStroke = ({ kind, path, emphasis, palette }: ArrowStrokeProps): ReactElement => {
  const color = arrowColor(kind, emphasis, palette);
  const weight = WEIGHTS[emphasis];
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

const WEIGHTS: Readonly<Record<Emphasis, number>> = { plain: 1.6, near: 2.4, chosen: 3.6 };

const arrowColor = (kind: RelationKind, emphasis: Emphasis, palette: Palette): string => {
  if (emphasis === 'chosen') return palette.accent;
  if (kind === 'challenges') return palette.challenge;
  return emphasis === 'near' ? palette.ink : palette.inkSoft;
};
