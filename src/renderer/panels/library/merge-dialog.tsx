/** What opening a library file would bring, before anything is written. */
import { type ReactElement, useState } from 'react';
import type { MergePlan } from '#core/files/merge-library';
import { mergeLibrary } from '../../actions/library/library-actions';
import { Dialog } from '../../design/dialog';
import { useWorkbench, useWorkbenchState } from '../../hooks/workbench-context';
import { countOf, shorten } from '../../words/describe';
import { tagName } from '../../words/tags';

export interface MergeDialogProps {
  readonly plan: MergePlan;
  readonly fileName: string;
}

export const MergeDialog = ({ plan, fileName }: MergeDialogProps): ReactElement => {
  const workbench = useWorkbench();
  const me = useWorkbenchState((state) => state.analysts?.find(({ isMe }) => isMe) ?? null);
  const [continues, setContinues] = useState(true);
  const { otherOwner, newPapers, newAnnotations, newRelations } = plan;
  const news = [
    newPapers,
    newAnnotations,
    newRelations,
    plan.newDismissals,
    plan.newAnalysts,
    plan.newSharedSets,
    plan.newDecisions,
  ];
  const isNothingNew = news.every(({ length }) => length === 0);
  const close = (): void => workbench.show({ dialog: null });
  return (
    <Dialog title={`Open library “${fileName}”`} onClose={close}>
      <ul className="plain-list">
        <li>
          {countOf(newPapers.length, 'new paper')}
          {listTitles(newPapers.map(({ paper }) => paper.metadata.title))}
        </li>
        <li>
          {countOf(newAnnotations.length, 'new annotation')}, {countOf(newRelations.length, 'new relation')}
        </li>
        {plan.relationsLeftOut > 0 && (
          <li>
            {countOf(plan.relationsLeftOut, 'relation')} left out: the annotations as they are here cannot
            have {plan.relationsLeftOut === 1 ? 'it' : 'them'}
          </li>
        )}
        {plan.knownPapers.length > 0 && <li>{countOf(plan.knownPapers.length, 'paper')} already here</li>}
        {plan.same > 0 && <li>{countOf(plan.same, 'annotation')} already here, the same</li>}
        {plan.kept.length > 0 && (
          <li>
            {countOf(plan.kept.length, 'annotation')} already here in another state: what is here stays
            {listTitles(
              plan.kept.map(({ tag, passages }) => `${tagName(tag)}: ${passages[0]?.quote.exact ?? ''}`),
            )}
          </li>
        )}
      </ul>
      {otherOwner && (
        <label className="choice">
          <input
            type="checkbox"
            checked={continues || !me}
            disabled={!me}
            onChange={(event) => setContinues(event.target.checked)}
          />
          <span>
            Continue as {otherOwner.name}, whose library it is
            {me && (
              <small>
                {' '}
                (otherwise you stay {me.name} and see your own annotations; “Work as” changes it later)
              </small>
            )}
          </span>
        </label>
      )}
      <p>Nothing that is here already is changed. Undo takes all of it back.</p>
      <div className="dialog-buttons">
        <button type="button" className="button" onClick={close}>
          Cancel
        </button>
        <button
          type="button"
          className="button is-primary"
          disabled={isNothingNew && !(otherOwner && continues)}
          onClick={() => void mergeLibrary(workbench, plan, continues || !me ? otherOwner : null)}
        >
          Add to my library
        </button>
      </div>
    </Dialog>
  );
};

/** As many as give an idea of the rest. */
const TITLES_SHOWN = 5;

const listTitles = (titles: readonly string[]): ReactElement | null =>
  titles.length === 0 ? null : (
    <ul>
      {titles.slice(0, TITLES_SHOWN).map((title, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes while it is shown
        <li key={index}>{shorten(title, 90)}</li>
      ))}
      {titles.length > TITLES_SHOWN && <li>and {titles.length - TITLES_SHOWN} more</li>}
    </ul>
  );
