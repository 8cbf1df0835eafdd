/** How far the compared analysts agree: all coefficients for one tag or all, of all analysts or any two. */

import { type ReactElement, useMemo, useState } from 'react';
import { t } from '#catalogue/translate';
import type { CoefficientName } from '#core/agreement/report/agreement-report';
import type { Scope } from '#core/agreement/report/counted-text';
import type { ShownSet } from '#core/compare/shown-set';
import type { MatrixOrder, ReportOrder } from '../../session/comparing/measure-messages';
import { useComparedPaper, useCompareState } from '../common/compare-context';
import { NothingCompared } from '../common/nothing-compared';
import { AgreementScope } from '../common/scope-choice';
import { AgreementGamma } from './agreement-gamma';
import { AgreementMatrix, type AnalystPair } from './agreement-matrix';
import { AgreementNumbers } from './agreement-numbers';
import { AgreementWho } from './agreement-who';
import { useMeasured } from './use-measured';
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
  const [isAllShown, setIsAllShown] = useState(false);
  const [opened, setOpened] = useState<CoefficientName | null>(null);
  const pair = asked?.every((id) => sets.some(({ analystId }) => analystId === id)) ? asked : null;
  const measuredSets = useMemo(
    () => (pair ? sets.filter(({ analystId }) => pair.includes(analystId)) : sets),
    [sets, pair],
  );
  const order = useReportOrder(measuredSets, scope);
  const measured = useMeasured(order);
  const now = useMemo(
    () => (measured.report || measured.failure ? { sets: measuredSets, scope, measured } : null),
    [measuredSets, scope, measured],
  );
  const shown = useLatest(now);
  return (
    <section className="agreement" aria-label={t('compare.tab-agreement')}>
      <div className="agreement-choices">
        <AgreementScope scope={scope} onChoose={setScope} />
        <AgreementWho sets={sets} pair={pair} onChoose={setPair} />
      </div>
      {shown ? (
        <AgreementNumbers
          {...shown}
          isBusy={now === null}
          seed={SEED}
          opened={opened}
          onOpen={setOpened}
          isAllShown={isAllShown}
          onShowAll={setIsAllShown}
        >
          {sets.length > 2 && isAllShown && (
            <Pairs
              sets={sets}
              scope={scope}
              name={opened ?? 'unitizedAlpha'}
              pair={pair}
              onChoose={setPair}
            />
          )}
          <AgreementGamma subject={order} />
        </AgreementNumbers>
      ) : (
        <p className="compare-message">{t('agreement.measuring')}</p>
      )}
    </section>
  );
};

/** What there was last stays until there is something new, so that nothing jumps meanwhile. */
const useLatest = <Value,>(value: Value | null): Value | null => {
  const [latest, setLatest] = useState(value);
  if (value && value !== latest) setLatest(value);
  return value ?? latest;
};

const useReportOrder = (sets: readonly ShownSet[], scope: Scope): ReportOrder => {
  const { paper } = useComparedPaper();
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
