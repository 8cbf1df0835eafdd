/** By which rule analysts are taken to agree. */

import { type ReactElement, type ReactNode, useState } from 'react';
import { t } from '#catalogue/translate';
import type { MergeStrategy } from '#core/consensus/draft-consensus';
import { setName } from '#words/name-of';
import { usePreferences } from '../../hooks/workbench-context';
import { useCompareState } from '../common/compare-context';

/** Of three, two are enough; of four, three are needed. */
const USUAL_SHARE = 0.6;

interface StrategyFieldsProps {
  readonly strategy: MergeStrategy;
  readonly onChange: (strategy: MergeStrategy) => void;
}

export const StrategyFields = ({ strategy, onChange }: StrategyFieldsProps): ReactElement => {
  const sets = useCompareState((state) => state.sets);
  const { hidesNames } = usePreferences();
  const [share, setShare] = useState(USUAL_SHARE);
  const [trusted, setTrusted] = useState(sets[0]?.analystId ?? '');
  const chosen: Readonly<Record<MergeStrategy['kind'], MergeStrategy>> = {
    unanimous: { kind: 'unanimous' },
    majority: { kind: 'majority', share },
    trusted: { kind: 'trusted', analystId: trusted },
  };
  const option = (kind: MergeStrategy['kind']): Omit<OptionProps, 'children'> => ({
    isChosen: strategy.kind === kind,
    onChoose: () => onChange(chosen[kind]),
  });
  return (
    <fieldset className="merge-strategy">
      <legend>{t('consensus.agreed-by')}</legend>
      <Option {...option('unanimous')}>{t('consensus.rule-unanimous')}</Option>
      <div className="merge-choice">
        <Option {...option('majority')}>{t('consensus.rule-majority')}</Option>
        <label className="merge-detail">
          {t('consensus.at-least')}{' '}
          <input
            type="number"
            min={1}
            max={100}
            value={Math.round(100 * share)}
            onChange={({ target: { valueAsNumber } }) => {
              if (!(valueAsNumber >= 1 && valueAsNumber <= 100)) return;
              setShare(valueAsNumber / 100);
              onChange({ kind: 'majority', share: valueAsNumber / 100 });
            }}
          />{' '}
          {t('consensus.share-of-all')}
        </label>
      </div>
      <div className="merge-choice">
        <Option {...option('trusted')} isDisabled={hidesNames}>
          {t('consensus.rule-trusted')}
          {hidesNames && <small> {t('consensus.trusted-hidden')}</small>}
        </Option>
        {!hidesNames && (
          <label className="merge-detail">
            {t('consensus.trust')}{' '}
            <select
              value={trusted}
              onChange={({ target: { value } }) => {
                setTrusted(value);
                onChange({ kind: 'trusted', analystId: value });
              }}
            >
              {sets.map((set) => (
                <option key={set.analystId} value={set.analystId}>
                  {setName(set)}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
    </fieldset>
  );
};

interface OptionProps {
  readonly isChosen: boolean;
  readonly isDisabled?: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

const Option = ({ isChosen, isDisabled, onChoose, children }: OptionProps): ReactElement => (
  <label className="choice">
    <input type="radio" name="merge-strategy" checked={isChosen} disabled={isDisabled} onChange={onChoose} />
    <span>{children}</span>
  </label>
);
