/** Makes an element of a component a place that commands can give the focus to. */
import { type RefObject, useLayoutEffect, useRef } from 'react';
import { type FocusPlace, focusPlaces } from '../session/focus-targets';

/** The ref is for the element, which is there as long as the component is. `take` must be the same at all times. */
export const useFocusPlace = <Taking extends HTMLElement>(
  place: FocusPlace,
  take: (element: Taking) => void = focus,
): RefObject<Taking | null> => {
  const ref = useRef<Taking>(null);
  useLayoutEffect(() => focusPlaces.register(place, () => ref.current && take(ref.current)), [place, take]);
  return ref;
};

const focus = (element: HTMLElement): void => element.focus();
