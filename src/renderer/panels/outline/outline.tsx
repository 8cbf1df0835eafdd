/** The paper's sections as a tree: where one is, what has been tagged in each, and the way there. */

import { type KeyboardEvent, memo, type ReactElement, useEffect, useMemo, useRef, useState } from 'react';
import { locale, t } from '#catalogue/translate';
import { countFacet } from '#core/annotation/filter';
import type { Section } from '#core/paper/sections';
import { byTag, TAGS, type Tag } from '#core/records/annotation';
import { TAG_LETTERS } from '#words/tags';
import { readPaperAgain } from '../../commands/library/version-commands';
import { indexAfterKey } from '../../design/lists/list-keys';
import { useSessionState, useWorkbench } from '../../hooks/workbench-context';
import { CommandButton } from '../../keys/command-button';
import { useObservable } from '../../session/observable';
import type { PaperSession } from '../../session/paper-session';
import { notedAlike } from '../../session/read-alike';
import { ReadingRemarks } from './reading-remarks';
import { sectionTitle } from './section-title';
import './outline.css';

type TagCounts = Readonly<Record<Tag, number>>;

export const Outline = ({ session }: { readonly session: PaperSession }): ReactElement => {
  const workbench = useWorkbench();
  const { sections } = session;
  const annotations = useSessionState(session, (state) => state.annotations);
  const here = useSessionState(session, (state) => state.here);
  const [focused, setFocused] = useState(here);
  const tree = useRef<HTMLDivElement>(null);
  const counts = useMemo(() => countSections(session, annotations), [session, annotations]);

  useEffect(() => {
    if (!tree.current?.contains(document.activeElement)) setFocused(here);
    itemOf(tree.current, here)?.scrollIntoView({ block: 'nearest' });
  }, [here]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const target = targetOf(event.key, sections, focused, pageOf(tree.current, focused));
    if (event.key === 'Enter' || event.key === ' ') goToSection(session, focused);
    else if (target !== null) itemOf(tree.current, target)?.focus();
    else return;
    event.preventDefault();
  };

  useObservable(notedAlike, (count) => count); // reading it again may show that there is no need to

  return (
    <>
      <div
        ref={tree}
        className="outline"
        role="tree"
        aria-label={t('annotations.outline')}
        onKeyDown={onKeyDown}
      >
        {sections.map((section) => (
          <Item
            key={section.number}
            session={session}
            section={section}
            counts={counts[section.number] ?? NO_COUNTS}
            isHere={section.number === here}
            isFocused={section.number === focused}
            onFocus={setFocused}
          />
        ))}
      </div>
      <ReadingRemarks session={session} />
      {readPaperAgain.isEnabled(workbench) && (
        <CommandButton command={readPaperAgain} className="button is-quiet outline-again" />
      )}
    </>
  );
};

interface ItemProps {
  readonly session: PaperSession;
  readonly section: Section;
  readonly counts: TagCounts;
  readonly isHere: boolean;
  readonly isFocused: boolean;
  readonly onFocus: (section: number) => void;
}

const Item = memo(({ session, section, counts, isHere, isFocused, onFocus }: ItemProps): ReactElement => {
  const { number, depth } = section;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree itself listens for the keys of all its items
    <div
      className={`outline-item outline-depth-${Math.min(depth, DEEPEST_INDENT)}`}
      role="treeitem"
      data-section={number}
      aria-level={depth + 1}
      aria-current={isHere ? 'location' : undefined}
      aria-selected={isHere}
      tabIndex={isFocused ? 0 : -1}
      onFocus={() => onFocus(number)}
      onClick={() => goToSection(session, number)}
    >
      <span className="outline-title" dir="auto">
        {sectionTitle(session, number)}
      </span>
      {TAGS.map((tag) => (
        <TagCount key={tag} tag={tag} count={counts[tag]} />
      ))}
    </div>
  );
});

/** Beyond this depth the room is needed for the words. */
const DEEPEST_INDENT = 4;

const TagCount = ({ tag, count }: { readonly tag: Tag; readonly count: number }): ReactElement => (
  <span className={`tag-chip outline-count tag-${tag}`} hidden={count === 0}>
    <span aria-hidden="true">{TAG_LETTERS[tag]}</span>
    {count.toLocaleString(locale())}
    <span className="for-readers"> {t('annotations.tag-unit', { tag, count })}</span>
  </span>
);

/** As many sections as are in sight, but for one: so one finds one's place again. */
const pageOf = (tree: HTMLElement | null, focused: number): number => {
  const itemHeight = itemOf(tree, focused)?.offsetHeight ?? 0;
  return tree && itemHeight > 0 ? Math.max(1, Math.floor(tree.clientHeight / itemHeight) - 1) : 1;
};

const goToSection = ({ sections, view }: PaperSession, number: number): void => {
  const section = sections[number];
  if (!section) return;
  view?.focus();
  view?.reveal(section.heading ?? { from: section.from, to: section.from });
};

const itemOf = (tree: HTMLElement | null, section: number): HTMLElement | null =>
  tree?.querySelector<HTMLElement>(`[data-section="${section}"]`) ?? null;

/** All sections stand open, so that left and right lead to the section around and to the first one inside. */
const targetOf = (
  key: string,
  sections: readonly Section[],
  focused: number,
  page: number,
): number | null => {
  if (key === 'ArrowLeft') return sections[focused]?.parent ?? null;
  if (key === 'ArrowRight') return sections[focused + 1]?.parent === focused ? focused + 1 : null;
  return indexAfterKey(key, focused, sections.length, { page });
};

const NO_COUNTS: TagCounts = byTag(() => 0);

/** By the sections' numbers; what is tagged in a subsection counts in those around it too. */
const countSections = (
  { sections, state }: PaperSession,
  annotations: PaperSession['state']['value']['annotations'],
): readonly TagCounts[] => {
  const surroundings = { argument: state.value.argument, sections };
  const countsOf = (tag: Tag): ReadonlyMap<string, number> =>
    countFacet(
      'section',
      annotations.filter((annotation) => annotation.tag === tag),
      surroundings,
    );
  const counts = byTag(countsOf);
  return sections.map(({ number }) => byTag((tag) => counts[tag].get(String(number)) ?? 0));
};
