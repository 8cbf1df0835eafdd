/** What would be written: under which name, how large, and what of the claims finds no place in it. */
import type { ReactElement } from 'react';
import { t } from '#catalogue/translate';
import { describeLoss } from '#words/describe-loss';
import type { PreparedExport } from '../../actions/library/prepare-export';

export const ExportPreview = ({ prepared }: { readonly prepared: PreparedExport | null }): ReactElement => (
  <div className="export-preview" role="status" aria-busy={prepared === null}>
    {prepared && <Prepared prepared={prepared} />}
  </div>
);

const Prepared = ({ prepared }: { readonly prepared: PreparedExport }): ReactElement => {
  if (prepared.kind === 'refused')
    return (
      <>
        <p className="export-refused">{prepared.reason}</p>
        <Lines lines={prepared.details} />
      </>
    );
  const { losses } = prepared;
  return (
    <>
      <FileLine {...prepared} />
      <p>{t(losses.length === 0 ? 'export.all-kept' : 'export.lost')}</p>
      <Lines lines={losses.map(describeLoss)} />
    </>
  );
};

const FileLine = ({ name, size, packed }: Extract<PreparedExport, { kind: 'ready' }>): ReactElement => (
  <p className="export-file">
    <bdi>{name}</bdi>
    {size !== null && <small>{t('export.size', { kilobytes: Math.ceil(size / 1000) })}</small>}
    {packed > 0 && <small>{t('export.zipped', { count: packed })}</small>}
  </p>
);

/** More than these fill the screen without telling more. */
const MOST_LINES = 20;

const Lines = ({ lines }: { readonly lines: readonly string[] }): ReactElement | null =>
  lines.length === 0 ? null : (
    <ul className="export-lines">
      {lines.slice(0, MOST_LINES).map((line) => (
        <li key={line}>{line}</li>
      ))}
      {lines.length > MOST_LINES && <li>{t('common.and-more', { count: lines.length - MOST_LINES })}</li>}
    </ul>
  );
