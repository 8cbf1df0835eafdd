/** Marks the control that a step of the tour is about, where it stands: nothing is laid over the window. */
import { useEffect } from 'react';
import type { TourStep } from '../session/tour/tour-steps';

/** The first of them that is on the screen. */
const CONTROLS: Readonly<Record<TourStep, readonly string[]>> = {
  read: ['.reader'],
  select: ['.reader'],
  tag: ['.selection-bar', '.reader'],
  say: ['.annotation-details .judgement', '#annotation-note', '.annotation-list'],
  relate: ['.relate-picker', '.annotation-details [data-command="relate-annotation"]', '.reader'],
  find: ['.filter-tags', '.search-bar'],
  compare: ['.colleagues-tools', '#tab-colleagues', '[data-command="toggle-comparing"]'],
  export: ['[data-command="export"]'],
};

const MARK = 'data-tour-control';

export const useTourControl = (step: TourStep | null): void =>
  useEffect(() => {
    if (step === null) return;
    let marked: Element | null = null;
    const point = (): void => {
      const control = seenFirst(CONTROLS[step]);
      if (control === marked) return;
      marked?.removeAttribute(MARK);
      control?.setAttribute(MARK, '');
      marked = control;
    };
    point();
    const changes = new MutationObserver(point);
    changes.observe(document.body, { childList: true, subtree: true });
    return () => {
      changes.disconnect();
      marked?.removeAttribute(MARK);
    };
  }, [step]);

const seenFirst = (selectors: readonly string[]): Element | null => {
  for (const selector of selectors)
    for (const element of document.querySelectorAll(selector)) if (element.checkVisibility()) return element;
  return null;
};
