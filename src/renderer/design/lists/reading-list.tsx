/** A list of any length whose items are read, or have controls of their own: only what is in sight is in the page. It scrolls with all that stands above it. */
import { type ReactElement, useLayoutEffect, useRef, useState } from 'react';
import { useRows } from './virtual-rows';
import './virtual-list.css';

export interface ReadingListProps<Item> {
  /** Without one, what stands around it has the name. */
  readonly name?: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** In CSS pixels, before an item has been measured. */
  readonly usualHeight: number;
  readonly itemClass: (item: Item) => string;
  /** The place of an item that stays in the page wherever one scrolls; negative for none. */
  readonly kept?: number;
  readonly children: (item: Item) => ReactElement;
}

export const ReadingList = <Item,>(props: ReadingListProps<Item>): ReactElement => {
  const { name, items, keyOf, usualHeight, itemClass, kept = -1, children } = props;
  const list = useRef<HTMLOListElement>(null);
  const [above, setAbove] = useState(0);
  useLayoutEffect(() => (list.current ? followHeightAbove(list.current, setAbove) : undefined), []);
  const rows = useRows({
    items,
    keyOf,
    usualHeight,
    scrollerOf: () => list.current?.parentElement ?? null,
    kept,
    above,
  });
  return (
    <ol ref={list} className="list-items" aria-label={name} style={{ blockSize: rows.getTotalSize() }}>
      {rows.getVirtualItems().map(({ index, key, start }) => {
        const item = items[index];
        return (
          item !== undefined && (
            <li
              key={key}
              ref={rows.measureElement}
              data-index={index}
              className={`list-place ${itemClass(item)}`}
              aria-setsize={items.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start - above}px)` }}
            >
              {children(item)}
            </li>
          )
        );
      })}
    </ol>
  );
};

/** Returns what stops following. */
const followHeightAbove = (list: HTMLElement, tell: (height: number) => void): (() => void) | undefined => {
  const scroller = list.parentElement;
  if (!scroller) return undefined;
  const measure = (): void => tell(heightAbove(list, scroller));
  measure();
  const observer = new ResizeObserver(measure);
  for (const child of scroller.children) if (child !== list) observer.observe(child);
  return () => observer.disconnect();
};

const heightAbove = (list: HTMLElement, scroller: HTMLElement): number =>
  list.getBoundingClientRect().top -
  scroller.getBoundingClientRect().top -
  scroller.clientTop +
  scroller.scrollTop;
