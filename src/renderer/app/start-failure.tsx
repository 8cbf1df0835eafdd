/** Instead of the workbench, when the library cannot be opened: what is wrong and what to do. */
import type { ReactElement } from 'react';
import type { OpenResult } from '#store/open-store';

export type StartFailureKind = Exclude<OpenResult, { kind: 'open' }>;

export const StartFailure = ({ failure }: { readonly failure: StartFailureKind }): ReactElement => (
  <main className="place-message" role="alert">
    <h1>Postil cannot open its library</h1>
    <p>{sentenceFor(failure)}</p>
  </main>
);

const sentenceFor = (failure: StartFailureKind): string =>
  failure.kind === 'newer'
    ? `The library was last used by a newer Postil (its schema is ${failure.found}, this one knows ${failure.known}). Nothing was changed: start the newer Postil.`
    : `The browser’s database did not open (${failure.reason}). Nothing was changed: close other windows of Postil, check that the disk is not full, and start again.`;
