/** What the search has found in the text: each hit with the words around it. */

import type { ReactElement } from 'react';
import { t } from '#catalogue/translate';
import { snippetOf } from '#core/paper/snippet';
import type { TextRange } from '#core/passage/range';
import { nextHit, previousHit } from '../../commands/go/search-commands';
import { VirtualList } from '../../design/lists/virtual-list';
import { useLook, useSessionState } from '../../hooks/workbench-context';
import { CommandButton } from '../../keys/command-button';
import type { PaperSession } from '../../session/paper-session';

/** In CSS pixels, before a hit has been measured: two lines. */
const USUAL_HIT_HEIGHT = 48;

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
        <CommandButton command={previousHit} rank="quiet">
          <span aria-hidden="true">↑</span>
        </CommandButton>
        <CommandButton command={nextHit} rank="quiet">
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
  const goTo = (hit: TextRange): void => session.goToHit(hits.indexOf(hit));
  return (
    <VirtualList
      name={t('annotations.hits-list')}
      items={hits}
      keyOf={({ from }) => String(from)}
      idPrefix="hit"
      selected={current ?? -1}
      usualHeight={USUAL_HIT_HEIGHT}
      sight={current}
      onMove={goTo}
      onPick={goTo}
      onEnter={() => {
        session.view?.focus();
        return true;
      }}
      optionProps={optionProps}
    >
      {(hit) => <Hit text={session.paper.text} hit={hit} />}
    </VirtualList>
  );
};

const optionProps = () => ({ className: 'text-hit' });

const Hit = ({ text, hit }: { readonly text: string; readonly hit: TextRange }): ReactElement => {
  const { before, words, after } = snippetOf(text, hit, SNIPPET_ROOM);
  return (
    <p dir="auto">
      {before}
      <mark>{words}</mark>
      {after}
    </p>
  );
};
