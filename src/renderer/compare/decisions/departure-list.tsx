/** Where a consensus departs from what I said, and who decided so and why. */

import { type ReactElement, useMemo, useState } from 'react';
import { t } from '#catalogue/translate';
import { type Departure, departuresOf } from '#core/consensus/departures';
import { inOwnOrder } from '#core/passage/plain-signs';
import type { PaperRecords } from '#core/records/paper-records';
import type { Person } from '#core/records/shared-set';
import { nameAmong } from '#words/describe-report';
import { shorten } from '#words/shorten';
import { consensusIn } from '../../session/deciding';
import { describeDeparture, pieceName } from '../../words/describe-departure';
import { useComparedPaper } from '../common/compare-context';

interface DeparturesProps {
  readonly consensusId: string;
  readonly people: readonly Person[];
  readonly records: PaperRecords;
}

/** Compared only when somebody asks. */
export const Departures = (props: DeparturesProps): ReactElement => {
  const [isOpen, setOpen] = useState(false);
  return (
    <details data-departures onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('consensus.departs-from-mine')}</summary>
      {isOpen && <DepartureList {...props} />}
    </details>
  );
};

const DepartureList = ({ consensusId, people, records }: DeparturesProps): ReactElement => {
  const session = useComparedPaper();
  const { own, departures } = useMemo(() => {
    const mine = consensusIn(records, session.analystId).consensus;
    const { consensus, decisions } = consensusIn(records, consensusId);
    return {
      own: mine.annotations,
      departures: departuresOf(
        session.paper,
        { analystId: session.analystId, ...mine },
        { analystId: consensusId, ...consensus },
        decisions,
      ),
    };
  }, [records, session, consensusId]);
  return (
    <>
      <p>
        {describeTaken(own.length, takenOver(own, departures))}{' '}
        {departures.length === 0
          ? t('consensus.departs-nowhere')
          : t('consensus.departs-in', { count: departures.length })}
      </p>
      <ul>
        {departures.slice(0, DEPARTURES_SHOWN).map((departure, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a departure has no id, and the list is made anew
          <li key={place} className="departure">
            <DepartureItem departure={departure} people={people} />
          </li>
        ))}
      </ul>
      {departures.length > DEPARTURES_SHOWN && (
        <p>{t('common.and-more', { count: departures.length - DEPARTURES_SHOWN })}</p>
      )}
    </>
  );
};

/** Nobody reads through more at a time. */
const DEPARTURES_SHOWN = 200;

const takenOver = (own: readonly { readonly id: string }[], departures: readonly Departure[]): number => {
  const departed = new Set(
    departures.flatMap(({ piece }) => (piece.kind === 'relation' ? [] : piece.first.map(({ id }) => id))),
  );
  return own.filter(({ id }) => !departed.has(id)).length;
};

const describeTaken = (own: number, taken: number): string => t('consensus.taken-over', { own, taken });

interface DepartureItemProps {
  readonly departure: Departure;
  readonly people: readonly Person[];
}

const DepartureItem = ({ departure: { piece, decision }, people }: DepartureItemProps): ReactElement => {
  const session = useComparedPaper();
  const { mine, theirs } = describeDeparture(piece);
  const words = inOwnOrder(session.paper.text.slice(piece.place.from, piece.place.to));
  return (
    <>
      <button
        type="button"
        className="decision-place"
        dir="auto"
        onClick={() => session.view?.reveal(piece.place)}
      >
        <span className="for-readers">{t('consensus.go-to')} </span>
        {shorten(words, 90)}
      </button>
      <p className="decision-outcome">{pieceName(piece.kind)}</p>
      <dl className="decision-readings">
        <div>
          <dt>{t('consensus.mine')}</dt>
          <dd dir="auto">{mine}</dd>
        </div>
        <div>
          <dt>{t('common.consensus')}</dt>
          <dd dir="auto">{theirs}</dd>
        </div>
      </dl>
      {decision && (
        <p className="case-reason" dir="auto">
          {decision.reason === '' ? t('consensus.no-reason') : decision.reason} (
          {nameAmong(people)(decision.decidedBy)})
        </p>
      )}
    </>
  );
};
