/** The queue of differences, in text order. */
import type { ReactElement } from 'react';
import { shorten } from '../describe';
import { useCompareState, useComparing } from './compare-context';
import { CASE_NAMES, wordsOfCase } from './describe-case';

export const DifferencesPanel = (): ReactElement => {
  const comparing = useComparing();
  const sets = useCompareState((state) => state.sets);
  const result = useCompareState((state) => state.result);
  const failure = useCompareState((state) => state.failure);
  const currentKey = useCompareState((state) => state.currentKey);
  if (failure) return <p className="compare-message">The sets could not be compared: {failure}.</p>;
  if (sets.length < 2) return <p className="compare-message">Choose two or more claim sets above.</p>;
  if (!result) return <p className="compare-message">Comparing…</p>;
  const differences = result.cases.filter(({ kind }) => kind !== 'same');
  return (
    <ul className="difference-list" aria-label="Differences">
      {differences.map((one) => (
        <li key={one.key}>
          <button
            type="button"
            className="difference"
            aria-current={one.key === currentKey}
            onClick={() => comparing.lookAt(one.key)}
          >
            <span className="difference-kind">{CASE_NAMES[one.kind]}</span> {shorten(wordsOfCase(one), 90)}
          </button>
        </li>
      ))}
    </ul>
  );
};
