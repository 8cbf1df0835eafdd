/** Choosing whose agreement is measured: that of all compared analysts, or of any two. */

import type { ReactElement } from 'react';
import { t } from '#catalogue/translate';
import type { ShownSet } from '#core/compare/shown-set';
import { setName } from '#words/name-of';
import type { AnalystPair } from './agreement-matrix';

export interface AgreementWhoProps {
  readonly sets: readonly ShownSet[];
  readonly pair: AnalystPair | null;
  readonly onChoose: (pair: AnalystPair | null) => void;
}

export const AgreementWho = ({ sets, pair, onChoose }: AgreementWhoProps): ReactElement | null => {
  if (sets.length < 3) return null;
  const pairs = sets.flatMap((first, index) =>
    sets.slice(index + 1).map((second) => [first, second] as const),
  );
  const chosen = pairs.findIndex(([a, b]) => pair?.[0] === a.analystId && pair[1] === b.analystId);
  return (
    <label className="agreement-who">
      {t('agreement.who')}{' '}
      <select
        value={chosen}
        onChange={({ target }) => {
          const found = pairs[Number(target.value)];
          onChoose(found ? [found[0].analystId, found[1].analystId] : null);
        }}
      >
        <option value={-1}>{t('agreement.all-together', { count: sets.length })}</option>
        {pairs.map(([a, b], index) => (
          <option key={`${a.analystId} ${b.analystId}`} value={index}>
            {t('agreement.two', { first: setName(a), second: setName(b) })}
          </option>
        ))}
      </select>
    </label>
  );
};
