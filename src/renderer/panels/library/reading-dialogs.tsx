/** What reading a file may ask: its password, its encoding, and whether a text that is here shall come twice. */
import { type FormEvent, type ReactElement, useId, useState } from 'react';
import { t } from '#catalogue/translate';
import { Button } from '../../design/button';
import { Dialog } from '../../design/dialog';
import type { Dialog as ShownDialog } from '../../session/workbench-state';

type Of<Kind extends ShownDialog['kind']> = Omit<Extract<ShownDialog, { kind: Kind }>, 'kind'>;

export const PasswordDialog = ({ name, isWrong, answer }: Of<'password'>): ReactElement => {
  const [password, setPassword] = useState('');
  const hint = useId();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    answer(password);
  };
  return (
    <Dialog title={t('library.password-title', { name })} onClose={() => answer(null)}>
      <form onSubmit={submit}>
        <label className="field">
          <span>{t('library.password')}</span>
          <input
            type="password"
            autoComplete="off"
            value={password}
            aria-describedby={hint}
            aria-invalid={isWrong}
            onChange={({ target }) => setPassword(target.value)}
          />
        </label>
        <p id={hint} role={isWrong ? 'alert' : undefined}>
          {t(isWrong ? 'library.password-wrong' : 'library.password-kept-nowhere')}
        </p>
        <div className="dialog-buttons">
          <Button onClick={() => answer(null)}>{t('library.reading-not-now')}</Button>
          <Button type="submit" rank="primary" disabled={password === ''}>
            {t('library.password-read')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};

export const EncodingDialog = ({ name, encoding, preview, answer }: Of<'encoding'>): ReactElement => (
  <Dialog title={t('library.encoding-title', { name })} onClose={() => answer(null)}>
    <p>{t('library.encoding-asked', { encoding })}</p>
    <blockquote className="dialog-quote" dir="auto">
      {preview}
    </blockquote>
    <p>{t('library.encoding-else')}</p>
    <div className="dialog-buttons">
      <Button onClick={() => answer(null)}>{t('library.reading-not-now')}</Button>
      <Button rank="primary" onClick={() => answer(encoding)}>
        {t('library.encoding-read', { encoding })}
      </Button>
    </div>
  </Dialog>
);

export const SameTextDialog = ({ name, title, answer }: Of<'same-text'>): ReactElement => (
  <Dialog title={t('library.same-text-title')} onClose={() => answer(null)}>
    <p>{t('library.same-text', { name, title })}</p>
    <div className="dialog-buttons">
      <Button onClick={() => answer('add')}>{t('library.same-text-add')}</Button>
      <Button rank="primary" onClick={() => answer('open')}>
        {t('library.same-text-open')}
      </Button>
    </div>
  </Dialog>
);
