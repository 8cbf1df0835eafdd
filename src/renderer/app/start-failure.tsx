/** Instead of the workbench, when the library cannot be opened: what is wrong and what to do. */

import type { ReactElement } from 'react';
import { t } from '#catalogue/translate';
import type { OpenResult } from '#store/open-store';

export type StartFailureKind = Exclude<OpenResult, { kind: 'open' }>;

export const StartFailure = ({ failure }: { readonly failure: StartFailureKind }): ReactElement => (
  <main className="place-message" role="alert">
    <h1>{t('app.start-failed')}</h1>
    <p>{sentenceFor(failure)}</p>
  </main>
);

const sentenceFor = (failure: StartFailureKind): string =>
  failure.kind === 'newer' ? t('app.start-newer', failure) : t('app.start-broken', failure);
