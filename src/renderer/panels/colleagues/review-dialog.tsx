/** What a colleague tagged in another text and that has no sure place in this one: a person gives it a place, or leaves it out. */
import { type ReactElement, useCallback, useMemo, useState } from 'react';
import { t } from '#catalogue/translate';
import { canLeaveOut, type Orphan, orphansIn, type WaitingSet } from '#core/colleagues/orphans';
import { createAnchoring } from '#core/passage/anchor';
import { observeSharedRecords } from '#store/shared-sets';
import { Button } from '../../design/button';
import { Dialog } from '../../design/dialog';
import { useLive } from '../../hooks/use-live';
import { useWorkbench, useWorkbenchState } from '../../hooks/workbench-context';
import type { PaperSession } from '../../session/paper-session';
import { ReviewItem } from './review-item';

export interface ReviewDialogProps {
  readonly analystId: string;
}

export const ReviewDialog = ({ analystId }: ReviewDialogProps): ReactElement | null => {
  const session = useWorkbenchState(({ onScreen }) => (onScreen.kind === 'paper' ? onScreen.session : null));
  return session && <Review session={session} analystId={analystId} />;
};

const Review = ({
  session: { paper },
  analystId,
}: ReviewDialogProps & { readonly session: PaperSession }): ReactElement => {
  const workbench = useWorkbench();
  const name = useWorkbenchState(({ analysts }) => analysts?.find(({ id }) => id === analystId)?.name ?? '');
  const { store } = workbench;
  const here = useLive(
    useCallback(() => observeSharedRecords(store, paper.id, analystId), [store, paper.id, analystId]),
  );
  const waiting = useMemo((): WaitingSet | null => {
    const [set] = here?.sharedSets ?? [];
    const isOpen = set?.source?.sent && set.seal.kind !== 'sealed';
    return here && isOpen && set.source?.sent ? { set, sent: set.source.sent, here, paper } : null;
  }, [here, paper]);
  const draft = waiting?.sent.paper.text ?? '';
  // Once for all that is given a place: in a long text it takes a second.
  const anchorPassages = useMemo(() => createAnchoring(draft, paper.text), [draft, paper.text]);
  const orphans = useMemo(
    () => (waiting ? orphansIn(waiting, anchorPassages) : []),
    [waiting, anchorPassages],
  );
  const close = (): void => workbench.show({ dialog: null });
  return (
    <Dialog title={t('colleagues.review-title', { name })} onClose={close}>
      {waiting && orphans.length > 0 ? (
        <ReviewQueue waiting={waiting} orphans={orphans} />
      ) : (
        <>
          <p role="status">{here && t('colleagues.review-nothing')}</p>
          <div className="dialog-buttons">
            <Button rank="primary" onClick={close}>
              {t('colleagues.review-done')}
            </Button>
          </div>
        </>
      )}
    </Dialog>
  );
};

interface ReviewQueueProps {
  readonly waiting: WaitingSet;
  readonly orphans: readonly Orphan[];
}

const ReviewQueue = ({ waiting, orphans }: ReviewQueueProps): ReactElement | null => {
  const [at, setAt] = useState(0);
  const index = Math.min(at, orphans.length - 1);
  const item = orphans[index];
  if (!item) return null;
  return (
    <>
      <div className="review-steps">
        <p role="status">{t('colleagues.review-step', { at: index + 1, count: orphans.length })}</p>
        <Button disabled={index === 0} onClick={() => setAt(index - 1)}>
          {t('colleagues.review-previous')}
        </Button>
        <Button disabled={index === orphans.length - 1} onClick={() => setAt(index + 1)}>
          {t('colleagues.review-next')}
        </Button>
      </div>
      <ReviewItem
        key={item.annotation.id}
        waiting={waiting}
        item={item}
        canLeaveOut={canLeaveOut(waiting.sent, item.annotation.id)}
      />
    </>
  );
};
