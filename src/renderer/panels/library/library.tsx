/** The list of papers: what they are, what has been tagged in them, and when one last worked on them. */
import { Fragment, type ReactElement } from 'react';
import { dateLocale } from '#catalogue/date-locale';
import { listOf } from '#catalogue/list-of';
import { locale, t } from '#catalogue/translate';
import { TAGS } from '#core/records/annotation';
import type { LibraryPaper } from '#core/records/library-paper';
import { type LibraryEntry, otherVersions } from '#store/queries';
import { TAG_LETTERS } from '#words/tags';
import { removePaper } from '../../actions/library/paper-actions';
import { chooseNewVersion } from '../../actions/library/version-actions';
import { openPapers } from '../../commands/library/open-papers';
import { Button } from '../../design/button';
import { useWorkbench, useWorkbenchState } from '../../hooks/workbench-context';
import { CommandButton } from '../../keys/command-button';
import { paperRoute, routeHash } from '../../session/route';
import { TourOffer } from './tour-offer';
import './library.css';

export const Library = (): ReactElement => {
  const library = useWorkbenchState((state) => state.library);
  return (
    <main className="library">
      <h1 tabIndex={-1} data-focus-home>
        {t('library.papers')}
      </h1>
      <TourOffer />
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
    <CommandButton command={openPapers} rank="primary" />
  </div>
);

const LibraryItem = ({ entry }: { readonly entry: LibraryEntry }): ReactElement => {
  const workbench = useWorkbench();
  const { paper, counts, lastWorkAt } = entry;
  const { title } = paper.metadata;
  return (
    <li className="library-item">
      <div className="library-what">
        <a href={routeHash(paperRoute(paper.id))} dir="auto">
          {title}
        </a>
        <Particulars paper={paper} />
        <OtherVersions paper={paper} />
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
      <p className="library-tools">
        <Button
          rank="quiet"
          aria-label={t('versions.new-version-of', { title })}
          onClick={() => void chooseNewVersion(workbench, paper)}
        >
          {t('versions.new-version')}
        </Button>
        <Button
          rank="quiet"
          aria-label={t('library.remove-paper', { title })}
          onClick={() => void removePaper(workbench, paper)}
        >
          {t('common.remove')}
        </Button>
      </p>
    </li>
  );
};

/** That it is a newer version of one that is here, or has one, and a way to each. */
const OtherVersions = ({ paper }: { readonly paper: LibraryPaper }): ReactElement | null => {
  const library = useWorkbenchState((state) => state.library);
  const { previous, next } = otherVersions(library?.map((entry) => entry.paper) ?? [], paper.id);
  if (!previous && next.length === 0) return null;
  return (
    <p className="library-versions">
      {previous && (
        <a href={routeHash(paperRoute(previous.id))} dir="auto">
          {t('versions.newer-of', { name: previous.sourceName })}
        </a>
      )}
      {next.map((one) => (
        <a key={one.id} href={routeHash(paperRoute(one.id))} dir="auto">
          {t('versions.older-of', { name: one.sourceName })}
        </a>
      ))}
    </p>
  );
};

/** Who wrote it, which of a series it is, and of when; where nothing is known, the file's name. */
const Particulars = ({ paper }: { readonly paper: LibraryEntry['paper'] }): ReactElement => {
  const { authors, number, date } = paper.metadata;
  const known = [
    authors.length > 0 && <bdi dir="auto">{listOf(authors)}</bdi>,
    number && t('common.number', { number }),
    date && <time dateTime={date}>{formatDate(date)}</time>,
  ].filter(Boolean);
  if (known.length === 0) return <p dir="auto">{paper.sourceName}</p>;
  return (
    <p>
      {known.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place
        <Fragment key={index}>
          {index > 0 && ' · '}
          {part}
        </Fragment>
      ))}
    </p>
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
