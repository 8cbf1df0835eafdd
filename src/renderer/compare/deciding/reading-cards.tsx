/** The readings of a case side by side, each with those whose it is and what takes it, and who has nothing there. */
import { Fragment, type ReactElement, useMemo } from 'react';
import { t } from '#catalogue/translate';
import { groupedBy } from '#core/agreement/grouped-by';
import type { Case } from '#core/cases/case';
import { saidIn } from '#core/cases/said-in';
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
  // What several say alike is shown once: so what differs from it stands beside it, and in sight.
  const alike = [...groupedBy(said, ({ reading }) => saidIn(reading)).values()];
  const silent = sets.filter(({ analystId }) => !said.some(({ set }) => set.analystId === analystId));
  return (
    <>
      <div className="readings">
        {alike.flatMap(([first, ...others]) =>
          first
            ? [
                <ReadingCard
                  key={first.set.analystId}
                  session={session}
                  one={one}
                  reading={first.reading}
                  place={first.place}
                  sets={[first, ...others].map(({ set }) => set)}
                  takeOf={takeOf}
                />,
              ]
            : [],
        )}
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
