/** The small bar at a selection: tag it, by mouse or by the keys that it shows. */

import { type ReactElement, useCallback, useEffect, useRef, useState } from 'react';
import { listOf } from '#catalogue/list-of';
import { t } from '#catalogue/translate';
import type { TextRange } from '#core/passage/range';
import { TAGS, type Tag } from '#core/records/annotation';
import { tagMeaning, tagName } from '#words/tags';
import { selectedRanges } from '../../actions/annotate/annotation-actions';
import { TAG_COMMANDS } from '../../commands/annotate/tag-commands';
import { type Places, usePlaced } from '../../design/floating/use-placed';
import { usePreferences, useSessionState, useWorkbench } from '../../hooks/workbench-context';
import { keysOf } from '../../keys/command-keys';
import { showChord } from '../../session/chord';
import type { PaperSession } from '../../session/paper-session';
import './selection-bar.css';

export const SelectionBar = ({ session }: { readonly session: PaperSession }): ReactElement => {
  const selection = useSessionState(session, (state) => state.selection);
  const kept = useSessionState(session, (state) => state.kept);
  const isPressing = useIsPressing();
  usePreferences(); // the keys
  const ranges = isPressing ? [] : selectedRanges(session);
  const words = ranges.reduce((sum, range) => sum + wordsIn(session.paper.text, range), 0);
  return (
    <>
      <p className="for-readers" aria-live="polite">
        {describeSelected(words, ranges.length, kept.length > 0)}
      </p>
      {ranges.length > 0 && (
        <Bar key={`${selection?.from}-${selection?.to}-${kept.length}`} session={session} />
      )}
    </>
  );
};

const describeSelected = (words: number, passages: number, hasKept: boolean): string => {
  if (passages === 0) return t('annotations.nothing-selected', { keys: listKeys() });
  const tags = listOf(TAGS.map(sayTag), 'beside');
  return hasKept
    ? t('annotations.selected-in-passages', { words, passages, tags })
    : t('annotations.selected', { words, tags });
};

const Bar = ({ session }: { readonly session: PaperSession }): ReactElement => {
  const workbench = useWorkbench();
  const bar = useRef<HTMLFieldSetElement>(null);

  const place = useCallback(
    ({ placeAtSelection }: Places) => {
      const element = bar.current;
      const root = element?.parentElement;
      if (!element || !root) return () => undefined;
      const selected = {
        getBoundingClientRect: () => session.view?.selectionRect() ?? new DOMRect(),
        contextElement: root.querySelector('.reader-text') ?? root,
      };
      return placeAtSelection(selected, element);
    },
    [session],
  );
  usePlaced(place);

  return (
    // Pressing a button must not take the selection away.
    <fieldset
      ref={bar}
      className="selection-bar"
      aria-label={t('annotations.tag-selection')}
      onPointerDown={keepSelection}
    >
      {TAGS.map((tag) => (
        <button
          key={tag}
          type="button"
          className={`button tag-${tag}`}
          title={tagMeaning(tag)}
          onClick={() => void TAG_COMMANDS[tag].run(workbench)}
        >
          {tagName(tag)} {keyOf(tag) && <kbd>{keyOf(tag)}</kbd>}
        </button>
      ))}
    </fieldset>
  );
};

/** Empty when there is none. */
const keyOf = (tag: Tag): string => showChord(keysOf(TAG_COMMANDS[tag])[0] ?? '');

/** 'C, E and A'. */
const listKeys = (): string => listOf(TAGS.map(keyOf).filter((key) => key !== ''));

/** 'C claim'. */
const sayTag = (tag: Tag): string => t('annotations.key-of-tag', { key: keyOf(tag), tag }).trimStart();

const wordsIn = (text: string, { from, to }: TextRange): number => text.slice(from, to).split(/\s+/).length;

const keepSelection = (event: { preventDefault(): void }): void => event.preventDefault();

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
