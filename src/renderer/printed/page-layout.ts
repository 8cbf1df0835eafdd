/** Where the pages lie one below the other, and which of them are in sight. */
import type { PrintedPage } from '#core/paper/page-map';

export interface PageFrame {
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface PageLayout {
  readonly frames: readonly PageFrame[];
  readonly height: number;
  /** Of the widest page. */
  readonly width: number;
}

/** Between pages and around them, in pixels of the screen. */
export const PAGE_GAP = 12;

/** In points; of a page whose size nobody knows: US letter. */
const USUAL_SIZE = { width: 612, height: 792 };

/** `scale` is pixels of the screen to a point. */
export const layOutPages = (pages: readonly PrintedPage[], scale: number): PageLayout => {
  let top = PAGE_GAP;
  const frames = pages.map((page): PageFrame => {
    const frame = {
      top,
      width: (page.width ?? USUAL_SIZE.width) * scale,
      height: (page.height ?? USUAL_SIZE.height) * scale,
    };
    top += frame.height + PAGE_GAP;
    return frame;
  });
  return { frames, height: top, width: Math.max(0, ...frames.map(({ width }) => width)) };
};

/** The indices of the pages that touch the stretch from `top` on. */
export const pagesInSight = ({ frames }: PageLayout, top: number, height: number): number[] =>
  frames.flatMap((frame, index) =>
    frame.top < top + height && frame.top + frame.height > top ? [index] : [],
  );

/** The page that fills the middle of the stretch. */
export const pageInMiddle = ({ frames }: PageLayout, top: number, height: number): number => {
  const after = frames.findIndex((frame) => frame.top > top + height / 2);
  return after < 0 ? Math.max(0, frames.length - 1) : Math.max(0, after - 1);
};

/** Pixels of the screen to a point, at which the widest page is as wide as the pane. */
export const scaleToFit = (pages: readonly PrintedPage[], width: number): number => {
  const widest = Math.max(1, ...pages.map((page) => page.width ?? USUAL_SIZE.width));
  return clampScale((width - 2 * PAGE_GAP) / widest);
};

const SMALLEST = 0.3;
const LARGEST = 5;

export const clampScale = (scale: number): number => Math.min(LARGEST, Math.max(SMALLEST, scale));

/** A picture of more pixels takes more memory than a page is worth; it is drawn as sharp as this allows. */
const MOST_PIXELS = 32e6;

export const pixelsToPoint = ({ width, height }: PageFrame, scale: number, ratio: number): number =>
  scale * Math.min(ratio, Math.sqrt(MOST_PIXELS / Math.max(1, width * height)));
