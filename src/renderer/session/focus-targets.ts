/** What can take the focus, by name: components say how it is taken there, commands ask for it, and neither knows the other. */
import type { Panel } from './route';

export type FocusTarget =
  | 'details'
  | 'note'
  | 'labels'
  | 'likelihood'
  | 'search'
  | 'map'
  | 'pages'
  | 'cases'
  | 'outline'
  | `tab-${Panel}`;

export interface FocusTargets {
  /** Says that the target is on the screen, and how it takes the focus. Returns what takes it away. */
  register(target: FocusTarget, take: () => void): () => void;
  /** Gives it the focus at once, or as soon as it appears, unless a key or the pointer is pressed before. */
  focus(target: FocusTarget): void;
  /** Whoever can bring a target that is not on the screen is told when it is asked for. Returns what ends that. */
  bring(asked: (target: FocusTarget) => void): () => void;
}

export const createFocusTargets = (): FocusTargets => {
  const taking = new Map<FocusTarget, () => void>();
  const bringers = new Set<(target: FocusTarget) => void>();
  let waiting: FocusTarget | null = null;
  const forget = (): void => {
    waiting = null;
    for (const act of ACTS) window.removeEventListener(act, forget, { capture: true });
  };
  const wait = (target: FocusTarget): void => {
    waiting = target;
    for (const act of ACTS) window.addEventListener(act, forget, { capture: true });
  };
  return {
    register(target, take) {
      taking.set(target, take);
      if (waiting === target) {
        forget();
        take();
      }
      return () => {
        if (taking.get(target) === take) taking.delete(target);
      };
    },
    focus(target) {
      forget();
      const take = taking.get(target);
      if (take) return take();
      wait(target);
      for (const asked of bringers) asked(target);
    },
    bring(asked) {
      bringers.add(asked);
      return () => bringers.delete(asked);
    },
  };
};

/** Anyone who has gone on to something else must not lose the focus later. */
const ACTS = ['keydown', 'pointerdown'] as const;

/** A page has one focus. */
export const focusTargets = createFocusTargets();
