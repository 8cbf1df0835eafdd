/** What opening a library file would bring, before anything is written. */

import { type ReactElement, useState } from 'react';
import { t } from '#catalogue/translate';
import type { MergePlan } from '#core/files/merge-library';
import { inOwnOrder } from '#core/passage/plain-signs';
import type { Analyst } from '#core/records/analyst';
import { shorten } from '#words/shorten';
import { mergeLibrary } from '../../actions/library/library-actions';
import { Button } from '../../design/button';
import { Dialog } from '../../design/dialog';
import { useWorkbench, useWorkbenchState } from '../../hooks/workbench-context';
import './merge-dialog.css';

export interface MergeDialogProps {
  readonly plan: MergePlan;
  readonly fileName: string;
}

export const MergeDialog = ({ plan, fileName }: MergeDialogProps): ReactElement => {
  const workbench = useWorkbench();
  const me = useWorkbenchState((state) => state.analysts?.find(({ isMe }) => isMe) ?? null);
  const [wantsTo, setWantsTo] = useState(true);
  const continues = wantsTo || !me;
  const { otherOwner } = plan;
  const close = (): void => workbench.show({ dialog: null });
  return (
    <Dialog title={t('library.merge', { file: fileName })} onClose={close}>
      <MergeList plan={plan} />
      {otherOwner && <OwnerChoice owner={otherOwner} me={me} isChosen={continues} onChoose={setWantsTo} />}
      <p>{t('library.merge-safe')}</p>
      <div className="dialog-buttons">
        <Button onClick={close}>{t('common.cancel')}</Button>
        <Button
          rank="primary"
          disabled={bringsNothing(plan) && !(otherOwner && continues)}
          onClick={() => void mergeLibrary(workbench, plan, continues ? otherOwner : null)}
        >
          {t('library.merge-add')}
        </Button>
      </div>
    </Dialog>
  );
};

const bringsNothing = (plan: MergePlan): boolean =>
  [
    plan.newPapers,
    plan.toldPapers,
    plan.newAnnotations,
    plan.newRelations,
    plan.newDismissals,
    plan.newAnalysts,
    plan.newSharedSets,
    plan.newDecisions,
  ].every(({ length }) => length === 0);

const MergeList = ({ plan }: { readonly plan: MergePlan }): ReactElement => (
  <ul className="plain-list">
    <li>
      {t('library.merge-papers', { count: plan.newPapers.length })}
      {listTitles(plan.newPapers.map(({ paper }) => paper.metadata.title))}
    </li>
    <li>
      {t('library.merge-annotations', {
        annotations: plan.newAnnotations.length,
        relations: plan.newRelations.length,
      })}
    </li>
    {plan.relationsLeftOut > 0 && <li>{t('library.merge-left-out', { count: plan.relationsLeftOut })}</li>}
    {plan.knownPapers.length > 0 && <li>{t('library.merge-known', { count: plan.knownPapers.length })}</li>}
    {plan.toldPapers.length > 0 && (
      <li>
        {t('library.merge-told', { count: plan.toldPapers.length })}
        {listTitles(plan.toldPapers.map(({ after }) => after.metadata.title))}
      </li>
    )}
    {plan.same > 0 && <li>{t('library.merge-same', { count: plan.same })}</li>}
    {plan.kept.length > 0 && (
      <li>
        {t('library.merge-kept', { count: plan.kept.length })}
        {listTitles(
          plan.kept.map(({ tag, passages }) =>
            t('common.tagged-words', { tag, words: inOwnOrder(passages[0]?.quote.exact ?? '') }),
          ),
        )}
      </li>
    )}
  </ul>
);

interface OwnerChoiceProps {
  readonly owner: Analyst;
  /** Null at the first start: then there is nothing to choose. */
  readonly me: Analyst | null;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

const OwnerChoice = ({ owner, me, isChosen, onChoose }: OwnerChoiceProps): ReactElement => (
  <label className="choice">
    <input
      type="checkbox"
      checked={isChosen}
      disabled={!me}
      onChange={(event) => onChoose(event.target.checked)}
    />
    <span>
      {t('library.merge-continue', { name: owner.name })}
      {me && <small> {t('library.merge-stay', { name: me.name })}</small>}
    </span>
  </label>
);

/** As many as give an idea of the rest. */
const TITLES_SHOWN = 5;

const listTitles = (titles: readonly string[]): ReactElement | null =>
  titles.length === 0 ? null : (
    <ul>
      {titles.slice(0, TITLES_SHOWN).map((title, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes while it is shown
        <li key={index} dir="auto">
          {shorten(title, 90)}
        </li>
      ))}
      {titles.length > TITLES_SHOWN && <li>{t('library.more', { count: titles.length - TITLES_SHOWN })}</li>}
    </ul>
  );
