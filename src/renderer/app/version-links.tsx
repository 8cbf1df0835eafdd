/** The other versions of the open paper, and a way to each. */
import { type ReactElement, useCallback } from 'react';
import { t } from '#catalogue/translate';
import type { LibraryPaper } from '#core/records/library-paper';
import { observeOtherVersions } from '#store/queries';
import { useLive } from '../hooks/use-live';
import { useWorkbench } from '../hooks/workbench-context';
import { paperRoute, routeHash } from '../session/route';

export const VersionLinks = ({ paperId }: { readonly paperId: string }): ReactElement | null => {
  const { store } = useWorkbench();
  const versions = useLive(useCallback(() => observeOtherVersions(store, paperId), [store, paperId]));
  return (
    <>
      {versions?.previous && (
        <VersionLink paper={versions.previous} label={t('versions.to-older')} isOlder={true} />
      )}
      {versions?.next.map((paper) => (
        <VersionLink key={paper.id} paper={paper} label={t('versions.to-newer')} isOlder={false} />
      ))}
    </>
  );
};

interface VersionLinkProps {
  readonly paper: LibraryPaper;
  readonly label: string;
  readonly isOlder: boolean;
}

const VersionLink = ({ paper, label, isOlder }: VersionLinkProps): ReactElement => (
  <a className="button is-quiet top-bar-version" href={routeHash(paperRoute(paper.id))}>
    {isOlder && (
      <span className="top-bar-arrow" aria-hidden="true">
        ←{' '}
      </span>
    )}
    {label}
    {!isOlder && (
      <span className="top-bar-arrow" aria-hidden="true">
        {' '}
        →
      </span>
    )}
  </a>
);
