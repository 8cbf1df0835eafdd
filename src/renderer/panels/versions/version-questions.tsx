/** What is asked when a paper may be a new version of one that is here: whether, and of which. */
import { type ReactElement, useId, useState } from 'react';
import { t } from '#catalogue/translate';
import { Button } from '../../design/button';
import { Dialog } from '../../design/dialog';
import type { Dialog as ShownDialog } from '../../session/workbench-state';

type Of<Kind extends ShownDialog['kind']> = Omit<Extract<ShownDialog, { kind: Kind }>, 'kind'>;

export const LikelyVersionDialog = ({ name, title, answer }: Of<'likely-version'>): ReactElement => (
  <Dialog title={t('versions.likely-title')} onClose={() => answer(null)}>
    <p>{t('versions.likely', { name, title })}</p>
    <div className="dialog-buttons version-answers">
      <Button onClick={() => answer('add')}>{t('versions.add-own')}</Button>
      <Button rank="primary" className="version-answer" onClick={() => answer('version')}>
        {t('versions.open-as', { title })}
      </Button>
    </div>
  </Dialog>
);

export const OlderVersionDialog = ({ name, papers, answer }: Of<'older-version'>): ReactElement => {
  const [chosen, setChosen] = useState(papers[0]);
  const group = useId();
  return (
    <Dialog title={t('versions.older-title', { name })} onClose={() => answer(null)}>
      <fieldset className="version-papers">
        <legend className="for-readers">{t('versions.older-title', { name })}</legend>
        {papers.map((paper) => (
          <label key={paper.id} className="choice">
            <input
              type="radio"
              name={group}
              checked={paper.id === chosen?.id}
              onChange={() => setChosen(paper)}
            />
            <span dir="auto">
              {paper.metadata.title} <small>{paper.sourceName}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <div className="dialog-buttons">
        <Button onClick={() => answer(null)}>{t('common.cancel')}</Button>
        <Button rank="primary" onClick={() => answer(chosen ?? null)}>
          {t('versions.go-on')}
        </Button>
      </div>
    </Dialog>
  );
};
