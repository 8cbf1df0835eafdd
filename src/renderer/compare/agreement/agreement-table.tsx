/** The table of coefficients: each with its value, what it rests on and its interval; opened, why it is no higher. */

import { type ReactElement, useId } from 'react';
import { t } from '#catalogue/translate';
import type { AgreementReport, CoefficientName } from '#core/agreement/report/agreement-report';
import type { ShownSet } from '#core/compare/shown-set';
import {
  coefficientName,
  coefficientWords,
  describeBasis,
  describeInterval,
  describeMissingDraws,
  describeUndefined,
  formatValue,
} from '../../words/describe-agreement';
import { AgreementAxis, AgreementDrawing } from './agreement-drawing';
import { AgreementPlaces, useGoToPlace } from './agreement-places';
import type { Scale } from './agreement-scale';
import type { Measured } from './use-measured';

export interface AgreementTableProps {
  readonly caption: string;
  readonly names: readonly CoefficientName[];
  readonly sets: readonly ShownSet[];
  readonly measured: Measured & { readonly report: AgreementReport };
  readonly scale: Scale;
  readonly opened: CoefficientName | null;
  readonly onOpen: (name: CoefficientName | null) => void;
}

export const AgreementTable = ({ caption, names, scale, ...rest }: AgreementTableProps): ReactElement => (
  <table className="agreement-table">
    <caption>{caption}</caption>
    <thead>
      <tr>
        <th scope="col">{t('agreement.coefficient')}</th>
        <th scope="col" className="agreement-number">
          {t('agreement.value')}
        </th>
        <th scope="col">
          <span className="for-readers">{t('agreement.interval-column')}</span>
          <AgreementAxis scale={scale} />
        </th>
      </tr>
    </thead>
    <tbody>
      {names.map((name) => (
        <Row key={name} name={name} scale={scale} {...rest} />
      ))}
    </tbody>
  </table>
);

interface RowProps extends Omit<AgreementTableProps, 'caption' | 'names'> {
  readonly name: CoefficientName;
}

const Row = (props: RowProps): ReactElement => {
  const { name, sets, measured, opened, onOpen } = props;
  const goTo = useGoToPlace();
  const detailId = useId();
  const isOpen = opened === name;
  const toggle = (): void => {
    onOpen(isOpen ? null : name);
    const [worst] = measured.lowering?.[name].places ?? [];
    if (!isOpen && worst) goTo(worst);
  };
  return (
    <>
      <tr className={isOpen ? 'agreement-row is-open' : 'agreement-row'}>
        <th scope="row">
          <button
            type="button"
            className="agreement-name"
            aria-expanded={isOpen}
            aria-controls={isOpen ? detailId : undefined}
            onClick={toggle}
          >
            {coefficientName(name)}
          </button>
          <small className="agreement-small agreement-basis">
            {describeBasis(name, measured.report, sets.length)}
          </small>
        </th>
        <Numbers {...props} />
      </tr>
      {isOpen && (
        <tr id={detailId} className="agreement-detail">
          <td colSpan={3}>
            <Explained {...props} />
          </td>
        </tr>
      )}
    </>
  );
};

const Numbers = ({ name, measured: { report, intervals }, scale }: RowProps): ReactElement => {
  const coefficient = report[name];
  if (coefficient.kind === 'undefined')
    return (
      <td colSpan={2} className="agreement-undefined">
        {t('agreement.undefined')}{' '}
        <small className="agreement-small">{describeUndefined(coefficient.reason, name)}</small>
      </td>
    );
  const found = intervals?.get(name);
  const interval = found?.kind === 'interval' ? found : null;
  return (
    <>
      <td className="agreement-number">{formatValue(name, coefficient.value)}</td>
      <td>
        <AgreementDrawing name={name} value={coefficient.value} interval={interval} scale={scale} />
        <small className="agreement-small">{found ? describeInterval(name, found) : '…'}</small>
      </td>
    </>
  );
};

const Explained = ({ name, measured, sets }: RowProps): ReactElement => {
  const { about, source } = coefficientWords(name);
  const interval = measured.intervals?.get(name);
  const missing = interval?.kind === 'interval' ? describeMissingDraws(interval) : '';
  const lowering = measured.lowering?.[name];
  return (
    <>
      <p>{about}</p>
      <p className="agreement-small">{source}</p>
      {missing && measured.report[name].kind === 'value' && <p className="agreement-small">{missing}</p>}
      {lowering && <AgreementPlaces lowering={lowering} sets={sets} />}
    </>
  );
};
