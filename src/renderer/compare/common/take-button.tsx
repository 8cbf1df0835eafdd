/** Takes the reading of one analyst, by the digit that the analyst has in all cases. */
import type { ReactElement } from 'react';
import { t } from '#catalogue/translate';
import type { ShownSet } from '#core/compare/shown-set';
import { setName } from '#words/name-of';
import { DecideButton } from './decide-button';

export interface TakeButtonProps {
  readonly set: ShownSet;
  readonly onTake: () => void;
}

export const TakeButton = ({ set, onTake }: TakeButtonProps): ReactElement => (
  <DecideButton
    number={set.ordinal + 1}
    label={t('consensus.take-reading', { name: setName(set) })}
    short={t('consensus.take-this')}
    onDecide={onTake}
  />
);
