/** Says quietly what is new in the watched folder; one click shows it. */
import type { ReactElement } from 'react';
import { t, tParts } from '#catalogue/translate';
import { Button } from '../design/button';
import { loadPart } from '../design/load-part';
import { useWorkbench, useWorkbenchState } from '../hooks/workbench-context';
import type { FolderNews } from '../session/folder-news';

export const FolderNotice = (): ReactElement => {
  const workbench = useWorkbench();
  const news = useWorkbenchState(({ folder }) => folder);
  return (
    <div aria-live="polite">
      {news?.reason != null && (
        <p>
          {tParts(
            'app.folder-unreadable',
            { name: (words) => <bdi key="name">{words}</bdi> },
            { folder: news.folder.name, reason: news.reason },
          )}
        </p>
      )}
      {news && news.arrivals + news.damaged > 0 && (
        <Button
          title={news.folder.path}
          onClick={async () => {
            const { previewFolder } = await loadPart(() => import('../actions/library/folder-actions'));
            await previewFolder(workbench);
          }}
        >
          {describeNews(news)}
        </Button>
      )}
    </div>
  );
};

const describeNews = ({ folder, arrivals, damaged }: FolderNews): string => {
  if (damaged === 0) return t('app.folder-arrivals', { arrivals, folder: folder.name });
  if (arrivals === 0) return t('app.folder-damaged', { damaged, folder: folder.name });
  return t('app.folder-both', { arrivals, damaged, folder: folder.name });
};
