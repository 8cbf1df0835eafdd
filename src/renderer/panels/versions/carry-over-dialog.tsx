/** A new version of a paper, before anything is written: what becomes of each annotation, and what the two texts differ in. */
import { type ReactElement, useState } from 'react';
import { t } from '#catalogue/translate';
import type { CarryOver } from '#core/versions/carry-over';
import type { CarryChoices } from '#core/versions/carry-over-steps';
import { Button } from '../../design/button';
import { Dialog } from '../../design/dialog';
import { Tabs, tabId, tabPanelId } from '../../design/tabs';
import { CarriedPanel } from './carried-panel';
import { TextDiff } from './text-diff';
import { useCarrying } from './use-carrying';
import './carry-over-dialog.css';

export interface CarryOverDialogProps {
  readonly plan: CarryOver;
  readonly answer: (choices: CarryChoices | null) => void;
}

type Shown = 'carried' | 'text-diff';

export const CarryOverDialog = ({ plan, answer }: CarryOverDialogProps): ReactElement => {
  const [shown, setShown] = useState<Shown>(plan.mine.length === 0 ? 'text-diff' : 'carried');
  const carrying = useCarrying(plan);
  const { carried, left } = carrying.counts;
  return (
    <Dialog
      title={t('versions.title', { title: plan.before.metadata.title })}
      look="wide"
      onClose={() => answer(null)}
    >
      <p className="dialog-aside carry-over-files">
        {t('versions.files', { before: plan.before.sourceName, after: plan.after.sourceName })}
      </p>
      <Tabs
        tabs={[
          { id: 'carried', label: t('versions.tab-carried') },
          { id: 'text-diff', label: t('versions.tab-text') },
        ]}
        shown={shown}
        onShow={setShown}
      />
      <div
        className="carry-over-content"
        role="tabpanel"
        id={tabPanelId(shown)}
        aria-labelledby={tabId(shown)}
      >
        {shown === 'carried' ? <CarriedPanel carrying={carrying} /> : <TextDiff {...plan} />}
      </div>
      <div className="dialog-buttons carry-over-end">
        <p role="status">{t('versions.to-come', { count: carried, left })}</p>
        <Button onClick={() => answer(null)}>{t('common.cancel')}</Button>
        <Button rank="primary" onClick={() => answer(carrying.choices)}>
          {t('versions.carry-over')}
        </Button>
      </div>
    </Dialog>
  );
};
