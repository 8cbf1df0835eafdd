/** The list of papers: what they are, what has been tagged in them, and when one last worked on them. */

import type { ReactElement } from 'react';
import { locale, t } from '#catalogue/translate';
import { TAGS } from '#core/records/annotation';
import type { LibraryEntry } from '#store/queries';
import { removePaper } from '../../actions/library/paper-actions';
import { openPapers } from '../../commands/library/open-papers';
import { useWorkbench, useWorkbenchState } from '../../hooks/workbench-context';
import { CommandButton } from '../../keys/command-button';
import { paperRoute, routeHash } from '../../session/route';
import { dateLocale } from '../../words/date-locale';
import { TAG_LETTERS } from '../../words/tags';
import './library.css';

export const Library = (): ReactElement => {
  const library = useWorkbenchState((state) => state.library);
  return (
    <main className="library">
      <h1 tabIndex={-1} data-focus-home>
        {t('library.papers')}
      </h1>
      {library?.length === 0 && <EmptyLibrary />}
      <ul>
        {library?.map((entry) => (
          <LibraryItem key={entry.paper.id} entry={entry} />
        ))}
      </ul>
    </main>
  );
};

const EmptyLibrary = (): ReactElement => (
  <div className="library-empty">
    <p>{t('library.empty')}</p>
    <CommandButton command={openPapers} className="button is-primary" />
  </div>
);

const LibraryItem = ({ entry }: { readonly entry: LibraryEntry }): ReactElement => {
  const workbench = useWorkbench();
  const { paper, counts, lastWorkAt } = entry;
  const { title, authors, number, date } = paper.metadata;
  const particulars = [
    authors.join(', '),
    number ? t('library.number', { number }) : '',
    date ? formatDate(date) : '',
  ];
  return (
    <li className="library-item">
      <div className="library-what">
        <a href={routeHash(paperRoute(paper.id))}>{title}</a>
        <p>{particulars.filter(Boolean).join(' · ') || paper.sourceName}</p>
      </div>
      <p className="library-counts">
        {TAGS.map((tag) => (
          <span
            key={tag}
            className={`tag-chip tag-${tag}`}
            title={t('library.tag-count', { tag, count: counts[tag] })}
          >
            <span aria-hidden="true">{TAG_LETTERS[tag]}</span> {counts[tag].toLocaleString(locale())}
            <span className="for-readers"> {t('library.tag-unit', { tag, count: counts[tag] })}</span>
          </span>
        ))}
      </p>
      <p className="library-when">
        {lastWorkAt
          ? t('library.last-work', { day: formatDate(lastWorkAt) })
          : t('library.added', { day: formatDate(paper.importedAt) })}
      </p>
      <button
        type="button"
        className="button is-quiet"
        aria-label={t('library.remove-paper', { title })}
        onClick={() => void removePaper(workbench, paper)}
      >
        {t('library.remove')}
      </button>
    </li>
  );
};

/** A date without a time is a day, not midnight somewhere. */
const formatDate = (iso: string): string =>
  new Date(iso).toLocaleDateString(dateLocale(), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    ...(iso.length === 10 ? { timeZone: 'UTC' } : {}),
  });
