/** Any passage of a text, to be selected by pointer or by key: for what has no place that was found. */

import type { KeyboardEvent, ReactElement } from 'react';
import { t } from '#catalogue/translate';
import { tidyRange } from '#core/passage/boundaries';
import type { Passage } from '#core/passage/passage';
import { inOwnOrder } from '#core/passage/plain-signs';
import type { TextRange } from '#core/passage/range';
import { shorten } from '#words/shorten';
import { Button } from '../../design/button';
import { Dialog } from '../../design/dialog';
import { SearchInput } from '../../design/search-input';
import { type Picking, usePicking } from './use-picking';
import './passage-picker.css';

/** Code units of the passage as it stood: three lines. */
const LINES = 240;

export interface PassagePickerProps {
  readonly text: string;
  /** As it stood, and what is said over it. */
  readonly passage: Passage;
  readonly stood: string;
  /** Where it may stand, roughly; what is selected at first unless it is empty. */
  readonly near: TextRange;
  readonly onUse: (range: TextRange) => void;
  readonly onClose: () => void;
}

export const PassagePicker = (props: PassagePickerProps): ReactElement => {
  const { text, passage, stood, near, onUse, onClose } = props;
  const picking = usePicking(text, near);
  const { field, stretch, selected } = picking;
  const range = tidyRange(text, selected);
  return (
    <Dialog title={t('colleagues.pick-title')} look="wide" onClose={onClose}>
      <PickerTools picking={picking} />
      <p className="picker-stood" dir="auto">
        <small>{stood}:</small> {shorten(passage.quote.exact, LINES)}
      </p>
      <textarea
        ref={field}
        className="picker-text"
        readOnly
        dir="auto"
        spellCheck={false}
        aria-label={t('colleagues.pick-text')}
        value={inOwnOrder(text.slice(stretch.from, stretch.to))}
        onSelect={picking.follow}
        onPointerUp={({ altKey }) => altKey || picking.growToWords()}
        onKeyDown={(event) => stepByKey(event, picking)}
      />
      <p className="picker-selected" dir="auto">
        {range
          ? t('colleagues.pick-selected', { words: shorten(text.slice(range.from, range.to), LINES) })
          : t('colleagues.pick-how')}
      </p>
      <div className="dialog-buttons">
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        <Button rank="primary" disabled={range === null} onClick={() => range && onUse(range)}>
          {t('colleagues.pick-use')}
        </Button>
      </div>
    </Dialog>
  );
};

/** A place of its own, and not the field's: there, too, one goes on to the next. */
const stepByKey = (event: KeyboardEvent, { step }: Picking): void => {
  if (event.key !== 'Enter' && event.key !== 'F3') return;
  event.preventDefault();
  step(event.shiftKey ? -1 : 1);
};

const PickerTools = ({ picking }: { readonly picking: Picking }): ReactElement => {
  const { words, hits, hasEarlier, hasLater } = picking;
  const isLooking = words.trim() !== '';
  return (
    <div className="picker-tools">
      <SearchInput
        label={t('colleagues.pick-find')}
        value={words}
        onChange={({ target }) => picking.look(target.value)}
        onKeyDown={(event) => stepByKey(event, picking)}
      />
      <Button disabled={hits.length === 0} onClick={() => picking.step(-1)}>
        {t('colleagues.pick-previous')}
      </Button>
      <Button disabled={hits.length === 0} onClick={() => picking.step(1)}>
        {t('colleagues.pick-next')}
      </Button>
      <p className="dialog-aside" role="status">
        {isLooking && describeFound(picking)}
      </p>
      {(hasEarlier || hasLater) && (
        <span className="picker-stretch">
          <Button disabled={!hasEarlier} onClick={picking.goEarlier}>
            {t('colleagues.pick-earlier')}
          </Button>
          <Button disabled={!hasLater} onClick={picking.goLater}>
            {t('colleagues.pick-later')}
          </Button>
        </span>
      )}
    </div>
  );
};

const describeFound = ({ hits, selected }: Picking): string => {
  const at = hits.findIndex(({ from }) => from === selected.from);
  return at < 0
    ? t('colleagues.pick-found', { count: hits.length })
    : t('colleagues.pick-found-at', { at: at + 1, count: hits.length });
};
