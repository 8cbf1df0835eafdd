/** Everybody's reading of a case side by side, each with what takes it, and who has nothing there. */
import { Fragment, type ReactElement, useMemo } from 'react';
import { t } from '#catalogue/translate';
import type { Case } from '#core/cases/case';
import type { ShownSet } from '#core/compare/shown-set';
import { listNames } from '#words/name-of';
import { readInOrder } from '../../session/comparing/neutral-sets';
import { useComparedPaper } from '../common/compare-context';
import { DigitKey } from '../common/digit-key';
import { PersonSign } from '../common/person-sign';
import { useShownSets } from '../common/use-shown-sets';
import { ReadingCard } from './reading-card';

export interface ReadingCardsProps {
  readonly one: Case;
  /** The button that takes the reading of an analyst; null where there is none. */
  readonly takeOf: (set: ShownSet) => ReactElement | null;
}

export const ReadingCards = ({ one: compared, takeOf }: ReadingCardsProps): ReactElement => {
  const session = useComparedPaper();
  const sets = useShownSets(compared);
  const one = useMemo(() => readInOrder(compared, sets), [compared, sets]);
  const said = one.readings.flatMap((reading, place) => {
    const set = sets.find(({ analystId }) => analystId === reading.analystId);
    return set && reading.annotations.length > 0 ? [{ reading, set, place }] : [];
  });
  const silent = sets.filter(({ analystId }) => !said.some(({ set }) => set.analystId === analystId));
  return (
    <>
      <div className="readings">
        {said.map(({ reading, set, place }) => (
          <ReadingCard
            key={set.analystId}
            session={session}
            one={one}
            reading={reading}
            set={set}
            place={place}
            take={takeOf(set)}
          />
        ))}
      </div>
      {silent.length > 0 && <Silent sets={sets} silent={silent} />}
    </>
  );
};

interface SilentProps {
  readonly sets: readonly ShownSet[];
  readonly silent: readonly ShownSet[];
}

/** Their digits are theirs at the next case too. */
const Silent = ({ sets, silent }: SilentProps): ReactElement => (
  <p className="reading-silent">
    {silent.map((set) => (
      <Fragment key={set.analystId}>
        <DigitKey number={set.ordinal + 1} />
        <PersonSign set={set} />
      </Fragment>
    ))}
    <span>
      {t('consensus.nothing-here', {
        names: listNames(
          sets,
          silent.map(({ analystId }) => analystId),
        ),
      })}
    </span>
  </p>
);
