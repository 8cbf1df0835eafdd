/** Has a plan made in a worker of its own. Rejects when the worker cannot be started or breaks down. */
import { t } from '#catalogue/translate';
import type { PlanningAnswer, PlanningOrder } from './planning-messages';

type Kind = PlanningOrder['kind'];

/** Null when `signal` was aborted. */
export const planInWorker = <Asked extends Kind>(
  order: Extract<PlanningOrder, { readonly kind: Asked }>,
  signal: AbortSignal,
): Promise<Extract<PlanningAnswer, { readonly kind: Asked }> | null> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./planning.worker.ts', import.meta.url), { type: 'module' });
    const end = (settle: () => void): void => {
      worker.terminate();
      settle();
    };
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<Extract<PlanningAnswer, { readonly kind: Asked }>>) => end(() => resolve(data)),
    );
    worker.addEventListener('error', ({ message }) =>
      end(() => reject(new Error(message || t('app.worker-not-started')))),
    );
    signal.addEventListener('abort', () => end(() => resolve(null)));
    worker.postMessage(order);
  });
