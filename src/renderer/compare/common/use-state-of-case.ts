/** How a case stands with the consensus that is made here. */
import type { Case } from '#core/cases/case';
import type { CaseState } from '#core/cases/decision-log';
import { useCompareState } from './compare-context';

export const useStateOfCase = ({ key }: Pick<Case, 'key'>): CaseState =>
  useCompareState((state) => state.states.get(key) ?? OPEN);

const OPEN: CaseState = { kind: 'open' };
