/** Where a paper comes from, and what it is known by: to be read, and copied. */
import type { ReactElement } from 'react';
import { t } from '#catalogue/translate';
import type { LibraryPaper } from '#core/records/library-paper';
import { formatMoment } from '#words/moments';

export const PaperOrigin = ({ paper }: { readonly paper: LibraryPaper }): ReactElement => {
  const { sourceName, reader, importedAt, sourceHash, textHash } = paper;
  return (
    <section className="paper-origin" aria-label={t('library.details-origin')}>
      <dl>
        <dt>{t('library.details-file')}</dt>
        <dd dir="auto">{sourceName}</dd>
        <dt>{t('library.details-reader')}</dt>
        <dd translate="no">{reader}</dd>
        <dt>{t('library.details-added')}</dt>
        <dd>
          <time dateTime={importedAt}>{formatMoment(importedAt)}</time>
        </dd>
        <dt>{t('library.details-source-hash')}</dt>
        <dd>
          <code translate="no">{sourceHash}</code>
        </dd>
        <dt>{t('library.details-text-hash')}</dt>
        <dd>
          <code translate="no">{textHash}</code>
        </dd>
      </dl>
      <p>{t('library.details-identity')}</p>
    </section>
  );
};
