/** What the search has found in the text: each hit with the words around it. */

import { type KeyboardEvent, type ReactElement, useEffect, useRef } from 'react';
import { t } from '#catalogue/translate';
import { snippetOf } from '#core/paper/snippet';
import type { TextRange } from '#core/passage/range';
import { nextHit, previousHit } from '../../commands/go/search-commands';
import { useLook, useSessionState } from '../../hooks/workbench-context';
import { CommandButton } from '../../keys/command-button';
import type { PaperSession } from '../../session/paper-session';

/** More at once nobody reads, and each costs the page an element; the others follow as one goes on. */
const HITS_AT_ONCE = 100;

/** Code units on each side of a hit: about two lines of the panel. */
const SNIPPET_ROOM = 40;

export const TextHits = ({ session }: { readonly session: PaperSession }): ReactElement | null => {
  const { words } = useLook();
  const hits = useSessionState(session, (state) => state.hits);
  const current = useSessionState(session, (state) => state.currentHit);
  if (words.trim() === '') return null;
  return (
    <section className="text-hits" aria-label={t('annotations.in-text')}>
      <div className="text-hits-head">
        <h2>{t('annotations.in-text')}</h2>
        <p>{describeHits(hits.length, current)}</p>
        <CommandButton command={previousHit} className="button is-quiet">
          <span aria-hidden="true">↑</span>
        </CommandButton>
        <CommandButton command={nextHit} className="button is-quiet">
          <span aria-hidden="true">↓</span>
        </CommandButton>
      </div>
      {hits.length > 0 && <HitList session={session} hits={hits} current={current} />}
    </section>
  );
};

const describeHits = (count: number, current: number | null): string =>
  count === 0
    ? t('annotations.no-hits')
    : current === null
      ? t('annotations.hits', { count })
      : t('annotations.hit-of', { number: current + 1, count });

interface HitListProps {
  readonly session: PaperSession;
  readonly hits: readonly TextRange[];
  readonly current: number | null;
}

const HitList = ({ session, hits, current }: HitListProps): ReactElement => {
  const list = useRef<HTMLDivElement>(null);
  const first = Math.floor((current ?? 0) / HITS_AT_ONCE) * HITS_AT_ONCE;
  const shown = hits.slice(first, first + HITS_AT_ONCE);
  useEffect(() => {
    if (current !== null)
      list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') session.stepHit(1);
    else if (event.key === 'ArrowUp') session.stepHit(-1);
    else if (event.key === 'Home') session.goToHit(0);
    else if (event.key === 'End') session.goToHit(hits.length - 1);
    else if (event.key === 'Enter') session.view?.focus();
    else return;
    event.preventDefault();
  };

  return (
    <>
      <div
        ref={list}
        className="text-hits-list"
        role="listbox"
        aria-label={t('annotations.hits-list')}
        aria-activedescendant={current === null ? undefined : hitId(current)}
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        {shown.map((hit, index) => (
          <Hit
            key={hit.from}
            text={session.paper.text}
            hit={hit}
            position={first + index}
            total={hits.length}
            isCurrent={first + index === current}
            onChoose={() => session.goToHit(first + index)}
          />
        ))}
      </div>
      {hits.length > HITS_AT_ONCE && (
        <p className="text-hits-more">
          Listed: {first + 1} to {first + shown.length}. The others follow as you go on.
        </p>
      )}
    </>
  );
};

interface HitProps {
  readonly text: string;
  readonly hit: TextRange;
  readonly position: number;
  readonly total: number;
  readonly isCurrent: boolean;
  readonly onChoose: () => void;
}

/** Reached with the arrow keys of the list, which keeps the focus. */
const Hit = ({ text, hit, position, total, isCurrent, onChoose }: HitProps): ReactElement => {
  const { before, words, after } = snippetOf(text, hit, SNIPPET_ROOM);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox itself listens for the keys of all its options
    <div
      id={hitId(position)}
      className="text-hit"
      role="option"
      tabIndex={-1}
      dir="auto"
      aria-selected={isCurrent}
      aria-setsize={total}
      aria-posinset={position + 1}
      onClick={onChoose}
    >
      {before}
      <mark>{words}</mark>
      {after}
    </div>
  );
};

const hitId = (position: number): string => `hit-${position}`;
