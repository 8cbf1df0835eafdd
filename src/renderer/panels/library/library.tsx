/** The list of papers: what they are, what has been tagged in them, and when one last worked on them. */
import type { ReactElement } from 'react';
import { TAGS } from '#core/records/annotation';
import type { LibraryEntry } from '#store/queries';
import { removePaper } from '../../actions/library/paper-actions';
import { openPapers } from '../../commands/library/open-papers';
import { useWorkbench, useWorkbenchState } from '../../hooks/workbench-context';
import { CommandButton } from '../../keys/command-button';
import { paperRoute, routeHash } from '../../session/route';
import { countOf } from '../../words/describe';
import { TAG_LETTERS, tagName } from '../../words/tags';
import './library.css';

export const Library = (): ReactElement => {
  const library = useWorkbenchState((state) => state.library);
  return (
    <main className="library">
      <h1 tabIndex={-1} data-focus-home>
        Papers
      </h1>
      {library?.length === 0 && <EmptyLibrary />}
      <ul className="library-list">
        {library?.map((entry) => (
          <LibraryItem key={entry.paper.id} entry={entry} />
        ))}
      </ul>
    </main>
  );
};

const EmptyLibrary = (): ReactElement => (
  <div className="library-empty">
    <p>No papers yet. Open a Markdown or plain-text file, or drop one on this window.</p>
    <CommandButton command={openPapers} className="button is-primary" />
  </div>
);

const LibraryItem = ({ entry }: { readonly entry: LibraryEntry }): ReactElement => {
  const workbench = useWorkbench();
  const { paper, counts, lastWorkAt } = entry;
  const { title, authors, number, date } = paper.metadata;
  const particulars = [authors.join(', '), number ? `No. ${number}` : '', date ? formatDate(date) : ''];
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
            title={countOf(counts[tag], tagName(tag), TAG_PLURALS[tag])}
          >
            <span aria-hidden="true">{TAG_LETTERS[tag]}</span> {counts[tag]}
            <span className="for-readers"> {counts[tag] === 1 ? tagName(tag) : TAG_PLURALS[tag]}</span>
          </span>
        ))}
      </p>
      <p className="library-when">
        {lastWorkAt ? `Last work ${formatDate(lastWorkAt)}` : `Added ${formatDate(paper.importedAt)}`}
      </p>
      <button
        type="button"
        className="button is-quiet"
        aria-label={`Remove ${title}`}
        onClick={() => void removePaper(workbench, paper)}
      >
        Remove
      </button>
    </li>
  );
};

const TAG_PLURALS = { claim: 'Claims', evidence: 'Evidence', assessment: 'Assessments' } as const;

/** A date without a time is a day, not midnight somewhere. */
const formatDate = (iso: string): string =>
  new Date(iso).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    ...(iso.length === 10 ? { timeZone: 'UTC' } : {}),
  });
