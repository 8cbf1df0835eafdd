/** Has something float at its place for as long as it is shown. */
import { useEffect } from 'react';
import { loadPart } from '../load-part';

export type Places = typeof import('./place-beside');

/** `place` starts keeping it there and returns what ends that; null while there is nothing to place. */
export const usePlaced = (place: ((places: Places) => () => void) | null): void =>
  useEffect(() => {
    if (place === null) return;
    let stop: (() => void) | null = null;
    let isOver = false;
    const begin = async (): Promise<void> => {
      const places = await loadPart(() => import('./place-beside'));
      if (!isOver) stop = place(places);
    };
    void begin();
    return () => {
      isOver = true;
      stop?.();
    };
  }, [place]);
