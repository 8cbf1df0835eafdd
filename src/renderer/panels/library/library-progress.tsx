/** How far one has come with a paper, and what waits there: open findings, claim sets of others. */
import type { ReactElement } from 'react';
import { locale, t } from '#catalogue/translate';
import type { Progress } from '#core/annotation/progress';
import type { ListedPaper } from './listed-papers';

export const LibraryProgress = ({ entry }: { readonly entry: ListedPaper }): ReactElement => {
  const { annotations, progress, sharedSets } = entry;
  return (
    <div className="library-progress">
      {annotations > 0 && progress && progress.paragraphs > 0 && <Share progress={progress} />}
      {progress && progress.openFindings > 0 && (
        <p>{t('library.open-findings', { count: progress.openFindings })}</p>
      )}
      {sharedSets > 0 && <p>{t('library.shared-sets', { count: sharedSets })}</p>}
    </div>
  );
};

const Share = ({ progress: { done, paragraphs } }: { readonly progress: Progress }): ReactElement => {
  const share = done / paragraphs;
  const name = t('library.done', { done, count: paragraphs });
  return (
    <p className="library-share" title={name}>
      <span className="library-bar" aria-hidden="true">
        <span style={{ inlineSize: `${share * 100}%` }} />
      </span>
      <span aria-hidden="true">{formatShare(share)}</span>
      <span className="for-readers">{name}</span>
    </p>
  );
};

/** All is said only of all, and nothing only of nothing. */
const formatShare = (share: number): string =>
  (share > 0 && share < 1 ? Math.min(Math.max(share, 0.01), 0.99) : share).toLocaleString(locale(), {
    style: 'percent',
    maximumFractionDigits: 0,
  });
