/** The menu in the text: at the pointer or the caret, with what can be done with what is selected or lies there. */
import { type ReactElement, useEffect, useLayoutEffect, useRef } from 'react';
import { t } from '#catalogue/translate';
import { useWaysToDecide } from '../compare/common/ways-to-decide';
import { focusFirstItem, type MenuItem, MenuList } from '../design/floating/menu-list';
import { placeAtPoint } from '../design/floating/place-at-point';
import { usePreferences, useSessionState, useWorkbench, useWorkbenchState } from '../hooks/workbench-context';
import type { MenuRequest } from '../reader/reader-ground';
import type { PaperSession } from '../session/paper-session';
import { textMenuGroups } from './text-menu-groups';

export interface TextMenuProps {
  readonly session: PaperSession;
  readonly request: MenuRequest;
  readonly onClose: () => void;
}

export const TextMenu = ({ session, request, onClose }: TextMenuProps): ReactElement => {
  const workbench = useWorkbench();
  const menu = useRef<HTMLDivElement>(null);
  const ways = useWaysToDecide();
  // Names, keys, and what can be used.
  useSessionState(session, (state) => state);
  useWorkbenchState((state) => state);
  usePreferences();
  useEffect(() => closeWhenLeft(menu.current, onClose), [onClose]);
  useLayoutEffect(() => {
    const element = menu.current;
    element?.showPopover();
    if (request.isByPointer) element?.focus();
    else focusFirstItem(element);
  }, [request]);
  // Each time it is drawn: what it offers may be more by now, and has to fit as well.
  useLayoutEffect(() => {
    if (menu.current) placeAtPoint(request.at, menu.current);
  });

  /** The focus is back in the text, and with it what was selected, before anything else takes it. */
  const leave = (): void => {
    session.view?.focus();
    onClose();
  };
  const choose = ({ isChecked, onChoose }: MenuItem): void => {
    if (isChecked === undefined) leave();
    onChoose();
  };
  return (
    <MenuList
      ref={menu}
      name={t('text-menu.name')}
      popover="manual"
      groups={textMenuGroups({ workbench, session, request, ways })}
      onChoose={choose}
      onLeave={leave}
    />
  );
};

/**
 * The browser would take the release of the very button that opened it for a press beside it, so it does not close this
 * menu by itself. Returns what stops watching.
 */
const closeWhenLeft = (menu: HTMLElement | null, onClose: () => void): (() => void) => {
  const reader = document.querySelector('.reader');
  const top = reader?.scrollTop;
  const listeners = new AbortController();
  const listen = { capture: true, signal: listeners.signal };
  const isInside = (target: EventTarget | null): boolean =>
    target instanceof Node && menu?.contains(target) === true;
  const onPress = ({ target }: Event): void => {
    if (!isInside(target)) onClose();
  };
  const onFocusGone = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget !== null && !isInside(relatedTarget)) onClose();
  };
  /** Of the text alone, and since it was opened: the browser tells of it a moment later. */
  const onScroll = (): void => {
    if (reader?.scrollTop !== top) onClose();
  };
  window.addEventListener('pointerdown', onPress, listen);
  window.addEventListener('scroll', onScroll, listen);
  window.addEventListener('resize', onClose, listen);
  window.addEventListener('blur', ({ target }) => target === window && onClose(), listen);
  menu?.addEventListener('focusout', onFocusGone, listen);
  return () => listeners.abort();
};
