/** What nobody expected, from wherever it was thrown, is said instead of swallowed. */
import { t } from '#catalogue/translate';
import { PartNotLoaded } from '../design/load-part';
import type { Workbench } from '../session/workbench';

/** Returns what stops listening. */
export const showErrors = (workbench: Pick<Workbench, 'show'>): (() => void) => {
  const show = (error: unknown): void =>
    workbench.show({ notice: { kind: 'fault', text: describeUnexpected(error) } });
  const onRejection = ({ reason }: PromiseRejectionEvent): void => show(reason);
  // Without an error it is a mere warning of the browser, as of a ResizeObserver that needs another frame.
  const onError = ({ error }: ErrorEvent): void => {
    if (error) show(error);
  };
  window.addEventListener('unhandledrejection', onRejection);
  window.addEventListener('error', onError);
  return () => {
    window.removeEventListener('unhandledrejection', onRejection);
    window.removeEventListener('error', onError);
  };
};

/** Changes are whole transactions: one that broke off has written nothing. */
const describeUnexpected = (error: unknown): string => {
  if (error instanceof PartNotLoaded) return error.message;
  const reason = error instanceof Error ? error.message : String(error);
  return t('app.unexpected', { reason });
};
