/** A coefficient as a picture: its value as a stroke across its interval, on the scale that all share. */
import type { ReactElement } from 'react';
import { locale } from '#catalogue/translate';
import type { Interval } from '#core/agreement/bootstrap';
import type { CoefficientName } from '#core/agreement/report/agreement-report';
import { describeDrawing } from '../../words/describe-agreement';
import type { Scale } from './agreement-scale';

export interface AgreementDrawingProps {
  readonly name: CoefficientName;
  readonly value: number;
  readonly interval: Interval | null;
  readonly scale: Scale;
}

export const AgreementDrawing = ({ name, value, interval, scale }: AgreementDrawingProps): ReactElement => (
  <svg className="agreement-drawing" role="img" aria-label={describeDrawing(name, value, interval)}>
    <Line from={scale.at(scale.least)} to={scale.at(1)} className="agreement-ground" />
    {marksOf(scale).map((mark) => (
      <Stroke key={mark} at={scale.at(mark)} top="30%" bottom="70%" className="agreement-mark" />
    ))}
    {interval && (
      <Line from={scale.at(interval.low)} to={scale.at(interval.high)} className="agreement-interval" />
    )}
    <Stroke at={scale.at(value)} top="10%" bottom="90%" className="agreement-value-mark" />
  </svg>
);

/** The scale with its numbers, above the drawings. */
export const AgreementAxis = ({ scale }: { readonly scale: Scale }): ReactElement => (
  <svg className="agreement-axis" direction="ltr" aria-hidden="true">
    {[...new Set([scale.least, ...marksOf(scale), 1])].map((mark) => (
      <text key={mark} x={`${scale.at(mark)}%`} y="80%" textAnchor={anchorOf(mark, scale)}>
        {mark.toLocaleString(locale()).replace('-', '−')}
      </text>
    ))}
  </svg>
);

const marksOf = ({ least }: Scale): readonly number[] => (least < 0 ? [0, 0.5] : [0.5]);

const anchorOf = (mark: number, { least }: Scale): 'start' | 'middle' | 'end' => {
  if (mark === least) return 'start';
  return mark === 1 ? 'end' : 'middle';
};

interface LineProps {
  readonly from: number;
  readonly to: number;
  readonly className: string;
}

const Line = ({ from, to, className }: LineProps): ReactElement => (
  <line x1={`${from}%`} x2={`${to}%`} y1="50%" y2="50%" className={className} />
);

interface StrokeProps {
  readonly at: number;
  readonly top: string;
  readonly bottom: string;
  readonly className: string;
}

const Stroke = ({ at, top, bottom, className }: StrokeProps): ReactElement => (
  <line x1={`${at}%`} x2={`${at}%`} y1={top} y2={bottom} className={className} />
);
