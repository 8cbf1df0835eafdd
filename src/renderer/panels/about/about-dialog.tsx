/** Which version this is, under which licence, and whose work is in it. */
import { type ReactElement, useEffect, useState } from 'react';
import { t } from '#catalogue/translate';
import { version } from '../../../../package.json';
import { Dialog } from '../../design/dialog';
import { useWorkbench } from '../../hooks/workbench-context';
import { type Part, readParts } from './read-parts';
import './about-dialog.css';

export const AboutDialog = (): ReactElement => {
  const workbench = useWorkbench();
  const [parts, setParts] = useState<readonly Part[] | null>([]);
  useEffect(() => {
    void readParts().then(setParts);
  }, []);
  return (
    <Dialog title={t('about.title')} onClose={() => workbench.show({ dialog: null })}>
      <p>{t('about.version', { version })}</p>
      <p>{t('about.own-licence')}</p>
      {parts === null && <p>{t('about.not-listed')}</p>}
      {parts !== null && parts.length > 0 && <PartList parts={parts} />}
    </Dialog>
  );
};

const PartList = ({ parts }: { readonly parts: readonly Part[] }): ReactElement => (
  <>
    <p>{t('about.parts', { count: parts.length })}</p>
    <ul className="about-parts">
      {parts.map(({ name, version: ofPart, licence, texts }) => (
        <li key={`${name} ${ofPart}`}>
          <details>
            <summary>
              {name} {ofPart} <span className="about-licence">{licence}</span>
            </summary>
            {texts.map((text) => (
              <pre key={text} className="about-text">
                {text}
              </pre>
            ))}
          </details>
        </li>
      ))}
    </ul>
  </>
);
