/** Whose line it is: a person's sign at the beginning of each of their marks, in the colour of the tag. */
import type { Tag } from '#core/records/annotation';
import type { TextMap } from '../text/offset-map';

export interface LaneSign {
  readonly lane: number;
  readonly sign: string;
  readonly tag: Tag;
  /** Where the mark begins. */
  readonly offset: number;
}

export interface LaneSigns {
  draw(signs: readonly LaneSign[]): void;
  /** The text lies elsewhere now: the next drawing measures it anew. */
  forget(): void;
}

/** In CSS pixels from the layer: the left edge of the text (right in text from right to left), on its baseline. */
interface SignPosition {
  readonly x: number;
  readonly y: number;
  readonly isRightToLeft: boolean;
}

export const createLaneSigns = (map: TextMap, layer: HTMLElement): LaneSigns => {
  const places = new Map<number, SignPosition | null>(); // as in the margin, measuring is most of the work
  const shown = new Map<string, HTMLElement>();
  let descent = 0;

  const placeOf = (offset: number): SignPosition | null => {
    const known = places.get(offset);
    if (known !== undefined) return known;
    const place = measure(map, offset, layer.getBoundingClientRect(), descent);
    places.set(offset, place);
    return place;
  };

  return {
    forget: () => places.clear(),
    draw(signs) {
      if (signs.length > 0 && places.size === 0) descent = partBelowBaseline(map.root);
      const wanted = new Map(signs.map((sign) => [JSON.stringify([sign, placeOf(sign.offset)]), sign]));
      for (const [key, element] of shown) {
        if (wanted.has(key)) continue;
        element.remove();
        shown.delete(key);
      }
      const made: HTMLElement[] = [];
      for (const [key, sign] of wanted) {
        const place = placeOf(sign.offset);
        if (!place || shown.has(key)) continue;
        const element = createSign(sign, place);
        shown.set(key, element);
        made.push(element);
      }
      layer.append(...made);
    },
  };
};

const measure = (map: TextMap, offset: number, origin: DOMRect, descent: number): SignPosition | null => {
  // Asked of the character itself: a mere place between two lines could mean either of them.
  const character = map.liveRange({ from: offset, to: offset + 1 });
  const rect = [...(character?.getClientRects() ?? [])].find(({ width }) => width > 0);
  if (!character || !rect) return null;
  const isRightToLeft = character.startContainer.parentElement?.matches(':dir(rtl)') ?? false;
  return {
    x: Math.round((isRightToLeft ? rect.right : rect.left) - origin.left),
    y: Math.round(rect.bottom - origin.top - descent * rect.height),
    isRightToLeft,
  };
};

/** How much of the height of a character's box lies below the baseline, as the fonts in use have it. */
const partBelowBaseline = (root: HTMLElement): number => {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) return 0;
  pen.font = getComputedStyle(root).font;
  const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = pen.measureText('x');
  return below / (above + below);
};

const createSign = ({ lane, sign, tag }: LaneSign, { x, y, isRightToLeft }: SignPosition): HTMLElement => {
  const element = document.createElement('span');
  element.className = `lane-sign tag-${tag}${isRightToLeft ? ' is-rtl' : ''}`;
  element.textContent = sign;
  element.style.setProperty('--lane', `${lane}`);
  element.style.left = `${x}px`;
  element.style.top = `${y}px`;
  return element;
};
