/** The sign of a kind of case, for the eye: what it means stands beside it. */
import type { ReactElement } from 'react';
import type { Case } from '#core/cases/case';
import { CASE_SIGNS } from '#words/describe-case';
import './case-sign.css';

export const CaseSign = ({ kind }: { readonly kind: Case['kind'] }): ReactElement => (
  <span className="case-sign" aria-hidden="true">
    {CASE_SIGNS[kind]}
  </span>
);
