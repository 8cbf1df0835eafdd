/** A paper in the library: a row that opens it as a whole, with how far one has come and what else can be done with it. */
import { Ellipsis } from 'lucide-react';
import { Fragment, type ReactElement } from 'react';
import { dateLocale } from '#catalogue/date-locale';
import { listOf } from '#catalogue/list-of';
import { locale, t } from '#catalogue/translate';
import { TAGS } from '#core/records/annotation';
import type { LibraryPaper } from '#core/records/library-paper';
import { otherVersions } from '#store/queries';
import { formatDayNear, formatMoment } from '#words/moments';
import { TAG_LETTERS } from '#words/tags';
import { showDetails } from '../../actions/library/details-actions';
import { removePaper } from '../../actions/library/paper-actions';
import { chooseNewVersion } from '../../actions/library/version-actions';
import { Menu } from '../../design/floating/menu';
import { useWorkbench, useWorkbenchState } from '../../hooks/workbench-context';
import { paperRoute, routeHash } from '../../session/route';
import { LibraryProgress } from './library-progress';
import type { ListedPaper } from './listed-papers';
import { ROW_LINK } from './use-current-row';

export interface LibraryItemProps {
  readonly entry: ListedPaper;
  /** Whether Tab reaches it. */
  readonly isCurrent: boolean;
}

export const LibraryItem = ({ entry, isCurrent }: LibraryItemProps): ReactElement => {
  const { paper } = entry;
  return (
    <div className="library-row">
      <div className="library-what">
        <a
          className={ROW_LINK}
          href={routeHash(paperRoute(paper.id))}
          dir="auto"
          tabIndex={isCurrent ? 0 : -1}
          {...(isCurrent && { 'data-focus-home': true })}
        >
          {paper.metadata.title}
        </a>
        <Particulars paper={paper} />
        <PaperLabels labels={paper.labels ?? []} />
        <OtherVersions paper={paper} />
      </div>
      <Counts entry={entry} />
      <LibraryProgress entry={entry} />
      <When entry={entry} />
      <RowMenu paper={paper} isCurrent={isCurrent} />
    </div>
  );
};

const Counts = ({ entry: { counts, annotations } }: { readonly entry: ListedPaper }): ReactElement =>
  annotations === 0 ? (
    <p className="library-counts is-untouched">{t('library.untouched')}</p>
  ) : (
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
  );

const When = ({ entry }: { readonly entry: ListedPaper }): ReactElement => {
  const { openedAt, lastWorkAt, paper } = entry;
  const moment = openedAt ?? lastWorkAt ?? paper.importedAt;
  const day = formatDayNear(moment);
  return (
    <p className="library-when">
      <time dateTime={moment} title={formatMoment(moment)}>
        {openedAt && t('library.opened', { day })}
        {!openedAt && lastWorkAt && t('library.last-work', { day })}
        {!openedAt && !lastWorkAt && t('library.added', { day })}
      </time>
    </p>
  );
};

interface RowMenuProps {
  readonly paper: LibraryPaper;
  readonly isCurrent: boolean;
}

const RowMenu = ({ paper, isCurrent }: RowMenuProps): ReactElement => {
  const workbench = useWorkbench();
  const items = [
    {
      id: 'details',
      name: t('command.paper-details'),
      onChoose: () => void showDetails(workbench, paper.id),
    },
    {
      id: 'version',
      name: t('versions.new-version'),
      onChoose: () => void chooseNewVersion(workbench, paper),
    },
    {
      id: 'remove',
      name: t('common.remove'),
      isDanger: true,
      onChoose: () => void removePaper(workbench, paper),
    },
  ];
  return (
    <Menu
      name={t('library.menu-of', { title: paper.metadata.title })}
      button={<Ellipsis size={ICON_SIZE} aria-hidden="true" />}
      className="library-menu"
      tabIndex={isCurrent ? 0 : -1}
      items={items}
    />
  );
};

/** In CSS pixels. */
const ICON_SIZE = 18;

const PaperLabels = ({ labels }: { readonly labels: readonly string[] }): ReactElement | null =>
  labels.length === 0 ? null : (
    <ul className="library-labels" aria-label={t('common.labels')}>
      {labels.map((label) => (
        <li key={label} dir="auto">
          {label}
        </li>
      ))}
    </ul>
  );

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
const Particulars = ({ paper }: { readonly paper: LibraryPaper }): ReactElement => {
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
