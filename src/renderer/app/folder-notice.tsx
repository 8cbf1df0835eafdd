/** Says quietly what is new in the watched folder; one click shows it. */
import type { ReactElement } from 'react';
import { previewFolder } from '../actions/library/folder-actions';
import { useWorkbench, useWorkbenchState } from '../hooks/workbench-context';
import type { FolderNews } from '../session/folder-news';
import { countOf } from '../words/describe';

export const FolderNotice = (): ReactElement => {
  const workbench = useWorkbench();
  const news = useWorkbenchState(({ folder }) => folder);
  return (
    <div aria-live="polite">
      {news?.reason != null && (
        <p>
          “<bdi>{news.folder.name}</bdi>” cannot be read: {news.reason}
        </p>
      )}
      {news && news.arrivals + news.damaged > 0 && (
        <button
          type="button"
          className="button"
          title={news.folder.path}
          onClick={() => void previewFolder(workbench)}
        >
          {describeNews(news)}
        </button>
      )}
    </div>
  );
};

const describeNews = ({ folder, arrivals, damaged }: FolderNews): string => {
  const parts = [
    ...(arrivals > 0 ? [`${countOf(arrivals, 'new claim set')}`] : []),
    ...(damaged > 0 ? [countOf(damaged, 'damaged file')] : []),
  ];
  return `${parts.join(' and ')} in “${folder.name}”…`;
};
