/** What the lines and signs of the arrows mean, and the page on which drawing and key stand together. */
import type { ReactElement } from 'react';
import type { MessageKey } from '#catalogue/messages';
import { t } from '#catalogue/translate';
import { RELATION_KINDS, type RelationKind } from '#core/records/relation';
import type { ArrowPath } from '../layout/arrow-path';
import type { Box } from '../layout/geometry';
import { ArrowStroke } from './arrow-drawing';
import type { Palette } from './map-colors';

const KEY_LINE: ArrowPath = { line: 'M4 9H34', head: 'M44 9L34 4L34 14Z', sign: { x: 12, y: 9 } };
const PAGE_MARGIN = 28;
const KEY_STEP = 128;
export const KEY_SIZE = { width: KEY_STEP * RELATION_KINDS.length, height: 18 };

const LABELS = {
  supports: 'relation.supports',
  challenges: 'relation.challenges',
  basedOn: 'relation.part-based-on',
} as const satisfies Record<RelationKind, MessageKey>;

/** What lines, signs and letters mean. */
export const DrawingKey = ({ palette }: { readonly palette: Palette }): ReactElement => (
  <g fontFamily={palette.uiFont} fontSize={12} fill={palette.ink}>
    {RELATION_KINDS.map((kind, index) => (
      <g key={kind} transform={`translate(${index * KEY_STEP} 0)`}>
        <ArrowStroke kind={kind} path={KEY_LINE} emphasis="plain" palette={palette} />
        <text x={52} y={13.2}>
          {t(LABELS[kind])}
        </text>
      </g>
    ))}
  </g>
);

/** Where the key stands on the page, as a transform. */
export const translationOfKey = ({ x, y, height }: Box): string =>
  `translate(${x + PAGE_MARGIN} ${y + height - PAGE_MARGIN - KEY_SIZE.height})`;

/** Room around a saved or printed drawing, and below it for the key. */
export const pageAround = ({ x, y, width, height }: Box): Box => ({
  x: x - PAGE_MARGIN,
  y: y - PAGE_MARGIN,
  width: Math.max(width, KEY_SIZE.width) + 2 * PAGE_MARGIN,
  height: height + 3 * PAGE_MARGIN + KEY_SIZE.height,
});
