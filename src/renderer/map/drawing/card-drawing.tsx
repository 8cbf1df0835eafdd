/** A card in SVG: the tag's letter, name, colour and line, and the first words. */
import { memo, type ReactElement } from 'react';
import { t } from '#catalogue/translate';
import type { Tag } from '#core/records/annotation';
import { TAG_LETTERS, tagName } from '#words/tags';
import { CARD, type CardFace } from '../layout/card-face';
import type { Point } from '../layout/geometry';
import type { MapCard } from '../layout/map-model';
import { describeCard } from './describe-map';
import type { Emphasis } from './emphasis';
import type { Palette } from './map-colors';

interface CardDrawingProps extends Point {
  readonly card: MapCard;
  readonly face: CardFace;
  readonly emphasis: Emphasis;
  readonly hasCursor: boolean;
  readonly palette: Palette;
  readonly elementId: string | null;
}

export const CardDrawing = memo(
  ({ card, face, x, y, emphasis, hasCursor, palette, elementId }: CardDrawingProps): ReactElement => {
    const { ink, wash } = palette.tags[card.tag];
    const place = `translate(${x} ${y})`;
    const content = (
      <>
        {emphasis === 'chosen' && <Ring face={face} distance={4} width={3} color={palette.accent} />}
        {hasCursor && emphasis !== 'chosen' && elementId !== null && (
          <Cursor face={face} color={palette.ink} />
        )}
        <Frame face={face} tag={card.tag} fill={wash} line={ink} />
        <Head tag={card.tag} color={ink} letterColor={palette.paper} font={palette.uiFont} />
        <Words face={face} color={palette.ink} font={palette.textFont} isFixed={elementId === null} />
      </>
    );
    if (elementId === null) return <g transform={place}>{content}</g>;
    return (
      // biome-ignore lint/a11y/useSemanticElements: a drawing has no button element
      <g
        id={elementId}
        className={`map-card is-${emphasis}`}
        transform={place}
        data-card={card.id}
        role="button"
        aria-pressed={emphasis === 'chosen'}
        aria-roledescription={t('map.is-card')}
        aria-label={describeCard(card)}
      >
        {content}
        <text
          className="map-tag map-far-letter"
          x={face.width / 2}
          y={face.height / 2}
          dy="0.36em"
          textAnchor="middle"
          fontFamily={palette.uiFont}
          fontSize={54}
          fontWeight={700}
          fill={ink}
        >
          {TAG_LETTERS[card.tag]}
        </text>
        <Handle face={face} palette={palette} cardId={card.id} />
      </g>
    );
  },
);

interface FaceProps {
  readonly face: CardFace;
}

/** The tag's line: a claim's is unbroken, evidence's dashed, an assessment's double. */
const Frame = ({
  face: { width, height },
  tag,
  fill,
  line,
}: FaceProps & { readonly tag: Tag; readonly fill: string; readonly line: string }): ReactElement => (
  <>
    <rect
      className="map-frame"
      width={width}
      height={height}
      rx={6}
      fill={fill}
      stroke={line}
      strokeWidth={1.5}
      strokeDasharray={tag === 'evidence' ? '6 3' : undefined}
    />
    {tag === 'assessment' && (
      <rect
        className="map-inner-frame"
        x={3.5}
        y={3.5}
        width={width - 7}
        height={height - 7}
        rx={3}
        fill="none"
        stroke={line}
      />
    )}
  </>
);

const Head = ({
  tag,
  color,
  letterColor,
  font,
}: {
  readonly tag: Tag;
  readonly color: string;
  readonly letterColor: string;
  readonly font: string;
}): ReactElement => (
  <g className="map-near" transform={`translate(${CARD.padding} ${CARD.padding})`}>
    <rect className="map-tag" width={18} height={18} rx={3} fill={color} />
    <text
      x={9}
      y={13.2}
      textAnchor="middle"
      fontFamily={font}
      fontSize={CARD.headSize}
      fontWeight={700}
      fill={letterColor}
    >
      {TAG_LETTERS[tag]}
    </text>
    <text
      className="map-tag"
      x={25}
      y={13.2}
      fontFamily={font}
      fontSize={CARD.headSize}
      fontWeight={600}
      fill={color}
    >
      {tagName(tag)}
    </text>
  </g>
);

/** Where nobody knows the viewer's fonts, `isFixed` holds each line to the width that it was broken for. */
const Words = ({
  face: { lines, width, isRightToLeft },
  color,
  font,
  isFixed,
}: FaceProps & {
  readonly color: string;
  readonly font: string;
  readonly isFixed: boolean;
}): ReactElement => (
  <g className="map-words map-near" fontFamily={font} fontSize={CARD.textSize} fill={color}>
    {lines.map((line, index) => (
      <text
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
        key={index}
        x={isRightToLeft ? width - CARD.padding : CARD.padding}
        y={CARD.padding + CARD.head + CARD.headGap + index * CARD.line + 10.5}
        direction={isRightToLeft ? 'rtl' : undefined}
        textLength={isFixed && line.width > 0 ? Math.round(line.width * 10) / 10 : undefined}
        lengthAdjust={isFixed ? 'spacingAndGlyphs' : undefined}
      >
        {line.text}
      </text>
    ))}
  </g>
);

const Ring = ({
  face: { width, height },
  distance,
  width: strokeWidth,
  color,
}: FaceProps & {
  readonly distance: number;
  readonly width: number;
  readonly color: string;
}): ReactElement => (
  <rect
    className="map-ring"
    x={-distance}
    y={-distance}
    width={width + 2 * distance}
    height={height + 2 * distance}
    rx={6 + distance}
    fill="none"
    stroke={color}
    strokeWidth={strokeWidth}
  />
);

/** Seen only while the map has the keyboard. */
const Cursor = ({ face, color }: FaceProps & { readonly color: string }): ReactElement => (
  <g className="map-cursor">
    <Ring face={face} distance={8} width={2} color={color} />
  </g>
);

/** What is drawn to another card to relate the two. */
const Handle = ({
  face: { width, height },
  palette,
  cardId,
}: FaceProps & { readonly palette: Palette; readonly cardId: string }): ReactElement => (
  <g className="map-handle" transform={`translate(${width / 2} ${height})`} data-handle={cardId}>
    <circle r={16} fill="transparent" />
    <circle r={9} fill={palette.paper} stroke={palette.accent} strokeWidth={2} />
    <path d="M-4 0H4M1 -3L4 0L1 3" fill="none" stroke={palette.accent} strokeWidth={1.75} />
  </g>
);
