/** The passages of a reading that is being made: their ends are moved by the keys of the reader, or by buttons. */
import { type KeyboardEvent, type ReactElement, useState } from 'react';
import { t } from '#catalogue/translate';
import { createPassages, limitsOf, movePassageEnd } from '#core/annotation/passages';
import type { Direction } from '#core/passage/boundaries';
import type { Passage } from '#core/passage/passage';
import { inOwnOrder } from '#core/passage/plain-signs';
import { nextStop, type PassageEnd, type StopKind } from '#core/passage/stops';
import { selectedRanges } from '../../actions/annotate/annotation-actions';
import { say } from '../../actions/say';
import { endMoveOf } from '../../commands/annotate/passage-end-commands';
import { Button } from '../../design/button';
import { useWorkbench } from '../../hooks/workbench-context';
import { commandAt } from '../../keys/command-keys';
import { chordOf } from '../../session/chord';
import { describePassageEnd } from '../../words/describe-passage-end';
import { useComparedPaper } from '../common/compare-context';

interface EditPassagesProps {
  readonly passages: readonly Passage[];
  readonly onChange: (passages: readonly Passage[]) => void;
}

export const EditPassages = ({ passages, onChange }: EditPassagesProps): ReactElement => {
  const workbench = useWorkbench();
  const session = useComparedPaper();
  const { paper, view } = session;
  const [current, setCurrent] = useState(0);
  const at = Math.min(current, passages.length - 1);

  const move = (place: number, kind: StopKind, direction: Direction): void => {
    const passage = passages[place];
    if (!passage) return;
    const offset = kind.end === 'start' ? passage.from : passage.to;
    const limits = limitsOf(paper.text, passages, place, kind.end);
    const stop = nextStop(paper.text, offset, kind, direction, limits);
    if (stop === null) {
      say(workbench, t('actions.end-cannot-move', { end: kind.end }));
      return;
    }
    const moved = movePassageEnd(paper.text, passages, place, kind.end, stop);
    onChange(moved);
    view?.keepInSight(stop);
    say(workbench, describePassageEnd(moved[place]?.quote.exact ?? '', kind.end));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const command = commandAt(chordOf(event.nativeEvent));
    const found = command && endMoveOf(command);
    if (!found) return;
    event.preventDefault();
    move(at, found.kind, found.direction);
  };
  const takeSelection = (): void => {
    const ranges = selectedRanges(session);
    if (ranges.length > 0) onChange(createPassages(paper.text, ranges));
    else say(workbench, t('consensus.select-first'));
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its buttons have the focus when the keys act
    <div className="edit-passages" onKeyDown={onKeyDown}>
      {passages.map((passage, place) => (
        <fieldset
          // biome-ignore lint/suspicious/noArrayIndexKey: a passage has no name but its place
          key={place}
          className="edit-passage"
          aria-label={
            passages.length > 1
              ? t('consensus.passage-number', { number: place + 1 })
              : t('consensus.passage')
          }
          onFocus={() => setCurrent(place)}
        >
          <p className="edit-words" dir="auto">
            {inOwnOrder(passage.quote.exact)}
          </p>
          <EndButtons
            end="start"
            onMove={(direction) => move(place, { end: 'start', unit: 'word' }, direction)}
          />
          <EndButtons
            end="end"
            onMove={(direction) => move(place, { end: 'end', unit: 'word' }, direction)}
          />
          {passages.length > 1 && (
            <Button rank="quiet" onClick={() => onChange(passages.toSpliced(place, 1))}>
              {t('common.remove')}
            </Button>
          )}
        </fieldset>
      ))}
      <Button onClick={takeSelection}>{t('consensus.use-selection')}</Button>
    </div>
  );
};

interface EndButtonsProps {
  readonly end: PassageEnd;
  readonly onMove: (direction: Direction) => void;
}

const EndButtons = ({ end, onMove }: EndButtonsProps): ReactElement => (
  <span className="edit-end">
    <span aria-hidden="true">{t('consensus.end-name', { end })}</span>
    {(['backward', 'forward'] as const).map((direction) => (
      <Button
        key={direction}
        aria-label={t('consensus.move-end', { end, direction })}
        onClick={() => onMove(direction)}
      >
        <span aria-hidden="true">{direction === 'forward' ? '›' : '‹'}</span>
      </Button>
    ))}
  </span>
);
