/** The small bar at a selection: tag it, by mouse or by the keys that it shows. */
import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { TAGS } from '#core/annotation/annotation';
import { tidyRange } from '#core/passage/boundaries';
import type { TextRange } from '#core/passage/range';
import { tagSelection } from '../actions/annotation-actions';
import { countOf, TAG_NAMES } from '../describe';
import type { PaperSession } from '../paper-session';
import { TAG_LETTERS } from '../reader/margin-marks';
import { useSessionState, useWorkbench } from '../workbench-context';
import './selection-bar.css';

export const SelectionBar = ({ session }: { readonly session: PaperSession }): ReactElement => {
  const selection = useSessionState(session, (state) => state.selection);
  const isPressing = useIsPressing();
  const passage = selection && !isPressing ? tidyRange(session.paper.text, selection) : null;
  return (
    <>
      <p className="for-readers" aria-live="polite">
        {passage &&
          `${countOf(wordsIn(session.paper.text, passage), 'word')} selected. C claim, E evidence, A assessment.`}
      </p>
      {passage && <Bar key={`${passage.from}-${passage.to}`} session={session} />}
    </>
  );
};

const Bar = ({ session }: { readonly session: PaperSession }): ReactElement => {
  const workbench = useWorkbench();
  const bar = useRef<HTMLFieldSetElement>(null);

  useEffect(() => {
    const element = bar.current;
    const root = element?.parentElement;
    if (!element || !root) return;
    const anchor = {
      getBoundingClientRect: () => session.view?.selectionRect() ?? new DOMRect(),
      contextElement: root.querySelector('.reader-text') ?? root,
    };
    return autoUpdate(anchor, element, () => void place(anchor, element));
  }, [session]);

  return (
    // Pressing a button must not take the selection away.
    <fieldset
      ref={bar}
      className="selection-bar"
      aria-label="Tag the selection"
      onPointerDown={keepSelection}
    >
      {TAGS.map((tag) => (
        <button
          key={tag}
          type="button"
          className={`button tag-${tag}`}
          onClick={() => void tagSelection(workbench, tag)}
        >
          {TAG_NAMES[tag]} <kbd>{TAG_LETTERS[tag]}</kbd>
        </button>
      ))}
    </fieldset>
  );
};

const wordsIn = (text: string, { from, to }: TextRange): number => text.slice(from, to).split(/\s+/).length;

const keepSelection = (event: { preventDefault(): void }): void => event.preventDefault();

interface Anchor {
  getBoundingClientRect(): DOMRect;
  readonly contextElement: Element;
}

const place = async (anchor: Anchor, element: HTMLElement): Promise<void> => {
  const { x, y } = await computePosition(anchor, element, {
    placement: 'top',
    strategy: 'fixed',
    middleware: [offset(8), flip(), shift({ padding: 8 })],
  });
  element.style.insetInlineStart = `${x}px`;
  element.style.insetBlockStart = `${y}px`;
};

/** True while a mouse button or a finger is down, other than on the bar itself: a bar that jumps along with a drag is in the way. */
const useIsPressing = (): boolean => {
  const [isPressing, setPressing] = useState(false);
  useEffect(() => {
    const down = ({ target }: PointerEvent): void =>
      setPressing(!(target instanceof Element && target.closest('.selection-bar')));
    const up = (): void => setPressing(false);
    const listeners = new AbortController();
    window.addEventListener('pointerdown', down, listeners);
    window.addEventListener('pointerup', up, listeners);
    window.addEventListener('pointercancel', up, listeners);
    return () => listeners.abort();
  }, []);
  return isPressing;
};
