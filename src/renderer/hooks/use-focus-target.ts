/** Makes an element of a component a target that commands can give the focus to. */
import { type RefObject, useLayoutEffect, useRef } from 'react';
import { type FocusTarget, focusTargets } from '../session/focus-targets';

/** The ref is for the element, which is there as long as the component is. `take` must be the same at all times. */
export const useFocusTarget = <Taking extends HTMLElement>(
  target: FocusTarget,
  take: (element: Taking) => void = focus,
): RefObject<Taking | null> => {
  const ref = useRef<Taking>(null);
  useLayoutEffect(
    () => focusTargets.register(target, () => ref.current && take(ref.current)),
    [target, take],
  );
  return ref;
};

const focus = (element: HTMLElement): void => element.focus();
