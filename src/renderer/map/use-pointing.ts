/** What on the map is pointed at and under way, besides the chosen card, which belongs to the map's user. */
import { useEffect, useState } from 'react';
import type { MapArrow, MapModel } from './layout/map-model';
import { type Gesture, NO_GESTURE } from './layout/relating';

export interface Pointing {
  /** The card that the keys have reached. */
  readonly cursorId: string | null;
  readonly arrow: MapArrow | null;
  readonly gesture: Gesture;
  /** What could not be done, or should be known; the empty string for nothing. */
  readonly notice: string;
  readonly setCursor: (id: string) => void;
  readonly setArrow: (id: string | null) => void;
  readonly setGesture: (gesture: Gesture) => void;
  readonly setNotice: (sentence: string) => void;
  /** No arrow and no notice any more; a gesture goes on. */
  readonly forget: () => void;
  /** Nothing is under way any more. */
  readonly leave: () => void;
}

/** What is gone from the records is pointed at no more. */
export const usePointing = (model: MapModel, chosenId: string | null): Pointing => {
  const [cursor, setCursor] = useState<string | null>(chosenId);
  const [arrowId, setArrow] = useState<string | null>(null);
  const [gesture, setGesture] = useState<Gesture>(NO_GESTURE);
  const [notice, setNotice] = useState('');

  useEffect(() => {
    if (chosenId !== null) setCursor(chosenId);
    setArrow(null);
  }, [chosenId]);

  const forget = (): void => {
    setArrow(null);
    setNotice('');
  };

  return {
    cursorId: cursor !== null && model.cardById.has(cursor) ? cursor : null,
    arrow: model.arrows.find(({ id }) => id === arrowId) ?? null,
    gesture: isAlive(gesture, model) ? gesture : NO_GESTURE,
    notice,
    setCursor,
    setArrow,
    setGesture,
    setNotice,
    forget,
    leave() {
      setGesture(NO_GESTURE);
      forget();
    },
  };
};

const isAlive = (gesture: Gesture, { cardById }: MapModel): boolean =>
  gesture.kind === 'none' ||
  (cardById.has(gesture.first) && (gesture.kind !== 'choosing' || cardById.has(gesture.second)));
