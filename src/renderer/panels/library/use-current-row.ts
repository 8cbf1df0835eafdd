/** The row of the library that the keys act on: one is reached by Tab, the arrow keys go to the others. */
import { type FocusEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import { indexAfterKey } from '../../design/lists/list-keys';
import { goToRow, libraryLook } from '../../session/library-look';
import { useObservable } from '../../session/observable';
import type { ListedPaper } from './listed-papers';

/** The link of a row. */
export const ROW_LINK = 'library-open';

export interface CurrentRow {
  /** Of what scrolls the rows. */
  readonly ref: RefObject<HTMLElement | null>;
  readonly current: number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly focusCurrent: () => void;
}

export const useCurrentRow = (shown: readonly ListedPaper[], initialId: string | null): CurrentRow => {
  const currentId = useObservable(libraryLook, ({ rowId }) => rowId) ?? initialId;
  const ref = useRef<HTMLElement>(null);
  const isMoving = useRef(false);
  const current = Math.max(
    0,
    shown.findIndex(({ paper }) => paper.id === currentId),
  );
  // Where one comes from is in sight, wherever the order has put it.
  useLayoutEffect(() => currentLink(ref.current)?.closest('li')?.scrollIntoView({ block: 'nearest' }), []);
  // A row far away is in the page only from now on.
  useLayoutEffect(() => {
    if (isMoving.current) currentLink(ref.current)?.focus();
    isMoving.current = false;
  });

  const onKeyDown = (event: KeyboardEvent): void => {
    if (!(event.target instanceof Element && event.target.matches(`.${ROW_LINK}`))) return;
    const height = event.target.closest('li')?.offsetHeight ?? 1;
    const page = Math.max(1, Math.floor((ref.current?.clientHeight ?? 0) / height) - 1);
    const to = shown[indexAfterKey(event.key, current, shown.length, { page }) ?? -1];
    if (!to || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    isMoving.current = true;
    goToRow(to.paper.id);
  };
  const onFocus = ({ target }: FocusEvent): void => {
    const index = target instanceof Element ? target.closest<HTMLElement>('li')?.dataset['index'] : undefined;
    const focused = index === undefined ? undefined : shown[Number(index)];
    if (focused) goToRow(focused.paper.id);
  };
  return { ref, current, onKeyDown, onFocus, focusCurrent: () => currentLink(ref.current)?.focus() };
};

const currentLink = (rows: HTMLElement | null): HTMLElement | null =>
  rows?.querySelector<HTMLElement>(`.${ROW_LINK}[tabindex="0"]`) ?? null;
