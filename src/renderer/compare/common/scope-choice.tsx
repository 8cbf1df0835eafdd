/** Choosing what a number speaks of: one tag, or all together. */

import { type ReactElement, useId } from 'react';
import { t } from '#catalogue/translate';
import { SCOPES, type Scope } from '#core/agreement/report/counted-text';
import { scopeName } from '../../words/describe-agreement';

export interface AgreementScopeProps {
  readonly scope: Scope;
  readonly onChoose: (scope: Scope) => void;
}

export const AgreementScope = ({ scope, onChoose }: AgreementScopeProps): ReactElement => {
  const group = useId();
  return (
    <fieldset className="agreement-scope" aria-label={t('compare.which-tag')}>
      {ALL_FIRST.map((one, place) => (
        <label key={one}>
          <input type="radio" name={group} checked={one === scope} onChange={() => onChoose(one)} />
          <span className={`agreement-scope-name${EDGES[place] ?? ''}`}>{scopeName(one)}</span>
        </label>
      ))}
    </fieldset>
  );
};

/** The first and the last are rounded. */
const EDGES: Readonly<Record<number, string>> = { 0: ' is-first', [SCOPES.length - 1]: ' is-last' };

const ALL_FIRST: readonly Scope[] = ['all', ...SCOPES.filter((scope) => scope !== 'all')];
