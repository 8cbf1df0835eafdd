/** What is written on a card, and how large that makes it. */
import { startsRightToLeft } from '#core/passage/direction';
import type { Size } from './geometry';
import type { MapCard, MapModel } from './map-model';
import { type Measure, type WrappedLine, wrapWords } from './wrap-words';

/** In CSS pixels at full size. */
export const CARD = {
  width: 208,
  padding: 11,
  /** The tag's letter and name. */
  head: 20,
  headGap: 6,
  line: 17.5,
  textSize: 13.5,
  headSize: 11.5,
} as const;

/** Enough to recognise a passage by; the text itself is one key away. */
const MOST_LINES = 4;
/** Room between two arrows that end at one card, so that heads and signs do not touch. */
const ARROW_ROOM = 20;

export interface CardFace extends Size {
  readonly lines: readonly WrappedLine[];
  readonly isRightToLeft: boolean;
}

export const createFaces = (model: MapModel, measure: Measure): ReadonlyMap<string, CardFace> =>
  new Map(model.cards.map((card) => [card.id, createFace(card, mostArrowsOnOneSide(model, card), measure)]));

const createFace = ({ words }: MapCard, arrowCount: number, measure: Measure): CardFace => {
  const lines = wrapWords(words, CARD.width - 2 * CARD.padding, MOST_LINES, measure);
  const written = 2 * CARD.padding + CARD.head + CARD.headGap + lines.length * CARD.line - 2;
  return {
    lines,
    isRightToLeft: startsRightToLeft(words),
    width: CARD.width,
    height: Math.max(written, arrowCount * ARROW_ROOM + CARD.padding),
  };
};

const mostArrowsOnOneSide = ({ arrowsOf }: MapModel, { id }: MapCard): number => {
  const arrows = arrowsOf.get(id) ?? [];
  const resting = arrows.filter((arrow) => arrow.resting === id).length;
  return Math.max(resting, arrows.length - resting);
};
