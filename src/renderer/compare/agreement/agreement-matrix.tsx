/** One coefficient of every two analysts; a cell chooses its pair. */

import type { ReactElement } from 'react';
import { t } from '#catalogue/translate';
import type { AgreementReport, CoefficientName } from '#core/agreement/report/agreement-report';
import type { PairReport } from '#core/agreement/report/assemble-report';
import type { ShownSet } from '#core/compare/shown-set';
import { setName } from '#words/name-of';
import { coefficientName, describeUndefined, formatNumber } from '../../words/describe-agreement';
import { PersonSign } from '../common/person-sign';

/** Ids of two analysts. */
export type AnalystPair = readonly [string, string];

export interface AgreementMatrixProps {
  readonly name: CoefficientName;
  readonly sets: readonly ShownSet[];
  readonly pairs: readonly PairReport[];
  readonly chosen: AnalystPair | null;
  readonly onChoose: (pair: AnalystPair) => void;
}

export const AgreementMatrix = ({
  name,
  sets,
  pairs,
  chosen,
  onChoose,
}: AgreementMatrixProps): ReactElement => (
  <div className="agreement-wide">
    <table className="agreement-matrix">
      <caption>{t('agreement.of-every-two', { coefficient: coefficientName(name) })}</caption>
      <thead>
        <tr>
          <td />
          {sets.slice(0, -1).map((set) => (
            <th key={set.analystId} scope="col">
              <PersonSign set={set} />
              <span className="for-readers">{setName(set)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sets.slice(1).map((second, index) => (
          <tr key={second.analystId}>
            <th scope="row" dir="auto">
              {setName(second)}
            </th>
            {sets.slice(0, index + 1).map((first) => (
              <td key={first.analystId}>
                <Cell
                  name={name}
                  first={first}
                  second={second}
                  report={reportOf(pairs, first.analystId, second.analystId)}
                  isChosen={chosen?.[0] === first.analystId && chosen[1] === second.analystId}
                  onChoose={onChoose}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

interface CellProps {
  readonly name: CoefficientName;
  readonly first: ShownSet;
  readonly second: ShownSet;
  readonly report: AgreementReport | null;
  readonly isChosen: boolean;
  readonly onChoose: (pair: AnalystPair) => void;
}

const Cell = ({ name, first, second, report, isChosen, onChoose }: CellProps): ReactElement => {
  const coefficient = report?.[name];
  const [short, long] = !coefficient
    ? ['…', t('agreement.not-measured')]
    : coefficient.kind === 'value'
      ? [formatNumber(coefficient.value, 2), formatNumber(coefficient.value, 2)]
      : ['–', t('agreement.undefined-because', { reason: describeUndefined(coefficient.reason, name) })];
  return (
    <button
      type="button"
      className="agreement-cell"
      aria-pressed={isChosen}
      aria-label={t('agreement.two-figures', {
        first: setName(first),
        second: setName(second),
        figure: long,
      })}
      title={long}
      onClick={() => onChoose([first.analystId, second.analystId])}
    >
      {short}
    </button>
  );
};

const reportOf = (pairs: readonly PairReport[], first: string, second: string): AgreementReport | null =>
  pairs.find((pair) => pair.first === first && pair.second === second)?.report ?? null;
