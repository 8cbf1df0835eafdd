/** What stands in the place of the differences while fewer than two sets are compared: what comparing is, and how to begin. */
import type { ReactElement } from 'react';
import { hasSampleSets, previewSampleSets } from '../../actions/library/sample-claim-sets';
import { importClaimSets } from '../../commands/library/import-claim-sets';
import { useWorkbench } from '../../hooks/workbench-context';
import { CommandButton } from '../../keys/command-button';
import { useComparedPaper, useCompareState } from './compare-context';

export const NothingCompared = (): ReactElement | null => {
  const records = useCompareState((state) => state.records);
  const available = useCompareState((state) => state.available);
  if (!records) return null;
  if (available.length > 1) return <p className="compare-message">Choose two or more claim sets above.</p>;
  const isBlind = records.sharedSets.some(({ seal }) => seal.kind === 'sealed');
  return isBlind ? <AllSealed /> : <NothingToCompare />;
};

/** Blind until the round is closed: nothing else is offered that would end it. */
const AllSealed = (): ReactElement => {
  const workbench = useWorkbench();
  return (
    <div className="compare-message">
      <p>
        The claim sets of others are sealed until you close your round. Then they can be compared with yours.
      </p>
      <div className="compare-offers">
        <button
          type="button"
          className="button"
          onClick={() => workbench.show({ dialog: { kind: 'close-round' } })}
        >
          Close my round and open the sealed sets…
        </button>
      </div>
    </div>
  );
};

const NothingToCompare = (): ReactElement => {
  const workbench = useWorkbench();
  const { paper } = useComparedPaper();
  return (
    <div className="compare-message">
      <p>
        Several people tag the same paper, each on their own machine, and send each other the claim sets that
        they export. Compared here, these show place by place where you agree and differ, and what each of you
        wrote about it.
      </p>
      <p>So far there is nobody’s claim set to compare with.</p>
      <div className="compare-offers">
        <CommandButton command={importClaimSets} className="button is-primary" />
        {hasSampleSets(paper) && (
          <button type="button" className="button" onClick={() => void previewSampleSets(workbench)}>
            Try it with the sample claim sets
          </button>
        )}
      </div>
    </div>
  );
};
