/** The focus never falls out of the page: when what has it goes away, the open dialog, the text of the open paper or the library takes it. */

/** Marks what takes the focus that would be lost; it must be focusable. */
const HOME = '[data-focus-home]';

/** Beside an open dialog nothing can have the focus. */
const DIALOG = 'dialog:modal';

/** Returns what stops watching. */
export const keepFocus = (): (() => void) => {
  // A home that is still being loaded takes the focus when it comes, unless something else has had it by then.
  const coming = new MutationObserver(() => focusHome());
  const onTaken = (): void => coming.disconnect();
  const onLeft = ({ target, relatedTarget }: FocusEvent): void => {
    // What goes away is told while it is still there: what has become of it is seen only after the present task.
    if (relatedTarget !== null || !(target instanceof Element)) return;
    setTimeout(() => {
      if (isLost(target) && !focusHome()) coming.observe(document.body, { childList: true, subtree: true });
    });
  };
  document.addEventListener('focusout', onLeft);
  document.addEventListener('focusin', onTaken);
  return () => {
    document.removeEventListener('focusout', onLeft);
    document.removeEventListener('focusin', onTaken);
    coming.disconnect();
  };
};

/** Whether it is what gets a focus that was lost. */
export const takesLostFocus = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches(`${DIALOG}, ${HOME}`);

/** A click beside everything, and a window that is left, take the focus away as well: those are no loss. */
const isLost = (left: Element): boolean => document.activeElement === document.body && !canHaveFocus(left);

/** Whether there is one. */
const focusHome = (): boolean => {
  const home = document.querySelector<HTMLElement>(DIALOG) ?? document.querySelector<HTMLElement>(HOME);
  home?.focus({ preventScroll: true });
  return home !== null;
};

export const canHaveFocus = (element: Element): boolean =>
  element.checkVisibility() && !element.matches(':disabled');
