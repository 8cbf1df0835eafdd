/** The claim sets of others on the open paper: whose, how much, from where, and what one can do with each. */
import type { ReactElement } from 'react';
import { hasSampleSets, previewSampleSets } from '../../actions/library/sample-claim-sets';
import { exportClaimSet } from '../../commands/library/export-claim-set';
import { stopWatching, watchFolder } from '../../commands/library/folder-commands';
import { importClaimSets } from '../../commands/library/import-claim-sets';
import { useSharedSets } from '../../hooks/use-shared-sets';
import { useWorkbench, useWorkbenchState } from '../../hooks/workbench-context';
import { CommandButton } from '../../keys/command-button';
import type { PaperSession } from '../../session/paper-session';
import { ColleagueItem } from './colleague-item';
import './colleagues.css';

export const ColleaguesPanel = ({ session }: { readonly session: PaperSession }): ReactElement => {
  const workbench = useWorkbench();
  const entries = useSharedSets(session);
  if (!entries) return <section className="colleagues" aria-label="Colleagues" aria-busy="true" />;
  if (entries.length === 0) return <NoColleagues session={session} />;
  const sealed = entries.filter(({ set }) => set.seal.kind === 'sealed');
  return (
    <section className="colleagues" aria-label="Colleagues">
      <div className="colleagues-tools">
        <CommandButton command={importClaimSets} />
        <CommandButton command={exportClaimSet} />
        {sealed.length > 0 && (
          <button
            type="button"
            className="button"
            onClick={() => workbench.show({ dialog: { kind: 'close-round' } })}
          >
            Close my round and open the sealed sets…
          </button>
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
    <section className="colleagues" aria-label="Colleagues">
      <p>
        Nobody else’s claim set of this paper is here yet: import the files that your colleagues have
        exported, or drop them on the window.
      </p>
      <div className="colleagues-tools">
        <CommandButton command={importClaimSets} className="button is-primary" />
        {hasSampleSets(session.paper) && (
          <button type="button" className="button" onClick={() => void previewSampleSets(workbench)}>
            Try it with the sample claim sets
          </button>
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
          Watching “<bdi title={news.folder.path}>{news.folder.name}</bdi>”.
        </p>
      )}
      <CommandButton command={watchFolder} className="button is-quiet" />
      {news && <CommandButton command={stopWatching} className="button is-quiet" />}
    </div>
  );
};
