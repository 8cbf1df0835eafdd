/** The claim sets of others on the open paper: whose, how much, from where, and what one can do with each. */
import type { ReactElement } from 'react';
import { t, tParts } from '#catalogue/translate';
import { previewSampleSets } from '../../actions/library/sample-claim-sets';
import { exportClaimSet } from '../../commands/library/export-claim-set';
import { stopWatching, watchFolder } from '../../commands/library/folder-commands';
import { importClaimSets } from '../../commands/library/import-claim-sets';
import { toggleComparing } from '../../commands/view/toggle-comparing';
import { Button } from '../../design/button';
import { useSharedSets } from '../../hooks/use-shared-sets';
import { useWorkbench, useWorkbenchState } from '../../hooks/workbench-context';
import { CommandButton } from '../../keys/command-button';
import type { PaperSession } from '../../session/paper-session';
import { isFirstPaper } from '../../session/tour/first-paper';
import { ColleagueItem } from './colleague-item';
import './colleagues-panel.css';

export const ColleaguesPanel = ({ session }: { readonly session: PaperSession }): ReactElement => {
  const workbench = useWorkbench();
  const entries = useSharedSets(session);
  if (!entries)
    return <section className="colleagues" aria-label={t('app.tab-colleagues')} aria-busy="true" />;
  if (entries.length === 0) return <NoColleagues session={session} />;
  const sealed = entries.filter(({ set }) => set.seal.kind === 'sealed');
  return (
    <section className="colleagues" aria-label={t('app.tab-colleagues')}>
      <div className="colleagues-tools">
        {sealed.length < entries.length && (
          <CommandButton command={toggleComparing}>{t('app.compare')}</CommandButton>
        )}
        <CommandButton command={importClaimSets} />
        <CommandButton command={exportClaimSet} />
        {sealed.length > 0 && (
          <Button
            rank={sealed.length < entries.length ? 'plain' : 'primary'}
            onClick={() => workbench.show({ dialog: { kind: 'close-round' } })}
          >
            {t('common.close-round')}
          </Button>
        )}
      </div>
      <FolderWords />
      <ul className="colleague-list">
        {entries.map((entry) => (
          <ColleagueItem key={entry.set.id} entry={entry} />
        ))}
      </ul>
    </section>
  );
};

const NoColleagues = ({ session }: { readonly session: PaperSession }): ReactElement => {
  const workbench = useWorkbench();
  return (
    <section className="colleagues" aria-label={t('app.tab-colleagues')}>
      <p>{t('colleagues.none')}</p>
      <div className="colleagues-tools">
        <CommandButton command={importClaimSets} rank="primary" />
        {isFirstPaper(session.paper) && (
          <Button onClick={() => void previewSampleSets(workbench)}>{t('common.try-samples')}</Button>
        )}
      </div>
      <FolderWords />
    </section>
  );
};

/** Where folders can be watched: which one is, or the way to one. */
const FolderWords = (): ReactElement | null => {
  const { host } = useWorkbench();
  const news = useWorkbenchState(({ folder }) => folder);
  if (!host.folder) return null;
  return (
    <div className="colleague-folder">
      {news && (
        <p>
          {tParts(
            'colleagues.watching',
            {
              name: (words) => (
                <bdi key="name" title={news.folder.path}>
                  {words}
                </bdi>
              ),
            },
            { folder: news.folder.name },
          )}
        </p>
      )}
      <CommandButton command={watchFolder} rank="quiet" />
      {news && <CommandButton command={stopWatching} rank="quiet" />}
    </div>
  );
};
