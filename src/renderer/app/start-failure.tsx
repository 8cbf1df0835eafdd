/** Instead of the workbench, when the library cannot be opened: what is wrong, what there was, and the ways on. */
import { type ReactElement, useEffect, useState } from 'react';
import { t } from '#catalogue/translate';
import type { Backup, Host } from '#host/contract';
import { beginLibraryDatabase } from '#store/library-database';
import type { OpenResult } from '#store/open-store';
import { formatDay, formatMoment } from '#words/moments';
import { Button } from '../design/button';
import { changeWitness, readWitness } from '../session/library-witness';
import './start-failure.css';

export type StartFailureKind = Exclude<OpenResult, { kind: 'open' }>;

export interface StartFailureProps {
  readonly failure: StartFailureKind;
  readonly host: Host;
  /** The name of the one that cannot be opened. */
  readonly database: string;
}

export const StartFailure = ({ failure, host, database }: StartFailureProps): ReactElement => (
  <main className="place-message">
    <div role="alert">
      <h1>{t('app.start-failed')}</h1>
      <p>{sentenceFor(failure)}</p>
    </div>
    {failure.kind === 'failed' && <WaysOn host={host} database={database} />}
  </main>
);

const sentenceFor = (failure: StartFailureKind): string =>
  failure.kind === 'newer' ? t('app.start-newer', failure) : t('app.start-broken', failure);

/** In an empty library the backups are offered by themselves; so is opening one that was saved. */
const WaysOn = ({ host, database }: Omit<StartFailureProps, 'failure'>): ReactElement => {
  const newest = useNewestBackup(host);
  const { held } = readWitness();
  const goOn = async (): Promise<void> => {
    await beginLibraryDatabase();
    changeWitness({ savedRevision: 0 });
    history.replaceState(null, '', location.pathname + location.search); // the paper that it names is not in the new one
    location.reload();
  };
  return (
    <>
      {held && <p>{t('app.start-held', { ...held, day: formatDay(held.at) })}</p>}
      <p>
        {newest
          ? t('app.start-backup', { ...newest, moment: formatMoment(newest.savedAt) })
          : t('app.start-no-backup')}
      </p>
      <p>{t('app.start-kept', { database })}</p>
      <p className="start-ways">
        <Button rank="primary" onClick={() => location.reload()}>
          {t('app.start-again')}
        </Button>
        <Button onClick={() => void goOn()}>{t(newest ? 'app.start-anew-backup' : 'app.start-anew')}</Button>
      </p>
    </>
  );
};

/** Null until it is known, and where there is none. */
const useNewestBackup = ({ backups }: Host): Backup | null => {
  const [newest, setNewest] = useState<Backup | null>(null);
  useEffect(() => {
    const look = async (): Promise<void> => {
      const listing = await backups?.list();
      if (listing?.status === 'listed') setNewest(listing.backups[0] ?? null);
    };
    void look();
  }, [backups]);
  return newest;
};
