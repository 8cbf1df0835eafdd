/**
 * Selecting with Ctrl or Cmd: the browser's own selection is one range only, so the ones selected before it are
 * kept here. With an annotation chosen and nothing else selected, such a range is a further passage of it.
 */
import { rangeLength, type TextRange } from '#core/passage/range';
import { type ReaderSelection, rangeOf } from './reader-selection';

export interface KeptRanges {
  readonly ranges: readonly TextRange[];
  /** Keeps what is selected now, so that something else can be selected besides. */
  keep(): void;
  clear(): void;
  destroy(): void;
}

export interface KeptRangesEvents {
  onChange(ranges: readonly TextRange[]): void;
  /** Selected for the chosen annotation. */
  onAddPassage(range: TextRange): void;
  hasChosen(): boolean;
}

export const createKeptRanges = (
  text: HTMLElement,
  selection: ReaderSelection,
  events: KeptRangesEvents,
): KeptRanges => {
  let ranges: readonly TextRange[] = [];
  let isFurther = false;
  let isForChosen = false;
  const listeners = new AbortController();

  const update = (next: readonly TextRange[]): void => {
    if (next.length === 0 && ranges.length === 0) return;
    ranges = next;
    events.onChange(ranges);
  };
  const keep = (): void => {
    const range = selectedIn(selection);
    if (range) update([...ranges, range]);
  };

  const press = (event: MouseEvent): void => {
    if (event.button !== 0) return;
    isFurther = isAdding(event);
    if (event.detail !== 1) return; // a double or triple click goes on with what its first click began
    if (isFurther) keep();
    else update([]);
    isForChosen = ranges.length === 0 && events.hasChosen();
  };
  const release = (): void => {
    const range = isFurther && isForChosen ? selectedIn(selection) : null;
    isFurther = false;
    if (range) events.onAddPassage(range);
  };

  text.addEventListener('mousedown', press, { signal: listeners.signal });
  // Before the bar at the selection hears of it, and wherever the drag ends.
  window.addEventListener('pointerup', release, { signal: listeners.signal, capture: true });

  return {
    get ranges() {
      return ranges;
    },
    keep,
    clear: () => update([]),
    destroy: () => listeners.abort(),
  };
};

/** On a Mac a click with Ctrl is one of the other button, and asks for the menu. */
const isAdding = ({ ctrlKey, metaKey }: MouseEvent): boolean =>
  metaKey || (ctrlKey && !navigator.platform.startsWith('Mac'));

const selectedIn = (selection: ReaderSelection): TextRange | null => {
  const read = selection.read();
  const range = read && rangeOf(read);
  return range && rangeLength(range) > 0 ? range : null;
};
