/** One annotation without a sure place: as it stood, beside the places where it may stand now. */
import { type ReactElement, useState } from 'react';
import { t } from '#catalogue/translate';
import type { Orphan, WaitingSet } from '#core/colleagues/orphans';
import { leaveOutAnnotation, reanchorByHand } from '../../actions/library/shared-set-actions';
import { Button } from '../../design/button';
import { useWorkbench } from '../../hooks/workbench-context';
import {
  type Choice,
  faultOf,
  firstChoice,
  PassageChoice,
  placesIn,
  ReviewedAnnotation,
} from './passage-places';

export interface ReviewItemProps {
  readonly waiting: WaitingSet;
  readonly item: Orphan;
  readonly canLeaveOut: boolean;
}

export const ReviewItem = ({ waiting, item, canLeaveOut }: ReviewItemProps): ReactElement => {
  const workbench = useWorkbench();
  const { annotation, passages } = item;
  const [choices, setChoices] = useState<readonly Choice[]>(() => passages.map(firstChoice));
  const [isBusy, setBusy] = useState(false);
  const isLost = passages.every(({ candidates }) => candidates.length === 0);
  const isUntouched = choices.every((choice) => choice === null);
  const fault = isLost && isUntouched ? t('colleagues.review-can-wait') : faultOf(choices);
  const waitFor = (done: Promise<void>): void => {
    setBusy(true);
    void done.finally(() => setBusy(false));
  };
  return (
    <>
      <ReviewedAnnotation annotation={annotation} />
      {passages.map((passage, index) => (
        <PassageChoice
          // biome-ignore lint/suspicious/noArrayIndexKey: the passages of an annotation keep their order
          key={index}
          texts={{ before: waiting.sent.paper.text, after: waiting.paper.text }}
          passage={passage}
          at={index}
          count={passages.length}
          stood={t('colleagues.review-stood')}
          choice={choices[index] ?? null}
          onChoose={(choice) => setChoices(choices.with(index, choice))}
        />
      ))}
      <div className="dialog-buttons">
        <p className="review-fault">{fault}</p>
        {canLeaveOut && (
          <Button
            disabled={isBusy}
            onClick={() => waitFor(leaveOutAnnotation(workbench, waiting, annotation))}
          >
            {t('colleagues.review-leave-out')}
          </Button>
        )}
        <Button
          rank="primary"
          disabled={isBusy || fault !== null}
          onClick={() => waitFor(reanchorByHand(workbench, waiting, annotation, placesIn(choices)))}
        >
          {t('colleagues.review-place')}
        </Button>
      </div>
    </>
  );
};
