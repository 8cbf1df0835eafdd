/** What of the pages is in sight, how large they are shown, and going to a page or a place on it. */
import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { PrintedPage } from '#core/paper/page-map';
import type { PagePlace } from '#core/paper/page-places';
import {
  clampScale,
  layOutPages,
  PAGE_GAP,
  type PageLayout,
  pageInMiddle,
  pagesInSight,
  scaleToFit,
} from './page-layout';

export interface PageWindow {
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** Pixels of the screen to a point. */
  readonly scale: number;
  readonly layout: PageLayout;
  readonly inSight: readonly number[];
  /** The page that fills the middle. */
  readonly here: number;
  /** Null fits the pages into the pane. */
  zoom(factor: number | null): void;
  goToPage(page: number): void;
  /** Scrolls only where the place is out of sight. */
  reveal(place: PagePlace): void;
}

export const usePageWindow = (pages: readonly PrintedPage[]): PageWindow => {
  const scroller = useRef<HTMLDivElement>(null);
  const [sight, setSight] = useState({ top: 0, width: 0, height: 0 });
  const [chosenScale, setChosenScale] = useState<number | null>(null);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = (): void =>
      setSight({ top: element.scrollTop, width: element.clientWidth, height: element.clientHeight });
    const resize = new ResizeObserver(measure);
    resize.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    measure();
    return () => {
      resize.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, []);
  const fitting = useMemo(() => scaleToFit(pages, sight.width), [pages, sight.width]);
  const scale = chosenScale ?? fitting;
  const layout = useMemo(() => layOutPages(pages, scale), [pages, scale]);
  useStayingPlace(scroller, layout);
  const goTo = useCallback((top: number) => scroller.current?.scrollTo({ top }), []);
  return {
    ...{ scroller, scale, layout },
    inSight: sight.height === 0 ? [] : pagesInSight(layout, sight.top - AHEAD, sight.height + 2 * AHEAD),
    here: pageInMiddle(layout, sight.top, sight.height),
    zoom: (factor) => setChosenScale(factor === null ? null : clampScale(scale * factor)),
    goToPage: (page) => goTo((layout.frames[page]?.top ?? 0) - PAGE_GAP),
    reveal({ page, box }) {
      const element = scroller.current;
      const top = (layout.frames[page]?.top ?? 0) + box.top * scale;
      if (!element || isInSight(element, top, box.height * scale)) return;
      goTo(top - element.clientHeight / 3);
    },
  };
};

/** Pages just outside are drawn before one comes to them. */
const AHEAD = 300;

const isInSight = ({ scrollTop, clientHeight }: HTMLElement, top: number, height: number): boolean =>
  top >= scrollTop && top + height <= scrollTop + clientHeight;

/** Larger or smaller, the same lines stay in the middle. */
const useStayingPlace = (scroller: RefObject<HTMLDivElement | null>, layout: PageLayout): void => {
  const before = useRef(layout);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element && before.current.height !== layout.height) {
      const middle = element.scrollTop + element.clientHeight / 2;
      element.scrollTop = (middle * layout.height) / before.current.height - element.clientHeight / 2;
    }
    before.current = layout;
  }, [scroller, layout]);
};
