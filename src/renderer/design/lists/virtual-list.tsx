/** A list box of any length: only what is in sight is in the page, so that ten thousand cost what ten do. */
import {
  type HTMLAttributes,
  type KeyboardEvent,
  type MouseEvent,
  type ReactElement,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
} from 'react';
import { indexAfterKey } from './list-keys';
import { type Rows, rowsInSight, useRows } from './virtual-rows';
import './virtual-list.css';

export interface VirtualListProps<Item> {
  /** Of whoever moves the focus here. */
  readonly scroller?: RefObject<HTMLDivElement | null>;
  readonly name: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** Begins the ids of the options, one on the page. */
  readonly idPrefix: string;
  /** The place of the selected item, negative for none. */
  readonly selected: number;
  /** In CSS pixels, before an item has been measured. */
  readonly usualHeight: number;
  /** Whenever this is another value, the selected item is scrolled into sight. */
  readonly sight: unknown;
  /** Whether what stands at the top stays there when items above it come or go. */
  readonly keepsTop?: boolean;
  readonly onMove: (item: Item) => void;
  readonly onPick: (item: Item, event: MouseEvent) => void;
  /** Returns whether it did anything. */
  readonly onEnter: (event: KeyboardEvent) => boolean;
  readonly optionProps: (item: Item) => OptionProps;
  readonly children: (item: Item) => ReactElement;
}

type OptionProps = Pick<HTMLAttributes<HTMLElement>, 'className' | 'draggable' | 'onDragStart'> & {
  readonly [data: `data-${string}`]: string;
};

export const VirtualList = <Item,>(props: VirtualListProps<Item>): ReactElement => {
  const { name, items, idPrefix, selected, usualHeight, onMove, onEnter } = props;
  const own = useRef<HTMLDivElement>(null);
  const { scroller = own } = props;
  const rows = useRows({
    items,
    keyOf: props.keyOf,
    usualHeight,
    scrollerOf: () => scroller.current,
    // It is what the list says is active, in sight or not.
    kept: selected,
  });
  useSelectedInSight(rows, props);
  const rememberTop = useKeptTop(rows, scroller, props);

  const onKeyDown = (event: KeyboardEvent): void => {
    const keys = { page: rowsInSight(rows) };
    const target = items[indexAfterKey(event.key, selected, items.length, keys) ?? -1];
    if (target !== undefined) onMove(target);
    else if (event.key !== 'Enter' || !onEnter(event)) return;
    event.preventDefault();
  };
  return (
    <div
      ref={scroller}
      className="list-scroller"
      role="listbox"
      aria-label={name}
      aria-activedescendant={items[selected] === undefined ? undefined : `${idPrefix}-${selected}`}
      tabIndex={items.length > 0 ? 0 : -1}
      hidden={items.length === 0}
      onScroll={rememberTop}
      onKeyDown={onKeyDown}
    >
      <div className="list-items" role="presentation" style={{ blockSize: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, key, start }) => (
          <div
            key={key}
            ref={rows.measureElement}
            data-index={index}
            className="list-place"
            role="presentation"
            style={{ transform: `translateY(${start}px)` }}
          >
            <Option list={props} index={index} />
          </div>
        ))}
      </div>
    </div>
  );
};

interface OptionAtProps<Item> {
  readonly list: VirtualListProps<Item>;
  readonly index: number;
}

/** Reached with the arrow keys of the list, which keeps the focus. */
const Option = <Item,>({ list, index }: OptionAtProps<Item>): ReactElement | null => {
  const { items, idPrefix, selected, onPick, optionProps, children } = list;
  const item = items[index];
  if (item === undefined) return null;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox itself listens for the keys of all its options
    <div
      {...optionProps(item)}
      id={`${idPrefix}-${index}`}
      role="option"
      tabIndex={-1}
      aria-selected={index === selected}
      aria-setsize={items.length}
      aria-posinset={index + 1}
      onClick={(event) => onPick(item, event)}
    >
      {children(item)}
    </div>
  );
};

const useSelectedInSight = <Item,>(rows: Rows, { selected, sight }: VirtualListProps<Item>): void => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the list's owner says so, not when other items come
  useEffect(() => {
    if (selected < 0) return;
    // In the next frame: the details that open below take part of the list's room first.
    const frame = requestAnimationFrame(() => rows.scrollToIndex(selected, { align: 'auto' }));
    return () => cancelAnimationFrame(frame);
  }, [sight, rows]);
};

/** Returns what remembers the item at the top, and how far it is scrolled away. */
const useKeptTop = <Item,>(
  rows: Rows,
  scroller: RefObject<HTMLDivElement | null>,
  list: VirtualListProps<Item>,
): (() => void) => {
  const { items, keepsTop = false } = list;
  const top = useRef<{ readonly key: unknown; readonly beyond: number } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: when other items are listed
  useLayoutEffect(() => {
    if (!keepsTop) return;
    const index = items.findIndex((item) => list.keyOf(item) === top.current?.key);
    const place = index > 0 ? rows.getOffsetForIndex(index, 'start') : undefined;
    if (place && top.current) scroller.current?.scrollTo({ top: place[0] + top.current.beyond });
  }, [items]);
  return () => {
    const offset = scroller.current?.scrollTop ?? 0;
    const item = rows.getVirtualItemForOffset(offset);
    top.current = item ? { key: item.key, beyond: offset - item.start } : null;
  };
};
