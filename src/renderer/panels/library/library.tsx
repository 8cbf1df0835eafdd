/** The list of papers: what they are, how far one has come with each, and the way back to the last. */
import { type ReactElement, useMemo } from 'react';
import { t } from '#catalogue/translate';
import type { LibraryEntry } from '#store/queries';
import { goOn } from '../../commands/go/go-on';
import { openPapers } from '../../commands/library/open-papers';
import { Button } from '../../design/button';
import { ReadingList } from '../../design/lists/reading-list';
import { usePreferences, useWorkbench, useWorkbenchState } from '../../hooks/workbench-context';
import { CommandButton } from '../../keys/command-button';
import { libraryLook, searchLibrary } from '../../session/library-look';
import { useObservable } from '../../session/observable';
import { lastReadIn } from '../../session/paper-memory';
import { paperRoute } from '../../session/route';
import { HowToTag } from '../annotations/how-to-tag';
import { clearLabels } from './label-filter';
import { LibraryItem } from './library-item';
import { LibraryTools } from './library-tools';
import {
  inOrder,
  type ListedPaper,
  labelCounts,
  listedPaper,
  withAnyLabel,
  withWords,
} from './listed-papers';
import { TourOffer } from './tour-offer';
import { useCurrentRow } from './use-current-row';
import './library.css';

export const Library = (): ReactElement => {
  const library = useWorkbenchState((state) => state.library);
  if (library === null) return <main className="library" aria-busy="true" />;
  return library.length === 0 ? <EmptyLibrary /> : <Papers library={library} />;
};

const EmptyLibrary = (): ReactElement => (
  <main className="library">
    <div className="library-head">
      <Heading isHome />
    </div>
    <div className="library-empty">
      <p>{t('library.empty')}</p>
      <CommandButton command={openPapers} rank="primary" />
    </div>
  </main>
);

/** It takes the focus where there is no row that could. */
const Heading = ({ isHome }: { readonly isHome: boolean }): ReactElement => (
  <h1 tabIndex={-1} {...(isHome && { 'data-focus-home': true })}>
    {t('library.papers')}
  </h1>
);

const Papers = ({ library }: { readonly library: readonly LibraryEntry[] }): ReactElement => {
  const workbench = useWorkbench();
  const words = useObservable(libraryLook, (look) => look.words);
  const { librarySort, libraryLabels } = usePreferences();
  const listed = useMemo(() => library.map((entry) => listedPaper(entry)), [library]);
  const labels = useMemo(() => labelCounts(listed), [listed]);
  // A label that no paper has any more would hide them all, and be nowhere to be taken away.
  const chosenLabels = useMemo(() => libraryLabels.filter((one) => labels.has(one)), [libraryLabels, labels]);
  const shown = useMemo(
    () => inOrder(withAnyLabel(withWords(listed, words), chosenLabels), librarySort),
    [listed, words, chosenLabels, librarySort],
  );
  const last = useMemo(() => lastReadIn(library), [library]);
  const rows = useCurrentRow(shown, last?.paper.id ?? null);
  const openFirst = (): void => {
    const [first] = shown;
    if (first) workbench.goTo(paperRoute(first.paper.id));
  };
  return (
    <main className="library" ref={rows.ref} onKeyDown={rows.onKeyDown} onFocus={rows.onFocus}>
      <div className="library-head">
        <Heading isHome={shown.length === 0} />
        {last && <LastRead entry={last} />}
      </div>
      <TourOffer />
      {!last && <HowToBegin />}
      {library.length > 1 && (
        <LibraryTools
          shown={shown.length}
          all={library.length}
          labels={labels}
          chosenLabels={chosenLabels}
          onEnterList={rows.focusCurrent}
          onOpenFirst={openFirst}
        />
      )}
      {shown.length === 0 && <NothingFound isFiltered={chosenLabels.length > 0} />}
      <ReadingList
        name={t('library.papers')}
        items={shown}
        keyOf={keyOf}
        usualHeight={USUAL_ROW_HEIGHT}
        itemClass={() => 'library-item'}
        kept={rows.current}
      >
        {(entry) => <LibraryItem entry={entry} isCurrent={entry === shown[rows.current]} />}
      </ReadingList>
    </main>
  );
};

/** In CSS pixels, before a row has been measured. */
const USUAL_ROW_HEIGHT = 72;

const keyOf = ({ paper }: ListedPaper): string => paper.id;

const LastRead = ({ entry }: { readonly entry: LibraryEntry }): ReactElement => (
  <p className="library-last">
    <span dir="auto">{entry.paper.metadata.title}</span>
    <CommandButton command={goOn} rank="primary" />
  </p>
);

/** Nothing was ever read here. */
const HowToBegin = (): ReactElement => (
  <div className="library-begin">
    <p>{t('library.begin')}</p>
    <HowToTag />
  </div>
);

const NothingFound = ({ isFiltered }: { readonly isFiltered: boolean }): ReactElement => (
  <div className="library-empty">
    <p>{t('library.none-matches')}</p>
    <Button
      onClick={() => {
        searchLibrary('');
        if (isFiltered) clearLabels();
      }}
    >
      {t(isFiltered ? 'library.clear-both' : 'library.clear-search')}
    </Button>
  </div>
);
