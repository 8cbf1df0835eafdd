/** How far the compared analysts agree: all coefficients for one tag or all, of all analysts or any two. */
import { type ReactElement, useMemo, useState } from 'react';
import type { Scope } from '#core/compare/counted-text';
import type { CoefficientName } from '#core/compare/report';
import { saveFile } from '../actions/save-file';
import { useWorkbench } from '../workbench-context';
import { agreementFile } from './agreement-file';
import { AgreementGamma } from './agreement-gamma';
import { AgreementMatrix, type AnalystPair } from './agreement-matrix';
import { scaleFor } from './agreement-scale';
import { AgreementScope } from './agreement-scope';
import { AgreementTable } from './agreement-table';
import {
  describeDraws,
  OTHER_COEFFICIENTS,
  SCOPE_NAMES,
  TAG_COEFFICIENTS,
  USUAL_VALUES,
} from './agreement-words';
import { useCompareState, useComparing } from './compare-context';
import type { MatrixOrder, ReportOrder } from './measure-messages';
import { NothingCompared } from './nothing-compared';
import type { ShownSet } from './shown-set';
import { type Measured, useMeasured } from './use-measured';
import './agreement-panel.css';

/** The same numbers whenever the same sets are compared. */
const SEED = 1;

export const AgreementPanel = (): ReactElement => {
  const sets = useCompareState((state) => state.sets);
  if (sets.length < 2) return <NothingCompared />;
  return <Agreement sets={sets} />;
};

const Agreement = ({ sets }: { readonly sets: readonly ShownSet[] }): ReactElement => {
  const [scope, setScope] = useState<Scope>('all');
  const [asked, setPair] = useState<AnalystPair | null>(null);
  const [opened, setOpened] = useState<CoefficientName | null>(null);
  const pair = asked?.every((id) => sets.some(({ analystId }) => analystId === id)) ? asked : null;
  const measuredSets = useMemo(
    () => (pair ? sets.filter(({ analystId }) => pair.includes(analystId)) : sets),
    [sets, pair],
  );
  const order = useReportOrder(measuredSets, scope);
  const measured = useMeasured(order);
  return (
    <section className="agreement" aria-label="Agreement">
      <div className="agreement-choices">
        <AgreementScope scope={scope} onChoose={setScope} />
        <WhoChoice sets={sets} pair={pair} onChoose={setPair} />
      </div>
      <Coefficients
        sets={measuredSets}
        scope={scope}
        measured={measured}
        opened={opened}
        onOpen={setOpened}
      />
      {sets.length > 2 && (
        <Pairs sets={sets} scope={scope} name={opened ?? 'unitizedAlpha'} pair={pair} onChoose={setPair} />
      )}
      <AgreementGamma subject={order} />
    </section>
  );
};

const useReportOrder = (sets: readonly ShownSet[], scope: Scope): ReportOrder => {
  const { paper } = useComparing().session;
  return useMemo(
    () => ({
      kind: 'report',
      sets: sets.map(({ analystId, annotations, relations }) => ({ analystId, annotations, relations })),
      scope,
      length: paper.text.length,
      blocks: paper.blocks.map(({ from, to }) => ({ from, to })),
      seed: SEED,
    }),
    [sets, scope, paper],
  );
};

interface CoefficientsProps {
  readonly sets: readonly ShownSet[];
  readonly scope: Scope;
  readonly measured: Measured;
  readonly opened: CoefficientName | null;
  readonly onOpen: (name: CoefficientName | null) => void;
}

const Coefficients = ({ sets, scope, measured, opened, onOpen }: CoefficientsProps): ReactElement => {
  const { report, intervals, failure } = measured;
  const workbench = useWorkbench();
  const { paper } = useComparing().session;
  const scale = useMemo(() => scaleFor(report, intervals), [report, intervals]);
  if (failure) return <p className="compare-message">Agreement could not be measured: {failure}.</p>;
  if (!report) return <p className="compare-message">Measuring…</p>;
  const table = { sets, measured: { ...measured, report }, scale, opened, onOpen };
  const save = (): void => {
    const { done, ...request } = agreementFile({ paper, sets, scope, report, intervals, seed: SEED });
    void saveFile(workbench, request, done);
  };
  return (
    <>
      <AgreementTable caption={SCOPE_NAMES[scope]} names={TAG_COEFFICIENTS} {...table} />
      <AgreementTable caption="Whatever the tag" names={OTHER_COEFFICIENTS} {...table} />
      <Draws measured={measured} />
      <p className="agreement-small">{USUAL_VALUES}</p>
      <button type="button" className="button" disabled={!intervals} onClick={save}>
        Export as CSV…
      </button>
    </>
  );
};

const Draws = ({ measured: { share, intervals } }: { readonly measured: Measured }): ReactElement => {
  if (!intervals)
    return (
      <div className="agreement-progress">
        <progress aria-label="Resamples for the intervals" value={share} max={1} />
        <small className="agreement-small">Working out intervals…</small>
      </div>
    );
  const drawn = [...intervals.values()].find((one) => one.kind === 'interval');
  return (
    <p className="agreement-small">
      {drawn ? describeDraws(drawn, SEED) : 'No intervals: there are too few paragraphs to draw from.'}
    </p>
  );
};

interface PairsProps {
  readonly sets: readonly ShownSet[];
  readonly scope: Scope;
  readonly name: CoefficientName;
  readonly pair: AnalystPair | null;
  readonly onChoose: (pair: AnalystPair) => void;
}

const Pairs = ({ sets, scope, name, pair, onChoose }: PairsProps): ReactElement => {
  const report = useReportOrder(sets, scope);
  const order = useMemo<MatrixOrder>(() => ({ ...report, kind: 'matrix' }), [report]);
  const { pairs } = useMeasured(order);
  return <AgreementMatrix name={name} sets={sets} pairs={pairs} chosen={pair} onChoose={onChoose} />;
};

interface WhoChoiceProps {
  readonly sets: readonly ShownSet[];
  readonly pair: AnalystPair | null;
  readonly onChoose: (pair: AnalystPair | null) => void;
}

const WhoChoice = ({ sets, pair, onChoose }: WhoChoiceProps): ReactElement | null => {
  if (sets.length < 3) return null;
  const pairs = sets.flatMap((first, index) =>
    sets.slice(index + 1).map((second) => [first, second] as const),
  );
  const chosen = pairs.findIndex(([a, b]) => pair?.[0] === a.analystId && pair[1] === b.analystId);
  return (
    <label className="agreement-who">
      Who{' '}
      <select
        value={chosen}
        onChange={({ target }) => {
          const found = pairs[Number(target.value)];
          onChoose(found ? [found[0].analystId, found[1].analystId] : null);
        }}
      >
        <option value={-1}>All {sets.length} together</option>
        {pairs.map(([a, b], index) => (
          <option key={`${a.analystId} ${b.analystId}`} value={index}>
            {a.name} and {b.name}
          </option>
        ))}
      </select>
    </label>
  );
};
