/** What stands in the place of the differences while fewer than two sets are compared. */
import type { ReactElement } from 'react';
import { useCompareState } from './compare-context';

export const NothingCompared = (): ReactElement | null => {
  const records = useCompareState((state) => state.records);
  const available = useCompareState((state) => state.available);
  if (!records) return null;
  if (available.length > 1) return <p className="compare-message">Choose two or more claim sets above.</p>;
  return (
    <div className="compare-message">
      <p>
        Several people tag the same paper, each on their own machine. Compared here, their claim sets show
        place by place where they agree and differ, how much, and what each one wrote about it.
      </p>
      <p>There is only one claim set of this paper in the library so far.</p>
    </div>
  );
};
