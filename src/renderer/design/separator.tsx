/** The line between two panes: dragged, or moved with the arrow keys, it makes one of them larger. */
import { type KeyboardEvent, type PointerEvent, type ReactElement, useEffect, useState } from 'react';
import './separator.css';

export interface SeparatorProps {
  /** Of the pane that it makes larger and smaller, as an element of the page. */
  readonly controls: string;
  /** The pane's name. */
  readonly label: string;
  /** Whether the pane stands before the line, in reading order, or after it. */
  readonly side: 'before' | 'after';
  /** A line between panes side by side is vertical. */
  readonly isVertical: boolean;
  /** In CSS pixels. */
  readonly least: number;
  /** What must be left for what stands on the other side, in CSS pixels. */
  readonly leftForOthers: number;
  /** In CSS pixels; null for the size at first. */
  readonly onResize: (size: number | null) => void;
  /** Closes the pane or opens it again; absent where it cannot be closed. */
  readonly onToggle?: () => void;
}

export const Separator = (props: SeparatorProps): ReactElement => {
  const { controls, label, isVertical, onResize, onToggle } = props;
  const { size, most } = useMeasured(props);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const next = sizeAfterKey(event, props, size, most);
    if (event.key === 'Enter' && onToggle) onToggle();
    else if (next !== null) onResize(next);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: an <hr> is no control
    <div
      className={`separator ${isVertical ? 'is-vertical' : 'is-horizontal'}`}
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-controls={size > 0 ? controls : undefined}
      aria-orientation={isVertical ? 'vertical' : 'horizontal'}
      aria-valuenow={Math.round(size)}
      aria-valuemin={0}
      aria-valuemax={Math.round(most)}
      onKeyDown={onKeyDown}
      onDoubleClick={() => onResize(null)}
      onPointerDown={(event) => drag(event, props, most)}
    />
  );
};

interface Measured {
  /** 0 while the pane is closed. */
  readonly size: number;
  readonly most: number;
}

/** How large the pane is and can be, whatever made it so: looked at anew after each drawing, since panes come and go. */
const useMeasured = ({ controls, isVertical, leftForOthers }: SeparatorProps): Measured => {
  const [measured, setMeasured] = useState<Measured>({ size: 0, most: 0 });
  useEffect(() => {
    const tell = (size: number, most: number): void =>
      setMeasured((before) => (before.size === size && before.most === most ? before : { size, most }));
    const pane = document.getElementById(controls);
    const around = pane?.parentElement;
    if (!around) return tell(0, 0);
    const extent = (element: HTMLElement): number =>
      isVertical ? element.offsetWidth : element.offsetHeight;
    const observer = new ResizeObserver(() => tell(extent(pane), extent(around) - leftForOthers));
    observer.observe(pane);
    observer.observe(around);
    return () => observer.disconnect();
  });
  return measured;
};

/** One press of an arrow key, in CSS pixels; with Shift. */
const STEP = 16;
const LARGE_STEP = 96;

const sizeAfterKey = (
  { key, shiftKey, currentTarget }: KeyboardEvent<HTMLElement>,
  props: SeparatorProps,
  size: number,
  most: number,
): number | null => {
  const [back, on] = props.isVertical ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown'];
  const step = (shiftKey ? LARGE_STEP : STEP) * growth(currentTarget, props);
  const wanted = { Home: props.least, End: most, [back]: size - step, [on]: size + step }[key];
  return wanted === undefined ? null : within(wanted, props.least, most);
};

/** 1 where the pane grows when the line goes right or down, -1 where it shrinks. */
const growth = (line: HTMLElement, { side, isVertical }: SeparatorProps): 1 | -1 => {
  const isMirrored = isVertical && getComputedStyle(line).direction === 'rtl';
  return (side === 'before') === isMirrored ? -1 : 1;
};

const within = (size: number, least: number, most: number): number => Math.max(least, Math.min(size, most));

/** Dragged to less than half of the least size, a pane closes. */
const drag = (event: PointerEvent<HTMLDivElement>, props: SeparatorProps, most: number): void => {
  const { controls, isVertical, least, onResize, onToggle } = props;
  const pane = document.getElementById(controls);
  if (event.button !== 0) return;
  if (!pane) {
    onToggle?.();
    return;
  }
  const line = event.currentTarget;
  const start = isVertical ? event.clientX : event.clientY;
  const before = isVertical ? pane.offsetWidth : pane.offsetHeight;
  const sign = growth(line, props);
  const sizeAt = (at: { clientX: number; clientY: number }): number =>
    before + ((isVertical ? at.clientX : at.clientY) - start) * sign;
  const ended = new AbortController();
  line.setPointerCapture(event.pointerId);
  const follow = (at: globalThis.PointerEvent): void => {
    pane.style.flexBasis = `${within(sizeAt(at), least, most)}px`;
  };
  const end = (at: globalThis.PointerEvent): void => {
    ended.abort();
    if (at.clientX === event.clientX && at.clientY === event.clientY) return;
    if (onToggle && sizeAt(at) < least / 2) onToggle();
    else onResize(within(sizeAt(at), least, most));
  };
  line.addEventListener('pointermove', follow, ended);
  line.addEventListener('pointerup', end, ended);
  line.addEventListener('pointercancel', end, ended);
};
