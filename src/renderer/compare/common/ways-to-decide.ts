/** The ways to decide the case that is looked at, as they stand on the screen: the menu of the text presses them, too. */
import { createObservable, useObservable } from '../../session/observable';

export interface WayToDecide {
  /** A person's, whose reading it takes; 0 for nothing of all that. */
  readonly number: number;
  readonly label: string;
  /** Whether its number is a key just now. */
  readonly hasKey: boolean;
  readonly press: () => void;
}

const ways = createObservable<readonly WayToDecide[]>([]);

/** Says that the way is on the screen. Returns what takes it away. */
export const showWay = (way: WayToDecide): (() => void) => {
  ways.set([...ways.value, way]);
  return () => ways.set(ways.value.filter((other) => other !== way));
};

/** In the order in which they came. */
export const useWaysToDecide = (): readonly WayToDecide[] => useObservable(ways, (value) => value);
