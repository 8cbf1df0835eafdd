/** What is known of a paper: what it is called can be corrected, where it comes from can be read. */
import { type FormEvent, type ReactElement, useId, useRef, useState } from 'react';
import { t } from '#catalogue/translate';
import { detailsAsRead, detailsOf, tidyDetails } from '#core/edit/paper-details';
import { sameRecord } from '#core/edit/same-record';
import { withTypedLabels } from '#core/records/annotation';
import type { LibraryPaper } from '#core/records/library-paper';
import { saveDetails } from '../../actions/library/details-actions';
import { Button } from '../../design/button';
import { Dialog } from '../../design/dialog';
import { useWorkbench } from '../../hooks/workbench-context';
import { LabelChips } from '../details/label-chips';
import { DetailsFields, detailsIn, type Fields, fieldsOf } from './details-fields';
import { PaperOrigin } from './paper-origin';
import './details-dialog.css';

export interface DetailsDialogProps {
  readonly paper: LibraryPaper;
  /** Those that are offered. */
  readonly labels: readonly string[];
}

export const DetailsDialog = ({ paper, labels: known }: DetailsDialogProps): ReactElement => {
  const workbench = useWorkbench();
  const [fields, setFields] = useState<Fields>(() => fieldsOf(detailsOf(paper)));
  const [labels, setLabels] = useState(paper.labels ?? []);
  const [typedLabel, setTypedLabel] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const title = useRef<HTMLInputElement>(null);
  const date = useRef<HTMLInputElement>(null);
  const faultId = useId();
  const asRead = fieldsOf(detailsAsRead(paper));
  const close = (): void => workbench.show({ dialog: null });
  const change = (changed: Partial<Fields>): void => {
    setFields({ ...fields, ...changed });
    setFault(null);
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    const details = tidyDetails({ ...detailsIn(fields), labels });
    const wrong =
      details.title === '' ? title.current : date.current?.validity.badInput ? date.current : null;
    if (!wrong) return void saveDetails(workbench, paper, details);
    setFault(wrong === title.current ? t('library.details-no-title') : t('library.details-date-incomplete'));
    wrong.focus();
  };
  return (
    <Dialog title={t('library.details')} onClose={close}>
      <form className="paper-details" noValidate onSubmit={onSubmit}>
        <DetailsFields fields={fields} onChange={change} title={title} date={date} describedBy={faultId} />
        <LabelChips
          labels={labels}
          known={known}
          typed={typedLabel}
          onType={setTypedLabel}
          onAdd={() => {
            setLabels(withTypedLabels(labels, typedLabel));
            setTypedLabel('');
          }}
          onRemove={(label) => setLabels(labels.filter((one) => one !== label))}
        />
        <p id={faultId} className="paper-details-fault" role="alert">
          {fault}
        </p>
        <PaperOrigin paper={paper} />
        <div className="dialog-buttons">
          <Button disabled={sameRecord(fields, asRead)} onClick={() => change(asRead)}>
            {t('library.details-as-read')}
          </Button>
          <Button onClick={close}>{t('common.cancel')}</Button>
          <Button type="submit" rank="primary">
            {t('library.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
