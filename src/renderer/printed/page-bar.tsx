/** Above the pages: which one it is, and how large. */
import { type FormEvent, type ReactElement, useState } from 'react';
import { t } from '#catalogue/translate';
import type { PrintedPage } from '#core/paper/page-map';
import { Button } from '../design/button';
import type { PageWindow } from './use-page-window';

export interface PageBarProps {
  readonly pages: readonly PrintedPage[];
  readonly shown: Pick<PageWindow, 'here' | 'scale' | 'zoom' | 'goToPage'>;
}

export const PageBar = ({ pages, shown }: PageBarProps): ReactElement => (
  <div className="page-bar">
    <PageField key={shown.here} pages={pages} here={shown.here} onGo={shown.goToPage} />
    <fieldset className="page-zoom" aria-label={t('printed.size')}>
      <Button aria-label={t('map.zoom-out')} onClick={() => shown.zoom(1 / ZOOM_STEP)}>
        −
      </Button>
      <Button aria-label={t('map.zoom-in')} onClick={() => shown.zoom(ZOOM_STEP)}>
        +
      </Button>
      <Button onClick={() => shown.zoom(null)}>{t('common.fit')}</Button>
    </fieldset>
  </div>
);

export const ZOOM_STEP = 1.25;

interface PageFieldProps {
  readonly pages: readonly PrintedPage[];
  readonly here: number;
  onGo(page: number): void;
}

const PageField = ({ pages, here, onGo }: PageFieldProps): ReactElement => {
  const [typed, setTyped] = useState(pages[here]?.label ?? '');
  const go = (event: FormEvent): void => {
    event.preventDefault();
    const page = pageNamed(pages, typed.trim());
    if (page >= 0) onGo(page);
  };
  return (
    <form className="page-field" onSubmit={go}>
      <label>
        {t('common.page')} <input value={typed} size={5} onChange={({ target }) => setTyped(target.value)} />
      </label>
      <span className="page-count">
        {t('printed.place-in-file', { page: here + 1, count: pages.length })}
      </span>
    </form>
  );
};

/** By its label as printed, else by its number in the file; -1 for neither. */
const pageNamed = (pages: readonly PrintedPage[], typed: string): number => {
  const labelled = pages.findIndex(({ label }) => label.toLowerCase() === typed.toLowerCase());
  if (labelled >= 0) return labelled;
  return /^\d+$/.test(typed) && pages[Number(typed) - 1] ? Number(typed) - 1 : -1;
};
