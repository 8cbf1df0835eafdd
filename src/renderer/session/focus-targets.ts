/** What can take the focus, by name: components say how it is taken there, commands ask for it, and neither knows the other. */
import type { Panel } from './route';

export type FocusPlace = 'note' | 'labels' | 'likelihood' | 'search' | 'map' | 'cases' | `tab-${Panel}`;

export interface FocusPlaces {
  /** Says that the place is on the screen, and how it takes the focus. Returns what takes it away. */
  register(place: FocusPlace, take: () => void): () => void;
  /** At once, or as soon as the place comes, unless one does something else before. */
  focus(place: FocusPlace): void;
}

export const createFocusPlaces = (): FocusPlaces => {
  const taking = new Map<FocusPlace, () => void>();
  let waiting: FocusPlace | null = null;
  const forget = (): void => {
    waiting = null;
    for (const act of ACTS) window.removeEventListener(act, forget, { capture: true });
  };
  const wait = (place: FocusPlace): void => {
    waiting = place;
    for (const act of ACTS) window.addEventListener(act, forget, { capture: true });
  };
  return {
    register(place, take) {
      taking.set(place, take);
      if (waiting === place) {
        forget();
        take();
      }
      return () => {
        if (taking.get(place) === take) taking.delete(place);
      };
    },
    focus(place) {
      forget();
      const take = taking.get(place);
      if (take) take();
      else wait(place);
    },
  };
};

/** Whoever presses another key or the pointer meanwhile must not have the focus taken away later. */
const ACTS = ['keydown', 'pointerdown'] as const;

/** A page has one focus. */
export const focusPlaces = createFocusPlaces();
